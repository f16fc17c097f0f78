/** Reviewing again says what a first review says, whatever was changed in between and given up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, type Review, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const meta = (name: string, more = '') => `metadata:\n  name: ${name}\n  namespace: shop\n${more}`;
const deployment = (name: string, account: string, image = 'nginx') => `apiVersion: apps/v1
kind: Deployment
${meta(name)}spec:
  replicas: 1
  selector: {matchLabels: {app.kubernetes.io/name: ${name}}}
  template:
    metadata: {labels: {app.kubernetes.io/name: ${name}}}
    spec:
      serviceAccountName: ${account}
      containers: [{name: web, image: ${image}, ports: [{name: http, containerPort: 8080}]}]
`;
/** What refers to one another, what is no manifest, and what is read in another way than by itself. */
const DOCUMENTS = [
  deployment('web', 'till'),
  deployment('shop', 'till'),
  deployment('web', 'default', '{{ .Values.image }}'),
  `apiVersion: v1\nkind: ServiceAccount\n${meta('till')}automountServiceAccountToken: false\n`,
  `apiVersion: v1\nkind: ServiceAccount\n${meta('till', '  labels: {azure.workload.identity/use: "true"}\n')}`,
  `apiVersion: v1\nkind: Service\n${meta('web')}spec: {selector: {app.kubernetes.io/name: web}, ports: [{port: 80, targetPort: http}]}\n`,
  `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: {pod-security.kubernetes.io/enforce-version: v1.24}\n`,
  `apiVersion: v1\nkind: LimitRange\n${meta('limits')}spec: {limits: []}\n`,
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${meta('deny')}spec: {podSelector: {}, policyTypes: [Ingress]}\n`,
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${meta('web')}spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, minReplicas: 2, maxReplicas: 3}\n`,
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\n${meta('web')}spec: {minAvailable: 1, selector: {matchLabels: {app.kubernetes.io/name: web}}}\n`,
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: widgets.example.com\nspec:\n  group: example.com\n  # ${'long '.repeat(220)}\n`,
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [web.yaml]\npatches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: web}\n      spec: {template: {spec: {containers: [{name: web, image: other}]}}}\n`,
  'apiVersion: v1\nkind: [\n',
  '# nothing but a comment\n',
  '',
];

type Edit =
  | { kind: 'put' | 'insert'; at: number; document: string }
  | { kind: 'take' | 'twice' | 'swap'; at: number }
  | { kind: 'type'; at: number; text: string; length: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('put' as const, 'insert' as const),
    at: fc.nat(),
    document: fc.constantFrom(...DOCUMENTS),
  }),
  fc.record({
    kind: fc.constantFrom('take' as const, 'twice' as const, 'swap' as const),
    at: fc.nat(),
  }),
  fc.record({
    kind: fc.constantFrom('type' as const),
    at: fc.nat(),
    text: fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('\n---\n', '\n---x\n', '---', '\n', '\r', '\ufeff', '#', ' '),
    ),
    length: fc.integer({ min: 0, max: 6 }),
  }),
);

function edited(files: readonly string[], file: number, change: Edit): string[] {
  const text = files[file] as string;
  const done = (next: string) => files.map((own, i) => (i === file ? next : own));
  if (change.kind === 'type') {
    const at = change.at % (text.length + 1);
    return done(text.slice(0, at) + change.text + text.slice(at + change.length));
  }
  const documents = text.split('---\n');
  const at = change.at % documents.length;
  const own = documents[at] as string;
  if (change.kind === 'put') documents[at] = change.document;
  else if (change.kind === 'insert') documents.splice(at, 0, change.document);
  else if (change.kind === 'take') documents.splice(at, 1);
  else if (change.kind === 'twice') documents.splice(at, 0, own);
  else {
    documents.splice(at, 1);
    documents.push(own);
  }
  return done(documents.join('---\n'));
}

/** All that a review says, without what it remembers. */
const said = (reviews: readonly Review[]) =>
  reviews.map(({ text, documents }) => ({
    text,
    documents: documents.map(({ index, slice, inside, review }) => ({
      index,
      slice,
      inside,
      recognised: review.recognised,
      problems: review.problems,
      pending: review.pending,
      objects: review.objects.map(
        ({ object: { kind, name, path }, rules, findings, suppressed, standards }) => ({
          kind,
          name,
          path,
          findings,
          suppressed,
          standards,
          states: rules.map(({ rule, targets }) => [rule.id, targets.map(({ status }) => status)]),
        }),
      ),
    })),
  }));

const start = fc
  .array(fc.constantFrom(...DOCUMENTS), { minLength: 1, maxLength: 5 })
  .map((own) => own.join('---\n'));

describe('a reviewer that has reviewed before', () => {
  it('says what a new one says', () => {
    fc.assert(
      fc.property(
        fc.array(start, { minLength: 1, maxLength: 2 }),
        fc.array(fc.record({ file: fc.nat(), change: edit, givenUp: fc.nat({ max: 6 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        (first, changes) => {
          const reviewer = new Reviewer(registry, env);
          let files: readonly string[] = first;
          reviewer.reviewAll(files);
          for (const { file, change, givenUp } of changes) {
            files = edited(files, file % files.length, change);
            // Now and then somebody types on before all has been read.
            const steps = reviewer.steps(files, givenUp % 2 ? 'skim' : undefined);
            if (givenUp > 3) for (let i = 0; i < givenUp - 3; i++) steps.next();
            else
              expect(said(reviewer.reviewAll(files))).toEqual(
                said(new Reviewer(registry, env).reviewAll(files)),
              );
          }
          expect(said(reviewer.reviewAll(files))).toEqual(
            said(new Reviewer(registry, env).reviewAll(files)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
