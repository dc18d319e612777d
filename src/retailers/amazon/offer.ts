import { parseMoney } from '../../model/money.ts';
import type { Coupon, Money } from '../../model/price.ts';
import { ASIN } from './asin.ts';
import type { AddForm, PageFacts } from './pagefacts.ts';
import { couponOf, listPriceOf } from './prices.ts';

/** What it takes to put an offer into the cart: one POST of these fields to this path. */
export interface AmazonAdd {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A new offer in the buy box. */
export interface AmazonOffer {
  readonly asin: string;
  readonly title: string;
  /** In minor units of `currency`; both are there or neither. */
  readonly price?: number;
  readonly currency?: string;
  /** The list price, where it is higher. */
  readonly list?: Money;
  readonly coupon?: Coupon;
  readonly seller?: string;
  readonly picture?: string;
  /** Undefined where the page gives no token to send with it. */
  readonly add?: AmazonAdd;
}

const TOKEN = 'anti-csrftoken-a2z';
const ITEM = 'items[0.base]';
/** Amazon's own button sends the price it showed along. */
const SENT_AS_SEEN = ['amount', 'currencyCode', 'displayString'].map(
  (part) => `${ITEM}[customerVisiblePrice][${part}]`,
);
/** Amazon's tokens are base64 or hexadecimal, percent-encoded: a page that broke on its way has others. */
const TOKEN_SHAPE = /^[\w%+/=.~-]{1,4096}$/;
const CLIENT = /^\w{1,80}$/;
const LONGEST_PRICE = 64;
const DEFAULT_CLIENT = 'OffersX_OfferDisplay_DetailPage';
/** The button's target on pages of 2025 and 2026; the button of older pages names none. */
const DEFAULT_PATH = '/cart/add-to-cart/ref=dp_start-bbf_1_glance';

const field = ({ fields }: AddForm, ...names: string[]) =>
  names.map((name) => fields.get(name)).find(Boolean) ?? '';

/** The fields of the quantity. The shop's own form sends both names for more than one. */
export function quantityFields(quantity: number): AmazonAdd['fields'] {
  const number = String(quantity);
  const both = [[`${ITEM}[quantity]`, number] as const, ['quantity', number] as const];
  return quantity > 1 ? both : both.slice(0, 1);
}

/** Whether a form stands where the shop sells no more of it to this shopper: an offer without its token. */
export const isLimited = ({ fields }: AddForm): boolean =>
  fields.get(`${ITEM}[offerListingId]`) === '';

/** The token that stands for the offer, empty where the form offers nothing. */
export const offerIdOf = (form: AddForm): string =>
  field(form, `${ITEM}[offerListingId]`, 'offerListingID');

/** The product that a form offers. */
export const asinOf = (form: AddForm) => field(form, `${ITEM}[asin]`, 'ASIN').toUpperCase();

/** The button's target, if it is the add-to-cart route of the page's own shop. The form's action is a trap: 404. */
function addPath(form: AddForm, page: URL): string | undefined {
  const target = URL.parse(form.buttonAction ?? DEFAULT_PATH, page);
  const right = target?.origin === page.origin && target.pathname.startsWith('/cart/add-to-cart/');
  return right ? target.pathname + target.search : undefined;
}

/** The five fields that are enough, and the price as seen: no warranty, nothing bought together. */
function addOf(form: AddForm, page: URL): AmazonAdd | undefined {
  const token = field(form, TOKEN);
  const path = addPath(form, page);
  const whole = [token, offerIdOf(form)].every((value) => TOKEN_SHAPE.test(value));
  if (!path || !whole || !ASIN.test(asinOf(form))) return undefined;
  const client = field(form, 'clientName');
  const seen = SENT_AS_SEEN.map((name) => [name, field(form, name)] as const);
  return {
    path,
    fields: [
      [TOKEN, token],
      [`${ITEM}[asin]`, asinOf(form)],
      [`${ITEM}[offerListingId]`, offerIdOf(form)],
      ['clientName', CLIENT.test(client) ? client : DEFAULT_CLIENT],
      ...seen.filter(([, value]) => value && value.length <= LONGEST_PRICE),
    ],
  };
}

/** Reads the offer that a form of the buy box makes. */
export function offerOf(
  form: AddForm,
  { title, picture, prices }: PageFacts,
  page: URL,
): AmazonOffer {
  const money = parseMoney(
    field(form, `${ITEM}[customerVisiblePrice][amount]`),
    field(form, `${ITEM}[customerVisiblePrice][currencyCode]`),
  );
  const seller = field(form, 'merchantID');
  const add = addOf(form, page);
  const list = money && listPriceOf(prices, money);
  const coupon = couponOf(prices, money?.currency);
  return {
    asin: asinOf(form),
    title: title.replace(/\s+/g, ' ').trim(),
    ...(money && { price: money.amount, currency: money.currency }),
    ...(list && { list }),
    ...(coupon && { coupon }),
    ...(seller && { seller }),
    ...(picture && { picture }),
    ...(add && { add }),
  };
}
