/**
 * Small manifests that hardening once turned into outages, or of which a review was once silent or wrong: a row for each
 * file or folder of `testdata`. The files of a folder belong together.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXES, hardenAll } from '../../edits.ts';
import { readSource } from '../../generate/from/read.ts';
import { newManifest } from '../../generate/manifest.ts';
import { withSamples } from '../../generate/starting-points.ts';
import {
  DEFAULT_VERSION,
  type Finding,
  isCompose,
  isKustomization,
  loadKnowledge,
  mayHoldObjects,
  type ObjectReview,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../../index.ts';
import { ROWS, type Row } from './test-rows.ts';

beforeAll(() => loadKnowledge());

const testdata = new URL('testdata/', import.meta.url);
const NAMES = readdirSync(testdata).flatMap((name) =>
  // The files of this folder have nothing to do with one another.
  name === 'page' ? readdirSync(new URL('page', testdata)).map((own) => `page/${own}`) : [name],
);

interface Source {
  readonly name: string;
  readonly text: string;
}

function filesOf(name: string): Source[] {
  const place = new URL(name, testdata);
  return statSync(place).isDirectory()
    ? readdirSync(place).flatMap((own) => filesOf(`${name}/${own}`))
    : [{ name, text: readFileSync(place, 'utf8') }];
}

const isRead = ({ name, text }: Source): boolean =>
  (mayHoldObjects(name, text) || isKustomization(name)) && !isCompose(name, text);

const PROFILES = ['pss-baseline', 'pss-restricted', 'aks-article', 'everything'] as const;
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewAll = (sources: readonly Source[], profile: string): readonly Review[] =>
  new Reviewer(registry, env, profileNamed(profile)?.settings).reviewAll(sources);

const objectsOf = (reviews: readonly Review[]): readonly ObjectReview[] =>
  reviews.flatMap(({ documents }) => documents.flatMap(({ review }) => review.objects));

/** `Kind/name[/container] rule code`, and what its fix is shown to break: ` breaks rule code`. */
function lineOf({ object }: ObjectReview, finding: Finding): string {
  const { rule, code, container, breaks } = finding;
  const where = [object.kind, object.name, container?.name].filter(Boolean).join('/');
  return `${where} ${rule} ${code}${breaks ? ` breaks ${breaks.rule} ${breaks.code}` : ''}`;
}

const linesOf = (reviews: readonly Review[]): string[] =>
  objectsOf(reviews).flatMap((one) => one.findings.map((finding) => lineOf(one, finding)));

const expectAll = (lines: readonly string[], row: Pick<Row, 'found' | 'absent'>) => {
  const all = lines.join('\n');
  for (const part of row.found ?? []) expect(all).toContain(part);
  for (const part of row.absent ?? []) expect(all).not.toContain(part);
};

it('each has a row', () => {
  expect(Object.keys(ROWS).sort()).toEqual([...NAMES].sort());
});

describe.each(Object.entries(ROWS))('%s', (name, row) => {
  const sources = filesOf(name).filter(isRead);

  it('is found to be what it is', () => {
    const reviews = reviewAll(sources, 'everything');
    expectAll(linesOf(reviews), row);
    const problems = reviews.flatMap(({ documents }) =>
      documents.flatMap(({ review }) => review.problems.map(({ code }) => code)),
    );
    expect(problems.sort()).toEqual([...(row.problems ?? [])].sort());
    for (const profile of PROFILES)
      expectAll(linesOf(reviewAll(sources, profile)), row.always ?? {});
  });

  it.each(PROFILES)('is hardened for %s without an outage', (profile) => {
    const before = sources.map(({ text }) => text).join('---\n');
    for (const fixes of FIXES) {
      const made = hardenAll(reviewAll(sources, profile), registry, fixes);
      const text = made.map((one) => one.text).join('---\n');
      for (const part of row.never ?? []) expect(text, fixes).not.toContain(part);
      for (const part of row.keeps ?? []) {
        expect(before).toContain(part);
        expect(text, fixes).toContain(part);
      }
      if (profile === 'everything' && fixes === 'all') {
        for (const part of row.made ?? []) expect(text).toContain(part);
        const again = sources.map((source, i) => ({ ...source, text: made[i]?.text ?? '' }));
        const lines = linesOf(reviewAll(again, profile));
        expectAll(lines, { found: row.remains ?? [] });
        const second = hardenAll(reviewAll(again, profile), registry, fixes);
        expect(second.map((one) => one.text)).toEqual(again.map((one) => one.text));
      }
    }
  });
});

it('the database of a Compose file keeps its data', () => {
  const reading = readSource(readFileSync(new URL('page/compose.yaml', testdata), 'utf8'));
  const sets = reading.ok ? reading.sets : [];
  const db = sets.find(({ spec }) => spec.name === 'db');
  if (!db) throw new Error('the database was not read');
  const text = newManifest(withSamples({ ...db.spec, secretEnv: [] }), env);
  expect(text).toContain('mountPath: /var/lib/postgresql/data\n');
  expect(text).toContain('value: /var/lib/postgresql/data/pgdata\n');
});
