import { Parser } from 'htmlparser2';
import { readPage, readPageStream } from '../../../src/retailers/amazon/page.ts';
import { productPage } from '../../unit/amazon/pages.ts';
import { filler } from '../../world/amazon/filler.ts';
import { savedPage } from '../../world/saved.ts';
import { ratio } from '../figures.ts';
import type { Tools } from '../part.ts';
import { profileHere } from '../profile/here.ts';
import { summaryOf } from '../profile/summary.ts';
import type { SceneResult } from '../results.ts';
import { type Arm, interleave } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { quantile } from '../statistics.ts';

const PIECE = 32_768;
const TIMES = 7;
const FIGURES = [ratio('whole page', 'ms'), ratio('until the offer is whole', 'ms')];
const URL_OF_PAGE = 'https://www.amazon.com/dp/B000000000';

interface Page {
  readonly html: string;
  readonly title: string;
  /** The product that it offers. */
  readonly asin: string;
}

async function largePage(): Promise<Page> {
  const saved = await savedPage('amazon', 'com-product-relay');
  const html = saved ?? productPage({ extra: String(filler('large', 3_000_000)) });
  const asin = /name="(?:ASIN|items\[0\.base\]\[asin\])" value="(\w{10})"/.exec(html)?.[1] ?? '';
  const size = (Buffer.byteLength(html) / 1_000_000).toFixed(1);
  return { html, asin, title: `Reading a ${saved ? 'saved' : 'made-up'} page of ${size} MB` };
}

function* piecesOf(html: string): Generator<string> {
  for (let at = 0; at < html.length; at += PIECE) yield html.slice(at, at + PIECE);
}

async function* arriving(html: string): AsyncGenerator<string> {
  yield* piecesOf(html);
}

/** Only parses: whoever reads a page with this parser does at least that. */
function pass(html: string): void {
  const parser = new Parser({ onopentag: () => {}, onclosetag: () => {}, ontext: () => {} });
  for (const piece of piecesOf(html)) parser.write(piece);
  parser.end();
}

async function timeOf(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

function armsOf({ html, asin }: Page): readonly Arm[] {
  const offerEnd = html.indexOf('</form', html.indexOf('id="addToCart"'));
  const start = html.slice(0, Math.ceil(offerEnd / PIECE) * PIECE);
  const whole = () => readPage(html, URL_OF_PAGE);
  const offer = () => readPageStream(arriving(html), new URL(URL_OF_PAGE), asin);
  const arm = (name: string, all: () => unknown, part: () => unknown): Arm => ({
    name,
    measure: async () => ({
      'whole page': await timeOf(all),
      'until the offer is whole': await timeOf(part),
    }),
  });
  return [
    arm(
      'parser alone',
      () => pass(html),
      () => pass(start),
    ),
    arm('Hashcart', whole, offer),
  ];
}

/** What reading a large page takes, in Node.js. */
export async function readingScene({ choices, stem, tell }: Tools): Promise<SceneResult> {
  const page = await largePage();
  const rounds = await interleave(armsOf(page), choices.runs, tell);
  const profile = await profileHere(() => {
    for (let time = 0; time < TIMES; time++) readPage(page.html, URL_OF_PAGE);
  });
  const isReader = ({ url }: { readonly url: string }) => /\/src\/|htmlparser2/.test(url);
  const of = `${TIMES} readings of a page`;
  const profiles = [await summaryOf(of, `${stem}-worker.svg`, [profile], isReader)];
  const words = { part: 'worker', title: page.title, notes: ['In Node.js, warmed up.'], profiles };
  return sceneOf({ ...words, subject: 'Hashcart', base: 'parser alone' }, FIGURES, rounds);
}
