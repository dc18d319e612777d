/** Texts of an order's page that are read whole. */
export type Field = 'number' | 'quantity' | 'price' | 'stated';

export type OrderAttributes = Readonly<Record<string, string>>;

const BY_CLASS: Readonly<Record<string, Field>> = {
  'yohtmlc-order-id': 'number',
  // Lists of 2018, details, and lists of 2024.
  'item-view-qty': 'quantity',
  'od-item-view-qty': 'quantity',
  'product-image__qty': 'quantity',
  'a-color-price': 'price',
  'num-orders': 'stated',
};

/**
 * The field that an element begins.
 * @param inUnitPrice whether it stands in the part about what one costs, where the amount is there twice
 */
export function fieldAt(
  { class: names = '', 'data-component': component }: OrderAttributes,
  inUnitPrice: boolean,
): Field | undefined {
  if (component === 'orderId') return 'number';
  const classes = names.split(' ');
  if (inUnitPrice && classes.includes('a-offscreen')) return 'price';
  const known = classes.find((name) => Object.hasOwn(BY_CLASS, name));
  return known === undefined ? undefined : BY_CLASS[known];
}
