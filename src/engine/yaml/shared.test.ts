import { describe, expect, it } from 'vitest';
import type { Path } from '../text/path.ts';
import type { PathOp } from './ops.ts';
import { parseDocument } from './parse.ts';
import { sharedAnchor } from './shared.ts';

const TEXT = `
alone: &alone {k: 1}
own: &map
  k: 1
  deep: {k: 1}
  list: &list [1]
use: *map
item: *list
merged:
  <<: *map
  more: 1
value: &value 1
same: *value
`;
const document = parseDocument(TEXT);
const at = (op: PathOp['op'], ...path: Path) => sharedAnchor(document, { op, path });

describe('an operation writes in the value of an anchor', () => {
  it.each<[string | undefined, PathOp['op'], Path]>([
    ['map', 'set', ['own', 'k']],
    ['map', 'set', ['own', 'new']],
    ['map', 'set', ['use', 'k']],
    ['map', 'remove', ['use', 'deep', 'k']],
    ['map', 'set', ['merged', 'deep', 'k']],
    ['list', 'append', ['item']],
    ['list', 'append', ['own', 'list']],
    ['value', 'set', ['value']],
    // No alias names it.
    [undefined, 'set', ['alone', 'k']],
    // The key is written beside the merge, and overrides it.
    [undefined, 'set', ['merged', 'k']],
    [undefined, 'set', ['merged', 'more']],
    [undefined, 'set', ['merged', 'new']],
    // The alias goes, and what it stood for stays.
    [undefined, 'set', ['use']],
    [undefined, 'set', ['same']],
    [undefined, 'remove', ['use']],
    [undefined, 'set', ['new']],
  ])('%s: %s %j', (anchor, op, path) => {
    expect(at(op, ...path)).toBe(anchor);
  });
});
