// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stepElement } from '../../../src/content/buttons/steps.ts';
import { tellingSteps } from '../../../src/content/deed/telling.ts';
import { page } from '../../../src/sites/x/page.ts';
import { sent, world } from '../ui/fakeBrowser.ts';
import { report } from '../ui/samples.ts';
import { closePage, openPage } from './conversationpage.ts';
import { act } from './pickerpage.ts';

const post = {
  site: 'x',
  postId: '1001',
  author: 'gearnotes',
  permalink: 'https://x.com/gearnotes/status/1001',
  promoted: false,
  text: 'Look',
} as const;

const stepsAfter = (change: Parameters<typeof report>[0]) =>
  tellingSteps(page, post, report(change));

beforeEach(async () => {
  await openPage();
  world.answers['cart/told'] = () => ({});
});

afterEach(closePage);

describe('the offer to tell', () => {
  it.each([
    ['amazon.com', 'cart', '%23AmazonCart'],
    ['amazon.de', 'cart', '%23AmazonCart'],
    ['amazon.co.uk', 'cart', '%23AmazonBasket'],
    ['amazon.co.uk', 'list', '%23AmazonWishList'],
    ['shop.example', 'cart', '%23hashcart'],
  ] as const)('at %s for the %s opens a reply with %s', (marketplace, target, words) => {
    const steps = stepsAfter({ state: 'added', marketplace, target });
    expect(steps.map(({ to }) => to)).toEqual([
      `https://x.com/intent/post?in_reply_to=1001&text=${words}`,
    ]);
  });

  it.each(['added', 'added-adjusted'] as const)('follows what is %s', (state) => {
    expect(stepsAfter({ state })).toHaveLength(1);
  });

  it.each(['working', 'removed', 'already-in-cart', 'unknown'] as const)(
    'does not follow what is %s',
    (state) => expect(stepsAfter({ state })).toEqual([]),
  );

  it('is not there unless the shopper wants it', () => {
    expect(tellingSteps(undefined, post, report({ state: 'added' }))).toEqual([]);
  });

  it.each(['click', 'auxclick'])('notes at a person’s %s that they went', (kind) => {
    const { key } = report({});
    const [step] = stepsAfter({ state: 'added', key });
    if (!step) throw new Error('no offer');
    const link = stepElement(step);
    link.addEventListener(kind, (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent(kind, { cancelable: true }));
    expect(sent('cart/told')).toEqual([]);
    act(link, new MouseEvent(kind, { cancelable: true }));
    expect(sent('cart/told')).toEqual([{ key }]);
  });
});
