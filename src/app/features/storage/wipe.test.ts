import { expect, it } from 'vitest';
import { newFile } from '../../store/workspace.ts';
import { type DeviceDraft, kept, tabMessages } from './draft-store.ts';
import { lossesIn } from './wipe.ts';

const SECRET = { name: 'secret.yaml', missing: 'secret' } as const;
const WEB = kept(newFile('a: 1\n', { name: 'web.yaml' }), undefined);
const left = (...files: DeviceDraft['draft']['files']): DeviceDraft => ({
  id: 'x',
  at: 0,
  draft: { version: 1, files, active: 0, lessons: {} },
});
const NONE = { device: [], here: [], tabs: [], silent: 0, unread: 0, closed: false };
const QUIET = { names: [], silent: 0 };

it.each([
  ['no draft, and nothing unsaved', [], 0, [], QUIET, null],
  ['only what no draft holds', [left(SECRET)], 0, [], QUIET, null],
  ['a draft', [left(SECRET, WEB)], 0, [], QUIET, { ...NONE, device: ['web.yaml'] }],
  ['an unsaved text', [], 0, ['a.yaml'], QUIET, { ...NONE, here: ['a.yaml'] }],
  [
    'one in another tab',
    [],
    0,
    [],
    { names: ['b.yaml'], silent: 0 },
    { ...NONE, tabs: ['b.yaml'] },
  ],
  ['a tab that does not answer', [], 0, [], { names: [], silent: 2 }, { ...NONE, silent: 2 }],
  [
    'tabs that cannot be counted',
    [],
    0,
    [],
    { names: [], silent: undefined },
    { ...NONE, silent: undefined },
  ],
  ['a draft that cannot be read', [], 1, [], QUIET, { ...NONE, unread: 1 }],
  ['a device that cannot be read', undefined, 0, [], QUIET, { ...NONE, closed: true }],
] as const)('what would be lost when all is cleared is asked for: %s', (...row) => {
  const [, offered, unread, here, tabs, losses] = row;
  expect(lossesIn(offered, unread, here, tabs)).toEqual(losses);
});

it.each([
  ['no other tab', [], [], { names: [], silent: 0 }],
  [
    'each has answered',
    [['a'], { from: 'x' }, [], { from: 'y' }],
    ['x', 'y'],
    { names: ['a'], silent: 0 },
  ],
  ['one has not', [['a'], { from: 'x' }], ['x', 'y'], { names: ['a'], silent: 1 }],
  ['one that says less', [['a', 1, null], 'what', null, {}], ['x'], { names: ['a'], silent: 1 }],
  ['nobody can say', [['a']], undefined, { names: ['a'], silent: undefined }],
])('other tabs that are open and silent count: %s', (_, messages, open, expected) =>
  expect(tabMessages(messages, open)).toEqual(expected),
);
