/**
 * The rule tester. A case is a manifest. For each case, the tester also checks that the manifest parses, and that the
 * fix is idempotent, can be undone byte for byte, marks only values that it makes up, keeps comments, changes nothing
 * outside the stated paths, and works with CRLF line endings and four-space indentation.
 */
import { describe, expect, it } from 'vitest';
import { fullPath } from '../fixes/edit.ts';
import { type Plan, plan } from '../fixes/plan.ts';
import { Bundle } from '../model/bundle/bundle.ts';
import type { AttachFacts } from '../model/pod.ts';
import { DEFAULT_VERSION, parseVersion } from '../model/version.ts';
import type { Finding } from '../review/ask-rule.ts';
import { marksIn } from '../review/guesses.ts';
import { createRegistry } from '../review/registry.ts';
import { type Review, Reviewer } from '../review/review.ts';
import type { RuleSetting } from '../review/settings.ts';
import { equalJson, type Json } from '../text/json.ts';
import { formatPath, type Path, startsWith } from '../text/path.ts';
import { applyOps } from '../yaml/apply-ops.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import type {
  ContainerRef,
  ContainerTarget,
  Env,
  PodTarget,
  Rule,
  RuleEnv,
  Workload,
} from './rule.ts';

export interface ValidCase {
  readonly name: string;
  readonly yaml: string;
  /** Defaults to Kubernetes 1.36. */
  readonly kubernetesVersion?: string;
  /** Replaces the defaults of the options. */
  readonly options?: NonNullable<RuleSetting['options']>;
  /** What a user has brought. */
  readonly facts?: AttachFacts;
}
export interface InvalidCase extends ValidCase {
  /** `code path` or `code path {data as JSON}`, in reading order. */
  readonly findings: readonly string[];
  /** The text after the rule has fixed all its findings, or null if the rule declines. */
  readonly fixed: string | null;
  /** The value for a fix that needs one. The rule's suggestion if omitted. */
  readonly value?: number | string;
}

/** A target for a test: a container of the workload, or its pod. */
export function targetOf(workload: Workload, container: ContainerRef): ContainerTarget;
export function targetOf(workload: Workload, container?: ContainerRef): PodTarget;
export function targetOf(workload: Workload, container?: ContainerRef): PodTarget {
  return { object: workload.object, workload, pod: workload.pod, container };
}

/** What a rule without options gets for an empty bundle, with Kubernetes 1.36. */
export const envAt = (policyMinor = 36): RuleEnv<Record<never, never>> => ({
  kubernetesVersion: DEFAULT_VERSION,
  policyVersion: { major: 1, minor: policyMinor },
  bundle: Bundle.empty,
  options: {},
  counts: () => true,
  failing: () => [],
});

/**
 * @param standards rules that define checks which the rule asks for
 * @throws Error for sloppy cases: the same twice, none valid or none invalid, a fix that is the input.
 */
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
  standards: readonly Rule[] = [],
): void {
  const all = [...cases.valid, ...cases.invalid];
  for (const key of ['name', 'yaml'] as const) {
    const texts = all.map(
      (one) => `${one[key]}${one.kubernetesVersion ?? ''}${JSON.stringify(one.options ?? {})}`,
    );
    const twice = texts.find((text, i) => texts.indexOf(text) !== i);
    if (twice !== undefined)
      throw new Error(`${rule.id}: two cases with the same ${key}: ${twice}`);
  }
  if (cases.valid.length === 0 || cases.invalid.length === 0) {
    throw new Error(`${rule.id}: needs valid and invalid cases`);
  }
  const codes = new Set(
    cases.invalid.flatMap(({ findings }) => findings.map((f) => f.split(' ')[0])),
  );
  const untested = rule.messages.filter((code: string) => !codes.has(code));
  if (untested.length > 0) throw new Error(`${rule.id}: no case for ${untested.join(', ')}`);

  // A fix may clear a check that another rule defines, so unknown concerns are left out here.
  const own = new Set(rule.standards?.map(({ id }) => id));
  // Rules that it waits for, and those that its fix is held against, are not asked here.
  const { after: _, fix, ...alone } = rule;
  const registry = createRegistry([
    {
      ...alone,
      fix: fix && { ...fix, mayBreak: [] },
      concerns: rule.concerns.filter((id: string) => own.has(id)),
      standards: rule.standards?.map(({ overrides: _, ...check }) => check) ?? [],
    },
    ...standards.map((one): Rule => ({ ...one, concerns: [], fix: null })),
  ]);
  const envOf = ({ kubernetesVersion, facts }: ValidCase): Env => {
    const version = kubernetesVersion ? parseVersion(kubernetesVersion) : DEFAULT_VERSION;
    if (!version) throw new Error(`${rule.id}: "${kubernetesVersion}" is no version`);
    return { kubernetesVersion: version, policyVersion: version, facts };
  };
  const review = (text: string, one: ValidCase) => {
    const setting = one.options ? { options: one.options } : {};
    return new Reviewer(registry, envOf(one), new Map([[rule.id, setting]])).review(text);
  };
  const secure = (of: Review, one: InvalidCase): Plan =>
    plan(of, registry, {
      rule: rule.id,
      action: 'secure',
      scope: {},
      ...(one.value !== undefined && { value: one.value }),
    });

  describe(rule.id, () => {
    for (const one of cases.valid) {
      it(`finds nothing: ${one.name}`, () => {
        expectReadable(one.yaml);
        expect(findingsOf(review(one.yaml, one))).toEqual([]);
      });
    }
    for (const one of cases.invalid) {
      it(`finds and fixes: ${one.name}`, () => {
        expectReadable(one.yaml);
        const before = review(one.yaml, one);
        expect(findingsOf(before)).toEqual(one.findings);
        const { changes, ops, added, refusals } = secure(before, one);
        expect(refusals).toEqual([]);
        const after = changes.apply(one.yaml);
        // Cases state the text apart from the marks, which are alike in all of them.
        expect(withoutMarks(after)).toBe(one.fixed ?? one.yaml);
        expectMarked(after, ops, one);
        if (one.fixed === null) return;
        if (one.fixed === one.yaml) throw new Error('a fix that changes nothing: use null');
        expectReadable(after);
        expect(changes.invert(one.yaml).apply(after)).toBe(one.yaml);
        expect(secure(review(after, one), one).changes.empty).toBe(true);
        expectCommentsKept(one.yaml, withoutMarks(after), changes.edits);
        expectOnlyAt(one.yaml, after, ops, added);
        expectVariant('CRLF', crlf(one.yaml), crlf(after), one);
        const wide = fourSpaces(one.yaml);
        if (wide !== null) expectVariant('four spaces', wide, null, one, after);
      });
    }
  });

  function expectVariant(
    name: string,
    text: string,
    fixed: string | null,
    one: InvalidCase,
    like?: string,
  ) {
    const { changes, refusals } = secure(review(text, one), one);
    expect(refusals, name).toEqual([]);
    const result = changes.apply(text);
    if (fixed !== null) expect(result, name).toBe(fixed);
    expect(/podsmith-confirm/.test(result), name).toBe(
      /podsmith-confirm/.test(fixed ?? like ?? ''),
    );
    if (like !== undefined) {
      expect(
        equalJson(valuesOf(result), valuesOf(like)),
        `${name}: same value as\n${like}\nbut\n${result}`,
      ).toBe(true);
    }
  }
}

