import { HtmlReader } from '../html.ts';
import { type PriceFacts, PriceReader } from './pricefacts.ts';

/** A value longer than this is not one of Amazon's tokens; the longest seen are 206 characters. */
const LONGEST_VALUE = 4096;
const LONGEST_TITLE = 500;
/** The options of a product with the most variants that are read. */
const LONGEST_SCRIPT = 800_000;
const MOST_OPTION_SCRIPTS = 4;

/** One of the forms that Amazon calls `addToCart`: the new offer's, the used offer's, or the wish list's copy. */
export interface AddForm {
  /** Where the form itself goes. Never to be used: it answers 404. */
  readonly action: string;
  /** The first value of each field, by name. */
  readonly fields: Map<string, string>;
  /** Where its add-to-cart button goes, if the button says so. */
  buttonAction?: string;
  /** Whether its button adds a used offer. */
  used: boolean;
}

/** A page has up to three; one with many more was not made by a shop. */
const MOST_FORMS = 20;
const MOST_FIELDS = 300;

/** Ids that tell one kind of page from another. */
const MARKED_IDS = [
  'partialStateBuybox',
  'outOfStock',
  'outOfStockBuyBox_feature_div',
  'auth-mfa-form',
  'cvf_captcha_js_enabled_metric_id',
  'sc-active-cart',
  'huc-v2-order-row-confirm-text',
  'sw-atc-confirmation',
  'NATC_SMART_WAGON_CONF_MSG_SUCCESS',
] as const;
const MARKED: ReadonlySet<string> = new Set(MARKED_IDS);

/** Marks that are no ids: forms by where they go or what they are called, and texts of walls. */
type OtherMark = 'digital-form' | 'captcha-form' | 'sign-in-form' | 'waf' | 'dogs';
export type Mark = (typeof MARKED_IDS)[number] | OtherMark;

const isMarkedId = (id: string): id is (typeof MARKED_IDS)[number] => MARKED.has(id);

/** What was seen on a page, without judging it. */
export interface PageFacts {
  readonly marks: Set<Mark>;
  readonly addForms: AddForm[];
  /** `nav_youraccount_btn` or `nav_ya_signin`: the marker of the account link. */
  accountLink?: string;
  /** From the script at the head of every page. */
  sessionId: string;
  title: string;
  picture?: string;
  /** Whether the page says that its price shows in the cart only. */
  hidesPrice: boolean;
  /** What stands beside the price. */
  readonly prices: PriceFacts;
  /** The token that goes with adding to the shopper's list. */
  listToken?: string;
  /** Texts of the scripts that say what there is to choose. */
  readonly optionScripts: string[];
}

const OPTION_SCRIPT = /"(?:dimensionToAsinMap|sortedDimValuesForAllDims)"/;
/** One that begins with zeros stands for none. */
const SESSION = /\bue_sid\s*=\s*'((?!000)\d{3}-\d{7}-\d{7})'/;
const WAF_SCRIPT = /\b(?:awsWafCookieDomainList|gokuProps)\b/;

const PICTURE_IDS = new Set(['landingImage', 'imgBlkFront', 'ebooksImgBlkFront']);

type Attributes = Readonly<Record<string, string>>;

