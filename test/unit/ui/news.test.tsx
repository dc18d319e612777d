// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNews } from '../../../src/ui/useNews.ts';
import { tell } from './fakeBrowser.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

let asked = 0;
const ask = () => {
  asked += 1;
};

function Page() {
  useNews(ask);
  return null;
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
  render(<Page />, document.body);
  vi.advanceTimersByTime(100);
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('asks at once', () => {
  tell({ news: 'stores' });
  expect(asked).toBe(1);
});

it('asks once more for all that comes in a burst, and at once again after a rest', () => {
  for (let i = 0; i < 50; i++) tell({ news: 'stores' });
  expect(asked).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(asked).toBe(2);
  tell({ news: 'stores' });
  expect(asked).toBe(3);
});

it('asks no more when the page is left', () => {
  tell({ news: 'stores' });
  tell({ news: 'stores' });
  render(null, document.body);
  vi.advanceTimersByTime(10_000);
  expect(asked).toBe(1);
});
