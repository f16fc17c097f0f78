import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as judgeParse } from 'yaml';
import { ChangeSet } from '../text/change.ts';
import { equalJson, type Json, stringifyJson } from '../text/json.ts';
import { applyOps } from './apply-ops.ts';
import { opSeed, opsFor, sample } from './arbitrary.ts';
import { modify } from './modify.ts';
import type { PathOp } from './ops.ts';
import { parseDocument } from './parse.ts';

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
        const result = modify(before, ops);
        if (!result.ok) {
          refused++;
          reasons.set(result.reason, (reasons.get(result.reason) ?? 0) + 1);
          return;
        }
        const after = result.changes.apply(text);
        // (a) parses and (b) has the old value with the operations applied
        const read = parseDocument(after);
        expect(read.error).toBeNull();
        const wanted = applyOps(value, ops);
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
          const again = modify(read, ops);
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

  it('agrees with an independent parser on what the edited text says', () => {
    fc.assert(
      fc.property(sample, opSeed, ({ text }, seed) => {
        const before = parseDocument(text);
        const result = modify(before, opsFor(before.value as Json, [seed]));
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

/** JSON text with sorted keys and integers as numbers, for comparing across parsers. */
function normal(node: unknown): string {
  return JSON.stringify(node, (_, inner) => {
    if (typeof inner === 'bigint') return Number(inner);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
