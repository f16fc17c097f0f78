import type { KeyboardEvent } from 'react';
import { expect, test } from 'vitest';
import type { OutlineRow } from './outline.ts';
import { treeKeys } from './tree-keys.ts';

const row = (
  name: string,
  expanded: boolean | undefined,
  parent: string | undefined = undefined,
): OutlineRow =>
  ({ node: { key: name, name, what: 'Pod' }, level: 1, expanded, parent }) as OutlineRow;
const rows = [row('web', true), row('app', undefined, 'web'), row('api', false)];

/** What a key does at a row: where it moves, or which row it turns or shows. */
function press(key: string, at: number, held: Partial<KeyboardEvent> = {}): string | undefined {
  let done: string | undefined;
  const say = (what: string) => (one: OutlineRow) => {
    done = `${what} ${one.node.name}`;
  };
  const keys = treeKeys({
    rows,
    at,
    onMove: (index) => {
      done = `to ${rows[index]?.node.name}`;
    },
    onTurn: say('turn'),
    onShow: say('show'),
  });
  keys({ key, preventDefault() {}, ...held } as KeyboardEvent);
  return done;
}

test.each<[string, number, string | undefined]>([
  ['ArrowDown', 0, 'to app'],
  ['ArrowDown', 2, 'to api'],
  ['ArrowUp', 0, 'to web'],
  ['Home', 2, 'to web'],
  ['End', 0, 'to api'],
  ['ArrowRight', 0, 'to app'],
  ['ArrowRight', 2, 'turn api'],
  ['ArrowLeft', 0, 'turn web'],
  ['ArrowLeft', 1, 'to web'],
  ['Enter', 1, 'show app'],
  ['a', 0, 'to app'],
  ['a', 1, 'to api'],
  ['A', 2, 'to app'],
  ['Tab', 0, undefined],
])('%s at row %i', (key, at, done) => {
  expect(press(key, at)).toBe(done);
});

test('with a command key it is no key of the tree', () => {
  expect(press('a', 0, { ctrlKey: true })).toBeUndefined();
});
