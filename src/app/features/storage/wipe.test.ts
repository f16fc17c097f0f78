import { expect, it } from 'vitest';
import { newFile } from '../../store/workspace.ts';
import { type DeviceDraft, kept } from './draft-store.ts';
import { lossesIn } from './wipe.ts';

const SECRET = { name: 'secret.yaml', missing: 'secret' } as const;
const WEB = kept(newFile('a: 1\n', { name: 'web.yaml' }), undefined);
const left = (...files: DeviceDraft['draft']['files']): DeviceDraft => ({
  id: 'x',
  at: 0,
  draft: { version: 1, files, active: 0, lessons: {} },
});
const NONE = { device: [], here: [], tabs: [], unread: false };

it.each([
  ['no draft, and nothing unsaved', [], [], [], null],
  ['only what no draft holds', [left(SECRET)], [], [], null],
  ['a draft', [left(SECRET, WEB)], [], [], { ...NONE, device: ['web.yaml'] }],
  ['an unsaved text', [], ['a.yaml'], [], { ...NONE, here: ['a.yaml'] }],
  ['one in another tab', [], [], ['b.yaml'], { ...NONE, tabs: ['b.yaml'] }],
  ['drafts that nobody can read', undefined, [], [], { ...NONE, unread: true }],
])('what would be lost when all is cleared is asked for: %s', (_, offered, here, tabs, losses) =>
  expect(lossesIn(offered, here, tabs)).toEqual(losses),
);
