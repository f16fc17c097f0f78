/** The rules for Key Vault over manifests that are right as they stand: what is said there, and no more. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_VERSION, formatPath, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

test.each([
  [
    '03-keyvault-workload-identity',
    [
      'info copied spec.secretObjects[0]',
      'info copied spec.secretObjects[1]',
      'low variable spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef',
    ],
  ],
  ['04-keyvault-managed-identity', ['medium node-identity spec.parameters.useVMManagedIdentity']],
  ['05-keyvault-identity-binding-preview', []],
  ['06-windows', []],
])('%s', (name, findings) => {
  const url = new URL(`../yaml/testdata/aks-manifests/${name}.yaml`, import.meta.url);
  const { documents } = new Reviewer(registry, env).review(readFileSync(url, 'utf8'));
  const said = documents.flatMap(({ review }) =>
    review.objects.flatMap((object) =>
      object.findings
        .filter(({ rule }) => registry.byId.get(rule)?.category === 'secrets')
        .map(({ severity, code, path }) => `${severity} ${code} ${formatPath(path)}`),
    ),
  );
  expect(said).toEqual(findings);
});
