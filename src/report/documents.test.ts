/**
 * What the page and the command line say of documents of which not all was judged, side by side: one value in the
 * engine, and every place that tells it.
 */
import { describe, expect, it } from 'vitest';
import { lensesOf } from '../app/editor/code-lenses.ts';
import { sarifOf } from '../app/features/exports/exports.ts';
import { hardenHeld } from '../app/features/harden/harden-held.ts';
import { outlineOf } from '../app/features/outline/outline.ts';
import { reportOn } from '../app/features/report/report.ts';
import { reportMarkdown } from '../app/features/report/report-shape.ts';
import { provenanceCommentsOf } from '../app/store/files/provenance.ts';
import { openedSheet, operator } from '../app/store/operator.ts';
import { createReviewedStore } from '../app/store/reviewed-store.ts';
import { newFile } from '../app/store/workspace.ts';
import { formOf } from '../app/view/controls.ts';
import { gaugeOf, verdictOfGroup } from '../app/view/gauge.ts';
import { fileScoreOf } from '../app/view/score.ts';
import { countsByStep, isStepDone } from '../app/view/steps.ts';
import { EMPTY_TITLES, emptinessOf, verdictsOf } from '../app/view/verdicts.ts';
import { folderOf, podsmith } from '../cli/test-io.ts';
import { loadKnowledge } from '../engine/index.ts';
import { loadWords } from '../i18n/index.ts';
import { entriesOf } from '../results/entries.ts';

