/** What the identity rules say of whole examples, all together. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from './index.ts';

const ABOUT_IDENTITY =
  /workload-identity|pod-identity|(?:missing|shared|duplicate|default)-.*service-account|default-service-account/;

function said(...names: readonly string[]): string[] {
  const texts = names.map((name) =>
    readFileSync(new URL(`yaml/testdata/aks-manifests/${name}.yaml`, import.meta.url), 'utf8'),
  );
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  return new Reviewer(registry, env)
    .reviewAll(texts)
    .flatMap(({ documents }) =>
      documents.flatMap(({ review }) =>
        review.objects.flatMap(({ findings }) =>
          findings
            .filter(({ rule }) => ABOUT_IDENTITY.test(rule))
            .map(({ rule, code, fix }) => `${rule} ${code} ${fix}`),
        ),
      ),
    );
}

it.each(['02-workload-identity', '03-keyvault-workload-identity', '06-windows'])('%s', (name) => {
  expect(said(name)).toEqual([]);
});

it('09: every object of pod-managed identity, and the identity that the pod gets by it', () => {
  expect(said('09-legacy-pod-identity')).toEqual([
    'aad-pod-identity object null',
    'aad-pod-identity object null',
    'aad-pod-identity label-bound null',
    'default-service-account unset needs-value',
  ]);
});

it('10: the bridge is told of, and that its account is not in the file', () => {
  expect(said('10-migration-sidecar')).toEqual([
    'workload-identity-proxy injected may-break',
    'missing-service-account not-found null',
  ]);
});

it('02 and 10 together: the account is in another namespace', () => {
  expect(said('02-workload-identity', '10-migration-sidecar')).toContain(
    'workload-identity account-elsewhere null',
  );
});
