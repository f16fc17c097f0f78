/** What the identity rules say of whole examples, all together. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plan } from '../edits.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';

const ABOUT_IDENTITY =
  /workload-identity|pod-identity|(?:missing|shared|duplicate|default)-.*service-account|default-service-account/;

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

function said(...names: readonly string[]): string[] {
  const texts = names.map((name) =>
    readFileSync(new URL(`../yaml/testdata/aks-manifests/${name}.yaml`, import.meta.url), 'utf8'),
  );
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
    'workload-identity-proxy injected null',
    'missing-service-account not-found null',
  ]);
});

it('02 and 10 together: the account is in another namespace', () => {
  expect(said('02-workload-identity', '10-migration-sidecar')).toContain(
    'workload-identity account-elsewhere may-break',
  );
});

it('of two applications with one identity each can be given one of its own, and no made-up one', () => {
  const key = 'azure.workload.identity/client-id';
  const [own, other] = ['1', '2'].map((digit) => `${digit.repeat(8)}-2222-3333-4444-555555555555`);
  const account = (name: string, id = own) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}\n  annotations:\n    ${key}: ${id}\n`;
  const text = `${account('web')}---\n${account('payroll')}`;
  const given = (value?: string) =>
    plan(new Reviewer(registry, env).review(text), registry, {
      rule: 'shared-workload-identity',
      action: 'secure',
      scope: { document: 0 },
      ...(value !== undefined && { value }),
    }).changes.apply(text);
  expect(given(other)).toBe(`${account('web', other)}---\n${account('payroll')}`);
  for (const value of [undefined, 'payroll', own]) expect(given(value)).toBe(text);
});

it('a fix that needs an object finds it in another file as well', () => {
  const pod = (label: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: a\n  labels: {azure.workload.identity/use: ${label}}\nspec:\n  serviceAccountName: web\n  containers: [{name: c, image: "r.example.com/c:1"}]\n`;
  const account =
    'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: b\n  annotations: {azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555}\n';
  const fixes = (...texts: readonly string[]) =>
    new Reviewer(registry, env)
      .reviewAll(texts)
      .flatMap(({ documents }) => documents)
      .flatMap(({ review }) => review.objects)
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'account-elsewhere')
      .map(({ fix }) => fix);
  expect(fixes(`${pod('"true"')}---\n${account}`)).toEqual(['may-break']);
  expect(fixes(pod('"true"'), account)).toEqual(['may-break']);
});
