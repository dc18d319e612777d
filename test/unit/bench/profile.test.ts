import { describe, expect, it } from 'vitest';
import { functionTimesOf } from '../../bench/profile/functions.ts';
import { nameAt } from '../../bench/profile/names.ts';
import { pictureOf } from '../../bench/profile/picture.ts';
import { type CpuProfile, calmest, ofScriptsAt, ownTimeOf } from '../../bench/profile/profile.ts';

const OURS = 'chrome-extension://abc/';

const frame = (functionName: string, url = '') => ({
  functionName,
  url,
  lineNumber: 0,
  columnNumber: 0,
});

/** A page's function, one of ours that calls the browser and another of ours, and an idle time. */
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 3, 6] },
    { id: 2, callFrame: frame('render', 'https://x.com/main.js') },
    { id: 3, callFrame: frame('pass', `${OURS}main.js`), children: [4, 5] },
    { id: 4, callFrame: frame('querySelector') },
    { id: 5, callFrame: frame('show', `${OURS}buttons.js`), children: [7] },
    { id: 6, callFrame: frame('(idle)') },
    { id: 7, callFrame: frame('attachShadow') },
  ],
  samples: [2, 3, 4, 5, 7, 6, 3],
  // The first is the time before the first sample; each sample lasts until the next.
  timeDeltas: [999, 125, 250, 375, 500, 625, 750],
};

describe('a CPU profile', () => {
  it('tells what code of ours cost, with and without what it calls', () => {
    const isOwn = ofScriptsAt(OURS);
    expect(ownTimeOf(profile, isOwn)).toEqual({ own: 0.75, withCalls: 1.75, longest: 1.75 });
    expect(ownTimeOf(profile, ofScriptsAt(''))).toEqual({ own: 0, withCalls: 0, longest: 0 });
  });

  it('begins a new stretch after a pause', () => {
    const apart = { ...profile, samples: [3, 6, 3, 3, 6], timeDeltas: [0, 125, 125, 250, 375] };
    expect(ownTimeOf(apart, ofScriptsAt(OURS)).longest).toBe(0.625);
  });

  it('does not count for how long the machine did something else', () => {
    const late = { ...profile, samples: [3, 3, 6], timeDeltas: [0, 250, 50_000] };
    expect(ownTimeOf(late, ofScriptsAt(OURS)).own).toBe(2.25);
    expect(calmest([late, profile], ofScriptsAt(OURS))).toBe(profile);
  });

  it('counts what the browser does to the innermost function of ours', () => {
    const found = functionTimesOf(profile, ofScriptsAt(OURS)).map(
      ({ frame: { functionName }, own, ms, calls }) => [functionName, own, ms, [...calls]],
    );
    expect(found).toEqual([
      ['show', 0.5, 1.125, [['attachShadow', 0.625]]],
      ['pass', 0.25, 0.625, [['querySelector', 0.375]]],
    ]);
  });

  it('becomes a picture whatever the names are', () => {
    const call = { name: 'b&', ms: 1 };
    const one = { name: '<a>', place: '"x".ts:1', ms: 2, own: 1, share: 1, calls: [call] };
    const picture = pictureOf('A & B', [one]);
    expect(picture).toContain('&#60;a&#62;');
    expect(picture.match(/<rect /g)).toHaveLength(3);
  });

  it.each([
    ['export |function identify(', 'identify'],
    ['  |show(shown: Look): void {', 'show'],
    ['  |#queue(posts: Iterable<Element>): void {', '#queue'],
    ['  #queue|(posts: Iterable<Element>): void {', '#queue'],
    ['const isEndless = |(post: Element) =>', 'isEndless'],
    ['const |isEndless = (post: Element) =>', 'isEndless'],
    ['export |const isA = (element: Element): boolean => x;', 'isA'],
    ['    .filter(|(text) => !text.closest(TEXT));', 'in filter()'],
    ['export async function |ask<N extends MessageName>(name: N) {', 'ask'],
    ['    () => |new Map()', undefined],
    ['  return |function (event) {', undefined],
  ])('finds the name of the function in "%s"', (marked, name) => {
    expect(nameAt(marked.replace('|', ''), marked.indexOf('|'))).toBe(name);
  });
});
