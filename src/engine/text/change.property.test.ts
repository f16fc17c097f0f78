import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ChangeSet, type TextEdit } from './change.ts';

const RUNS = 2000;

/** Short texts rich in what must not be split. Small alphabets make edits meet and texts alike. */
const piece = fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', '😀', '😁', '🈀');
const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

/** Steps over the text: how much to pass, how much to replace, by what. Edits may touch. */
const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(3), text), { maxLength: 5 });

function changeOf(
  length: number,
  recipe: readonly (readonly [number, number, string])[],
): ChangeSet {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [pass, replace, insert] of recipe) {
    const from = Math.min(at + pass, length);
    at = Math.min(from + replace, length);
    edits.push({ from, to: at, insert });
  }
  return ChangeSet.of(length, edits);
}

const changed = fc
  .tuple(text, steps)
  .map(([before, recipe]) => ({ before, changes: changeOf(before.length, recipe) }));

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) =>
  fc.assert(property, { numRuns: RUNS });

const splitsPair = (whole: string, at: number): boolean =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(whole.slice(Math.max(at - 1, 0), at + 1));

describe('a change set', () => {
  it('is undone by its inverse, and its inverse by itself', () => {
    holds(
      fc.property(changed, ({ before, changes }) => {
        const after = changes.apply(before);
        const back = changes.invert(before);
        return (
          after.length === changes.newLength &&
          back.apply(after) === before &&
          back.invert(after).apply(before) === after
        );
      }),
    );
  });

  it('composed with another does what the two do in turn', () => {
    holds(
      fc.property(changed, steps, ({ before, changes }, recipe) => {
        const next = changeOf(changes.newLength, recipe);
        const both = changes.compose(next);
        return (
          both.length === before.length && both.apply(before) === next.apply(changes.apply(before))
        );
      }),
    );
  });

  it('composed with its inverse changes no text', () => {
    holds(
      fc.property(
        changed,
        ({ before, changes }) => changes.compose(changes.invert(before)).apply(before) === before,
      ),
    );
  });

  it('composes three in either grouping to the same text', () => {
    holds(
      fc.property(changed, steps, steps, ({ before, changes }, one, two) => {
        const second = changeOf(changes.newLength, one);
        const third = changeOf(second.newLength, two);
        return (
          changes.compose(second).compose(third).apply(before) ===
          changes.compose(second.compose(third)).apply(before)
        );
      }),
    );
  });

  it('maps positions in order, inside the new text, and never the front side behind the back side', () => {
    holds(
      fc.property(changed, ({ before, changes }) => {
        let [front, back] = [0, 0];
        for (let at = 0; at <= before.length; at++) {
          const [nextFront, nextBack] = [changes.mapPos(at, -1), changes.mapPos(at, 1)];
          if (nextFront < front || nextBack < back || nextFront > nextBack) return false;
          [front, back] = [nextFront, nextBack];
        }
        return back === changes.newLength;
      }),
    );
  });

  it('maps the positions of untouched characters to the same characters', () => {
    holds(
      fc.property(changed, ({ before, changes }) => {
        const after = changes.apply(before);
        return before
          .split('')
          .every(
            (char, at) =>
              changes.edits.some(({ from, to }) => from <= at && at < to) ||
              after[changes.mapPos(at, 1)] === char,
          );
      }),
    );
  });
});

describe('diff', () => {
  /** Half of the time a text and itself changed a little, which is what diff is for. */
  const pair = fc.oneof(
    fc.tuple(text, text),
    changed.map(({ before, changes }) => [before, changes.apply(before)] as const),
  );

  it('turns the one text into the other with one edit at most', () => {
    holds(
      fc.property(pair, ([before, after]) => {
        const changes = ChangeSet.diff(before, after);
        return changes.apply(before) === after && changes.edits.length <= 1;
      }),
    );
  });

  it('splits neither CRLF nor surrogate pairs, in the text before or after', () => {
    holds(
      fc.property(pair, ([before, after]) =>
        ChangeSet.diff(before, after).edits.every(
          ({ from, to, insert }) =>
            !splitsPair(before, from) &&
            !splitsPair(before, to) &&
            !splitsPair(after, from) &&
            !splitsPair(after, from + insert.length),
        ),
      ),
    );
  });

  it('replaces no more than it has to', () => {
    holds(
      fc.property(pair, ([before, after]) => {
        const alike =
          before.length - sum(ChangeSet.diff(before, after), ({ from, to }) => to - from);
        return alike === mostAlike(before, after);
      }),
    );
  });
});

const sum = ({ edits }: ChangeSet, of: (edit: TextEdit) => number): number =>
  edits.reduce((total, edit) => total + of(edit), 0);

/** How much of two texts is alike at their starts and ends together, pairs kept whole: by trying all. */
function mostAlike(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let most = 0;
  for (let head = 0; head <= shorter; head++) {
    if (before.slice(0, head) !== after.slice(0, head)) break;
    if (splitsPair(before, head) || splitsPair(after, head)) continue;
    for (let tail = 0; tail <= shorter - head; tail++) {
      const [end, newEnd] = [before.length - tail, after.length - tail];
      if (before.slice(end) !== after.slice(newEnd)) break;
      if (!splitsPair(before, end) && !splitsPair(after, newEnd))
        most = Math.max(most, head + tail);
    }
  }
  return most;
}

describe('rebase', () => {
  const beside = fc.tuple(text, steps, steps).map(([before, one, two]) => ({
    before,
    own: changeOf(before.length, one),
    over: changeOf(before.length, two),
  }));

  it('replaces the same old text by the same new text, edit by edit', () => {
    holds(
      fc.property(beside, ({ before, own, over }) => {
        const rebased = own.rebase(over);
        if (!rebased) return true;
        const middle = over.apply(before);
        return (
          rebased.length === middle.length &&
          rebased.edits.length === own.edits.length &&
          rebased.edits.every(({ from, to, insert }, i) => {
            const edit = own.edits[i] as TextEdit;
            return (
              insert === edit.insert && middle.slice(from, to) === before.slice(edit.from, edit.to)
            );
          })
        );
      }),
    );
  });

  it('arrives at the same text whichever of two changes comes first', () => {
    holds(
      fc.property(beside, ({ before, own, over }) => {
        const [first, second] = [over.rebase(own), own.rebase(over)];
        if (!first || !second) return true;
        return second.apply(over.apply(before)) === first.apply(own.apply(before));
      }),
    );
  });

  it('gives null exactly for changes that touch what it replaces or insert where it inserts', () => {
    holds(
      fc.property(beside, ({ own, over }) => {
        const meet = own.edits.some((edit) =>
          over.edits.some((other) =>
            edit.from === edit.to
              ? other.from < edit.from
                ? other.to > edit.from
                : other.from === edit.from && other.to === edit.from && other.insert !== ''
              : other.from < edit.to && other.to > edit.from,
          ),
        );
        return (own.rebase(over) === null) === meet;
      }),
    );
  });
});
