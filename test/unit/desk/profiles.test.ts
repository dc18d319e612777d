import { beforeEach, describe, expect, it } from 'vitest';
import { DeskWorld, order } from './doubles.ts';

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
  world.link('amazon.de');
  world.profiles = { stores: { home: ['amazon.com'], work: ['amazon.de'] }, others: 'none' };
});

describe('a profile that is linked to stores', () => {
  it('buys at its own', async () => {
    expect((await world.desk.add(order({ profile: 'home' }))).outcome).toBe('added');
  });

  it('is shown its own store where the link names another one of the shopper’s', async () => {
    const request = await world.desk.add(order({ profile: 'work' }));
    expect(request).toMatchObject({ outcome: 'wrong-marketplace', elsewhere: 'amazon.de' });
    expect(world.shop.adds).toEqual([]);
  });

  it('buys at its own store in place of another, where the shopper wants that always', async () => {
    world.substitutes.set('amazon.com', 'amazon.de');
    const request = await world.desk.add(order({ profile: 'work' }));
    expect(request).toMatchObject({ outcome: 'added', product: { marketplace: 'amazon.de' } });
    const home = await world.desk.add(order({ profile: 'home', again: true }));
    expect(home).toMatchObject({ outcome: 'added', product: { marketplace: 'amazon.com' } });
  });
});

describe('a profile without stores, where another has some', () => {
  it('adds nothing, and can be given some', async () => {
    const request = await world.desk.add(order({ profile: 'other' }));
    expect(request).toMatchObject({ outcome: 'not-linked', detail: 'profile' });
    expect(world.shop.adds).toEqual([]);
  });

  it('buys anywhere if the shopper wants that', async () => {
    world.profiles = { ...world.profiles, others: 'any' };
    expect((await world.desk.add(order({ profile: 'other' }))).outcome).toBe('added');
  });
});

it('a page that does not tell who is signed in buys anywhere', async () => {
  expect((await world.desk.add(order())).outcome).toBe('added');
});

it('without any profile linked, everyone buys anywhere', async () => {
  world.profiles = { stores: {}, others: 'none' };
  expect((await world.desk.add(order({ profile: 'work' }))).outcome).toBe('added');
});
