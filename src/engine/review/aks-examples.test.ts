/** The examples for AKS, and what the official evaluator of Pod Security Admission says of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_VERSION, parseVersion, Reviewer, registry } from '../index.ts';

const folder = new URL('../yaml/testdata/aks-manifests/', import.meta.url);
const LEGACY = [
  'allowPrivilegeEscalation',
  'capabilities_restricted',
  'runAsNonRoot',
  'seccompProfile_restricted',
];
const ALLOWED = [[], []];

/** By the number in front of the name: the checks that fail at baseline and at restricted, for each pod. */
const SAID: { readonly [number: string]: readonly (readonly (readonly string[])[])[] } = {
  '00': [
    [
      ['capabilities_baseline'],
      ['capabilities_restricted', 'runAsNonRoot', 'seccompProfile_restricted'],
    ],
  ],
  '01': [ALLOWED],
  '02': [ALLOWED],
  '03': [ALLOWED],
  '04': [ALLOWED],
  '05': [],
  '06': [ALLOWED],
  '07': [ALLOWED],
  '08': [ALLOWED],
  '09': [[[], LEGACY]],
  '10': [[[], LEGACY]],
};

function verdicts(name: string, version = DEFAULT_VERSION) {
  const env = { kubernetesVersion: version, policyVersion: version };
  const { documents } = new Reviewer(registry, env).review(
    readFileSync(new URL(name, folder), 'utf8'),
  );
  return documents.flatMap(({ review }) =>
    review.workloads.map(({ standards }) =>
      (['baseline', 'restricted'] as const).map((level) => standards?.[level].checks),
    ),
  );
}

const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it.each(names)('%s', (name) => {
  expect(verdicts(name)).toEqual(SAID[name.slice(0, 2)]);
});

it('07 before Kubernetes trusted user namespaces', () => {
  expect(verdicts('07-user-namespace.yaml', parseVersion('1.34') ?? undefined)).toEqual([
    [[], ['runAsNonRoot', 'runAsUser']],
  ]);
});
