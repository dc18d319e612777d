import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Shopper } from './shopper.ts';
import { openWorld, type World } from './world.ts';
import type { WireColumn } from './x/post.ts';

const shop = 'https://www.amazon.com';

let world: World;
let shopper: Shopper;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  shopper = new Shopper(world);
});

async function columnAt(url: string): Promise<WireColumn> {
  return JSON.parse((await shopper.get(url)).body);
}

describe('links and posts', () => {
  test('t.co answers a browser with a page that moves on', async () => {
    const short = world.x.tcoOf('https://www.amazon.com/dp/B0BFC7WQ6R?a=1&b=2');
    const { status, body } = await shopper.get(short);
    expect(status).toBe(200);
    expect(body).toContain('content="0;URL=https://www.amazon.com/dp/B0BFC7WQ6R?a=1&amp;b=2"');
    expect(body).toContain(
      'location.replace("https:\\/\\/www.amazon.com\\/dp\\/B0BFC7WQ6R?a=1&b=2")',
    );
    expect((await shopper.get('https://t.co/nothing')).status).toBe(404);
  });

  test('short links lead where they are set to', async () => {
    world.shortLinks.set('https://amzn.to/abc', `${shop}/dp/B09KTL5QRX`);
    expect(await shopper.get('https://amzn.to/abc')).toMatchObject({
      status: 301,
      location: `${shop}/dp/B09KTL5QRX`,
    });
    expect((await shopper.get('https://amzn.to/5gone')).status).toBe(404);
  });

  test('general shorteners redirect too, each in its way', async () => {
    const hosts = {
      'bit.ly': 301,
      'tinyurl.com': 301,
      'geni.us': 302,
      'rb.gy': 301,
      'cutt.ly': 301,
      'tidd.ly': 302,
      'mavely.app.link': 302,
    };
    for (const [host, status] of Object.entries(hosts)) {
      expect((await shopper.get(`https://${host}/unknown`)).status).toBe(404);
      world.shortLinks.set(`https://${host}/abc`, `${shop}/dp/B09KTL5QRX`);
      const answer = await shopper.get(`https://${host}/abc`);
      expect(answer).toMatchObject({ status, location: `${shop}/dp/B09KTL5QRX` });
    }
  });

  test('a chain of short links leads on hop by hop', async () => {
    world.shortLinks.set('https://bit.ly/chain', 'https://amzn.to/chain');
    world.shortLinks.set('https://amzn.to/chain', `${shop}/dp/B09KTL5QRX`);
    const { body } = await shopper.get(world.x.tcoOf('https://bit.ly/chain'));
    expect(body).toContain('content="0;URL=https://bit.ly/chain"');
    const first = await shopper.get('https://bit.ly/chain');
    const second = await shopper.get(first.location ?? '');
    expect((await shopper.get(second.location ?? '')).status).toBe(200);
    expect(world.shortLinks.endOf('https://bit.ly/chain')).toBe(`${shop}/dp/B09KTL5QRX`);
  });

  test('a circle of short links has an end', () => {
    world.shortLinks.set('https://bit.ly/round', 'https://rb.gy/round');
    world.shortLinks.set('https://rb.gy/round', 'https://bit.ly/round');
    expect(world.shortLinks.endOf('https://bit.ly/round')).toMatch(/round$/);
  });

  test('a card names the host where the chain of its link ends, the text what was written', async () => {
    const link = 'https://bit.ly/chain';
    world.x.post({ text: ['Look: ', { link }], card: { url: link, kind: 'small', title: 'It' } });
    const { posts } = await columnAt('https://x.com/i/api/column?page=/home');
    const tco = world.x.tcoOf(link);
    expect(posts[0]).toMatchObject({
      text: ['Look: ', { tco, lead: 'https://', shown: 'bit.ly/chain', tail: '' }],
      card: { tco, domain: 'amazon.com' },
    });
  });

  test('a post that was added comes first, its link cut as X cuts', async () => {
    const link = `${shop}/A-Speaker-To-Carry/dp/B0BFC7WQ6R`;
    const { id } = world.x.post({ text: ['Look: ', { link }] });
    const { posts } = await columnAt('https://x.com/i/api/column?page=/home');
    expect(posts[0]).toMatchObject({
      id,
      text: [
        'Look: ',
        {
          tco: world.x.tcoOf(link),
          lead: 'https://www.',
          shown: 'amazon.com/A-Speaker-To-C',
          tail: `arry/dp/B0BFC7WQ6R`,
        },
      ],
    });
  });

  test('a long feed comes in stretches and has an end', async () => {
    const ids = new Set<string>();
    for (let next: number | undefined = 0; next !== undefined; ) {
      const url = `https://x.com/i/api/column?page=/home&posts=900&from=${next}`;
      const column = await columnAt(url);
      for (const { id } of column.posts) ids.add(id);
      next = column.next;
    }
    expect(ids.size).toBe(900);
  });

  test('pages of X are one shell, and strangers are told apart', async () => {
    expect((await shopper.get('https://x.com/home')).body).toContain('id="react-root"');
    world.clearRequests();
    await shopper.get('https://evil.example/dp/B0BFC7WQ6R');
    expect(world.strangers()).toMatchObject([{ host: 'evil.example', status: 200 }]);
    expect(world.requests).toHaveLength(1);
  });
});
