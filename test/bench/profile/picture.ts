import type { ProfiledFunction } from '../results.ts';

const WIDTH = 1080;
const ROW = 24;
const NAMES = 460;
const WORDS = 260;
const TOP = 64;

const STYLE =
  'text{font:12px system-ui,sans-serif;fill:#1d1b2e}.q{fill:#6b6880}.t{font-weight:600;font-size:14px}.own{fill:#5646d6}.calls{fill:#b9b1f2}';

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const rect = (kind: 'own' | 'calls', x: number, y: number, width: number) =>
  `<rect class="${kind}" x="${x.toFixed(1)}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 7}"/>`;

function row({ name, place, ms, own, share, calls }: ProfiledFunction, most: number, i: number) {
  const y = TOP + i * ROW;
  const scale = (WIDTH - NAMES - WORDS) / most;
  const called = calls.map((call) => `${call.name} ${call.ms.toFixed(1)}`).join(', ');
  return [
    `<text x="${NAMES - 8}" y="${y + 15}" text-anchor="end">${escaped(name)} <tspan class="q">${escaped(place)}</tspan></text>`,
    rect('own', NAMES, y, own * scale),
    rect('calls', NAMES + own * scale, y, (ms - own) * scale),
    `<text x="${(NAMES + ms * scale + 6).toFixed(1)}" y="${y + 15}">${ms.toFixed(1)} ms, ${(share * 100).toFixed(0)} % <tspan class="q">${escaped(called)}</tspan></text>`,
  ].join('\n');
}

/** Draws where the time went: a bar for each function, its own part first. */
export function pictureOf(title: string, functions: readonly ProfiledFunction[]): string {
  const height = TOP + functions.length * ROW + 12;
  const most = Math.max(0.001, ...functions.map(({ ms }) => ms));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${height}" style="fill:#fff"/>`,
    `<text class="t" x="12" y="24">${escaped(title)}</text>`,
    '<text class="q" x="12" y="44">Dark: in the function itself. Light: in what it lets the browser do.</text>',
    ...functions.map((each, i) => row(each, most, i)),
    '</svg>\n',
  ].join('\n');
}
