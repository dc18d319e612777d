import type { AmazonWorld } from './amazon/amazon.ts';
import { answerAsset } from './amazon/pictures.ts';
import { type Host, noContent, page, redirect } from './http.ts';
import { html } from './markup.ts';
import type { ShortLinks } from './shortlinks.ts';
import type { Tco } from './tco.ts';
import type { XWorld } from './x/x.ts';

/** Who lives behind the host names. */
export interface Residents {
  readonly x: XWorld;
  readonly tco: Tco;
  readonly shortLinks: ShortLinks;
  readonly amazon: AmazonWorld;
}

const xHost = /^(?:mobile\.|pro\.)?x\.com$/;
const twitterHost = /^(?:www\.|mobile\.)?twitter\.com$|^www\.x\.com$/;
const shopAssetHost = /\.(?:media-amazon|ssl-images-amazon)\.com$|\.amazon\.(?:com?\.)?[a-z]{2,3}$/;

/** Browsers call their makers by themselves; that is nobody's doing here. */
const browserMakerHost =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)$/;

/** The answer of a host that is no part of the world. */
export const stranger: Host = (ask) =>
  page(html`<!doctype html><title>${ask.host}</title><h1>Nobody lives here</h1><p>${ask.host}</p>`);

/** The answers of `host`, or undefined if it is a stranger. */
export function residentOf(host: string, world: Residents): Host | undefined {
  if (xHost.test(host)) return (ask) => world.x.answer(ask);
  if (twitterHost.test(host)) {
    return (ask) => redirect(`https://x.com${ask.url.pathname}${ask.url.search}`);
  }
  if (host === 't.co') return (ask) => world.tco.answer(ask);
  if (world.shortLinks.covers(host)) return (ask) => world.shortLinks.answer(ask);
  if (browserMakerHost.test(host)) return () => noContent;
  return world.amazon.hostOf(host) ?? (shopAssetHost.test(host) ? answerAsset : undefined);
}

/** The names that the certificate is made out to. */
export function namesOf(world: Residents): readonly string[] {
  return [
    ...['x.com', '*.x.com', 'twitter.com', '*.twitter.com', 't.co'],
    ...world.shortLinks.hosts,
    ...world.amazon.hosts,
    ...['*.media-amazon.com', '*.ssl-images-amazon.com', 'evil.example', 'news.example'],
  ];
}
