import { once } from 'node:events';
import { type ClientHttp2Session, connect } from 'node:http2';
import { connect as connectTls } from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Network } from './network.ts';
import { openWorld, type World } from './world.ts';

const HOST = 'www.amazon.com';
const KETTLE = '/dp/B09KTL5QRX';
const network = new Network();

let world: World;
let session: ClientHttp2Session;

beforeAll(async () => {
  world = await openWorld({ network, pageWeight: 800_000 });
});

afterAll(() => world.close());

beforeEach(async () => {
  const socket = connectTls({
    ...{ port: world.port, host: '127.0.0.1', servername: HOST },
    ...{ ALPNProtocols: ['h2'], rejectUnauthorized: false },
  });
  await once(socket, 'secureConnect');
  session = connect(`https://${HOST}`, { createConnection: () => socket });
  return () => session.destroy();
});

const ask = (path: string, headers = {}) => session.request({ ':path': path, ...headers });

async function whole(stream: ReturnType<typeof ask>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

test('texts come packed to those who can unpack them, and every byte is counted', async () => {
  const plain = await whole(ask(KETTLE));
  const before = network.received;
  const packed = await whole(ask(KETTLE, { 'accept-encoding': 'gzip' }));
  expect(plain.toString()).toContain('</html>');
  expect(gunzipSync(packed)).toHaveLength(plain.length);
  expect(packed.length).toBeLessThan(plain.length * 0.7);
  expect(network.received - before).toBeGreaterThanOrEqual(packed.length);
});

test('what is begun over a narrow line and left early is not sent to its end', async () => {
  network.distance = { roundTripMs: 20, bitsPerSecond: 20_000_000 };
  const before = network.received;
  const stream = ask(KETTLE);
  await once(stream, 'data');
  stream.close();
  // The answer after that comes over the same connection, when all that was under way has come.
  expect((await whole(ask('/favicon.ico'))).length).toBe(0);
  expect(network.received - before).toBeLessThan(400_000);
});

test('connections can be dropped', async () => {
  const closed = once(session, 'close');
  network.drop();
  await closed;
  expect(session.destroyed).toBe(true);
});

test('forms reach the world as they do over HTTP/1.1', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ':method': 'POST' };
  const stream = ask('/cart/add-to-cart/ref=x', headers);
  stream.end('anti-csrftoken-a2z=none');
  const [answer] = await once(stream, 'response');
  stream.close();
  expect(answer[':status']).toBe(403);
  expect(world.requests.at(-1)).toMatchObject({ host: HOST, method: 'POST', status: 403 });
});
