import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as judgeParse } from 'yaml';
import { type AttributedChange, attributed, followedBy, unchanged } from '../text/authors.ts';
import { ChangeSet } from '../text/change.ts';
import { equalJson, type Json, stringifyJson } from '../text/json.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { applyOps, valueAt } from './apply-ops.ts';
import { opSeed, opsFor, sample } from './arbitrary.ts';
import { commentsOf } from './comments.ts';
import { keepingCommented, modifySteps } from './modify.ts';
import type { YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import { parseDocument, type YamlDocument } from './parse.ts';
import { columnOf, styleOf } from './style.ts';

const RUNS = 15_000;
const positional = (op: PathOp) => op.op === 'insert' || op.op === 'removeItem';

/** Operations that contradict one another, such as a rename before a set, may mean something again. */
const meansNothing = (value: Json, ops: readonly PathOp[]): boolean => {
  try {
    return equalJson(applyOps(value, ops), value);
  } catch {
    return false;
  }
};

/** Whether an operation gives a value to what another one writes into. */
const replaces = (op: PathOp, other: PathOp): boolean =>
  op.op === 'set' && op.path.length < other.path.length && startsWith(other.path, op.path);

/** What was written by whom, apart from blanks and line breaks: between two entries these may be anybody’s. */
const wordsOf = ({ written }: AttributedChange<number>, text: string) =>
  written.flatMap(({ from, to, author }) =>
    [...text.slice(from, to)].flatMap((char) => (char.trim() === '' ? [] : `${char} ${author}`)),
  );

const styleIn = ({ text, root }: YamlDocument) => styleOf(text, root);

/** Comments of a text, each with its number, so that two alike do not stand for one another. */
const comments = (text: string) => text.match(/# (?:note|deep|head|foot|c)[ \d]*/g) ?? [];

/** The text as an independent YAML 1.1 parser reads it, exact integers included. */
const judge = (text: string): unknown =>
  judgeParse(text, {
    version: '1.1',
    merge: true,
    intAsBigInt: true,
    logLevel: 'silent',
    uniqueKeys: false,
  });

describe('the generator', () => {
  it('prints documents that read back as the value they were made from', () => {
    fc.assert(
      fc.property(sample, ({ value, text }) => {
        const read = parseDocument(text);
        expect(read.error).toBeNull();
        expect(stringifyJson(read.value as Json)).toBe(stringifyJson(value));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('modify', () => {
  it(`keeps its laws over ${RUNS} generated edits`, () => {
    let refused = 0;
    let unchanged = 0;
    const reasons = new Map<string, number>();
    fc.assert(
      fc.property(sample, fc.array(opSeed, { minLength: 1, maxLength: 3 }), ({ text }, seeds) => {
        const before = parseDocument(text);
        const value = before.value as Json;
        const ops = opsFor(value, seeds);
        const result = finish(modifySteps(before, ops));
        if (!result.ok) {
          refused++;
          reasons.set(result.reason, (reasons.get(result.reason) ?? 0) + 1);
          return;
        }
        const after = result.changes.apply(text);
        // (a) parses and (b) has the old value with the operations applied
        const read = parseDocument(after);
        expect(read.error).toBeNull();
        const wanted = applyOps(value, keepingCommented(before, ops));
        expect(equalJson(read.value, wanted)).toBe(true);
        expect(result.document.text).toBe(after);
        // (c) every byte outside the edits is untouched, and no comment is lost by adding
        let shift = 0;
        let at = 0;
        for (const { from, to, insert } of result.changes.edits) {
          expect(after.slice(at + shift, from + shift)).toBe(text.slice(at, from));
          shift += insert.length - (to - from);
          at = to;
        }
        expect(after.slice(at + shift)).toBe(text.slice(at));
        if (ops.every(({ op }) => op === 'append' || op === 'insert')) {
          expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
        }
        // (d) again changes nothing
        if (!ops.some(positional) && meansNothing(wanted, ops)) {
          const again = finish(modifySteps(read, ops));
          expect(again.ok && again.changes.empty).toBe(true);
        }
        // (e) inverting restores the input
        expect(result.changes.invert(text).apply(after)).toBe(text);
        expect(ChangeSet.of(text.length, result.changes.edits).apply(text)).toBe(after);
        if (result.changes.empty) unchanged++;
      }),
      { numRuns: RUNS },
    );
    console.info(
      `modify: ${RUNS} generated edits, ${unchanged} had nothing to do, ${refused} refused`,
      Object.fromEntries(reasons),
    );
    expect(refused).toBeLessThan(RUNS / 4);
  });

  it('gives values and appends items at once as it does one by one, each by who asked for it', () => {
    let compared = 0;
    fc.assert(
      fc.property(sample, fc.array(opSeed, { minLength: 2, maxLength: 7 }), ({ text }, seeds) => {
        // In braces and brackets, what is written next to a new value follows the style of that value; and at an anchor
        // an operation may count on the next one.
        fc.pre(!/[[{&]/.test(text));
        const before = parseDocument(text);
        // What is taken away may be what was written just before: together that is nothing.
        const adding = seeds.filter(({ kind }) => kind === 'set' || kind === 'append');
        const ops = opsFor(before.value as Json, adding);
        // What replaces a whole map or list around another operation's place may come in another turn than that one, and
        // finds another style, or other words to keep: the value alone is promised then.
        fc.pre(!ops.some((op, i) => ops.some((other, k) => i !== k && replaces(op, other))));
        const together = finish(modifySteps(before, ops, (index) => index));
        let one = before;
        let change: AttributedChange<number> = unchanged(text.length);
        for (const [i, op] of ops.entries()) {
          const result = finish(modifySteps(one, [op]));
          if (!result.ok) return;
          // What is read off the document that all are written in: its style, and where comments keep empty parents.
          if (!isDeepStrictEqual(styleIn(result.document), styleIn(before))) return;
          if (!isDeepStrictEqual(keepingCommented(one, [op]), keepingCommented(before, [op]))) {
            return;
          }
          one = result.document;
          change = followedBy(change, attributed(result.changes, i));
        }
        // What comes to nothing together is not written at all.
        if (equalJson(one.value, before.value)) return;
        expect(together.ok && together.document.text).toBe(one.text);
        expect(together.ok && wordsOf(together, one.text)).toEqual(wordsOf(change, one.text));
        compared++;
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it('agrees with an independent parser on what the edited text says', () => {
    fc.assert(
      fc.property(sample, opSeed, ({ text }, seed) => {
        const before = parseDocument(text);
        const result = finish(modifySteps(before, opsFor(before.value as Json, [seed])));
        if (!result.ok) return;
        const after = result.changes.apply(text);
        expect(normal(judge(after))).toBe(
          normal(JSON.parse(stringifyJson(result.document.value as Json))),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** The text with a number behind each comment, so that no two are alike. */
function numbered(text: string): string {
  let at = 0;
  const parts = commentsOf(parseDocument(text)).map(({ to }, i) => {
    const part = `${text.slice(at, to)} no ${i};`;
    at = to;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/**
 * What each comment speaks of: behind something, the entries that start on its line, the outermost first; in the
 * column of the entry below, that one; else nothing that could be said. Null for what is in the head.
 */
function spokenOf(document: YamlDocument): Map<string, Path[] | null> {
  const { text, root } = document;
  const entries: { from: number; path: Path }[] = [];
  const visit = (node: YamlNode, path: Path): void => {
    if (node.kind === 'map') {
      for (const { from, name, value } of node.entries) {
        const own = [...path, name ?? '<<'];
        entries.push({ from, path: own });
        visit(value, own);
      }
    } else if (node.kind === 'seq') {
      for (const [i, { from, node: item }] of node.items.entries()) {
        entries.push({ from, path: [...path, i] });
        visit(item, [...path, i]);
      }
    }
  };
  visit(root as YamlNode, []);
  return new Map(
    commentsOf(document).map(({ from, to }) => {
      const start = lineStart(text, from);
      const alone = text.slice(start, from).replace('\ufeff', '').trim() === '';
      // What the document begins with speaks of all of it.
      if (from < (root as YamlNode).start) return [text.slice(from, to), null];
      if (!alone) {
        const own = entries.filter((entry) => entry.from >= start && entry.from < from);
        return [text.slice(from, to), own.map(({ path }) => path)];
      }
      let line = nextLine(text, from);
      while (/^ *#/.test(text.slice(line, lineEnd(text, line)))) line = nextLine(text, line);
      const below = entries.find((entry) => entry.from >= line && entry.from < lineEnd(text, line));
      const speaks = below && columnOf(text, below.from) === columnOf(text, from);
      return [text.slice(from, to), speaks ? [below.path] : []];
    }),
  );
}

describe('comments', () => {
  const moves = ({ op, path }: PathOp) =>
    /^(insert|removeItem|rename)$/.test(op) || (op === 'remove' && typeof path.at(-1) === 'number');
  const takesAway = ({ op }: PathOp) => op === 'remove' || op === 'removeItem';

  it('stay unless their entry goes, and speak of the same entry or of what is in its place', () => {
    fc.assert(
      fc.property(sample, fc.array(opSeed, { minLength: 1, maxLength: 3 }), (given, seeds) => {
        const text = numbered(given.text);
        const before = parseDocument(text);
        const ops = opsFor(before.value as Json, seeds);
        const result = finish(modifySteps(before, ops));
        if (!result.ok) return;
        const then = spokenOf(result.document);
        for (const [comment, paths] of spokenOf(before)) {
          const now = then.get(comment);
          if (now === undefined) {
            expect(ops.some(takesAway), `${comment} is gone`).toBe(true);
          } else if (now && paths && paths.length > 0 && !ops.some(moves)) {
            const left = paths.filter(
              (path) =>
                valueAt(result.document.value, path) !== undefined &&
                !ops.some(
                  (op) =>
                    op.path.length < path.length && startsWith(path, op.path) && op.op === 'set',
                ),
            );
            const fits =
              left.length > 0
                ? now.some((path) => left.some((own) => samePath(own, path)))
                : startsWith(paths[0] as Path, now[0]?.slice(0, -1) ?? []);
            expect(fits, `${comment}: ${paths} is ${now}\n${text}\n${result.document.text}`).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** JSON text with sorted keys and integers as numbers, for comparing across parsers. */
function normal(node: unknown): string {
  return JSON.stringify(node, (_, inner) => {
    if (typeof inner === 'bigint') return Number(inner);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
