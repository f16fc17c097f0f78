/**
 * Speed of the engine, as ratios to js-yaml's `parseEvents` alone on the same text in the same run.
 * Run with `npm run bench`.
 */

import { readFileSync } from 'node:fs';
import { parseEvents } from 'js-yaml';
import { bench, describe } from 'vitest';
import { plan } from '../src/engine/edits.ts';
import {
  DEFAULT_VERSION,
  finish,
  isEmptyDocument,
  Reviewer,
  registry,
  splitDocuments,
} from '../src/engine/index.ts';
import { chosenSteps, itemSteps } from '../src/engine/late.ts';
import { installerOf } from './definitions.mjs';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const manifest = (path: string) =>
  readFileSync(new URL(`../src/engine/yaml/testdata/${path}`, import.meta.url), 'utf8');

const pod = manifest('aks-manifests/01-web-hardened.yaml');
const deployment = (i: number) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${i}
  labels: { app: web-${i} }
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web-${i}
  template:
    metadata:
      labels:
        app: web-${i}
    spec:
      # Runs beside ${i} others.
      securityContext:
        fsGroup: 2000
      initContainers:
        - name: setup
          image: registry.example.com/setup:1.${i}
          command: ["sh", "-c", "cp -r /defaults/. /config"]
      containers:
        - name: web
          image: registry.example.com/web:1.${i}
          ports:
            - containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              add: ["NET_BIND_SERVICE"]
`;
const many = Array.from({ length: 1000 }, (_, i) => deployment(i)).join('---\n');

/** js-yaml reads a whole stream at once; documents one by one, as the reviewer does, is the fair rival. */
const eventsOf = (text: string) => {
  for (const { from, to } of splitDocuments(text)) {
    const own = text.slice(from, to);
    if (!isEmptyDocument(own)) parseEvents(own, {});
  }
};

describe(`one pod, ${pod.length} characters`, () => {
  bench('js-yaml parseEvents alone', () => eventsOf(pod));
  bench('parse and review', () => {
    new Reviewer(registry, env).review(pod);
  });
});

describe(`1,000 Deployments, ${(many.length / 1e6).toFixed(2)} MB`, () => {
  bench('js-yaml parseEvents alone', () => eventsOf(many), { iterations: 5 });
  bench('parse and review', () => void new Reviewer(registry, env).review(many), { iterations: 5 });
  const reviewer = new Reviewer(registry, env);
  reviewer.review(many);
  let n = 0;
  bench('review again after a change in one document', () => {
    reviewer.review(
      many.replace('registry.example.com/web:1.500', `registry.example.com/web:1.500-${n++}`),
    );
  });
});

describe('a change in one document of so many', () => {
  for (const count of [1, 10, 100, 1000, 10_000]) {
    const text = Array.from({ length: count }, (_, i) => deployment(i)).join('---\n');
    const image = `registry.example.com/web:1.${count >> 1}`;
    const at = text.indexOf(image) + image.length;
    const reviewer = new Reviewer(registry, env);
    reviewer.review(text);
    let n = 0;
    bench(`${count}, ${(text.length / 1e6).toFixed(3)} MB`, () => {
      reviewer.review(`${text.slice(0, at)}-${n++}${text.slice(at)}`);
    });
  }
});

const installer = installerOf(
  7,
  Array.from({ length: 10 }, (_, i) => deployment(i)),
);
const looked = () => {
  const steps = new Reviewer(registry, env).steps([installer], 'skim');
  while (!steps.next().done);
};

describe(`an installer, ${(installer.length / 1e6).toFixed(2)} MB`, () => {
  bench('js-yaml parseEvents alone', () => eventsOf(installer), { iterations: 5 });
  bench('review of all but its CustomResourceDefinitions', looked);
  bench('parse and review', () => void new Reviewer(registry, env).review(installer), {
    iterations: 5,
  });
});

/** Twice the containers take twice the time, where it is in proportion. */
describe('the edits that the hardening sheet offers for one pod, and what a choice of them comes to', () => {
  for (const containers of [500, 1000, 2000]) {
    const list = Array.from(
      { length: containers },
      (_, i) => `  - name: c${i}\n    image: nginx:1.${i}\n`,
    );
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: many}\nspec:\n  containers:\n${list.join('')}`;
    const review = new Reviewer(registry, env).review(text);
    const items = finish(itemSteps(review, registry));
    const usual = items.filter(({ safety }) => safety === 'safe' || safety === 'usually-fine');
    const chosen = new Map(usual.map(({ id }) => [id, undefined]));
    const once = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };
    bench(
      `${containers} containers: the edits`,
      () => void finish(itemSteps(review, registry)),
      once,
    );
    bench(
      `${containers} containers: the choice`,
      () => void finish(chosenSteps(review, registry, items, chosen)),
      once,
    );
  }
});

describe('a toggle to text', () => {
  const review = new Reviewer(registry, env).review(deployment(1));
  const all = new Reviewer(registry, env).review(many);
  const request = { rule: 'run-as-non-root', action: 'secure', scope: {} } as const;
  bench('js-yaml parseEvents alone, one Deployment', () => eventsOf(deployment(1)));
  bench('toggle in one Deployment', () => void plan(review, registry, request));
  bench('toggle in one of 1,000 Deployments', () => {
    plan(all, registry, { ...request, scope: { document: 500 } });
  });
  bench('toggle in all of 1,000 Deployments', () => void plan(all, registry, request), {
    iterations: 5,
  });
});
