/** The fixes that were labelled by reading: each has its place in the manifests, and is made or not. */
import { afterAll, describe, expect, it } from 'vitest';
import { type Review, registry } from '../../index.ts';
import { added } from '../../text/grouped.ts';
import {
  type Counts,
  countsOf,
  keyOf,
  LABELS,
  labelled,
  manifests,
  type ReadFile,
  reviewOf,
  SIZE,
  titleOf,
} from './test-sample.ts';

const rows = labelled();
const LONG = { timeout: 180_000 };

/** Of the manifests, each made once. */
const reviews = new Map<string, Review>();
const review = (file: ReadFile): Review => added(reviews, file.name, () => reviewOf(file));
afterAll(() => reviews.clear());

describe('the labels', () => {
  it('are of as many fixes as were drawn, each with a reason', () => {
    expect(rows).toHaveLength(SIZE);
    expect(new Set(rows.map(keyOf)).size).toBe(SIZE);
    for (const { label, reason } of rows) {
      expect(LABELS).toContain(label);
      expect(reason).toMatch(/^\w.*\.$/);
    }
  });

  it('are sorted by file, and so small in a diff', () => {
    const files = rows.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
  });

  it('name the line that shows what breaks', () => {
    for (const { label, reason } of rows) {
      if (label === 'breaks') expect(reason).toMatch(/[Ll]ines? \d/);
    }
  });

  it('are of objects and containers that the manifests have, and of rules that fix', LONG, () => {
    // Whether a fix is still offered there is not asked: that is for the counts.
    const places = new Set(
      manifests().flatMap((file) =>
        review(file).documents.flatMap(({ index, review: { objects } }) =>
          objects.flatMap(({ object, workload }) =>
            [null, ...(workload?.pod.containers ?? []).map(({ name }) => name)].map((container) =>
              JSON.stringify([file.name, index, titleOf(object), container]),
            ),
          ),
        ),
      ),
    );
    for (const { file, document, object, container, rule } of rows) {
      expect(places).toContain(JSON.stringify([file, document, object, container]));
      expect(registry.byId.get(rule)?.fix, rule).toBeTruthy();
    }
  });
});

/**
 * What the counts have to be. The fixes were drawn from those that the engine made before it looked for what breaks.
 * Of those that break something, it still makes three. Two of a MongoDB break nothing now, since its pod gets the user of
 * the image and volumes where it writes; one is a policy for a database that only a policy of another namespace calls.
 */
function expectCounts({ byLabel, harmless }: Counts): void {
  const { breaks, 'does-not': unharmful } = byLabel;
  expect(breaks.made).toBeLessThanOrEqual(3);
  expect(unharmful.made).toBeGreaterThanOrEqual(0.97 * unharmful.rows);
  for (const [rule, { rows: all, made }] of harmless) {
    expect(all - made, rule).toBeLessThanOrEqual(0.1 * all);
  }
}

it('are made as their labels say', LONG, () => {
  expectCounts(countsOf(rows, review));
});
