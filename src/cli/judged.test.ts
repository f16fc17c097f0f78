/** What each format says of documents of which not all was judged, and with which exit status. */
import { describe, expect, it } from 'vitest';
import { GOOD, podsmith } from './test-io.ts';

const object = (apiVersion: string, kind: string, spec = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${spec}`;

interface Row {
  readonly text: string;
  /** As in the JSON: `judged`, and why not all. */
  readonly judgement: string;
  /** What text, Markdown and SARIF say of it. */
  readonly words: string;
  /** Without and with `--strict`. */
  readonly status: readonly [number, number];
}

const NO_POD = 'has no pod to review';
const TABLE: { readonly [name: string]: Row } = {
  'a ClusterRole': {
    text: object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'rules: []\n'),
    judgement: 'nothing no-pod',
    words: `${NO_POD}: ClusterRole`,
    status: [0, 0],
  },
  'a Secret': {
    text: object('v1', 'Secret'),
    judgement: 'nothing no-pod',
    words: `${NO_POD}: Secret`,
    status: [0, 0],
  },
  'a kind that describes a machine': {
    text: object('kubevirt.io/v1', 'VirtualMachine', 'spec: {running: true}\n'),
    judgement: 'nothing machine',
    words: `${NO_POD}: VirtualMachine`,
    status: [0, 0],
  },
  'a kind that is not known': {
    text: object('example.com/v1', 'Widget', 'spec: {size: 3}\n'),
    judgement: 'nothing unknown-kind',
    words: 'Podsmith doesn’t know the kind Widget',
    status: [0, 1],
  },
  'a known kind whose apiVersion a template sets': {
    text: object('{{ include "capabilities.ingress" . }}', 'Ingress', 'spec: {rules: []}\n'),
    judgement: 'nothing no-pod',
    words:
      'The template sets the apiVersion of this Ingress. Podsmith reviews it as networking.k8s.io/v1.',
    status: [0, 0],
  },
  'a kind of several groups whose apiVersion a template sets': {
    text: object('{{ include "capabilities.event" . }}/v1', 'Event'),
    judgement: 'nothing open-version',
    words: 'The apiVersion of this Event is filled in before it is applied',
    status: [0, 1],
  },
  'a patch': {
    text: object('apps/v1', 'Deployment', 'spec: {$patch: merge, replicas: 3}\n'),
    judgement: 'part base',
    words: 'This Deployment is a patch',
    status: [0, 1],
  },
  'a part of an object': {
    text: object('apps/v1', 'Deployment', 'spec: {replicas: 3}\n'),
    judgement: 'part fragment',
    words: 'only part of an object',
    status: [1, 1],
  },
  'a pod without a container': {
    text: object('v1', 'Pod', 'spec: {containers: []}\n'),
    judgement: 'nothing no-containers',
    words: 'no spec.containers',
    status: [1, 1],
  },
  'a template': {
    text: '{{ include "web" . }}\n',
    judgement: 'nothing template',
    words: 'This is a template',
    status: [0, 1],
  },
  'a broken text with an expression in a comment': {
    text: '# rendered by {{ tool }}\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n     image: a:1\n',
    judgement: 'nothing unreadable',
    words: 'the indentation doesn’t match',
    status: [2, 2],
  },
  'a broken text with an expression in a string': {
    text: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      args: ["--format={{.Names}}"]\n\tsecurityContext:\n        privileged: true\n',
    judgement: 'nothing unreadable',
    words: 'tab',
    status: [2, 2],
  },
  'what is no object': {
    text: '- a\n- b\n',
    judgement: 'nothing unreadable',
    words: 'a Kubernetes object',
    status: [2, 2],
  },
};

const review = (stdin: string, ...args: readonly string[]) =>
  podsmith(['review', '-', ...args], { stdin });

const POD =
  'spec: {containers: [{name: a, image: "registry.example.com/a:1", securityContext: {privileged: true}}]}';

/** Custom resources, with what is said of them beside their findings. */
const CUSTOM: { readonly [name: string]: readonly [text: string, ...words: string[]] } = {
  'a kind of the table': [
    object('argoproj.io/v1alpha1', 'Rollout', `spec: {template: {${POD}}}\n`),
    'Pod Security Admission doesn’t check this Rollout, so the cluster won’t warn you',
  ],
  'a pod by its shape': [
    object('example.com/v1', 'Widget', `spec: {template: {${POD}}}\n`),
    'recognized by its shape',
    'Pod Security Admission doesn’t check this Widget',
  ],
  'a part of a pod': [
    object(
      'kafka.strimzi.io/v1',
      'KafkaBridge',
      'spec: {template: {pod: {securityContext: {runAsUser: 0}}}}\n',
    ),
    'This KafkaBridge sets only part of its pods',
    'Pod Security Admission checks only pods',
  ],
  'a kind without a pod': [
    object('kubevirt.io/v1', 'VirtualMachine', 'spec: {running: true}\n'),
    'This VirtualMachine describes a machine',
  ],
  'a manifest in a text': [
    object('fleet.cattle.io/v1alpha1', 'Bundle', 'spec: {resources: [{content: "kind: Pod"}]}\n'),
    'which Podsmith doesn’t review',
  ],
  'steps of other objects': [
    object('tekton.dev/v1', 'Pipeline', 'spec: {tasks: [{name: a, taskRef: {name: a}}]}\n'),
    'The steps or tasks of this Pipeline are in other objects, which weren’t reviewed here.',
  ],
  'a step among others': [
    object(
      'tekton.dev/v1',
      'Task',
      'spec: {steps: [{name: a, image: "a:1"}, {name: b, ref: {name: b}}]}\n',
    ),
    'One of its steps or tasks is in another object, which wasn’t reviewed here.',
    'Tekton adds init containers',
  ],
  'a kind that nobody knows': [
    object('example.com/v1', 'Widget', 'spec: {size: 3}\n'),
    'Podsmith doesn’t know the kind Widget and recognizes no pod in it',
  ],
};

describe('what is said of custom resources', () => {
  it.each(Object.entries(CUSTOM))('is in every format: %s', async (_, [text, ...words]) => {
    for (const format of ['text', 'markdown', 'sarif', 'json']) {
      const { out } = await review(text, '--format', format);
      for (const one of words) expect(out, format).toContain(one);
    }
  });

  it('is German with --lang de', async () => {
    const [text = ''] = CUSTOM['a pod by its shape'] ?? [];
    for (const format of ['text', 'markdown', 'sarif', 'json']) {
      const { out } = await review(text, '--lang', 'de', '--format', format);
      expect(out, format).toContain('an seiner Form erkannt');
    }
  });

  it('and where nothing was judged nothing passes', async () => {
    const text = object('v1', 'Pod', 'spec: {containers: []}\n');
    for (const format of ['text', 'markdown']) {
      expect((await review(text, '--format', format)).out, format).not.toContain('allowed');
    }
    const [entry] = JSON.parse((await review(text, '--format', 'json')).out).files[0].documents;
    // Programs that compare verdicts get Pod Security Admission's own, beside that nothing was judged.
    expect(entry).toMatchObject({
      standards: { restricted: { allowed: true } },
      judgement: { judged: 'nothing', why: 'no-containers' },
      score: null,
    });
  });
});

describe('what was not judged', () => {
  it.each(Object.entries(TABLE))('is told of %s in every format', async (_, row) => {
    const { text, judgement, words, status } = row;
    for (const format of ['text', 'markdown', 'sarif']) {
      const { out } = await review(text, '--format', format);
      expect(out, format).toContain(words);
      expect(out, format).not.toMatch(/no findings(?! in the reviewed part)|100/);
    }
    const [entry] = JSON.parse((await review(text, '--format', 'json')).out).files[0].documents;
    const { judged, why, message } = entry.judgement;
    expect(`${judged} ${why}`).toBe(judgement);
    expect(message).toMatch(/\.$/);
    expect(entry.score).toBeNull();
    expect((await review(text)).status).toBe(status[0]);
    expect((await review(text, '--strict', '--fail-on', 'none')).status).toBe(
      judgement === 'nothing no-containers' ? 1 : status[1],
    );
  });

  it('is told beside what was', async () => {
    const { out } = await review(`${GOOD}---\n${TABLE['a Secret']?.text}`);
    expect(out).toContain('no findings\n1 object has no pod to review: Secret\n');
    const more = await review(`${GOOD}---\n${TABLE['a kind that is not known']?.text}`);
    expect(more.out).toContain('1 object was reviewed only in part or not at all: Widget/x\n');
    const whole = JSON.parse((await review(GOOD, '--format', 'json')).out);
    expect(whole.files[0].documents[0].judgement).toEqual({ judged: 'whole' });
  });

  it('never stands beside that it was reviewed', async () => {
    const service = object('v1', 'Service', 'spec: {ports: [{port: 80}]}\n');
    const { out } = await review(service);
    expect(out).toContain('1 file with 1 object reviewed for pss-restricted\nno pod to score\n');
    const unknown = await review(TABLE['a kind that is not known']?.text ?? '');
    expect(unknown.out).toContain('no pod was reviewed\n');
    const args = ['harden', '-', '--profile', 'everything', '--fixes', 'all', '--diff'];
    const hardened = await podsmith(args, { stdin: object('v1', 'Namespace') });
    expect(hardened.err).toMatch(/fixe?s? made/);
    expect(hardened.err).toContain('no pod to score');
    expect(out + unknown.out + hardened.err).not.toContain('nothing was reviewed');
  });

  it.each([
    ['DeploymentConfig', 'Podsmith reviews it as apps.openshift.io/v1.', 'privileged is true'],
    // Two projects have it.
    ['Rollout', 'The apiVersion of this Rollout is filled in', 'To review it, render it first'],
  ])('names no kind unknown because a template sets its apiVersion: %s', async (kind, ...words) => {
    const text = object('{{ include "a" . }}', kind, `spec: {template: {${POD}}}\n`);
    const { out } = await review(text);
    for (const one of words) expect(out).toContain(one);
    expect(out).not.toContain('doesn’t know the kind');
  });

  it('is told in German', async () => {
    const { out } = await review(TABLE['a ClusterRole']?.text ?? '', '--lang', 'de');
    expect(out).toContain('kein Pod zu bewerten\n1 Objekt enthält keinen Pod zum Beurteilen');
  });

  it.each(Object.entries(TABLE))('is no success of hardening: %s', async (_, { text, status }) => {
    const { err, status: own } = await podsmith(['harden', '-', '--strict'], { stdin: text });
    expect(err).not.toContain('no check of restricted fails');
    expect(own).toBe(status[1]);
  });

  it('is no template only because a comment has braces', async () => {
    const { text = '' } = TABLE['a broken text with an expression in a comment'] ?? {};
    expect((await review(text)).out).not.toContain('This is a template');
    const { status } = await podsmith(['harden', '-', '--format', 'json'], { stdin: text });
    expect(status).toBe(2);
  });
});
