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

const NO_POD = 'has no pod to judge';
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
  'a patch': {
    text: object('apps/v1', 'Deployment', 'spec: {replicas: 3}\n'),
    judgement: 'part base',
    words: 'This Deployment is a patch',
    status: [0, 1],
  },
  'a pod without a container': {
    text: object('v1', 'Pod', 'spec: {containers: []}\n'),
    judgement: 'nothing no-containers',
    words: 'no spec.containers',
    status: [1, 1],
  },
  'a template': {
    text: '{{ include "web" . }}\n',
    judgement: 'nothing unreadable',
    words: 'This is a template',
    status: [2, 2],
  },
  'what is no object': {
    text: '- a\n- b\n',
    judgement: 'nothing unreadable',
    words: 'no Kubernetes object',
    status: [2, 2],
  },
};

const review = (stdin: string, ...args: readonly string[]) =>
  podsmith(['review', '-', ...args], { stdin });

describe('what was not judged', () => {
  it.each(Object.entries(TABLE))('is told of %s in every format', async (_, row) => {
    const { text, judgement, words, status } = row;
    for (const format of ['text', 'markdown', 'sarif']) {
      const { out } = await review(text, '--format', format);
      expect(out, format).toContain(words);
      expect(out, format).not.toMatch(/no findings(?! in what was judged)|100/);
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
    expect(out).toContain('no findings\n1 object has no pod to judge: Secret\n');
    const more = await review(`${GOOD}---\n${TABLE['a kind that is not known']?.text}`);
    expect(more.out).toContain('1 object was not judged, or only in part: Widget/x\n');
    const whole = JSON.parse((await review(GOOD, '--format', 'json')).out);
    expect(whole.files[0].documents[0].judgement).toEqual({ judged: 'whole' });
  });

  it('is told in German', async () => {
    const { out } = await review(TABLE['a ClusterRole']?.text ?? '', '--lang', 'de');
    expect(out).toContain('nichts wurde beurteilt\n1 Objekt enthält keinen Pod zum Beurteilen');
  });

  it.each(Object.entries(TABLE))('is no success of hardening: %s', async (_, { text, status }) => {
    const { err, status: own } = await podsmith(['harden', '-', '--strict'], { stdin: text });
    expect(err).not.toContain('no check of restricted fails');
    expect(own).toBe(status[1]);
  });
});