/** Collects facts from a page as it arrives. */
export class PageReader {
  readonly #prices = new PriceReader();
  readonly facts: PageFacts = {
    marks: new Set(),
    addForms: [],
    sessionId: '',
    title: '',
    hidesPrice: false,
    prices: this.#prices.facts,
    optionScripts: [],
  };
  #form: AddForm | 'other' | undefined;
  #inTitle = false;
  /** The text of the script that is open. */
  #script: string | undefined;
  readonly #parser = new HtmlReader({
    onopentag: (name, attributes) => this.#open(name, attributes),
    onclosetag: (name) => this.#close(name),
    ontext: (text) => this.#text(text),
  });

  /** Takes the next piece of the page. */
  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  /** Whether a form was begun that is not ended yet: what it says is not complete. */
  get formOpen(): boolean {
    return this.#form !== undefined;
  }

  /** Says that nothing more will come. */
  end(): void {
    // The page broke off inside of a form: what that says is not whole.
    if (this.#form && this.#form !== 'other') this.facts.addForms.pop();
    this.#parser.end();
  }

  #open(name: string, attributes: Attributes): void {
    this.#prices.open(name, attributes);
    const { id } = attributes;
    if (id && isMarkedId(id)) this.facts.marks.add(id);
    if (attributes['class']?.includes('priceToPayReplacementText')) this.facts.hidesPrice = true;
    if (id === 'lists-sp-csrf-form-token') this.#listToken(attributes);
    if (attributes['data-csa-c-slot-id'] === 'nav-link-accountList') this.#account(attributes);
    if (name === 'form') this.#openForm(attributes);
    else if (name === 'input' || name === 'button') this.#field(attributes);
    else if (name === 'img') this.#image(attributes);
    else if (name === 'script') this.#script = '';
    else if (id === 'productTitle' && !this.facts.title) this.#inTitle = true;
  }

  #listToken({ value = '' }: Attributes): void {
    if (value && value.length <= LONGEST_VALUE) this.facts.listToken ??= value;
  }

  #account(attributes: Attributes): void {
    const marker = attributes['data-csa-c-content-id'];
    if (marker) this.facts.accountLink ??= marker;
  }

  // A form inside a form does not exist in HTML: its fields belong to the outer one.
  #openForm(attributes: Attributes): void {
    if (this.#form) return;
    const { action = '', id, name } = attributes;
    const { addForms, marks } = this.facts;
    if (action.startsWith('/api/bifrost/acquisitions/')) marks.add('digital-form');
    if (action.includes('validateCaptcha')) marks.add('captcha-form');
    if (name === 'signIn') marks.add('sign-in-form');
    this.#form = 'other';
    if (id !== 'addToCart' || addForms.length === MOST_FORMS) return;
    this.#form = { action, fields: new Map(), used: false };
    addForms.push(this.#form);
  }

  #field({ id, name, type, value = '', formaction }: Attributes): void {
    const form = this.#form;
    if (!form || form === 'other') return;
    if (type === 'submit') {
      if (id === 'add-to-cart-button-ubb' || formaction?.includes('-ubbf_')) form.used = true;
      if (name?.startsWith('submit.add-to-cart') && formaction) form.buttonAction ??= formaction;
    } else if (name && value.length <= LONGEST_VALUE) this.#keep(form, name, value);
  }

  #keep({ fields }: AddForm, name: string, value: string): void {
    if (!fields.has(name) && fields.size < MOST_FIELDS) fields.set(name, value);
  }

  #image({ id, src, alt }: Attributes): void {
    if (id && src && PICTURE_IDS.has(id)) this.facts.picture ??= src;
    if (alt === 'Dogs of Amazon') this.facts.marks.add('dogs');
  }

  #text(text: string): void {
    this.#prices.text(text);
    if (this.#inTitle) this.facts.title = (this.facts.title + text).slice(0, LONGEST_TITLE);
    else if (this.#script !== undefined && this.#script.length < LONGEST_SCRIPT) {
      this.#script += text;
    }
  }

  #closeScript(script: string): void {
    const { optionScripts, marks } = this.facts;
    if (WAF_SCRIPT.test(script)) marks.add('waf');
    this.facts.sessionId ||= SESSION.exec(script)?.[1] ?? '';
    if (OPTION_SCRIPT.test(script) && optionScripts.length < MOST_OPTION_SCRIPTS)
      optionScripts.push(script);
    this.#script = undefined;
  }

  #close(name: string): void {
    this.#prices.close();
    if (name === 'form') this.#form = undefined;
    else if (name === 'script') this.#closeScript(this.#script ?? '');
    if (this.#inTitle) this.#inTitle = false;
  }
}
