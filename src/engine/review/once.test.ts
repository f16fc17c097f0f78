import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  finish,
  loadKnowledge,
  OnceReviewer,
  type PlacedReview,
  profileNamed,
  Reviewer,
  registry,
} from '../index.ts';
import type { SourceFile } from './kustomize/kustomized.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const settings = profileNamed('everything')?.settings;

beforeAll(() => loadKnowledge());

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(new URL(join(folder, name), import.meta.url), 'utf8'),
    }));
}

/** @param most the characters that are kept from the first reading */
function once(sources: readonly SourceFile[], most: number) {
  const reviewer = new OnceReviewer(registry, env, settings);
  const files = finish(reviewer.readAll(sources, ({ text }) => text, most));
  return files.map(({ documents, reviews }) => ({
    noted: documents.map(({ slice, note }) => [slice, note]),
    documents: [...reviews()],
  }));
}

/** What a review says, as data. */
const sayings = ({ review, ...placed }: PlacedReview) => ({
  ...placed,
  recognised: review.recognised,
  value: review.document.value,
  problems: review.problems,
  objects: review.objects.map(({ object, workload, rules, ...said }) => ({
    ...said,
    object: [object.apiVersion, object.kind, object.namespace, object.name, object.path],
    rules: rules.map(({ rule, targets, findings }) => ({
      rule: rule.id,
      statuses: targets.map(({ status }) => status),
      findings,
    })),
  })),
});

const POD = 'spec: {containers: [{name: a, image: "app:1"}]}';
const KUSTOMIZED: SourceFile[] = [
  {
    name: 'kustomization.yaml',
    text: [
      'kind: Kustomization',
      'resources: [base.yaml]',
      'patches:',
      '- patch: |-',
      '    apiVersion: apps/v1',
      '    kind: Deployment',
      '    metadata: {name: web}',
      '    spec: {replicas: 2}',
      '- path: patch.yaml',
      '',
    ].join('\n'),
  },
  {
    name: 'base.yaml',
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {${POD}}}\n`,
  },
  { name: 'patch.yaml', text: 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n' },
];

describe('files that are reviewed once', () => {
  it.each([
    ['manifests of AKS', filesBelow('../yaml/testdata/aks-manifests/')],
    ['defects', filesBelow('testdata/defects/')],
    ['templates', filesBelow('testdata/templates/')],
    ['custom kinds', filesBelow('testdata/').filter(({ name }) => !name?.includes('/'))],
    ['a Kustomization with patches', KUSTOMIZED],
    [
      'a pod before the Namespace that pins its policies',
      [
        {
          text: `apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: n}\n${POD}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n, labels: {pod-security.kubernetes.io/enforce-version: v1.20}}\n`,
        },
      ],
    ],
    ['separators that are none', [{ text: 'a: 1\n---b\nc: 1\n---\nkind: Pod\n' }]],
  ])('say what they say in memory together: %s', (_, sources) => {
    const together = new Reviewer(registry, env, settings).reviewAll(sources);
    const said = together.map(({ documents }) => documents.map(sayings));
    for (const most of [0, Number.POSITIVE_INFINITY]) {
      const own = once(sources, most);
      expect(own.map(({ documents }) => documents.map(sayings))).toEqual(said);
      expect(own.map(({ noted }) => noted)).toEqual(
        together.map(({ documents }) =>
          documents.map(({ slice, review: { document } }) => [slice, document.text]),
        ),
      );
    }
  });
});
