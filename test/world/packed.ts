import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Host, withHeaders } from './http.ts';

const pack = promisify(gzip);

/** Worth packing; pictures are packed already. */
const TEXT = /^(?:text\/|application\/(?:json|javascript))/;

/** The same host, which packs its texts for those who can unpack them. */
export function packed(host: Host): Host {
  return async (ask) => {
    const answer = await host(ask);
    const type = answer.headers['content-type'];
    const takes = String(ask.headers['accept-encoding'] ?? '').includes('gzip');
    if (!takes || typeof type !== 'string' || !TEXT.test(type) || answer.body === '') return answer;
    return withHeaders(
      { ...answer, body: await pack(answer.body) },
      { 'content-encoding': 'gzip' },
    );
  };
}
