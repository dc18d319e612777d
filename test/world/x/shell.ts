import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, type Markup, raw } from '../markup.ts';
import { backgrounds, type Theme } from './client/theme.ts';
import type { Account } from './post.ts';

export type { Theme } from './client/theme.ts';

const css = raw(
  ['base', 'parts', 'layers']
    .map((name) => readFileSync(new URL(`./client/${name}.css`, import.meta.url), 'utf8'))
    .join(''),
);

/** Whether a word is the name of a theme. */
export function isTheme(word: string | null): word is Theme {
  return word !== null && Object.hasOwn(backgrounds, word);
}

/** X's kind of policy: scripts by nonce, pictures and requests from X alone. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** What a page of X is before its script has run. */
export function shell(choice: {
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  readonly language: 'ar' | 'en';
  readonly viewer: Account | undefined;
  readonly nextYear: boolean;
  readonly script: string;
}): { readonly html: Markup; readonly nonce: string } {
  const nonce = randomBytes(12).toString('base64');
  const background = backgrounds[choice.theme];
  const { viewer } = choice;
  const markup = choice.nextYear && html` data-markup="next-year"`;
  const root =
    viewer &&
    html` data-viewer="${viewer.handle}" data-viewer-name="${viewer.name}" data-viewer-has="${viewer.boosts ? 'boosts' : ''} ${viewer.holds ? 'holds' : ''}"`;
  const page = html`<!DOCTYPE html>
<html dir="${choice.direction}" lang="${choice.language}" data-theme="${choice.theme}" style="overflow-y: scroll; overscroll-behavior-y: none; font-size: 15px; color-scheme: ${choice.theme === 'light' ? 'light' : 'dark'};">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Home / X</title><link rel="icon" href="data:,"><style>${css}</style></head>
<body style="background-color: ${background};">
<div id="react-root"${root}${markup}></div>
<script nonce="${nonce}">${raw(choice.script)}</script>
</body></html>`;
  return { html: page, nonce };
}
