import type { Money } from '../../model/price.ts';
import { readAmount } from '../amounts.ts';
import type { CheckoutLine } from '../carts.ts';
import { readHtml } from '../html.ts';
import { ASIN } from './asin.ts';

type Attributes = Readonly<Record<string, string>>;

interface Draft {
  product?: string;
  quantity?: number;
  money?: Money;
}

type Field = 'product' | 'quantity' | 'price';

const MOST_LINES = 200;
const LONGEST_TEXT = 200;

/** A price per ounce or count stands in brackets behind the price. */
const withoutUnit = (text: string) => text.replace(/\(.*$/s, '').trim();

const QUANTITY = /^[1-9]\d{0,2}$/;

function fieldAt(attributes: Attributes, inPrice: boolean): Field | undefined {
  const classes = (attributes['class'] ?? '').split(' ');
  if (attributes['data-testid']?.startsWith('Item_asin_')) return 'product';
  if (classes.includes('quantity-display')) return 'quantity';
  const isPrice = classes.includes('lineitem-price-text');
  return isPrice || (inPrice && classes.includes('a-offscreen')) ? 'price' : undefined;
}

/** Collects the lines of a checkout as the page goes by. */
class CheckoutReader {
  readonly lines: CheckoutLine[] = [];
  isCheckout = false;
  readonly #currency: string;
  #depth = 0;
  /** The line that is being read: its box, and the id of its product behind that. */
  #line: Draft | undefined;
  /** Where its box began; 0 behind it. */
  #box = 0;
  /** Where a price began whose amount is there twice: for the eye, and to be read out. */
  #price = 0;
  #field: { readonly name: Field; readonly depth: number } | undefined;
  #text = '';

  constructor(currency: string) {
    this.#currency = currency;
  }

  open(attributes: Attributes): void {
    this.#depth += 1;
    const classes = (attributes['class'] ?? '').split(' ');
    if (this.#box === 0 && classes.includes('lineitem-container')) this.#begin();
    if (!this.#line || this.#field) return;
    if (this.#box > 0) this.#step(this.#line, attributes['data-steppervalue']);
    if (classes.includes('apex-price-to-pay-value')) this.#price ||= this.#depth;
    const name = fieldAt(attributes, this.#price > 0);
    if (name === undefined || (name !== 'product' && this.#box === 0)) return;
    this.#field = { name, depth: this.#depth };
    this.#text = '';
  }

  close(): void {
    if (this.#field?.depth === this.#depth) this.#finish(this.#field.name);
    if (this.#price === this.#depth) this.#price = 0;
    if (this.#box === this.#depth) this.#box = 0;
    this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#field && this.#text.length < LONGEST_TEXT) this.#text += text;
  }

  /** Ends the line that is being read. */
  end(): void {
    const { product, quantity, money } = this.#line ?? {};
    this.#line = undefined;
    if (!product || !quantity || !money || this.lines.length === MOST_LINES) return;
    this.lines.push({ product, quantity, money });
  }

  #begin(): void {
    this.end();
    this.isCheckout = true;
    this.#line = {};
    this.#box = this.#depth;
  }

  #step(line: Draft, value = ''): void {
    if (QUANTITY.test(value)) line.quantity ??= Number(value);
  }

  #finish(name: Field): void {
    const text = this.#text.trim();
    this.#field = undefined;
    const line = this.#line;
    if (!line) return;
    if (name === 'product' && ASIN.test(text)) line.product ??= text;
    if (name === 'quantity') this.#step(line, text);
    const money = name === 'price' ? readAmount(withoutUnit(text), this.#currency) : undefined;
    if (money) line.money ??= money;
  }
}

/**
 * Reads the last page of the checkout: what one of each product costs. None was saved beside the project; the marks are
 * those of pages that others published in 2026, of amazon.com alone. A row counts only when it names its product, how
 * many and one amount, each where it is looked for; nothing is guessed from what stands nearby.
 * @param currency of the marketplace: ISO 4217
 * @returns undefined when the page has no rows of a checkout
 */
export function readCheckoutPage(html: string, currency: string): CheckoutLine[] | undefined {
  const reader = new CheckoutReader(currency);
  readHtml(html, {
    onopentag: (_, attributes) => reader.open(attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  });
  reader.end();
  return reader.isCheckout ? reader.lines : undefined;
}
