/** How much there is in a journal that is made up. */
export interface Scale {
  readonly requests: number;
  readonly observations: number;
}

/** The number of the product of a record: each product comes as often as any other. */
export const productOf = (record: number): number => (record * 7919) % 20_000;

/**
 * Makes a journal of any size in a page of ours, and chooses it in the page's file field. It is sent to the page as
 * source text, and so stands alone: products are those of `productOf`. The page's `data-chosen` is set at the end.
 */
export async function chooseJournal({ requests, observations }: Scale): Promise<void> {
  const WORDS = 'lamp cable chair kettle camera stand mouse bag watch phone glass knife desk'.split(
    ' ',
  );
  const MINUTE = 60_000;
  const now = Date.now();
  const product = (record: number) => {
    const number = (record * 7919) % 20_000;
    const marketplace = ['amazon.com', 'amazon.de', 'amazon.co.uk'][number % 3];
    const id = `B0${String(number).padStart(8, '0')}`;
    const reference = {
      retailer: 'amazon',
      marketplace,
      id,
      url: `https://www.${marketplace}/dp/${id}`,
    };
    const word = (factor: number) => WORDS[(number * factor) % WORDS.length];
    const title = `Brand${number % 1000} ${word(1)} and ${word(5)} with ${word(7)}, model ${number}`;
    return { reference, title };
  };
  const post = (record: number) => {
    const author = `author${record % 2000}`;
    const postId = String(1_840_000_000_000 + (record % 50_000));
    const permalink = `https://x.com/${author}/status/${postId}`;
    return { site: 'x', postId, author, permalink, promoted: false };
  };
  /** Spread out, as random ones are. */
  const key = (record: number) => {
    const first = ((record * 40_503) % 65_536).toString(16).padStart(4, '0');
    return `${first}0000-0000-4000-8000-${record.toString(16).padStart(12, '0')}`;
  };
  const money = { amount: 1999, currency: 'USD' };
  const request = (record: number) => {
    const { reference, title } = product(record);
    const isAdded = record % 10 !== 0;
    return {
      order: {
        key: key(record),
        link: { href: reference.url },
        quantity: 1,
        post: post(record),
        target: 'cart',
        again: false,
      },
      createdAt: now - record * 10 * MINUTE,
      step: 'done',
      product: reference,
      offer: { title, price: money },
      ...(isAdded && { gained: { product: reference.id, seller: 'SELLER', quantity: 1 } }),
      outcome: isAdded ? 'added' : 'unavailable',
      ...(record % 1000 === 1 && { returnedAt: now }),
    };
  };
  const observation = (record: number) => {
    const owner = 1 + (record % requests);
    const { reference, title } = product(owner);
    return {
      id: key(requests + record),
      at: now - record * MINUTE,
      product: reference,
      title,
      stage: ['claim', 'page', 'cart'][record % 3],
      visibility: 'shown',
      status: 'read',
      money,
      seller: 'SELLER',
      request: key(owner),
      post: post(owner),
      context: { session: 'signed-in', locale: 'en-US', how: 'direct' },
      reader: 1,
    };
  };
  // A page's memory would not hold the largest.
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('made.jsonl', { create: true });
  const file = await handle.createWritable();
  let text = '';
  const write = async (line: object): Promise<void> => {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < 4_000_000) return;
    await file.write(text);
    text = '';
  };
  await write({ hashcart: 'journal', version: 1, savedAt: now });
  for (let record = 1; record <= requests; record++) await write({ request: request(record) });
  for (let record = 1; record <= observations; record++) {
    await write({ observation: observation(record) });
  }
  await write({ end: { requests, pictures: 0, observations } });
  await file.write(text);
  await file.close();
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(await handle.getFile());
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  document.documentElement.dataset['chosen'] = '';
}
