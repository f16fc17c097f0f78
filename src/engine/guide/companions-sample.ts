/** A workload for the tests of the guide to companions, and ways to ask the guide about it. */

import {
  type Companion,
  type CompanionAnswers,
  companionsBeside,
  fileSteps,
  type GuideTarget,
  companionsGuide as guide,
} from '../guides.ts';
import { DEFAULT_VERSION, profileNamed, Reviewer, registry } from '../index.ts';
import { finish } from '../text/steps.ts';

export const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
export const reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);

export const ORDERS = `# Orders
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
          ports:
            - containerPort: 8080
`;
export const namespace = (labels = '') =>
  `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;
export const SAMPLE_LABELS = `  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.36
    pod-security.kubernetes.io/audit: restricted
    pod-security.kubernetes.io/audit-version: v1.36
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/warn-version: v1.36
`;
export const account = (name: string, space = 'shop') =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}\n  namespace: ${space}\n`;
export const service = (spec: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: front\n  namespace: shop\nspec:\n${spec}`;
export const withPorts = (ports: string) =>
  ORDERS.replace('            - containerPort: 8080\n', ports).replace(
    '          ports:\n',
    ports === '' ? '' : '          ports:\n',
  );
export const inSpec = (line: string) => ORDERS.replace('      containers:\n', `      ${line}\n$&`);

/** Texts after the guide has begun at the first workload, with the answers that it gives and these. */
export function guided(texts: readonly string[], answers: Partial<CompanionAnswers> = {}) {
  const reviews = reviewer.reviewAll(texts);
  const [guideTarget] = guide.targets(reviews) as [GuideTarget];
  const all = { ...guide.start(reviews, guideTarget), ...answers };
  const faults = Object.fromEntries(guide.faults(reviews, guideTarget, all));
  const { edits, notes } = guide.plan(reviews, guideTarget, all);
  const { changes, refusals } = finish(fileSteps(reviews, edits));
  return {
    answers: all,
    faults,
    offers: companionsBeside(reviews, guideTarget),
    notes: notes.map(({ code }) => code),
    refusals,
    texts: texts.map((text, i) => changes[i]?.apply(text) ?? text),
  };
}
/** The documents that only these companions add behind the workload. */
export function addedFiles(
  text: string,
  kind: Companion,
  answers: Partial<CompanionAnswers> = {},
): string {
  const [after = ''] = guided([text], { ...answers, kinds: [kind] }).texts;
  return after.split('---\n').at(-1) ?? '';
}
export const why = (text: string | readonly string[], kind: Companion) => {
  const offer = guided([text].flat()).offers.get(kind);
  return offer && `${offer.why}${offer.open ? (offer.ticked ? ' ticked' : '') : ' closed'}`;
};
