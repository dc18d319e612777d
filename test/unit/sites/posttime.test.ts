import { expect, it } from 'vitest';
import { postTimeOf } from '../../../src/sites/posttimes.ts';

const timeOf = (postId: string) => postTimeOf({ site: 'x', postId });

// The time of the last two is told where X explains its ids; the first is the last id that was counted up.
it.each([
  ['29700859247', undefined],
  ['1050118621198921728', '2018-10-10T20:19:24.000Z'],
  ['1212092628029698048', '2019-12-31T19:26:16.000Z'],
])('a post %s was written at %s', (postId, time) => {
  const seconds = (at: number) => Math.floor(at / 1000) * 1000;
  const at = timeOf(postId);
  expect(at && new Date(seconds(at)).toISOString()).toBe(time);
});

it.each(['20', '1001', '0', '', 'abc', '9223372036854775808', '999999999999999999999999'])(
  'the id %j tells no time',
  (postId) => expect(timeOf(postId)).toBeUndefined(),
);
