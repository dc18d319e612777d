import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/platform.ts', () => ({ browser: {} }));
vi.mock('../../../src/background/settings.ts', () => ({}));

const { permitted } = await import('../../../src/background/access.ts');
const { ShopError } = await import('../../../src/retailers/session.ts');

const ANSWER = {
  status: 200,
  url: new URL('https://www.amazon.com/'),
  contentType: '',
  challenged: false,
  body: async function* () {},
  text: async () => '',
};

/** A session where access goes at the so-manieth look, over one that answers or breaks off. */
function sessionWith(looks: number, breaks = false) {
  const answer = vi.fn(async () => {
    if (breaks) throw new ShopError('network');
    return ANSWER;
  });
  let looked = 0;
  const may = async () => looked++ < looks;
  return { answer, shop: permitted({ get: answer, post: answer }, may) };
}

const get = (shop: ReturnType<typeof permitted>) => shop.get('/dp/B0BFC7WQ6R', 'product');
const post = (shop: ReturnType<typeof permitted>) => shop.post('/cart', [], 'add');

describe('a session that needs access', () => {
  it.each([get, post])('sends nothing without', async (ask) => {
    const { shop, answer } = sessionWith(0);
    await expect(ask(shop)).rejects.toMatchObject({ fault: 'no-access' });
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([get, post])('hands on what is answered', async (ask) => {
    expect(await ask(sessionWith(9).shop)).toBe(ANSWER);
  });

  it('says why a reading failed: no access, or the network', async () => {
    await expect(get(sessionWith(1, true).shop)).rejects.toMatchObject({ fault: 'no-access' });
    await expect(get(sessionWith(9, true).shop)).rejects.toMatchObject({ fault: 'network' });
  });

  it('never says that what was posted was not', async () => {
    await expect(post(sessionWith(1, true).shop)).rejects.toMatchObject({ fault: 'network' });
  });
});
