/** Changes that remember who made what of them, also when they are composed. */
import { ChangeSet, type TextEdit } from './change.ts';

/** A stretch of text that somebody is answerable for. */
export interface AuthoredRange<A> {
  readonly from: number;
  readonly to: number;
  readonly author: A;
}

/** A change with its authors. */
export interface AttributedChange<A> {
  readonly changes: ChangeSet;
  /** In the text after: what was written, and by whom; sorted, and without overlaps. */
  readonly written: readonly AuthoredRange<A>[];
  /** In the text before: what was taken away, and by whom; these may overlap. */
  readonly taken: readonly AuthoredRange<A>[];
}

/** The change of nobody, of a text of `length` units. */
export const unchanged = (length: number): AttributedChange<never> => ({
  changes: ChangeSet.empty(length),
  written: [],
  taken: [],
});

/** A change that has one author. */
export const attributed = <A>(changes: ChangeSet, author: A): AttributedChange<A> =>
  authoredBy(changes, ({ insert }) => [{ from: 0, to: insert.length, author }]);

/**
 * A change of several authors.
 * @param authorsOf of an edit: who wrote which stretch of what it inserts. The first one takes away what it replaces.
 */
export function authoredBy<A>(
  changes: ChangeSet,
  authorsOf: (edit: TextEdit) => readonly AuthoredRange<A>[],
): AttributedChange<A> {
  const written: AuthoredRange<A>[] = [];
  const taken: AuthoredRange<A>[] = [];
  let shift = 0;
  for (const edit of changes.edits) {
    const { from, to, insert } = edit;
    const ranges = authorsOf(edit);
    if (insert !== '') written.push(...moved(ranges, from + shift));
    const [first] = ranges;
    if (from < to && first) taken.push({ from, to, author: first.author });
    shift += insert.length - (to - from);
  }
  return { changes, written, taken };
}

/** The same change, with other names for its authors. */
export const renamed = <A, B>(
  { changes, written, taken }: AttributedChange<A>,
  nameOf: (author: A) => B,
): AttributedChange<B> => {
  const rename = ({ author, ...stretch }: AuthoredRange<A>) => ({
    ...stretch,
    author: nameOf(author),
  });
  return { changes, written: written.map(rename), taken: taken.map(rename) };
};

/** What is put behind a text of `length` units, piece by piece. */
export function appended<A>(
  length: number,
  pieces: readonly { readonly insert: string; readonly author: A }[],
): AttributedChange<A> {
  let at = length;
  const written = pieces.map(({ insert, author }) => {
    const from = at;
    at += insert.length;
    return { from, to: at, author };
  });
  const insert = pieces.map((piece) => piece.insert).join('');
  return {
    changes: ChangeSet.of(length, [{ from: length, to: length, insert }]),
    written,
    taken: [],
  };
}

/**
 * One change after the other. What the second replaces of the first is the second’s, and what it takes away
 * of what the first has written was taken from nobody.
 */
export function followedBy<A, B>(
  first: AttributedChange<A>,
  second: AttributedChange<B>,
): AttributedChange<A | B> {
  const { changes, written, taken } = first;
  return {
    changes: changes.compose(second.changes),
    written: joined<A | B>([...keptOf(written, second.changes.edits), ...second.written]),
    taken: [...taken, ...takenBefore(changes, second.taken)],
  };
}

/** Attributed changes of parts of a text of `length` units, each with the place where its part begins. */
export function together<A>(
  length: number,
  parts: readonly { readonly at: number; readonly change: AttributedChange<A> }[],
): AttributedChange<A> {
  const edits: TextEdit[] = [];
  const written: AuthoredRange<A>[] = [];
  const taken: AuthoredRange<A>[] = [];
  let shift = 0;
  for (const { at, change } of [...parts].sort((a, b) => a.at - b.at)) {
    for (const { from, to, insert } of change.changes.edits) {
      edits.push({ from: from + at, to: to + at, insert });
    }
    for (const stretch of moved(change.written, at + shift)) written.push(stretch);
    for (const stretch of moved(change.taken, at)) taken.push(stretch);
    shift += change.changes.newLength - change.changes.length;
  }
  return { changes: ChangeSet.of(length, edits), written, taken };
}

const moved = <A>(stretches: readonly AuthoredRange<A>[], by: number): AuthoredRange<A>[] =>
  stretches.map((stretch) => ({ ...stretch, from: stretch.from + by, to: stretch.to + by }));

/** Sorted, with those that meet and are of one author in one. */
function joined<A>(stretches: AuthoredRange<A>[]): AuthoredRange<A>[] {
  const out: AuthoredRange<A>[] = [];
  for (const stretch of stretches.sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && last.to === stretch.from && last.author === stretch.author) {
      out[out.length - 1] = { ...last, to: stretch.to };
    } else out.push(stretch);
  }
  return out;
}

/** What is left of stretches after some edits, where it stands then. */
function keptOf<A>(
  stretches: readonly AuthoredRange<A>[],
  edits: readonly TextEdit[],
): AuthoredRange<A>[] {
  const out: AuthoredRange<A>[] = [];
  const push = (from: number, to: number, author: A) => {
    if (from < to) out.push({ from, to, author });
  };
  let shift = 0;
  let end = 0;
  let i = 0;
  const passTo = (stop: number) => {
    for (let stretch = stretches[i]; stretch && stretch.from < stop; stretch = stretches[i]) {
      push(Math.max(stretch.from, end) + shift, Math.min(stretch.to, stop) + shift, stretch.author);
      if (stretch.to > stop) return;
      i++;
    }
  };
  for (const { from, to, insert } of edits) {
    passTo(from);
    shift += insert.length - (to - from);
    end = to;
    while (stretches[i] && (stretches[i] as AuthoredRange<A>).to <= end) i++;
  }
  passTo(Number.POSITIVE_INFINITY);
  return out;
}

/** What stretches of the text after `changes` were in the text before them. */
function takenBefore<A>(
  { edits }: ChangeSet,
  stretches: readonly AuthoredRange<A>[],
): AuthoredRange<A>[] {
  const out: AuthoredRange<A>[] = [];
  let start: Passed = { n: 0, shift: 0 };
  for (const { from, to, author } of [...stretches].sort((a, b) => a.from - b.from)) {
    start = passed(edits, start, from);
    // The next one may begin within the same insertion: what is passed here is passed again there.
    const end = passed(edits, start, to - 1);
    const [atStart, atEnd] = [edits[start.n], edits[end.n]];
    const first = atStart && from >= atStart.from + start.shift ? atStart.to : from - start.shift;
    const last = atEnd && to > atEnd.from + end.shift ? atEnd.from : to - end.shift;
    if (first < last) out.push({ from: first, to: last, author });
  }
  return out;
}

/** How many edits an offset of the text after them is behind, and how far these have moved it. */
interface Passed {
  readonly n: number;
  readonly shift: number;
}

/** Goes on past the edits whose insertions end at an offset or before it. */
function passed(edits: readonly TextEdit[], { n, shift }: Passed, offset: number): Passed {
  let next = n;
  let by = shift;
  for (
    let edit = edits[n];
    edit && edit.from + by + edit.insert.length <= offset;
    edit = edits[next]
  ) {
    by += edit.insert.length - (edit.to - edit.from);
    next++;
  }
  return { n: next, shift: by };
}
