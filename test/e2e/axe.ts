import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageUnderTest } from '../browsers/page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** What axe finds wrong in a page, or in the part of it that a selector names: a line for each element. */
export function violationsIn(page: PageUnderTest, selector = 'html'): Promise<string[]> {
  return page.evaluate(`(async () => {
    if (!globalThis.axe) {${AXE}}
    const { violations } = await axe.run(${JSON.stringify(selector)}, ${JSON.stringify(RULES)});
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => [id, help, html, ...any.map(({ message }) => message)].join(' | ')),
    );
  })()`);
}

/** What axe finds wrong in a closed shadow root: it is given an open one beside it with the same content. */
export async function violationsInShadow(page: PageUnderTest, host: string): Promise<string[]> {
  await page.inShadow(host, (root) => {
    const twin = document.createElement('div');
    twin.id = 'twin';
    twin.style.cssText = 'all: initial; display: block';
    const open = twin.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = root.adoptedStyleSheets;
    open.append(...[...root.children].map((child) => child.cloneNode(true)));
    root.host.after(twin);
  });
  const found = await violationsIn(page, '#twin');
  await page.evaluate(() => document.getElementById('twin')?.remove());
  return found;
}
