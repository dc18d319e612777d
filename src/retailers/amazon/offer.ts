import { parseMoney } from '../../model/price.ts';
import type { AddForm, PageFacts } from './pagefacts.ts';

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
const DEFAULT_CLIENT = 'OffersX_OfferDisplay_DetailPage';
/** The button's target on pages of 2025 and 2026; the button of older pages names none. */
const DEFAULT_PATH = '/cart/add-to-cart/ref=dp_start-bbf_1_glance';

const field = ({ fields }: AddForm, ...names: string[]) =>
  names.map((name) => fields.get(name)).find(Boolean) ?? '';

/** The token that stands for the offer, empty where the form offers nothing. */
export const offerIdOf = (form: AddForm): string =>
  field(form, `${ITEM}[offerListingId]`, 'offerListingID');

const asinOf = (form: AddForm) => field(form, `${ITEM}[asin]`, 'ASIN').toUpperCase();

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
  if (!token || !path) return undefined;
  const seen = SENT_AS_SEEN.map((name) => [name, field(form, name)] as const);
  return {
    path,
    fields: [
      [TOKEN, token],
      [`${ITEM}[asin]`, asinOf(form)],
      [`${ITEM}[offerListingId]`, offerIdOf(form)],
      [`${ITEM}[quantity]`, '1'],
      ['clientName', field(form, 'clientName') || DEFAULT_CLIENT],
      ...seen.filter(([, value]) => value),
    ],
  };
}

/** Reads the offer that a form of the buy box makes. */
export function offerOf(form: AddForm, { title, picture }: PageFacts, page: URL): AmazonOffer {
  const money = parseMoney(
    field(form, `${ITEM}[customerVisiblePrice][amount]`),
    field(form, `${ITEM}[customerVisiblePrice][currencyCode]`),
  );
  const seller = field(form, 'merchantID');
  const add = addOf(form, page);
  return {
    asin: asinOf(form),
    title: title.replace(/\s+/g, ' ').trim(),
    ...(money && { price: money.amount, currency: money.currency }),
    ...(seller && { seller }),
    ...(picture && { picture }),
    ...(add && { add }),
  };
}
