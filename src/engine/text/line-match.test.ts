import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeSet } from './change.ts';
import { lineChanges, linedText } from './diff.ts';
import { alteredLines, differingPart, lineEdits, settledChanges } from './line-match.ts';

/** Three lines before the change and one behind it. */
const parted = (removed: string[], added: string[]) =>
  settledChanges({ ...linedText('', 'any'), lines: ['1', '2', '3', ...removed, '4'] }, [
    { from: 3, to: 3 + removed.length, at: 5, removed, added },
  ]);

describe('a large change', () => {
  it('comes apart at lines that stay', () => {
    expect(parted(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { from: 4, to: 5, at: 6, removed: ['b'], added: ['x'] },
      { from: 7, to: 7, at: 9, removed: [], added: ['e'] },
    ]);
  });

  it('stays whole where nothing stays', () => {
    expect(parted(['a', 'b'], ['x'])).toMatchObject([{ removed: ['a', 'b'], added: ['x'] }]);
  });

  it('comes apart at a landmark however much differs', () => {
    const removed = Array.from({ length: 500 }, (_, i) => `a${i}`);
    expect(parted([...removed, 'same'], ['x', 'same', 'y'])).toMatchObject([
      { removed, added: ['x'] },
      { removed: [], added: ['y'] },
    ]);
    const large = parted([...removed, ...removed, 'same'], ['x', 'same', ...removed, ...removed]);
    expect(large.flatMap((one) => one.added)).not.toContain('same');
  });

  it('comes apart into the same two texts, by as few lines as can be', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(lines, lines, (removed, added) => {
        const parts = parted(removed, added);
        let [old, own] = [0, 0];
        const kept: string[] = [];
        for (const part of parts) {
          const same = removed.slice(old, part.from - 3);
          expect(added.slice(own, part.at - 5)).toEqual(same);
          expect(part.removed).toEqual(removed.slice(part.from - 3, part.to - 3));
          expect(part.added).toEqual(added.slice(part.at - 5, part.at - 5 + part.added.length));
          kept.push(...same);
          [old, own] = [part.to - 3, part.at - 5 + part.added.length];
        }
        const rest = removed.slice(old);
        expect(added.slice(own)).toEqual(rest);
        expect(kept.length + rest.length).toBe(longest(removed, added));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Length of the longest common subsequence, by the book. */
function longest(a: readonly string[], b: readonly string[]): number {
  const rows = a.map(() => new Array<number>(b.length).fill(0));
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const [up, left] = [rows[i - 1]?.[j] ?? 0, rows[i]?.[j - 1] ?? 0];
      (rows[i] as number[])[j] = x === y ? (rows[i - 1]?.[j - 1] ?? 0) + 1 : Math.max(up, left);
    }
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

it('a line taken away and added again behind its like is no change', () => {
  const before = linedText('a\nb\nb\nb\nc\n', 'any');
  const gone = { from: 1, to: 2, at: 1, removed: ['b\n'], added: [] };
  const back = { from: 4, to: 4, at: 3, removed: [], added: ['b\n'] };
  expect(settledChanges(before, [gone, back])).toEqual([]);
});

it('none is lost of many lines that are alike and go in as many places', () => {
  const before = linedText('\n'.repeat(100_000), 'any');
  const edits = Array.from({ length: 20_000 }, (_, i) => ({
    from: 5 * i,
    to: 5 * i + 1,
    insert: '',
  }));
  const settled = settledChanges(before, lineChanges(before, edits));
  expect(settled.flatMap(({ removed }) => removed)).toHaveLength(20_000);
  expect(
    settled.every(({ to }, i) => to < (settled[i + 1]?.from ?? Number.POSITIVE_INFINITY)),
  ).toBe(true);
});

describe('an altered line', () => {
  it.each<[string, string, [string, string] | null]>([
    ['  image: nginx:1', '  image: nginx:2', ['1', '2']],
    ['  image: nginx', '  image: redis', ['nginx', 'redis']],
    ['  runAsUser: 0', '  runAsUser: 1000', ['', '100']],
    ['  name: a😀', '  name: a😁', ['😀', '😁']],
    ['  name: 😀', '  name: 🤀', ['😀', '🤀']],
    ['  image: nginx', '  ports:', null],
    ['  - name: web', '  command: [x]', null],
    ['', 'a: 1', null],
  ])('%j became %j', (before, after, parts) => {
    const part = differingPart(before, after);
    expect(
      part && [before.slice(part.from, part.beforeTo), after.slice(part.from, part.afterTo)],
    ).toEqual(parts);
  });

  it('finds its other self among the added ones', () => {
    expect(
      alteredLines(
        ['  image: nginx\n', '  command: [a]\n', '  tty: true\n'],
        ['  ports: []\n', '  image: redis\n', '  tty: false\n'],
      ),
    ).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});

describe('line by line', () => {
  it('edits lead from one text to the other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c', '\r\n', '\r', ' '), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const edits = lineEdits(before, after);
        expect(ChangeSet.of(before.length, edits).apply(before)).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('a long text keeps the lines that stay, also those that are everywhere', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => (i % 3 ? `key-${i}: 1\n` : '---\n'));
    const after = lines.flatMap((line, i) =>
      i % 10 === 1 ? [`x${line}`] : i % 70 === 3 ? [] : [line],
    );
    const edits = lineEdits(lines.join(''), after.join(''));
    expect(ChangeSet.of(lines.join('').length, edits).apply(lines.join(''))).toBe(after.join(''));
    expect(edits.length).toBeGreaterThan(500);
  });
});
