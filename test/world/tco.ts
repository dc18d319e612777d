import { type Answer, type Ask, page, text } from './http.ts';
import { html, raw } from './markup.ts';
import { hashOf, pick, seeded } from './seeded.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** X's link shortener: every address that a post carries gets one code. */
export class Tco {
  readonly #codes = new Map<string, string>();
  readonly #targets = new Map<string, string>();

  /** The `https://t.co/…` address of `url`, always the same one. */
  shorten(url: string): string {
    const known = this.#codes.get(url);
    if (known !== undefined) return known;
    const short = `https://t.co/${this.#freshCode(url)}`;
    this.#codes.set(url, short);
    this.#targets.set(short, url);
    return short;
  }

  /** Answers as t.co answers a browser: not with a redirect, but with a page that moves on. */
  answer(ask: Ask): Answer {
    const target = this.#targets.get(`https://t.co${ask.url.pathname}`);
    if (target === undefined) return text('Not found', 404);
    const quoted = raw(JSON.stringify(target).replaceAll('/', '\\/').replaceAll('<', '\\u003c'));
    return page(
      html`<head><noscript><META http-equiv="refresh" content="0;URL=${target}"></noscript><title>${target}</title></head><script>window.opener = null; location.replace(${quoted})</script>`,
    );
  }

  #freshCode(url: string): string {
    const random = seeded(hashOf(url));
    for (;;) {
      const code = Array.from({ length: 10 }, () => pick(random, [...letters])).join('');
      if (!this.#targets.has(`https://t.co/${code}`)) return code;
    }
  }
}
