import { describe, expect, it } from 'vitest';
import { newFile } from '../../store/workspace.ts';
import { fitting, kept, LARGEST_DRAFT, readDraft, revived, sorted } from './draft-store.ts';

const file = (text: string, base = text) =>
  ({ ...newFile(base, { name: 'web.yaml', encoding: 'utf-16le', mark: true }), text }) as const;
const draft = (files: readonly unknown[], more: object = {}) => ({
  version: 1,
  files,
  active: 0,
  lessons: {},
  ...more,
});
/** As it comes back from storage. */
const read = (value: unknown) => readDraft(JSON.parse(JSON.stringify(value)));

describe('a file that is kept', () => {
  it.each([
    ['unchanged', file('a: 1\n'), undefined],
    ['changed', file('a: 2\r\n', 'a: 1\r\n'), undefined],
    ['changed and downloaded', file('a: 2\n', 'a: 1\n'), 'a: 2\n'],
    ['downloaded and changed since', file('a: 3\n', 'a: 1\n'), 'a: 2\n'],
    ['emptied', file('', 'a: 1\n'), undefined],
  ])('comes back as it was: %s', (_, before, saved) => {
    const [own] = read(draft([kept(before, saved)]))?.files ?? [];
    if (!own || 'missing' in own) throw new Error('It is missing');
    const back = revived(own);
    expect(back.text).toBe(before.text);
    expect(back.saved).toBe(saved === before.text);
    // As opened; a step of the history leads to the text.
    expect({ ...back.file, id: 0 }).toEqual({ ...before, id: 0, text: before.base });
  });

  it('holds an unchanged text once', () =>
    expect(JSON.stringify(kept(file('once'), undefined)).match(/once/g)).toHaveLength(1));

  it('keeps why it is locked, and that its name only stands in for one', () => {
    const before = newFile('x', { name: 'n', locked: 'legacy', unnamed: true, source: 'example' });
    expect(read(draft([kept(before, undefined)]))?.files[0]).toMatchObject({
      locked: 'legacy',
      unnamed: true,
      source: 'example',
    });
  });
});

it('what does not fit is named as missing, and costs no other file', () => {
  const long = kept(file('x'.repeat(LARGEST_DRAFT + 1)), undefined);
  const short = kept(file('a: 1\n'), undefined);
  expect(fitting([short, long, short])).toEqual([
    short,
    { name: 'web.yaml', missing: 'large' },
    short,
  ]);
});

describe('what was stored', () => {
  it.each([
    ['nothing', null],
    ['another version', draft([], { version: 2 })],
    ['no files', { version: 1, active: 0 }],
    ['a file without a name', draft([{ base: '' }])],
    ['a file without a text', draft([{ name: 'web.yaml' }])],
    ['a text that is none', draft([{ name: 'web.yaml', base: '', text: 1 }])],
  ])('is no draft: %s', (_, value) => expect(read(value)).toBeUndefined());

  it('may be odd in what can be done without', () => {
    const odd = { name: 'a', base: 'b', encoding: 'toString', mark: 1, source: 2, locked: 'x' };
    expect(read(draft([odd], { active: 7, lessons: { one: 'text', two: 2 } }))).toEqual({
      version: 1,
      files: [{ name: 'a', base: 'b', encoding: 'utf-8', mark: false, source: 'user' }],
      active: 0,
      lessons: { one: 'text' },
    });
  });
});

it('what a device has and this version cannot read is told apart, and complete', () => {
  const own = draft([kept(file('a: 1\n'), undefined)]);
  const newer = { id: 'b', at: 2, draft: draft([], { version: 2, more: 'text' }) };
  const undated = { id: 'c', draft: own };
  const { drafts, unread } = sorted([{ id: 'a', at: 1, draft: own }, newer, undated]);
  expect(drafts.map(({ id }) => id)).toEqual(['a']);
  expect(unread).toEqual([
    { where: 'device', id: 'b', text: JSON.stringify(newer) },
    { where: 'device', id: 'c', text: JSON.stringify(undated) },
  ]);
});
