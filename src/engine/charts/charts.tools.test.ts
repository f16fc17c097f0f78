/** What Helm makes of charts before and after they are hardened. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { fullPath } from '../fixes/edit.ts';
import { isObject, type Json } from '../text/json.ts';
import { formatPath, type Path } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import type { ChartFile } from './chart.ts';
import type { ChartPlan } from './plan.ts';
import { CHART_NAMES, filesOf, hardenedChart, textOf } from './test-charts.ts';

const HELM = env.PODSMITH_HELM;

interface Rendered {
  /** The template that it is of. */
  readonly source: string;
  readonly value: Json;
}

/** What Helm renders, tests and hooks included. */
function render(files: readonly ChartFile[]): readonly Rendered[] {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-chart-'));
  for (const { name, text } of files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const text = execFileSync(HELM as string, ['template', 'release', folder], {
    encoding: 'utf8',
    env: { HOME: folder, PATH: '' },
  });
  return splitDocuments(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((document) => !isEmptyDocument(document))
    .map((document) => ({
      source: /^# Source: [^/\n]+\/(.+)$/m.exec(document)?.[1] ?? '',
      value: bare(parseDocument(document).value ?? null),
    }));
}

/** As Kubernetes reads it: null is nothing, and neither is a security context without a field. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const isEmpty = key === 'securityContext' && isObject(inner) && !Object.keys(inner).length;
      return inner === null || isEmpty ? [] : [[key, bare(inner)]];
    }),
  );
}

/** The places at which two values differ. */
function differences(before: Json | undefined, after: Json | undefined, path: Path = []): Path[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, i) => differences(item, after[i], [...path, i]));
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

const changed = (before: readonly Rendered[], after: readonly Rendered[]): readonly string[] => {
  expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source));
  return after.flatMap(({ source, value }, i) =>
    differences(before[i]?.value, value).map((path) => `${source} ${formatPath(path)}`),
  );
};

/** Where a plan writes into a template as it stands, and where values of it come out. */
const placesOf = ({ literals, values }: ChartPlan, files: readonly ChartFile[]) => ({
  literal: [...literals].flatMap(([file, ops]) =>
    ops.map((op) => `${files[file]?.name} ${formatPath(fullPath(op))}`),
  ),
  ofValues: values.flatMap(({ places }) =>
    places.map(({ file, path }) => `${files[file]?.name} ${formatPath(path)}`),
  ),
});

const leadsTo = (above: string, place: string) =>
  place === above || place.startsWith(`${above}.`) || place.startsWith(`${above}[`);

const isAt = (place: string, places: readonly string[]) => places.some((at) => leadsTo(at, place));

/** What is written out may make a field that is above it. */
const isWrittenOut = (place: string, literal: readonly string[]) =>
  isAt(place, literal) || literal.some((at) => leadsTo(place, at));

describe.each(CHART_NAMES)('Helm renders the chart %s', (name) => {
  const before = filesOf(name);

  it.each(['safe', 'usual', 'all'] as const)('hardened, with fixes that are %s', (fixes) => {
    const { plan, files } = hardenedChart(before, fixes);
    const old = render(before);
    const now = render(files);
    const { literal, ofValues } = placesOf(plan, files);
    const differing = changed(old, now);
    const unexpected = differing.filter(
      (place) => !isAt(place, ofValues) && !isWrittenOut(place, literal),
    );
    expect(unexpected).toEqual([]);
    expect(ofValues.filter((place) => !differing.some((at) => isAt(at, [place])))).toEqual([]);
    // With the values as they were, only what is written out is another one.
    const values = textOf(before, 'values.yaml');
    const older = files.map((file) =>
      file.name === 'values.yaml' ? { ...file, text: values } : file,
    );
    expect(changed(old, render(older)).filter((place) => !isWrittenOut(place, literal))).toEqual(
      [],
    );
    // The values come out as they were judged.
    for (const { places } of plan.values) {
      for (const { file, path } of places) {
        const judged = plan.hardened.get(file)?.after.documents.flatMap(({ review }) => {
          const found = valueAt(review.document.value, path);
          return found === undefined ? [] : [found];
        });
        const found = now
          .filter(({ source }) => source === files[file]?.name)
          .map(({ value }) => valueAt(value, path))
          .filter((value) => value !== undefined);
        expect(found.length).toBeGreaterThan(0);
        for (const value of found) expect(judged).toContainEqual(value);
      }
    }
  });
});
