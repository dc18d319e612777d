/**
 * Tokens of our own: only the mark, the focus ring, what is chosen and the words of a result carry them. The
 * scheme is for the browser's own lists.
 */
const ON_LIGHT = 'color-scheme:light;--brand:#5646d6;--good:#0b7a53;--warn:#8a5a00;--bad:#b3261e';
const ON_DARK = 'color-scheme:dark;--brand:#b3a8ff;--good:#5fd6a4;--warn:#f0c060;--bad:#ff9a91';

/**
 * What is important here is out of the page's reach: our own place comes before its sheets, and before what it
 * writes on the element itself.
 */
const important = (declarations: string) => declarations.replaceAll(/;|$/g, '!important;');

/**
 * A press whose target is made anew between down and up would be lost: so what is in a button is no target, the button
 * itself is.
 */
const RULES = `
:host{${important('all:initial;display:block;margin-top:10px;contain:layout style;cursor:default;--edge:color-mix(in srgb,var(--ink) 26%,transparent);--quiet:color-mix(in srgb,var(--ink) 72%,transparent)')}}
*{box-sizing:border-box;font:inherit;color:inherit}
.line{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;min-height:32px}
button>*,.step>*{pointer-events:none}
button,.step{cursor:pointer;background:none;border:0}
.beside,.menu{display:contents}
.steps{display:flex;flex-wrap:wrap;align-items:center;gap:0 12px}
[hidden]{display:none!important}
.more{min-width:28px;min-height:28px;padding:0;border-radius:999px;font-weight:600;color:var(--quiet)}
.more:hover{color:inherit}
.pill{display:inline-flex;align-items:center;gap:7px;min-height:32px;max-width:100%;padding-block:3px;padding-inline:11px 14px;
border:1px solid var(--edge);border-radius:999px;
background:color-mix(in srgb,var(--ink) 4%,transparent);font-weight:600;
transition:background .12s,border-color .12s}
.pill:hover,.more:hover{background:color-mix(in srgb,var(--ink) 9%,transparent)}
.pill[aria-disabled=true]{cursor:default;background:color-mix(in srgb,var(--tone) 7%,transparent);
border-color:color-mix(in srgb,var(--tone) 40%,transparent);color:var(--tone)}
.pill[data-tone=spin]{--tone:var(--ink)}
.pill[data-tone=warn]{--tone:var(--warn)}
svg{flex:none;width:1.2em;height:1.2em;fill:none;stroke:var(--tone,var(--brand));stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
circle{fill:var(--brand);stroke:none}
.hint{font-weight:400;opacity:.75;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.steps>*{display:inline-flex;align-items:center;min-height:24px;padding:0;font-size:.93em;font-weight:600;text-decoration:underline color-mix(in srgb,var(--ink) 45%,transparent);text-underline-offset:3px}
.steps>*:hover{text-decoration-color:currentColor}
.why{margin:6px 0 0;unicode-bidi:plaintext;font-size:.87em;line-height:1.4;color:var(--quiet)}
.why:dir(rtl){text-align:right}
.why:empty{display:none}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px;border-radius:999px}
.steps>:focus-visible{border-radius:4px}
.spin{animation:spin .8s linear infinite}
@keyframes spin{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.spin{animation-duration:4s}.pill{transition:none}}
@media (forced-colors:active){.pill{border-color:ButtonText}}
`;

const isLight = (color: string) => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
};

/** One sheet for all buttons: a change of the page's theme is one change. */
export const sheet = new CSSStyleSheet();

let rules = RULES;
let manner = '';
let dress = '';

const write = () => sheet.replaceSync(rules + manner + dress);

/** Takes the rules of a part that came, once. */
export function learnRules(more: string): void {
  if (rules.includes(more)) return;
  rules += more;
  write();
}

/** Takes how the shopper wants all buttons, in place of what was taken before. */
export function learnManner(more: string): void {
  manner = more;
  write();
}

/** What a page writes in, as one can see it: neither clear nor too small to read. */
const solid = (color: string) => `rgb(from ${color} r g b/1)`;
const SMALLEST_PX = 11;

/** Takes ink and face from the words of the post around the button; light ink means a dark page. */
export function dressLike(words: Element): void {
  const { color, fontFamily, fontSize } = getComputedStyle(words);
  const colors = isLight(color) ? ON_DARK : ON_LIGHT;
  const ink = `--ink:${solid(color)};color:var(--ink)`;
  const face = `font-family:${fontFamily};font-size:max(${SMALLEST_PX}px,${fontSize})`;
  dress = `:host{${important([ink, colors, face].join(';'))}}`;
  write();
}
