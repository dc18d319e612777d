import type messages from '../../public/_locales/en/messages.json';

/** The kinds of data that leave the browser, as Firefox names them. Its manifest names them to whoever installs it. */
export type Collected = 'websiteContent';

/** Everybody who may be sent something. */
export type Recipient =
  | 'a store that you linked'
  | 'the host of a short link'
  | 'the host of product pictures, m.media-amazon.com'
  | 'X'
  | 'your browser’s own account';

/** What goes to somebody else. */
export interface Sending {
  readonly to: Recipient;
  readonly what: string;
  /**
   * By Firefox's names: a link of a post and the cookies of a store are content of a website. Absent where the browser
   * itself carries it to the shopper's own other computers.
   */
  readonly collected?: Collected;
}

/** One thing that is done with data. Each is said once, here; PRIVACY.md is written from it. */
export interface Practice {
  readonly title: string;
  readonly reads: string;
  readonly when: string;
  readonly keeps: string;
  readonly sends?: Sending;
  /** Done once the shopper agreed to all of what the welcome page says, or only where they choose it besides. */
  readonly leave: 'agreement' | 'choice';
  /** Texts that say so beforehand, each with words of it that must not be lost. */
  readonly said: Readonly<Partial<Record<keyof typeof messages, string>>>;
}

const KEPT_WITH_ADD = 'With each product that you add, until you forget it or unlink the store';

/** All that is done with data. */
export const PRACTICES: readonly Practice[] = [
  {
    title: 'Posts on X',
    reads:
      'Author, number and links of the posts on your screen; of a post that links a product its words too, for a price that it promises.',
    when: 'While a page of X is open in front of you.',
    keeps: `Nothing of posts that you add nothing from. ${KEPT_WITH_ADD}: the post’s number, address and author, whether it is an advertisement, its link, and the prices or discounts that it promises. Its other words are not kept.`,
    leave: 'agreement',
    said: { terms_reads: 'Posts on X that are on your screen', terms_keeps: 'from which post' },
  },
  {
    title: 'Your profile on X',
    reads:
      'The handle of the profile that is signed in, so that each profile can have stores of its own.',
    when: 'While a page of X is open in front of you.',
    keeps:
      'The last 12 handles that were seen, among the settings; the handle with each product that you add.',
    leave: 'agreement',
    said: { terms_reads: 'whose profile is signed in there' },
  },
  {
    title: 'Replies that you write',
    reads:
      'The reply that you are writing, to find a hashtag of yours, how many, and words that name a size or a color. No other field, and no private message.',
    when: 'While you write it. The settings have a switch for it.',
    keeps:
      'With a product that a reply added: the number of that reply and those words. Nothing of any other.',
    leave: 'agreement',
    said: {
      terms_reads: 'a reply while you write it',
      hashtags_read_hint: 'Only the reply you are writing is read',
    },
  },
  {
    title: 'Adding to your cart',
    reads: 'The product’s page and your cart at the store, before and after.',
    when: 'When you press the button, send a reply with your hashtag, paste a link or choose it from a link’s menu. Undo reads your cart and takes the product out again.',
    keeps: `${KEPT_WITH_ADD}: its name, number, options, seller, prices and picture, what your cart gained, and when; and the numbers and quantities of what your cart held before, so that an add that was interrupted can be told from one that was not.`,
    sends: {
      to: 'a store that you linked',
      what: 'The product’s number, options and quantity, and the affiliate tag of the post’s own link (a switch removes it), with the cookies that your browser has for that store. Where you let a background tab or yourself add, the store’s own page sends it.',
      collected: 'websiteContent',
    },
    leave: 'agreement',
    said: {
      terms_reads_store: 'your cart before and after',
      terms_sends: 'Only to a store that you link, and only after your click',
      terms_keeps: 'What you added',
    },
  },
  {
    title: 'Linking a store',
    reads: 'Whether you are signed in at the store, from its own page.',
    when: 'When you link it, and when you ask for it to be looked at again.',
    keeps:
      'The store, when you linked it, whether you were signed in, and what you chose for it, until you unlink it.',
    sends: {
      to: 'a store that you linked',
      what: 'A request for its page, with the cookies that your browser has for that store.',
      collected: 'websiteContent',
    },
    leave: 'agreement',
    said: { terms_sends: 'It asks a linked store whether you are signed in' },
  },
  {
    title: 'Short links',
    reads: 'Where a link that hides its target leads.',
    when: 'After you pressed the button below it. X’s t.co and Amazon’s own short links are followed for you; general shorteners (bit.ly, tinyurl.com, …) only where you allowed it.',
    keeps: 'Where it led, so that it is not asked again for 7 days. Forgotten with the store.',
    sends: {
      to: 'the host of a short link',
      what: 'The short link, without cookies.',
      collected: 'websiteContent',
    },
    leave: 'agreement',
    said: {
      terms_sends: 'it asks the link shortener',
      shorteners_hint: 'The shortener then learns which link was followed',
    },
  },
  {
    title: 'Product pictures',
    reads: 'The small picture of a product that you added.',
    when: 'Once, after it was added.',
    keeps: 'With that product.',
    sends: {
      to: 'the host of product pictures, m.media-amazon.com',
      what: 'The picture’s address, without cookies.',
      collected: 'websiteContent',
    },
    leave: 'agreement',
    said: { terms_reads_store: 'its picture' },
  },
  {
    title: 'Prices',
    reads:
      'The prices of products that you add: in the post, on the product’s page and in your cart; and what all in your cart costs together.',
    when: 'With an add.',
    keeps:
      'Each price with its time and place, until you forget it or unlink the store; what your cart cost when it was last read, one amount for each store. Minimum advertised prices that you enter stay until you remove them.',
    leave: 'agreement',
    said: {
      terms_keeps: 'what your cart cost when it was last read',
      prices_intro: 'What Hashcart saw products cost',
    },
  },
  {
    title: 'The list of requests',
    reads:
      'When each request left, to which host, what for, and what came of it. No product and no cookie.',
    when: 'With each request, before it leaves.',
    keeps: 'The last 500, until you forget everything.',
    leave: 'agreement',
    said: {
      terms_keeps: 'a list of the last 500 requests',
      requests_intro: 'no request goes to X',
    },
  },
  {
    title: 'Your settings on your other computers',
    reads:
      'What you chose: hashtags, which profile uses which store, buttons, muted authors and stores, price figures, links to other countries, how long things are kept, and switches.',
    when: 'When you change them, where your browser syncs extensions. The options have a switch for it.',
    keeps:
      'A copy in your browser’s own account, until you switch that off or uninstall. Linked stores, what you agreed to, and all that you added stay on this computer.',
    sends: { to: 'your browser’s own account', what: 'Those settings, carried by the browser.' },
    leave: 'agreement',
    said: {
      terms_keeps: 'Your settings follow you through your browser’s own account',
      follow_hint: 'Your browser’s own account carries them to your other computers',
    },
  },
  {
    title: 'Whether posts can still be read',
    reads: 'Whether X’s page has posts that Hashcart does not find.',
    when: 'When the browser is idle on a page of X.',
    keeps: 'Since when that is so, until it is over. It is told to you alone.',
    leave: 'agreement',
    said: { popup_blind: 'cannot read posts on X since' },
  },
];
