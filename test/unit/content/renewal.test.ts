// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../../src/content/renewal.ts';

const runtime: { id?: string } = { id: 'ours' };
vi.stubGlobal('browser', { runtime });

/** The page's own world forgets nothing; each script of an extension that was updated has a world of its own. */
const newWorld = () => {
  globalThis.hashcartBegan = undefined;
};

beforeEach(() => {
  newWorld();
  runtime.id = 'ours';
  document.body.innerHTML =
    '<div data-hashcart="idle"></div><div data-hashcart-chip="idle"></div><p id="words"></p>';
});

describe('a script that begins', () => {
  it('removes what another left, and nothing of the page', () => {
    expect(takeOver(vi.fn())).toBe(true);
    expect([...document.body.children].map(({ id }) => id)).toEqual(['words']);
  });

  it('does not begin twice in one world, and leaves the buttons that are there', () => {
    takeOver(vi.fn());
    document.body.innerHTML = '<div data-hashcart="idle"></div>';
    expect(takeOver(vi.fn())).toBe(false);
    expect(document.body.children).toHaveLength(1);
  });

  it('begins anew where the one before it is dead', () => {
    takeOver(vi.fn());
    delete runtime.id;
    expect(takeOver(vi.fn())).toBe(true);
  });
});

describe('a script that was left behind', () => {
  it.each([
    ['another begins', () => takeOver(vi.fn())],
    ['its tab comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('leaves when %s', (_, happens) => {
    const leave = vi.fn();
    takeOver(leave);
    newWorld();
    delete runtime.id;
    happens();
    expect(leave).toHaveBeenCalled();
  });

  it('does not leave while it is of use, whatever the page tells it', () => {
    const leave = vi.fn();
    takeOver(leave);
    document.dispatchEvent(new Event('hashcart-begins'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(leave).not.toHaveBeenCalled();
  });
});
