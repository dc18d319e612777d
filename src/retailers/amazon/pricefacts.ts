/** What a product's page says of its price in words, without judging it. */
export interface PriceFacts {
  /** The struck price beside the price, as it is written: the list price, or what it cost before. */
  struck: string;
  /** What each coupon says, by Amazon's number of it. */
  readonly coupons: Map<string, string>;
  /** The numbers of those that have a box to tick. */
  readonly clippable: Set<string>;
  /** Whether what could tell more has gone by. */
  passed: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Blocks in the middle of the page that show the price: on pages since 2022, of 2021, and before. */
const PRICE_BLOCKS: ReadonlySet<string> = new Set([
  'corePriceDisplay_desktop_feature_div',
  'corePrice_desktop',
  'unifiedPrice_feature_div',
]);
const COUPON_BLOCK = 'promoPriceBlockMessage_feature_div';
/** What follows both on every kind of page. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  'alternativeOfferEligibilityMessaging_feature_div',
  'availability_feature_div',
  'twister_feature_div',
  'featurebullets_feature_div',
  'productOverview_feature_div',
]);
/** Where several offers stand in one box, those that are used or subscribed to have rows with prices of their own. */
const OTHER_ROW = /^(?:apex|reinvent_price)_desktop_(?!new)\w*AccordionRow/;
const COUPON_TEXT = /^couponTextpctch(\d{1,30})$/;
const COUPON_BOX = /^checkboxpctch(\d{1,30})$/;
/** The terms and the list of other products are links: no part of what a coupon says. */
const UNSAID: ReadonlySet<string> = new Set(['a', 'script', 'style']);

const LONGEST_TEXT = 400;
const MOST_COUPONS = 10;

/** What the reader stands in. */
type Place = 'other' | 'price' | 'strike' | 'struck' | 'coupons' | 'coupon' | 'unsaid';

const hasClass = ({ class: names = '' }: Attributes, name: string) =>
  names.split(' ').includes(name);

/** Collects what a page says of the price, from the title of the product on. */
export class PriceReader {
  readonly facts: PriceFacts = {
    struck: '',
    coupons: new Map(),
    clippable: new Set(),
    passed: false,
  };
  #titled = false;
  #depth = 0;
  readonly #places: { readonly place: Place; readonly depth: number }[] = [];
  /** The number of the coupon that is being read. */
  #coupon = '';

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    const { facts } = this;
    if (facts.passed) return;
    const { id = '' } = attributes;
    if (id === 'productTitle') this.#titled = true;
    if (this.#titled && AFTERWARDS.has(id)) facts.passed = true;
    const place = this.#placeOf(name, id, attributes);
    if (place) this.#places.push({ place, depth: this.#depth });
    const box = name === 'input' && this.#isIn('coupons') && COUPON_BOX.exec(id)?.[1];
    if (box && facts.clippable.size < MOST_COUPONS) facts.clippable.add(box);
  }

  close(): void {
    const { place, depth } = this.#places.at(-1) ?? {};
    if (depth === this.#depth) {
      this.#places.pop();
      if (place === 'coupons' && !this.#isIn('other')) this.facts.passed = true;
    }
    this.#depth -= 1;
  }

  text(text: string): void {
    const { facts } = this;
    const place = facts.passed ? undefined : this.#places.at(-1)?.place;
    if (place === 'struck') facts.struck = (facts.struck + text).slice(0, LONGEST_TEXT);
    if (place !== 'coupon') return;
    const said = (facts.coupons.get(this.#coupon) ?? '') + text;
    facts.coupons.set(this.#coupon, said.slice(0, LONGEST_TEXT));
  }

  #isIn(place: Place): boolean {
    return this.#places.some((each) => each.place === place);
  }

  #placeOf(name: string, id: string, attributes: Attributes): Place | undefined {
    if (OTHER_ROW.test(id)) return 'other';
    if (this.#isIn('coupon')) return UNSAID.has(name) ? 'unsaid' : undefined;
    if (this.#isIn('coupons')) return this.#beginsCoupon(id) ? 'coupon' : undefined;
    if (this.#titled && id === COUPON_BLOCK) return 'coupons';
    return this.#priceAt(id, attributes);
  }

  #beginsCoupon(id: string): boolean {
    const number = COUPON_TEXT.exec(id)?.[1];
    const isNew = number !== undefined && !this.facts.coupons.has(number);
    if (!isNew || this.facts.coupons.size === MOST_COUPONS || this.#isIn('other')) return false;
    this.#coupon = number;
    return true;
  }

  #priceAt(id: string, attributes: Attributes): Place | undefined {
    if (this.facts.struck || this.#isIn('other')) return undefined;
    // Of books it stands in the box of the offer, before the title.
    if (id === 'listPrice' || hasClass(attributes, 'priceBlockStrikePriceString')) return 'struck';
    if (this.#titled && PRICE_BLOCKS.has(id)) return 'price';
    if (this.#isIn('price') && attributes['data-a-strike'] === 'true') return 'strike';
    return this.#isIn('strike') && hasClass(attributes, 'a-offscreen') ? 'struck' : undefined;
  }
}
