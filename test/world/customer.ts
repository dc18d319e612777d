import type { CartLine, Marketplace } from './amazon/marketplace.ts';
import { inputValue, type Page, Shopper } from './shopper.ts';
import type { World } from './world.ts';

type Fields = Readonly<Record<string, string | number>>;

/** The token of the list button on a product's page. */
export function listTokenOf(page: string): string | undefined {
  return /<input [^>]*value="([^"]+)" id="lists-sp-csrf-form-token">/.exec(page)?.[1];
}

/** The number and the token of the coupon whose box stands on a product's page. */
function couponOn(page: string) {
  const [, number, token] =
    /getElementById\('checkboxpctch(\d+)'\)[\s\S]*?'anti-csrftoken-a2z': '([0-9a-f]+)'/.exec(
      page,
    ) ?? [];
  return number && token ? { number, token } : undefined;
}

/** A shopper who shops at one marketplace, by the shop's own pages alone. */
export class Customer extends Shopper {
  readonly #shop: Marketplace;
  readonly home: string;

  constructor(world: World, shop: Marketplace) {
    super(world);
    this.#shop = shop;
    this.home = `https://www.${shop.name}`;
  }

  /** Where the button of a product page posts to. */
  get addUrl(): string {
    return `${this.home}/cart/add-to-cart/ref=dp_start-bbf_1_glance`;
  }

  /** What is in this customer's cart. */
  lines(): readonly CartLine[] {
    return this.#shop.cartOf(this.cookie(`www.${this.#shop.name}`, 'session-id') ?? '');
  }

  /** Loads a product's page and reads its form. */
  async formOf(asin: string) {
    const { body } = await this.pageOf(asin);
    const value = (name: string) => inputValue(body, name);
    return {
      'anti-csrftoken-a2z': value('anti-csrftoken-a2z'),
      'items[0.base][asin]': value('items[0.base][asin]'),
      'items[0.base][offerListingId]': value('items[0.base][offerListingId]'),
      'items[0.base][quantity]': value('items[0.base][quantity]'),
      clientName: value('clientName'),
    };
  }

  /** Adds a product. */
  async add(asin: string, quantity = 1): Promise<Page> {
    return this.post(this.addUrl, { ...(await this.formOf(asin)), quantity });
  }

  /** Loads a product's page. */
  pageOf(asin: string): Promise<Page> {
    return this.get(`${this.home}/dp/${asin}?th=1&psc=1`);
  }

  /** Puts a product on the list, with the token of its page. */
  async addToList(asin: string): Promise<Page> {
    return this.postToList(asin, listTokenOf((await this.pageOf(asin)).body) ?? '');
  }

  /** What the list button's script sends. */
  postToList(asin: string, token: string): Promise<Page> {
    const query = `ie=UTF8&asin=${asin}&vendorId=website.wishlist.detail.add.earlyclick&isAjax=false`;
    const url = `${this.home}/hz/wishlist/additemtolist?${query}`;
    return this.post(url, {}, { 'anti-csrftoken-a2z': token });
  }

  /** Ticks the box of a product's coupon. */
  async clip(asin: string): Promise<Page> {
    const { token = '' } = couponOn((await this.pageOf(asin)).body) ?? {};
    return this.post(`${this.home}/promotion/psp/clip`, { asin, 'anti-csrftoken-a2z': token });
  }

  /** Loads a page of the shop, and what it sends the browser on to. */
  async follow(path: string): Promise<Page & { readonly url: URL }> {
    const url = new URL(path, this.home);
    const answer = await this.get(url.href);
    return answer.location ? this.follow(answer.location) : { ...answer, url };
  }

  /** Goes to the checkout. */
  checkout(): Promise<Page & { readonly url: URL }> {
    return this.follow('/checkout/entry/cart?proceedToRetailCheckout=1');
  }

  /** Presses the button that buys, on the checkout's page. */
  async placeOrder(): Promise<Page & { readonly url: URL }> {
    const { url, body } = await this.checkout();
    const token = inputValue(body, 'anti-csrftoken-a2z');
    const answer = await this.post(`${this.home}${url.pathname}/place-order`, {
      'anti-csrftoken-a2z': token,
    });
    return answer.location ? this.follow(answer.location) : { ...answer, url };
  }

  /** Presses a button of the cart page. */
  async changeCart(fields: Fields): Promise<Page> {
    const { body } = await this.get(`${this.home}/gp/cart/view.html`);
    const token = { 'anti-csrftoken-a2z': inputValue(body, 'anti-csrftoken-a2z') };
    const url = `${this.home}/cart/ref=ord_cart_shr?app-nav-type=none&dc=df`;
    return this.post(url, { ...token, ...fields });
  }

  /** Signs in, in two steps. */
  async signIn(password = 'hashcart', email = 'robin@example.com'): Promise<Page> {
    const url = `${this.home}/ap/signin`;
    const token = ({ body }: Page) => ({ appActionToken: inputValue(body, 'appActionToken') });
    const first = await this.get(url);
    const second = await this.post(url, { ...token(first), email });
    return this.post(url, { ...token(second), email, password });
  }

  /** What the head of the page says of the account: `nav_youraccount_btn` or `nav_ya_signin`. */
  async accountState(): Promise<string | undefined> {
    const { body } = await this.get(this.home);
    return /data-csa-c-content-id="(nav_\w+)"/.exec(body)?.[1];
  }
}
