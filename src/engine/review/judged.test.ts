import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  gapOf,
  judgementOf,
  judgementOfDocument,
  Reviewer,
  registry,
} from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const documentOf = (text: string) => {
  const [placed] = new Reviewer(registry, env).review(text).documents;
  if (!placed) throw new Error('no document');
  return placed.review;
};
const POD =
  '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a:1}]}}';
const SECRET = '{apiVersion: v1, kind: Secret, metadata: {name: s}}';
const WIDGET = '{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}, spec: {size: 3}}';
const PATCH = '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {replicas: 3}}';
const list = (...items: readonly string[]) =>
  `apiVersion: v1\nkind: List\nitems:${items.length === 0 ? ' []' : ''}\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('what was judged of a document', () => {
  it.each([
    ['a pod', POD, 'whole', undefined, null],
    ['a Secret', SECRET, 'nothing', 'no-pod', 'nature'],
    ['a kind that is not known', WIDGET, 'nothing', 'unknown-kind', 'open'],
    ['a patch', PATCH, 'part', 'base', 'open'],
    [
      'a pod that cannot be decoded',
      POD.replace('[{name: c, image: a:1}]', '3'),
      'part',
      'undecodable',
      'unreadable',
    ],
    [
      'a pod without a container',
      POD.replace('[{name: c, image: a:1}]', '[]'),
      'nothing',
      'no-containers',
      'open',
    ],
    ['a template', '{{ include "a" . }}\n', 'nothing', 'unreadable', 'unreadable'],
    [
      'a pod with an expression',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n    image: {{ .image }}\n',
      'part',
      'template',
      'open',
    ],
    [
      'a version that is gone',
      POD.replace('v1, kind: Pod', 'extensions/v1beta1, kind: Deployment').replace(
        'spec: {containers: [{name: c, image: a:1}]}',
        'spec: {template: {spec: {containers: [{name: c, image: a:1}]}}}',
      ),
      'part',
      'unserved',
      'open',
    ],
    ['broken YAML', 'a: [1\n', 'nothing', 'unreadable', 'unreadable'],
    ['a list of anything', '- a\n', 'nothing', 'unreadable', 'unreadable'],
    ['a map without a kind', 'image: x\n', 'nothing', 'unreadable', 'unreadable'],
    [
      'a Kustomization',
      'kind: Kustomization\nresources: [a.yaml]\n',
      'nothing',
      'points',
      'nature',
    ],
    ['a List of nothing', list(), 'nothing', 'empty', 'nature'],
    ['a List of pods and Secrets', list(SECRET, POD), 'whole', undefined, null],
    ['a List of Secrets', list(SECRET, SECRET), 'nothing', 'no-pod', 'nature'],
    [
      'a List with something that is not known',
      list(POD, WIDGET),
      'nothing',
      'unknown-kind',
      'open',
    ],
  ])('is told for %s', (_, text, judged, why, gap) => {
    const document = documentOf(text);
    const judgement = judgementOfDocument(document);
    expect(judgement.judged).toBe(judged);
    expect('why' in judgement ? judgement.why : undefined).toBe(why);
    expect(gapOf(judgement)).toBe(gap);
  });

  it('is made once for each object', () => {
    const document = documentOf(list(POD, WIDGET));
    const made = document.objects.map((own) => judgementOf(own, document));
    expect(made.map(({ judged }) => judged)).toEqual(['whole', 'nothing']);
    expect(document.objects.map((own) => judgementOf(own, document))).toEqual(made);
  });
});
