import type { Ask } from '../../world/http.ts';
import { ASKED, TROUBLES, type Trouble } from './troubles.ts';

export const ADDRESS = `https://www.amazon.com/dp/${ASKED}`;
export const SHORT = 'https://amzn.to/3matrix';

/** One request of an add, a save or an undo. */
export interface Place {
  readonly name: string;
  /** What of the shopper's doing it is part of. */
  readonly part: 'add' | 'list' | 'undo';
  /** The link that the product is asked for by: its own address by default. */
  readonly from?: string;
  /** Whether a request is the one, given those before it. */
  at(ask: Ask, before: readonly Ask[]): boolean;
}

const asksFor = (method: string, path: RegExp) => (ask: Ask) =>
  ask.method === method && path.test(ask.url.pathname);
const isPage = asksFor('GET', /^\/dp\//);
export const isItems = asksFor('GET', /get-cart-items$/);
export const isAdd = asksFor('POST', /^\/cart\/add-to-cart/);
const isCart = asksFor('GET', /^\/gp\/cart\/view\.html$/);
const isRemoval = asksFor('POST', /^\/cart\/ref=/);
const isList = asksFor('GET', /^\/hz\/wishlist\/ls/);
const isSave = asksFor('POST', /^\/hz\/wishlist\/additemtolist$/);
export const isPost = ({ method }: Ask) => method === 'POST';
const was = (what: (ask: Ask) => boolean, before: readonly Ask[]) => before.some(what);

const PLACES: readonly Place[] = [
  { name: 'the product’s page', part: 'add', at: isPage },
  { name: 'the cart before', part: 'add', at: (ask, past) => isItems(ask) && !was(isAdd, past) },
  { name: 'the add', part: 'add', at: isAdd },
  { name: 'every look after', part: 'add', at: (ask, past) => isItems(ask) && was(isAdd, past) },
  {
    name: 'the first look after',
    part: 'add',
    at: (ask, past) => isItems(ask) && past.findLastIndex(isAdd) === past.length - 1,
  },
  {
    name: 'a short link',
    part: 'add',
    from: SHORT,
    at: ({ host }) => host === 'amzn.to',
  },
  { name: 'a wrapped link', part: 'add', from: 'wrapped', at: ({ host }) => host === 't.co' },
  { name: 'the page before a list', part: 'list', at: isPage },
  { name: 'the list before', part: 'list', at: (ask, past) => isList(ask) && !was(isSave, past) },
  { name: 'the save', part: 'list', at: isSave },
  { name: 'the list after', part: 'list', at: (ask, past) => isList(ask) && was(isSave, past) },
  {
    name: 'the cart page of an undo',
    part: 'undo',
    at: (ask, past) => isCart(ask) && !was(isCart, past),
  },
  { name: 'the removal', part: 'undo', at: isRemoval },
  {
    name: 'the cart after an undo',
    part: 'undo',
    at: (ask, past) => isItems(ask) && was(isCart, past),
  },
];

/** A request that changes something, whose answer alone is lost. */
const doneAll = ({ name, strike }: Trouble): Trouble => ({
  name: `${name}, after it was done`,
  async strike(scene) {
    await scene.normally();
    return strike(scene);
  },
});

const CHANGES = ['the add', 'the save', 'the removal'];

/** Each place with each trouble. */
export const CELLS = PLACES.flatMap((place) => {
  const lost = CHANGES.includes(place.name) ? TROUBLES.filter(({ replaces }) => replaces) : [];
  return [...TROUBLES, ...lost.map(doneAll)].map((trouble) => ({
    title: `${place.name}: ${trouble.name}`,
    place,
    trouble,
  }));
});
