/** Whatever the files hold, the migration moves what belongs to pod-managed identity and nothing else. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileSteps, migrationGuide as guide, MIGRATION_ROUTES } from '../guides.ts';
import { DEFAULT_VERSION, isDecodeError, Reviewer, registry } from '../index.ts';
import { holdsPodIdentity } from '../model/azure/pod-identity.ts';
import { finish } from '../text/steps.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewed = (texts: readonly string[]) => new Reviewer(registry, env).reviewAll(texts);
const ID = '11111111-2222-3333-4444-555555555555';

const name = fc.constantFrom('orders', 'bills', 'users');
const namespace = fc.constantFrom('', '\n  namespace: shop', '\n  namespace: office');
const comment = fc.constantFrom('', '# <b>note</b>: "old"\n', '# Größe\n');

const untouched = fc.record({ name, namespace, comment }).map(
  (of) => `${of.comment}apiVersion: v1
kind: ConfigMap
metadata:
  name: ${of.name}${of.namespace}
data: {aadpodidbinding:   ${of.name}, __proto__: x}   # as it is
`,
);
const old = fc.record({ name, namespace, comment, selector: name }).chain((of) =>
  fc.constantFrom(
    `${of.comment}apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentity
metadata:
  name: ${of.name}${of.namespace}
spec: {type: 0, clientID: ${ID}}
`,
    `apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentityBinding
metadata:
  name: ${of.name}${of.namespace}
spec:
  azureIdentity: ${of.name} ${of.comment.trim()}
  selector: ${of.selector}
`,
    `${of.comment}apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${of.name}${of.namespace}
spec:
  selector: {matchLabels: {app: ${of.name}}}
  template:
    metadata:
      labels:
        app: ${of.name}
        aadpodidbinding: ${of.selector} ${of.comment.trim()}
    spec:
      containers: [{name: app, image: "app:1"}]
`,
    `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: ${of.name}${of.namespace}
spec:
  provider: azure
  parameters: {usePodIdentity: "true", keyvaultName: shop, tenantId: ${ID}}
`,
  ),
);
const document = fc.oneof(
  untouched.map((text) => ({ text, stays: true })),
  old.map((text) => ({ text, stays: false })),
);
const files = fc.array(fc.array(document, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});

function migrate(texts: readonly string[], route: (typeof MIGRATION_ROUTES)[number]) {
  const reviews = reviewed(texts);
  const [guideTarget] = guide.targets(reviews);
  if (!guideTarget) return undefined;
  const start = { ...guide.start(reviews, guideTarget), route };
  const answers = Object.fromEntries(
    Object.entries(start).map(([field, value]) => [
      field,
      field.startsWith('client') ? value || ID : value,
    ]),
  ) as typeof start;
  expect([...guide.faults(reviews, guideTarget, answers)]).toEqual([]);
  return finish(fileSteps(reviews, guide.plan(reviews, guideTarget, answers).edits));
}

it('moves everything once, leaves the rest byte for byte, and can be taken back', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(...MIGRATION_ROUTES), (bundle, route) => {
      const texts = bundle.map((documents) => documents.map(({ text }) => text).join('---\n'));
      const written = migrate(texts, route);
      if (!written) return;
      expect(written.refusals).toEqual([]);
      const after = texts.map((text, i) => written.changes[i]?.apply(text) ?? '');
      for (const [i, documents] of bundle.entries()) {
        let from = 0;
        for (const { text } of documents.filter(({ stays }) => stays)) {
          const at = after[i]?.indexOf(text, from) ?? -1;
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + text.length;
        }
        const change = written.changes[i];
        expect(change?.invert(texts[i] ?? '').apply(after[i] ?? '')).toBe(texts[i]);
      }
      const objects = reviewed(after).flatMap(({ documents }) =>
        documents.flatMap(({ review }) => {
          expect(review.problems.filter(isDecodeError)).toEqual([]);
          return review.objects;
        }),
      );
      if (route !== 'side-by-side') expect(objects.filter(holdsPodIdentity)).toEqual([]);
      const again = migrate(after, route);
      if (again) expect(again.changes.every(({ empty }) => empty)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
