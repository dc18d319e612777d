import type { PageUnderTest } from '../browsers/page.ts';

/** Keeps what a page of ours lets the browser save, to be read by the test. To be called before the page saves it. */
export async function catchFile(page: PageUnderTest): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Reflect.set(window, 'savedFile', blob);
      return make(blob);
    };
  });
}

/** The text of the file that the page let the browser save. */
export async function savedText(page: PageUnderTest): Promise<string> {
  await page.waitUntil(() => Reflect.has(window, 'savedFile'));
  return page.evaluate(async () => {
    const blob: unknown = Reflect.get(window, 'savedFile');
    Reflect.deleteProperty(window, 'savedFile');
    return blob instanceof Blob ? blob.text() : '';
  });
}

/** Chooses a file of this text in a page's only file field. */
export async function chooseText(page: PageUnderTest, text: string): Promise<void> {
  await page.waitFor('input[type="file"]');
  await page.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'hashcart.jsonl'));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