const withoutMarks = (text: string): string => text.replace(/ # podsmith-confirm .*/g, '');

/** Nothing that was given is marked, and nothing that the fix doesn't write. */
function expectMarked(text: string, ops: Plan['ops'], { value }: InvalidCase): void {
  const marks = documentsOf(text).map((document) => marksIn(document).guesses);
  if (value !== undefined) expect(marks.flat()).toEqual([]);
  for (const { path } of marks.flat()) {
    expect(ops.some((op) => op.op === 'set' && startsWith(fullPath(op), path))).toBe(true);
  }
}

const byPlace = (a: Finding, b: Finding): number => a.from - b.from || a.to - b.to;

/** What the rule reports, as a finding or as a problem. */
function findingsOf({ documents }: Review): string[] {
  return documents.flatMap(({ review }) =>
    review.objects.flatMap(({ findings, refused }) =>
      [...findings, ...refused].sort(byPlace).map(({ code, path, data }) => {
        const more = Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : '';
        return `${code} ${formatPath(path)}${more}`;
      }),
    ),
  );
}

const documentsOf = (text: string) =>
  splitDocuments(text).map(({ from, to }) => parseDocument(text.slice(from, to)));
const valuesOf = (text: string): Json => documentsOf(text).map(({ value }) => value ?? null);

function expectReadable(text: string): void {
  for (const { error } of documentsOf(text)) expect(error, text).toBeNull();
}

function expectCommentsKept(before: string, after: string, edits: Plan['changes']['edits']): void {
  const comments = (text: string) => text.match(/(?<=^|\s)#.*$/gm) ?? [];
  const removed = edits.flatMap(({ from, to }) => comments(before.slice(from, to)));
  const kept = comments(before).filter((comment) => !removed.includes(comment));
  expect(comments(after)).toEqual(expect.arrayContaining(kept));
}

/** Checks that the two values differ only at and below the paths of the operations. */
function expectOnlyAt(before: string, after: string, ops: Plan['ops'], added: Plan['added']): void {
  const documents = documentsOf(before).filter(({ value }) => value !== null);
  const results = documentsOf(after).filter(({ value }) => value !== null);
  expect(results.slice(documents.length).map(({ value }) => value)).toEqual(added);
  documents.forEach(({ value }, document) => {
    const own = ops.filter((op) => op.document === document);
    // What an operation inside a string comes to, only reading it tells.
    if (own.every(({ through }) => !through)) {
      expect(equalJson(applyOps(value as Json, own), results[document]?.value as Json)).toBe(true);
    }
    const ways = own.flatMap((op) =>
      op.op === 'rename' ? [fullPath(op), [...fullPath(op).slice(0, -1), op.key]] : [fullPath(op)],
    );
    for (const path of differences(value, results[document]?.value)) {
      const stated = ways.some((way) => startsWith(path, way) || startsWith(way, path));
      expect(stated, `${formatPath(path)} changed`).toBe(true);
    }
  });
}

function differences(a: Json | undefined, b: Json | undefined, path: Path = []): Path[] {
  if (equalJson(a, b)) return [];
  const map = (node: Json | undefined): node is { [key: string]: Json } =>
    typeof node === 'object' && node !== null && !Array.isArray(node);
  if (!map(a) || !map(b)) return [path];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], [...path, key]),
  );
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** The text with four-space indentation, or null if the indentation of some lines is content. */
function fourSpaces(text: string): string | null {
  if (/[|>][-+0-9]*\s*$/m.test(text) || /["'][^"'\n]*\n[^"'\n]*["']/.test(text)) return null;
  return text.replace(
    /^( *)((?:- )*)/gm,
    (_, pad: string, dashes: string) => pad + pad + dashes.replaceAll('- ', '-   '),
  );
}
