import { Parser } from 'htmlparser2';

/** A value longer than this is not one of Amazon's tokens; the longest seen are 206 characters. */
const LONGEST_VALUE = 4096;
const LONGEST_TITLE = 500;

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

/** What was seen on a page, without judging it. Ids and form names are kept as they appear. */
export interface PageFacts {
  readonly ids: Set<string>;
  readonly formNames: Set<string>;
  readonly formActions: string[];
  readonly addForms: AddForm[];
  /** `nav_youraccount_btn` or `nav_ya_signin`: the marker of the account link. */
  accountLink?: string;
  title: string;
  picture?: string;
  /** Marks in scripts and picture texts of the pages that stand in the place of the shop's. */
  readonly walls: Set<'waf' | 'dogs'>;
}

const WAF_SCRIPT = /\b(?:awsWafCookieDomainList|gokuProps)\b/;

const PICTURE_IDS = new Set(['landingImage', 'imgBlkFront', 'ebooksImgBlkFront']);

type Attributes = Readonly<Record<string, string>>;

/** Collects facts from a page as it arrives. */
export class PageReader {
  readonly facts: PageFacts = {
    ids: new Set(),
    formNames: new Set(),
    formActions: [],
    addForms: [],
    title: '',
    walls: new Set(),
  };
  #form: AddForm | 'other' | undefined;
  #inTitle = false;
  #inScript = false;
  readonly #parser = new Parser({
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
    this.#parser.end();
  }

  #open(name: string, attributes: Attributes): void {
    const { id } = attributes;
    if (id) this.facts.ids.add(id);
    if (attributes['data-csa-c-slot-id'] === 'nav-link-accountList') this.#account(attributes);
    if (name === 'form') this.#openForm(attributes);
    else if (name === 'input' || name === 'button') this.#field(attributes);
    else if (name === 'img') this.#image(attributes);
    else if (name === 'script') this.#inScript = true;
    else if (id === 'productTitle' && !this.facts.title) this.#inTitle = true;
  }

  #account(attributes: Attributes): void {
    const marker = attributes['data-csa-c-content-id'];
    if (marker) this.facts.accountLink ??= marker;
  }

  // A form inside a form does not exist in HTML: its fields belong to the outer one.
  #openForm(attributes: Attributes): void {
    if (this.#form) return;
    const { action = '', id, name } = attributes;
    this.facts.formActions.push(action);
    if (name) this.facts.formNames.add(name);
    if (id !== 'addToCart') {
      this.#form = 'other';
      return;
    }
    this.#form = { action, fields: new Map(), used: false };
    this.facts.addForms.push(this.#form);
  }

  #field({ id, name, type, value = '', formaction }: Attributes): void {
    const form = this.#form;
    if (!form || form === 'other') return;
    if (type === 'submit') {
      if (id === 'add-to-cart-button-ubb' || formaction?.includes('-ubbf_')) form.used = true;
      if (name?.startsWith('submit.add-to-cart') && formaction) form.buttonAction ??= formaction;
    } else if (name && value.length <= LONGEST_VALUE && !form.fields.has(name)) {
      form.fields.set(name, value);
    }
  }

  #image({ id, src, alt }: Attributes): void {
    if (id && src && PICTURE_IDS.has(id)) this.facts.picture ??= src;
    if (alt === 'Dogs of Amazon') this.facts.walls.add('dogs');
  }

  #text(text: string): void {
    if (this.#inTitle) this.facts.title = (this.facts.title + text).slice(0, LONGEST_TITLE);
    else if (this.#inScript && WAF_SCRIPT.test(text)) this.facts.walls.add('waf');
  }

  #close(name: string): void {
    if (name === 'form') this.#form = undefined;
    else if (name === 'script') this.#inScript = false;
    if (this.#inTitle) this.#inTitle = false;
  }
}
