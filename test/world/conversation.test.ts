import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Shopper } from './shopper.ts';
import { openWorld, type World } from './world.ts';
import type { WireColumn, WirePost, WireSent } from './x/post.ts';

const bottle = 'https://www.amazon.com/dp/B0BTL3K77W';
const account = { handle: 'robin_shops', name: 'Robin' };

let world: World;
let shopper: Shopper;
let parent: string;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  shopper = new Shopper(world);
  world.x.account = account;
  world.x.failReplies(undefined);
  parent = world.x.post({ text: ['A bottle ', { link: bottle }] }).id;
});

const send = (fields: Record<string, string>) => shopper.post('https://x.com/i/api/reply', fields);

async function sent(fields: Record<string, string>): Promise<WireSent> {
  return JSON.parse((await send(fields)).body);
}

async function postsAt(page: string): Promise<WireColumn['posts']> {
  const query = new URLSearchParams({ page });
  const column: WireColumn = JSON.parse(
    (await shopper.get(`https://x.com/i/api/column?${query}`)).body,
  );
  return column.posts;
}

const ids = (posts: readonly WirePost[]) => posts.map(({ id }) => id);

describe('a reply', () => {
  test('stands below its parent by the account that wrote it, and not in the feed', async () => {
    const before = world.x.replies.length;
    const answer = await sent({ handle: account.handle, text: `Mine ${bottle}`, to: parent });
    const { id = '' } = 'post' in answer ? answer.post : {};
    const tco = world.x.tcoOf(bottle);
    expect(answer).toMatchObject({
      post: { ...account, replyTo: parent, text: ['Mine ', { tco }] },
    });
    expect(world.x.replies.slice(before)).toEqual([
      { id, handle: account.handle, text: `Mine ${bottle}`, to: parent },
    ]);
    expect(ids(await postsAt(`/gearnotes/status/${parent}`))).toEqual([parent, id]);
    expect(ids(await postsAt(`/${account.handle}`))).toContain(id);
    expect(ids(await postsAt('/home'))).not.toContain(id);
    expect(BigInt(id)).toBeGreaterThan(BigInt(parent));
  });

  test('by another account bears its handle', async () => {
    await sent({ handle: 'second_me', text: 'Me too', to: parent });
    expect(world.x.replies.at(-1)).toMatchObject({ handle: 'second_me', text: 'Me too' });
  });

  test.each(['duplicate', 'error'] as const)('fails when it is let to, as %s', async (failure) => {
    world.x.failReplies(failure);
    const before = world.x.replies;
    expect(await sent({ handle: account.handle, text: 'Again', to: parent })).toEqual({ failure });
    expect(world.x.replies).toEqual(before);
  });

  test('is taken only from somebody, with something in it', async () => {
    const before = world.x.replies;
    expect((await send({ handle: account.handle, text: ' \n', to: parent })).status).toBe(403);
    expect((await send({ handle: 'no name', text: 'Hm', to: parent })).status).toBe(403);
    expect((await shopper.get('https://x.com/i/api/reply')).status).toBe(405);
    world.x.account = undefined;
    expect((await send({ handle: account.handle, text: 'Hm', to: parent })).status).toBe(403);
    expect(world.x.replies).toEqual(before);
  });

  test('to nobody is a new post on top of the feed', async () => {
    const before = world.x.replies;
    await sent({ handle: account.handle, text: 'Good morning' });
    expect(world.x.posts[0]).toMatchObject({ ...account, text: ['Good morning'] });
    expect(world.x.replies).toEqual(before);
  });
});

describe('the pages of X', () => {
  test('carry who is signed in, and their language', async () => {
    const signedIn = await shopper.get('https://x.com/home?dir=rtl&lang=ar');
    expect(signedIn.body).toContain('data-viewer="robin_shops" data-viewer-name="Robin"');
    expect(signedIn.body).toContain('<html dir="rtl" lang="ar"');
    world.x.account = undefined;
    expect((await shopper.get('https://x.com/home')).body).toContain('<div id="react-root"></div>');
  });

  test('of a community have its posts alone, bookmarks and decks have all', async () => {
    const { id } = world.x.post({ community: { id: '77', name: 'Bottles' }, text: ['Ours'] });
    expect(ids(await postsAt('/i/communities/77'))).toEqual([id]);
    const feed = ids(await postsAt('/home'));
    expect(ids(await postsAt('/i/bookmarks'))).toEqual(feed);
    expect(ids(await postsAt('/i/decks/1'))).toEqual(feed);
  });

  test('show a quote in a quote as a link, and nothing of what is gone', async () => {
    const author = { handle: 'felltrail', name: 'Fell & Trail', at: '2026-02-12T15:29:16.000Z' };
    const inner = { ...author, id: '11', text: ['Inner'] };
    const outer = { ...author, id: '12', text: ['Outer'], quote: inner };
    world.x.post({ text: ['Quoting'], quote: outer });
    world.x.post({
      gone: true,
      text: ['Secret'],
      card: { url: bottle, kind: 'large', title: 'It' },
    });
    const [gone, quoting] = await postsAt('/home');
    expect(gone).toMatchObject({ gone: true, text: [] });
    expect(gone).not.toHaveProperty('card');
    expect(quoting?.quote).not.toHaveProperty('quote');
    expect(quoting?.quote?.text.at(-1)).toMatchObject({ shown: 'x.com/felltrail/stat' });
  });
});
