import { expect, it } from 'vitest';
import { dueIn, leftBehind } from './drafts.ts';

const HERE = ['a.yaml', 'b.yaml'];

it('nothing is lost that a draft holds, or that is elsewhere as well', () => {
  expect(leftBehind(HERE, [], undefined)).toEqual([]);
  expect(leftBehind(HERE, [{ name: 'c.yaml', missing: 'secret' }], undefined)).toEqual([]);
  // The device's own trouble costs no draft of this tab.
  expect(leftBehind(HERE, [], 'device')).toEqual([]);
});

it('what a draft leaves out is lost, for the reason that it gives', () =>
  expect(
    leftBehind(
      HERE,
      [
        { name: 'a.yaml', missing: 'secret' },
        { name: 'b.yaml', missing: 'large' },
      ],
      undefined,
    ),
  ).toEqual([
    { name: 'a.yaml', why: 'secret' },
    { name: 'b.yaml', why: 'large' },
  ]));

it.each([
  [undefined, undefined, 'reading'],
  [[], 'full', 'full'],
  [[], 'denied', 'denied'],
] as const)('without a draft all of it is lost: %s, %s', (missing, trouble, why) =>
  expect(leftBehind(HERE, missing, trouble)).toEqual(HERE.map((name) => ({ name, why }))),
);

it.each([
  ['after a pause', 0, 500],
  ['after a pause, while there is time for one', 1400, 500],
  ['two seconds after the first change', 1800, 200],
  ['at once when these are over', 2600, 0],
])('what changes is kept %s', (_, after, due) => expect(dueIn(10_000, 10_000 + after)).toBe(due));
