/** The way back from changes: of one hunk, or of all; and a new base from which they are counted. */
import { ChangeSet } from '../../../engine/core.ts';
import { changesOf, type Hunk } from '../../store/changes.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { AppState, Store } from '../../store/store.ts';
import { activeFile, type Transaction } from '../../store/workspace.ts';

/** The change that puts the base's lines back for one hunk, and leaves all others. */
export const takenBack = (length: number, { offset, end, removed }: Hunk): ChangeSet =>
  ChangeSet.of(length, [{ from: offset, to: end, insert: removed.join('') }]);

/**
 * Takes one hunk back. Lines of it that other changes stand on stay, and are theirs from then on.
 * @param stands whether a text can be read as well as another one: lines that a later change put below
 *   those of this one may have nothing to stand in without them
 * @returns the hunk that builds on it, so that nothing was done; `true` when there is one but unknown
 */
export function takeHunkBack(
  store: Store,
  hunk: Hunk,
  stands: (after: string, now: string, base: string) => boolean,
): Hunk | true | undefined {
  const { workspace } = store.getState();
  const { hunks } = changesOf(workspace);
  // The text may have changed since the hunk was shown.
  if (!hunks.includes(hunk)) return undefined;
  const { text, base } = activeFile(workspace);
  const standsWithout = (...some: readonly Hunk[]) => {
    const edits = some.flatMap((candidate) => takenBack(text.length, candidate).edits);
    return stands(ChangeSet.of(text.length, edits).apply(text), text, base);
  };
  const at = hunks.indexOf(hunk);
  const heir = hunks[at + 1];
  const part = standsWithout(hunk) ? hunk : tailsOf(hunk, heir).find((tail) => standsWithout(tail));
  if (!part) {
    // What builds on it stands near it.
    const near = hunks.slice(Math.max(at - NEAR, 0), at + NEAR).filter((other) => other !== hunk);
    return near.find((other) => standsWithout(hunk, other)) ?? true;
  }
  const label = actLabel('changes.label.hunk', { line: hunk.at + 1 });
  const changes = takenBack(text.length, part);
  const left = part === hunk || !heir ? undefined : leftTo(heir, text, hunk, part);
  edit(store, () => ({ changes, label, ...left }), { from: 'text' });
  return undefined;
}

/** The hunk without its first line, without its first two and so on, where another one goes on below it. */
function tailsOf(hunk: Hunk, below: Hunk | undefined): Hunk[] {
  const adds = hunk.removed.length + (below?.removed.length ?? 0) === 0;
  if (!adds || below?.offset !== hunk.end) return [];
  const tails: Hunk[] = [];
  let { offset } = hunk;
  for (const [i, line] of hunk.added.slice(0, -1).entries()) {
    offset += line.length;
    tails.push({ ...hunk, offset, added: hunk.added.slice(i + 1) });
  }
  return tails;
}

/** The change that takes a tail of a hunk back and gives what is before it to who stands on that. */
function leftTo(
  { acts: [author] }: Hunk,
  text: string,
  { offset: from, end }: Hunk,
  { offset: to }: Hunk,
): Pick<Transaction, 'changes' | 'attribution'> {
  const changes = ChangeSet.of(text.length, [{ from, to: end, insert: text.slice(from, to) }]);
  return author
    ? { changes, attribution: { written: [{ from, to, author }], taken: [] } }
    : { changes };
}

const NEAR = 10;

export function takeAllBack(store: Store): void {
  const plan = ({ workspace }: AppState) => {
    const { set, base } = changesOf(workspace);
    return { changes: set.invert(base.text), label: actLabel('changes.label.all') };
  };
  edit(store, plan, { from: 'text' });
}

/** From now on changes are measured against the present text. */
export function setBase(store: Store): void {
  const plan = ({ workspace }: AppState) => {
    const { text, id: _, ...meta } = activeFile(workspace);
    return {
      changes: ChangeSet.empty(text.length),
      meta: { ...meta, base: text },
      label: actLabel('changes.label.base'),
    };
  };
  edit(store, plan, { from: 'text' });
}
