import { readHtml } from '../html.ts';

/** One line of the active cart, as the cart page shows it. */
export interface CartRow {
  readonly itemId: string;
  readonly asin: string;
  readonly quantity: number;
  readonly encodedOffering: string;
  /** From the `smid` of the product's link; the row itself does not name its seller. */
  seller: string;
}

/** The active cart and the form that changes it. Saved-for-later lines are not in it. */
export interface CartPage {
  readonly rows: CartRow[];
  form?: { readonly action: string; token: string };
}

type Attributes = Readonly<Record<string, string>>;

function rowOf(attributes: Attributes): CartRow | undefined {
  const { 'data-itemid': itemId, 'data-asin': asin, 'data-quantity': quantity } = attributes;
  if (attributes['data-itemtype'] !== 'active' || !itemId || !asin) return undefined;
  return {
    itemId,
    asin,
    quantity: Number.parseInt(quantity ?? '', 10) || 0,
    encodedOffering: attributes['data-encoded-offering'] ?? '',
    seller: '',
  };
}

const sellerIn = (href: string) => /[?&]smid=([A-Z0-9]+)/.exec(href)?.[1];

/** Collects the active cart as the page goes by. */
class CartReader {
  readonly page: CartPage = { rows: [] };
  #active = false;
  #inForm = false;

  open(name: string, attributes: Attributes): void {
    if (attributes['id'] === 'sc-active-cart') this.#active = true;
    else if (attributes['id'] === 'sc-saved-cart') this.#active = false;
    this.#form(name, attributes);
    if (this.#active) this.#row(attributes);
  }

  close(name: string): void {
    if (name === 'form') this.#inForm = false;
  }

  #form(tag: string, { id, action = '', name, value = '' }: Attributes): void {
    if (tag === 'form' && id === 'activeCartViewForm') {
      this.page.form = { action, token: '' };
      this.#inForm = true;
    } else if (this.#inForm && name === 'anti-csrftoken-a2z' && this.page.form) {
      this.page.form.token ||= value;
    }
  }

  #row(attributes: Attributes): void {
    const row = rowOf(attributes);
    if (row) this.page.rows.push(row);
    const last = this.page.rows.at(-1);
    if (last) last.seller ||= sellerIn(attributes['href'] ?? '') ?? '';
  }
}

/**
 * Reads the cart page.
 * @returns undefined when the page has no active cart
 */
export function readCartPage(html: string): CartPage | undefined {
  const reader = new CartReader();
  readHtml(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
  });
  const { page } = reader;
  return page.form || page.rows.length > 0 ? page : undefined;
}
