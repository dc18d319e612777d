import * as z from 'zod/mini';
import { parseMoney } from '../../model/money.ts';
import type { Money } from '../../model/price.ts';
import { readHtml } from '../html.ts';

/** One line of the cart, as the cart page shows it. */
export interface CartRow {
  readonly itemId: string;
  readonly asin: string;
  readonly quantity: number;
  readonly encodedOffering: string;
  /** What one costs, as the row says it to the page's own scripts. */
  readonly money?: Money;
  readonly soldOut: boolean;
  /** From the `smid` of the product's link; the row itself does not name its seller. */
  seller: string;
}

/** The cart, and the form that changes its active lines. */
export interface CartPage {
  readonly rows: CartRow[];
  /** Lines saved for later: not to be bought. */
  readonly saved: CartRow[];
  /** Whether there are more lines than the page shows. */
  partial: boolean;
  form?: { readonly action: string; token: string };
}

type Attributes = Readonly<Record<string, string>>;

/** More were never in a cart. */
const MOST_ROWS = 1000;

const Subtotal = z.object({ subtotal: z.object({ code: z.string() }) });

/** The currency of a row: its price stands there as a bare number. */
function currencyOf(subtotal: string): string {
  try {
    return Subtotal.safeParse(JSON.parse(subtotal)).data?.subtotal.code ?? '';
  } catch {
    return '';
  }
}

const countOf = (text = '') => Number(/^\d{1,6}(?!\d)/.exec(text)?.[0] ?? 0);

/** A row whose offer has ended has no price, and a quantity of none. */
const isEnded = (price: string, quantity: number) => quantity === 0 && !(Number(price) > 0);

function rowOf(attributes: Attributes): CartRow | undefined {
  const { 'data-itemid': itemId, 'data-asin': asin, 'data-price': price = '' } = attributes;
  if (!itemId || !asin) return undefined;
  const quantity = countOf(attributes['data-quantity']);
  const money = parseMoney(price, currencyOf(attributes['data-subtotal'] ?? ''));
  return {
    itemId,
    asin,
    quantity,
    encodedOffering: attributes['data-encoded-offering'] ?? '',
    ...(money && money.amount > 0 && { money }),
    soldOut: attributes['data-outofstock'] === '1' || isEnded(price, quantity),
    seller: '',
  };
}

const sellerIn = (href: string) => /[?&]smid=([A-Z0-9]{1,40})(?![A-Z0-9])/.exec(href)?.[1];

/** Which list a row of a type belongs into, and the list's own id. */
const LISTS = { active: 'sc-active-cart', saved: 'sc-saved-cart' } as const;

/** What an empty cart is known by: a page without any sign of a cart may be anything. */
const isEmptyCart = ({ id, class: names = '' }: Attributes) =>
  id === 'sc-empty-cart' || /\bsc-(?:your-amazon-cart-is-empty|empty-cart)\b/.test(names);

/** Collects the cart as the page goes by. */
class CartReader {
  readonly page: CartPage = { rows: [], saved: [], partial: false };
  isCart = false;
  #list: keyof typeof LISTS | undefined;
  #inForm = false;
  /** How many the page says that there are in the cart. */
  #total = 0;

  open(name: string, attributes: Attributes): void {
    this.#begin(attributes);
    this.#form(name, attributes);
    if (this.#list) this.#row(this.#list, attributes);
  }

  close(name: string): void {
    if (name === 'form') this.#inForm = false;
  }

  end(): void {
    const shown = this.page.rows.reduce((sum, { quantity }) => sum + quantity, 0);
    if (shown < this.#total) this.page.partial = true;
  }

  #begin(attributes: Attributes): void {
    const { id } = attributes;
    if (id === LISTS.active) this.#list = 'active';
    else if (id === LISTS.saved) this.#list = 'saved';
    else {
      this.isCart ||= isEmptyCart(attributes);
      return;
    }
    this.isCart = true;
    this.#total ||= countOf(attributes['data-cart-total-item-count']);
    if (attributes['data-has-more-items'] === 'true') this.page.partial = true;
  }

  #form(tag: string, { id, action = '', name, value = '' }: Attributes): void {
    if (tag === 'form' && id === 'activeCartViewForm') {
      this.isCart = true;
      this.page.form = { action, token: '' };
      this.#inForm = true;
    } else if (this.#inForm && name === 'anti-csrftoken-a2z' && this.page.form) {
      this.page.form.token ||= value;
    }
  }

  #row(list: keyof typeof LISTS, attributes: Attributes): void {
    const rows = list === 'active' ? this.page.rows : this.page.saved;
    const row = attributes['data-itemtype'] === list ? rowOf(attributes) : undefined;
    if (row && rows.length < MOST_ROWS) rows.push(row);
    const last = rows.at(-1);
    if (last) last.seller ||= sellerIn(attributes['href'] ?? '') ?? '';
  }
}

/**
 * Reads the cart page.
 * @returns undefined when the page shows no cart
 */
export function readCartPage(html: string): CartPage | undefined {
  const reader = new CartReader();
  readHtml(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
  });
  reader.end();
  return reader.isCart ? reader.page : undefined;
}
