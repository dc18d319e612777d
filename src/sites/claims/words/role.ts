/** What a word or phrase means for the price or percentage that it stands beside. */
export type Role =
  /** Before a figure: it is what one saves ("save 20%"). */
  | 'saves'
  /** After a figure: the same ("20% off"). */
  | 'off'
  /** After a figure: the same, unless it says what there is less of. */
  | 'less'
  /** On either side: the same ("Rabatt"). */
  | 'discount'
  /** Before a price it is what is left; before a percentage what was taken off ("after discount"). */
  | 'reduced'
  /** The figure is half of the price, all by itself. */
  | 'half'
  /** Before or after a figure: it is a bound, not a promise for this product ("up to", "from"; "or more"). */
  | 'limits'
  | 'limited'
  /** Before a figure: at least that is taken off; no price ("over"). */
  | 'exceeds'
  /** Before a figure: what one has to spend first. */
  | 'spend'
  /** Before or after a figure: it is something else than a price ("shipping", "per month"). */
  | 'foreign'
  | 'foreignAfter'
  /** Before or after a figure: it is the old price. */
  | 'was'
  | 'wasAfter'
  /** What a percentage is saved of, when that is not money ("battery"). */
  | 'unrelated'
  /** Between two figures: from one to the other, or so many for so much. */
  | 'to'
  | 'and'
  /** What comes after it is said for itself. */
  | 'or'
  /** It takes more than one piece ("buy 2"; "second"). */
  | 'buy'
  | 'multi'
  | 'subscribe'
  /** Says nothing of the figure; stands between it and what does. `extra` stands even after "save". */
  | 'fill'
  | 'extra'
  /** That a reduction comes on top of another, or of the page's price ("extra 10%"). */
  | 'more'
  /** Before what is reduced ("20% on headphones"). */
  | 'on'
  /** A phrase that shields the words in it. */
  | 'neutral'
  | 'price'
  | 'percent'
  | 'shipping'
  | 'coupon'
  /** A coupon that the shopper has to apply; that names no code by itself. */
  | 'clip'
  | 'code'
  /** In the cart, or at the checkout. */
  | 'cart'
  /** Into the cart: said of what comes after it. */
  | 'intoCart'
  /** Japanese counts reductions in tenths. */
  | 'tenths';

/** The words of one language by what they mean, parted by commas. */
export type Words = Readonly<Partial<Record<Role, string>>>;
