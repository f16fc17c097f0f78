import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttributedChange,
  appended,
  attributed,
  followedBy,
  together,
  unchanged,
} from './authors.ts';
import { ChangeSet, type TextEdit } from './change.ts';

/** Steps over a text: how far to pass, how much to replace, and by what. */
const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.string({ maxLength: 4 })), {
  maxLength: 4,
});
const text = fc.string({ maxLength: 20 });
/** Parts of one text stand at different places: none is empty. */
const part = fc.string({ minLength: 1, maxLength: 20 });

function changeOf(length: number, parts: readonly (readonly [number, number, string])[]) {
  const list: TextEdit[] = [];
  let at = 0;
  for (const [pass, replace, insert] of parts) {
    const from = Math.min(at + pass, length);
    at = Math.min(from + replace, length);
    list.push({ from, to: at, insert });
  }
  return ChangeSet.of(length, list);
}

/** The change of all steps, each with its index as author. */
function story(base: string, steps: readonly (readonly (readonly [number, number, string])[])[]) {
  let all: AttributedChange<number> = unchanged(base.length);
  /** Who wrote each unit of the text: nobody what was there at first. */
  let units = [...Array(base.length)].map((_, i): number | string => `base ${i}`);
  const taken = new Set<string>();
  for (const [by, parts] of steps.entries()) {
    const change = changeOf(units.length, parts);
    all = followedBy(all, attributed(change, by));
    const next: (number | string)[] = [];
    let at = 0;
    for (const { from, to, insert } of change.edits) {
      next.push(...units.slice(at, from), ...Array.from(insert.split(''), () => by));
      for (const unit of units.slice(from, to)) {
        if (typeof unit === 'string') taken.add(`${unit} ${by}`);
      }
      at = to;
    }
    units = [...next, ...units.slice(at)];
  }
  return { all, units, taken };
}

describe('a change with its authors', () => {
  it('knows of every unit who wrote it, and of every unit of the base who took it', () => {
    fc.assert(
      fc.property(text, fc.array(edits, { maxLength: 5 }), (base, steps) => {
        const { all, units, taken } = story(base, steps);
        const writers: (number | undefined)[] = units.map(() => undefined);
        let end = 0;
        for (const { from, to, author } of all.written) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          writers.fill(author, from, to);
          end = to;
        }
        expect(writers).toEqual(units.map((unit) => (typeof unit === 'number' ? unit : undefined)));
        const said = new Set<string>();
        for (const { from, to, author } of all.taken) {
          for (let i = from; i < to; i++) said.add(`base ${i} ${author}`);
        }
        // Of what is gone at least the one who took it is known.
        for (const one of taken) expect(said).toContain(one);
        expect(all.changes.newLength).toBe(units.length);
      }),
    );
  });

  it('says the same of parts as of the whole', () => {
    fc.assert(
      fc.property(part, part, edits, edits, (first, second, one, two) => {
        const [a, b] = [changeOf(first.length, one), changeOf(second.length, two)];
        const parts = [
          { at: first.length, change: attributed(b, 'b') },
          { at: 0, change: attributed(a, 'a') },
        ];
        const base = first + second;
        const whole = together(base.length, parts);
        expect(whole.changes.apply(base)).toBe(a.apply(first) + b.apply(second));
        const after = whole.changes.apply(base);
        const inserted = [...a.edits, ...b.edits].map(({ insert }) => insert).join('');
        expect(whole.written.map(({ from, to }) => after.slice(from, to)).join('')).toBe(inserted);
      }),
    );
  });
});

describe('appended', () => {
  it('is what one insertion after the other makes at the end', () => {
    const pieces = fc.array(
      fc.record({ insert: fc.string({ minLength: 1, maxLength: 5 }), author: fc.nat(2) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(text, edits, pieces, (base, first, list) => {
        const before = attributed(changeOf(base.length, first), 9);
        let all: AttributedChange<number> = before;
        for (const { insert, author } of list) {
          const at = all.changes.newLength;
          all = followedBy(
            all,
            attributed(ChangeSet.of(at, [{ from: at, to: at, insert }]), author),
          );
        }
        const length = before.changes.newLength;
        expect(followedBy<number, number>(before, appended(length, list))).toEqual(all);
      }),
    );
  });
});

it('puts parts together that have more stretches than a call may have arguments', () => {
  const many = 200_000;
  const stretches = Array.from({ length: many }, (_, i) => ({
    from: 2 * i,
    to: 2 * i + 1,
    author: i,
  }));
  const change = { ...unchanged(2 * many), written: stretches, taken: stretches };
  const { written, taken } = together(2 * many + 3, [{ at: 3, change }]);
  expect(written.length).toBe(many);
  expect(taken.at(-1)).toEqual({ from: 2 * many + 1, to: 2 * many + 2, author: many - 1 });
});