const object = (apiVersion: string, kind: string, rest = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${rest}`;
const CONTAINER = '{name: c, image: "a:1"}';
const template = (container = CONTAINER) =>
  `spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [${container}]}}}\n`;

interface Row {
  readonly text: string;
  /** The page: what the strip says of the levels and of the score, and what an empty list of findings means. */
  readonly strip: string;
  readonly score: string;
  readonly list: ReturnType<typeof emptinessOf>;
  /** How many steps have the passing sign. */
  readonly done: number;
  readonly outline: string;
  /** The line above it in the editor, and what the first line of a saved file says of what is open. */
  readonly lens: string;
  readonly saved: string | undefined;
  /** The verdicts in the report of the page. */
  readonly report: string;
  /** Why “Harden to a level” is not offered. */
  readonly held: string | undefined;
  /** The command line: what was judged of the last object, and what text, Markdown and SARIF say of it. */
  readonly judgement: string;
  readonly words: string;
  /** With `--fail-on none`, and with `--strict` beside it. */
  readonly status: readonly [number, number];
  /** What hardening says, and its status. */
  readonly harden: string;
  readonly hardened: number;
}

const NO_POD = {
  lens: '',
  saved: 'open: none, no pod',
  strip: 'none none',
  score: 'no-pod',
  list: 'no-pod',
  done: 0,
  outline: 'read nature',
  report: 'This text has no pod to review',
  held: 'unjudged',
  status: [0, 0],
  harden: 'no pod to score',
  hardened: 0,
} as const;
const UNREADABLE = {
  lens: '',
  saved: 'open: unknown, not judged',
  list: 'unjudged',
  done: 0,
  report: 'can’t be read',
  judgement: 'nothing unreadable',
  status: [2, 2],
  harden: 'Kubernetes can’t read this, so nothing was changed',
  hardened: 2,
} as const;
/** A part of a pod is there. */
const PART = {
  lens: 'Deployment x: no verdict',
  strip: 'not-whole not-whole',
  score: 'unrendered',
  list: 'unjudged',
  done: 0,
  outline: 'read open',
  report: 'incomplete',
} as const;
/** A pod with findings that was judged. */
const WHOLE = {
  saved: 'open: 1 high, 3 medium',
  strip: 'passes left',
  score: 'whole 73',
  done: 3,
  report: 'passes',
  held: undefined,
  harden: 'checks of restricted that still fail',
  hardened: 1,
} as const;

const TABLE: { readonly [name: string]: Row } = {
  'a ClusterRole': {
    ...NO_POD,
    text: object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'rules: []\n'),
    judgement: 'nothing no-pod',
    words: 'has no pod to review: ClusterRole',
  },
  'a ConfigMap': {
    ...NO_POD,
    text: object('v1', 'ConfigMap', 'data: {a: b}\n'),
    judgement: 'nothing no-pod',
    words: 'has no pod to review: ConfigMap',
  },
  'a Secret': {
    ...NO_POD,
    text: object('v1', 'Secret'),
    judgement: 'nothing no-pod',
    words: 'has no pod to review: Secret',
  },
  'a ServiceAccount with a substituted value': {
    ...NO_POD,
    lens: 'ServiceAccount x: no verdict',
    saved: 'open: unknown, not judged',
    text: object('v1', 'ServiceAccount', `automountServiceAccountToken: \${TOKEN}\n`),
    strip: 'not-judged not-judged',
    score: 'unjudged',
    list: 'unjudged',
    outline: 'read open',
    report: 'not reviewed',
    judgement: 'nothing filled',
    words: 'This ServiceAccount has placeholders',
    status: [0, 1],
    harden: 'no pod was reviewed',
  },
  'a VirtualMachine': {
    ...NO_POD,
    text: object('kubevirt.io/v1', 'VirtualMachine', 'spec: {running: true}\n'),
    judgement: 'nothing machine',
    words: 'has no pod to review: VirtualMachine',
  },
  'a kind that points to manifests': {
    ...NO_POD,
    text: object(
      'argoproj.io/v1alpha1',
      'Application',
      'spec: {source: {repoURL: "https://x.example"}}\n',
    ),
    judgement: 'nothing points',
    words: 'has no pod to review: Application',
  },
  'a Kustomization': {
    ...NO_POD,
    text: 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
    judgement: 'nothing points',
    words: 'This is a Kustomization',
    status: [2, 2],
    harden: 'Kubernetes can’t read this, so nothing was changed',
    hardened: 2,
  },
  'a kind that nobody knows': {
    ...NO_POD,
    lens: 'Widget x: no verdict',
    saved: 'open: unknown, not judged',
    text: object('example.com/v1', 'Widget', 'spec: {size: 3}\n'),
    strip: 'not-judged not-judged',
    score: 'unjudged',
    list: 'unjudged',
    outline: 'read open',
    report: 'not reviewed',
    judgement: 'nothing unknown-kind',
    words: 'Podsmith doesn’t know the kind Widget',
    status: [0, 1],
    harden: 'no pod was reviewed',
  },
  'a partial Deployment': {
    ...PART,
    saved: 'open: 3 high, not judged',
    text: object('apps/v1', 'Deployment', 'spec: {replicas: 3}\n'),
    held: 'unjudged',
    judgement: 'part fragment',
    words: 'This Deployment is only part of an object',
    status: [0, 1],
    harden: 'there is no verdict for restricted',
    hardened: 1,
  },
  'a patch with a finding': {
    ...PART,
    saved: 'open: 1 critical, 2 high, not judged',
    text: object(
      'apps/v1',
      'Deployment',
      'spec: {template: {spec: {containers: [{name: c, securityContext: {privileged: true}}]}}}\n',
    ),
    strip: 'not-whole not-whole not-whole',
    held: undefined,
    judgement: 'part fragment',
    words: 'This Deployment is only part of an object',
    status: [0, 1],
    harden: 'there is no verdict for restricted',
    hardened: 1,
  },
  'a template with unknowns': {
    ...PART,
    lens: 'Pod x: no verdict',
    saved: 'open: 1 high, 3 medium, not judged',
    text: object('v1', 'Pod', 'spec:\n  containers:\n  - name: c\n    image: {{ .image }}\n'),
    strip: 'not-whole not-whole not-whole',
    held: undefined,
    judgement: 'part template',
    words: 'This is a template',
    status: [0, 1],
    harden: 'only values that are written out were changed',
    hardened: 1,
  },
  'a template that no reader of YAML takes': {
    ...PART,
    text: '{{ include "web" . }}\n',
    strip: 'not-judged not-judged',
    score: 'unjudged',
    outline: 'template open',
    report: 'not reviewed',
    held: 'unjudged',
    lens: '',
    saved: undefined,
    judgement: 'nothing template',
    words: 'This is a template',
    status: [0, 1],
    harden: 'only values that are written out were changed',
    hardened: 0,
  },
  'a kind by its shape': {
    ...WHOLE,
    lens: 'Widget x: Baseline passes in the reviewed part, Restricted 4 open',
    saved: 'open: 1 high, 3 medium, judged in part',
    text: object('example.com/v1', 'Widget', template()),
    // What the kind may set beside its pod nobody knows.
    strip: 'not-whole left',
    score: 'partial 73',
    done: 0,
    list: 'clean-in-part',
    outline: 'read open',
    judgement: 'part shape',
    words: 'Podsmith doesn’t know the kind Widget. Its pod is recognized by its shape',
    status: [0, 1],
  },
  'a Deployment and a kind that nobody knows': {
    ...WHOLE,
    lens: 'Deployment x: Baseline passes, Restricted 4 open,Widget x: no verdict',
    saved: 'open: 1 high, 3 medium, judged in part',
    text: `${object('apps/v1', 'Deployment', template())}---\n${object('example.com/v1', 'Widget', 'spec: {size: 3}\n')}`,
    strip: 'not-whole left',
    score: 'partial 73',
    done: 0,
    list: 'clean-in-part',
    outline: 'read null,read open',
    judgement: 'nothing unknown-kind',
    words: 'Podsmith doesn’t know the kind Widget',
    status: [0, 1],
  },
  'a custom kind': {
    ...WHOLE,
    done: 5,
    lens: 'Rollout x: Baseline passes, Restricted 4 open',
    text: object('argoproj.io/v1alpha1', 'Rollout', template()),
    list: 'clean',
    outline: 'read null',
    judgement: 'whole ',
    words: 'Rollout',
    status: [0, 0],
  },
  'a wrapper': {
    ...WHOLE,
    done: 5,
    lens: 'Pod p: Baseline passes, Restricted 4 open',
    text: object(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      `spec: {workload: {manifests: [{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [${CONTAINER}]}}]}}\n`,
    ),
    list: 'clean',
    outline: 'read null',
    judgement: 'whole ',
    words: 'Pod/p',
    status: [0, 0],
  },
  'a version that is gone': {
    ...WHOLE,
    lens: 'Deployment x: Baseline passes, Restricted 4 open',
    saved: 'open: 2 high, 3 medium',
    text: object('extensions/v1beta1', 'Deployment', template()),
    list: 'clean',
    // What is rejected is not ready, whatever its rules say.
    done: 0,
    outline: 'read null',
    judgement: 'whole ',
    words: 'No supported version of Kubernetes serves this kind under extensions/v1beta1',
    status: [0, 0],
    harden: 'Deployment/x: Kubernetes rejects this object:',
  },
  'a pod that Kubernetes cannot decode': {
    ...UNREADABLE,
    lens: 'Pod x: no verdict',
    saved: 'open: 2 high, 3 medium, not judged',
    text: object('v1', 'Pod', `spec: {hostNetwork: "yes", containers: [${CONTAINER}]}\n`),
    strip: 'not-whole not-whole not-whole',
    score: 'unreadable',
    outline: 'read unreadable',
    report: 'incomplete',
    held: undefined,
    judgement: 'part undecodable',
    words: 'spec.hostNetwork must be true or false',
  },
  'what is no object': {
    ...UNREADABLE,
    text: '- a\n- b\n',
    strip: 'not-judged not-judged',
    score: 'unjudged',
    outline: 'read unreadable',
    held: 'unjudged',
    words: 'a Kubernetes object',
  },
  'broken YAML': {
    ...UNREADABLE,
    saved: 'open: 1 high, not judged',
    text: 'apiVersion: v1\nkind: Pod\n a: [\n',
    strip: 'not-whole not-whole',
    score: 'unreadable',
    outline: 'broken unreadable',
    held: 'broken',
    words: 'the indentation doesn’t match',
  },
  'broken YAML beside an expression': {
    ...UNREADABLE,
    saved: 'open: 1 high, not judged',
    text: 'apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .name }}}\n a: [\n',
    strip: 'not-whole not-whole',
    score: 'unreadable',
    outline: 'broken unreadable',
    held: 'broken',
    words: 'the indentation doesn’t match',
  },
  'an empty file': {
    ...NO_POD,
    text: '',
    outline: '',
    judgement: 'none',
    words: 'it is empty',
    status: [2, 2],
    harden: 'it is empty',
    hardened: 2,
  },
  'comments only': {
    ...NO_POD,
    text: '# nothing else\n',
    outline: '',
    judgement: 'none',
    words: 'it is empty',
    status: [2, 2],
    harden: 'it is empty',
    hardened: 2,
  },
};

const results = await loadWords('en', 'startup', 'review', 'results', 'bodies');
const words = await loadWords(
  'en',
  'startup',
  'review',
  'opened',
  'editor',
  'learn',
  'operator',
  'results',
);
await operator.load();
await loadKnowledge();

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

/** What steps come to. */
function last<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function stateOf(text: string) {
  const file = newFile(text, { name: 'a.yaml' });
  const store = createReviewedStore(file, { profile: 'pss-restricted' }, still);
  store.catchUp();
  return store.getState();
}

/** What is said of each document in words, by where it is said. */
const SAID = new Map<string, Map<string, string>>();

function note(name: string, where: string, lines: readonly (string | undefined)[]): void {
  const said = SAID.get(name) ?? new Map<string, string>();
  const text = lines.filter((line) => line?.trim()).join('<br>');
  SAID.set(name, said.set(where, text.replaceAll('|', '\\|') || '–'));
}

/** What tells that nothing, not all or all was judged, and why. */
const TELLS =
  /(?:nothing was|not|wasn’t|weren’t) reviewed|reviewed only in part|reviewed part|doesn’t review|has no pod|no pod to review|verdict|This is a|it is empty|doesn’t know|points to|can’t read|keeps Kubernetes|no findings|passes|still fail/i;

/** The lines of an output that tell what was judged, each once. */
const tellingIn = (out: string): readonly string[] => [
  ...new Set(
    out
      .split('\n')
      .filter((line) => TELLS.test(line))
      .map((line) => line.replace(/^[\s>#*-]+/, '').trim()),
  ),
];

/** What SARIF says beside its findings, and of what Kubernetes cannot read. */
function saidInSarif(out: string): readonly string[] {
  interface Said {
    readonly ruleId?: string;
    readonly message: { readonly text: string };
  }
  const { invocations, results } = JSON.parse(out).runs[0];
  const notifications: readonly Said[] = invocations[0].toolExecutionNotifications ?? [];
  const unread = (results as readonly Said[]).filter(({ ruleId }) => ruleId === 'decode-error');
  return [
    ...notifications.map(({ message }) => message.text).filter((line) => TELLS.test(line)),
    ...unread.map(({ message }) => message.text),
  ];
}

describe.each(Object.entries(TABLE))('%s', (name, row) => {
  it('in the page', () => {
    const state = stateOf(row.text);
    const { analysis } = state;
    const groups = gaugeOf(analysis);
    const { state: score, rating } = fileScoreOf(analysis);
    const verdicts = verdictsOf(analysis.review);
    const counts = [...countsByStep(formOf(analysis, {})).values()];
    const outline = outlineOf(analysis.review).map((node) => `${node.state} ${node.gap}`);
    expect({
      strip: groups.map((group) => verdictOfGroup(analysis, group).outcome).join(' '),
      score: rating ? `${score} ${rating.value}` : score,
      list: emptinessOf(analysis.review),
      done: counts.filter((count) => isStepDone(count, verdicts)).length,
      outline: outline.join(),
      held: hardenHeld(state),
      lens: lensesOf(analysis, words)
        .map(({ title }) => title)
        .join(),
      saved: provenanceCommentsOf(state).now?.replace(/^.*\d{4}-\d\d-\d\d,? ?/, ''),
    }).toEqual({
      strip: row.strip,
      score: row.score,
      list: row.list,
      done: row.done,
      outline: row.outline,
      held: row.held,
      lens: row.lens,
      saved: row.saved,
    });
    // What the page exports for other tools is the report of the command line.
    const exported = last(sarifOf(state, results)).text;
    expect(exported).toContain(row.words);
    const report = reportMarkdown(
      reportOn(state, {
        words,
        paths: [],
        actName: ({ kind }) => kind,
        opened: openedSheet(state),
        shell: 'bash',
      }),
    );
    expect(report).toContain(row.report);
    note(name, 'Page', [
      ...groups.map((group) => {
        const { outcome, n } = verdictOfGroup(analysis, group);
        const level = group.filter === 'target' ? words.t('score.target') : group.filter;
        return `${level}: ${words.t(`verdict.${outcome}`, { n })}`;
      }),
      entriesOf(analysis.review).length === 0
        ? words.t(EMPTY_TITLES[emptinessOf(analysis.review)])
        : undefined,
    ]);
    if (verdicts.workloads === 0) expect(report).not.toMatch(/passes|No findings|of 100/);
  });

  it('on the command line', async () => {
    const run = (...args: readonly string[]) => podsmith(args, { stdin: row.text });
    const judged = /passes|fails/.test(row.report);
    for (const format of ['text', 'markdown', 'sarif', 'json']) {
      const { out, status } = await run('review', '-', '--format', format, '--fail-on', 'none');
      expect(status, format).toBe(row.status[0]);
      // The JSON says a kind that has no pod in the sentence of its document.
      if (format !== 'json') expect(out, format).toContain(row.words);
      if (!judged) expect(out, format).not.toMatch(/no findings(?! in what was judged)|of 100/);
      if (format === 'text') note(name, 'Text', tellingIn(out));
      if (format === 'markdown') note(name, 'Markdown', tellingIn(out));
      if (format === 'sarif') note(name, 'SARIF', saidInSarif(out));
    }
    const { out } = await run('review', '-', '--format', 'json');
    const { judgement } = JSON.parse(out).files[0].documents?.at(-1) ?? {};
    const said = judgement ? `${judgement.judged} ${judgement.why ?? ''}` : 'none';
    expect(said).toBe(row.judgement);
    note(name, 'JSON', [said, judgement?.message]);
    const strict = await run('review', '-', '--strict', '--fail-on', 'none');
    expect(strict.status).toBe(row.status[1]);
    const { err, status } = await run('harden', '-');
    expect(err).toContain(row.harden);
    expect(err).not.toMatch(/no check of restricted fails(?! in what was judged)/);
    expect(status).toBe(row.hardened);
    note(name, 'Status', [`${row.status[0]}, strict ${strict.status}, harden ${status}`]);
    note(name, 'Harden', tellingIn(err));
  });
});

it('are said in these words', async () => {
  const columns = ['Page', 'Text', 'JSON', 'Markdown', 'SARIF', 'Harden', 'Status'];
  const rows = Object.keys(TABLE).map((name) => [
    name,
    ...columns.map((column) => SAID.get(name)?.get(column) ?? ''),
  ]);
  const table = [['Document', ...columns], columns.map(() => '---').concat('---'), ...rows];
  const text = table.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  await expect(text).toMatchFileSnapshot('testdata/documents.md');
});

it('tells an empty folder, and input that ends at once', async () => {
  const folder = await podsmith(['review', '.'], { cwd: folderOf({}) });
  expect(folder.out + folder.err).not.toContain('no findings');
  expect(folder.status).toBe(2);
  const input = await podsmith(['review', '-'], { stdin: '' });
  expect(input.status).toBe(2);
});

it('after its fixes does not say of what Kubernetes cannot read that nothing was changed', async () => {
  const { text } = TABLE['a pod that Kubernetes cannot decode'] as Row;
  const { err, status } = await podsmith(['harden', '-', '--fixes', 'all', '--suggest'], {
    stdin: text,
  });
  expect(err).toContain('4 fixes made');
  expect(err).toContain('Kubernetes still can’t read this: Pod/x');
  expect(err).not.toContain('nothing was changed');
  expect(status).toBe(2);
});
