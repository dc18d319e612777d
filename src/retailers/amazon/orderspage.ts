import type { Money } from '../../model/price.ts';
import { readAmount } from '../amounts.ts';
import type { Order } from '../carts.ts';
import { dayReader } from '../days.ts';
import { readHtml } from '../html.ts';
import { ASIN } from './asin.ts';
import { type Field, fieldAt, type OrderAttributes } from './orderfields.ts';

/** What a list of orders, or the details of one, say. */
export interface OrdersPage {
  readonly orders: Order[];
  /** Orders that the page keeps encrypted until its own scripts ran: there, but not to be read. */
  locked: number;
  /** How many orders there are in the time that the page shows, where it says so. */
  stated?: number;
}

interface Item {
  readonly product: string;
  quantity: number;
  money?: Money;
}

interface Draft {
  number?: string;
  at?: number;
  readonly items: Item[];
  locked: boolean;
}

const MOST_ORDERS = 200;
const MOST_ITEMS = 200;
const LONGEST_TEXT = 200;

const PRODUCT_LINK = /\/(?:gp\/product|dp)\/([A-Z0-9]{10})(?:[/?]|$)/;
const NUMBER = /(?<![\d-])(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}(?![\d-])/;

const asinIn = (href: string) => {
  const asin = PRODUCT_LINK.exec(href)?.[1];
  return asin && ASIN.test(asin) ? asin : undefined;
};

/** Collects orders as the page goes by. */
class OrdersReader {
  readonly page: OrdersPage = { orders: [], locked: 0 };
  readonly #currency: string;
  #readDay = dayReader('');
  #depth = 0;
  #order: Draft | undefined;
  /** Where the card of an order in a list began; 0 where the whole page is about one. */
  #card = 0;
  /** Where the part of a page about one order began that shows its products. */
  #goods = 0;
  #unitPrice = 0;
  #field: { readonly name: Field; readonly depth: number } | undefined;
  #text = '';
  /** The product link that is open, and whether a picture was in it. */
  #link: { readonly asin: string; pictured: boolean } | undefined;

  constructor(currency: string) {
    this.#currency = currency;
  }

  open(name: string, attributes: OrderAttributes): void {
    this.#depth += 1;
    if (!this.#field) this.#loose();
    if (name === 'html') this.#readDay = dayReader(attributes['lang'] ?? '');
    this.#place(attributes);
    if (this.#order && this.#inGoods) this.#product(name, attributes);
    if (this.#field) return;
    const field = fieldAt(attributes, this.#unitPrice > 0);
    if (field) this.#field = { name: field, depth: this.#depth };
  }

  close(): void {
    if (!this.#field) this.#loose();
    else if (this.#field.depth === this.#depth) this.#finish(this.#field.name);
    if (this.#card === this.#depth) this.end();
    if (this.#goods === this.#depth) this.#goods = 0;
    if (this.#unitPrice === this.#depth) this.#unitPrice = 0;
    this.#depth -= 1;
  }

  closeLink(): void {
    const { asin, pictured } = this.#link ?? {};
    this.#link = undefined;
    // The name of a product follows its picture: the same product again.
    if (asin && !pictured && this.#order?.items.at(-1)?.product !== asin) this.#begin(asin);
  }

  text(text: string): void {
    if (this.#text.length < LONGEST_TEXT) this.#text += text;
  }

  /** Ends the order that is being read. */
  end(): void {
    const order = this.#order;
    this.#order = undefined;
    this.#card = 0;
    if (!order) return;
    const { number, at, items, locked } = order;
    const isRead = number !== undefined || items.length > 0;
    if (locked && !isRead) this.page.locked += 1;
    if (!isRead || this.page.orders.length === MOST_ORDERS) return;
    this.page.orders.push({ ...(number && { number }), ...(at && { at }), items });
  }

  #place({ class: names = '', 'data-component': component = '' }: OrderAttributes): void {
    // Some cards hold another element of the same class.
    if (this.#card === 0 && names.split(' ').includes('js-order-card')) {
      this.end();
      this.#order = { items: [], locked: false };
      this.#card = this.#depth;
    }
    if (component === 'orderDate' || component === 'orderId') {
      this.#order ??= { items: [], locked: false };
    } else if (component === 'orderCard') this.#goods ||= this.#depth;
    else if (component === 'unitPrice') this.#unitPrice ||= this.#depth;
    if (this.#order && names.includes('csd-encrypted-sensitive')) this.#order.locked = true;
  }

  /** Whether products and what is said of them are those of the order. */
  get #inGoods(): boolean {
    return this.#card > 0 || this.#goods > 0;
  }

  #product(name: string, { href = '' }: OrderAttributes): void {
    const asin = name === 'a' ? asinIn(href) : undefined;
    if (asin) this.#link = { asin, pictured: false };
    if (name !== 'img' || !this.#link || this.#link.pictured) return;
    this.#link.pictured = true;
    this.#begin(this.#link.asin);
  }

  #begin(product: string): void {
    const items = this.#order?.items;
    if (items && items.length < MOST_ITEMS) items.push({ product, quantity: 1 });
  }

  /** A text that is no field: before the first product it may be the day. */
  #loose(): void {
    const text = this.#text.trim();
    this.#text = '';
    const order = this.#order;
    if (!text || !order || order.at !== undefined || order.items.length > 0) return;
    const at = this.#readDay(text);
    if (at !== undefined) order.at = at;
  }

  #finish(name: Field): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    this.#field = undefined;
    if (name === 'stated') this.page.stated ??= Number(text.replace(/\D/g, '') || Number.NaN);
    else if (this.#order) this.#fill(this.#order, name, text);
  }

  #fill(order: Draft, name: Field, text: string): void {
    const item = order.items.at(-1);
    const number = name === 'number' ? NUMBER.exec(text)?.[0] : undefined;
    if (number) order.number ??= number;
    if (!item || !this.#inGoods) return;
    if (name === 'quantity' && /^[1-9]\d{0,2}$/.test(text)) item.quantity = Number(text);
    const money = name === 'price' ? readAmount(text, this.#currency) : undefined;
    if (money) item.money ??= money;
  }
}

/**
 * Reads a list of orders, or the details of one: what of it is there in words.
 * @param currency of the marketplace: ISO 4217
 */
export function readOrdersPage(html: string, currency: string): OrdersPage {
  const reader = new OrdersReader(currency);
  readHtml(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag(name) {
      if (name === 'a') reader.closeLink();
      reader.close();
    },
  });
  reader.end();
  return reader.page;
}
