/** A hardened pod has one identity, which fits what the files show, and its program can still write. */

import { describe, expect, it } from 'vitest';
import { hardenAll, lineShown, plan } from '../edits.ts';
import { profileNamed, Reviewer, registry } from '../index.ts';
import { chosenSteps, itemSteps, itemsToward } from '../late.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { finish } from '../text/steps.ts';

/** @param profile or one rule alone */
const reviewerFor = (profile: string) =>
  new Reviewer(
    registry,
    { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
    profileNamed(profile)?.settings ?? new Map([[profile, {}]]),
  );
const reviewOf = (text: string, profile = 'pss-restricted') => reviewerFor(profile).review(text);

function hardened(text: string, profile = 'pss-restricted') {
  const [first] = hardenAll([reviewOf(text, profile)], registry, 'all');
  if (!first) throw new Error('nothing was hardened');
  const [again] = hardenAll([reviewOf(first.text, profile)], registry, 'all');
  expect(again?.text).toBe(first.text);
  return first;
}

/** The IDs of a text, each with what it is in. */
function idsOf(text: string): string[] {
  let where = '';
  return text.split('\n').flatMap((line) => {
    const container = /^ *- name: (\S+)|\{name: (\w+), image/.exec(line);
    if (container) where = container[1] ?? container[2] ?? '';
    if (/^ *(?:spec|template):/.test(line)) where = 'pod';
    const all = line.match(/(?:runAs\w+|fsGroup): \w+/g) ?? [];
    return all.map((id) => `${where} ${id}`);
  });
}

/** What hardening writes as users and groups, with what speaks for it. */
const writtenIn = ({ applied, after }: ReturnType<typeof hardened>): string[] =>
  applied.flatMap(({ written }) =>
    written.flatMap(({ container = 'pod', path, value, suggested = '', shownBy }) =>
      typeof value === 'number'
        ? [
            [container, path.at(-1), value, suggested, shownBy ? lineShown(after, shownBy) : '']
              .join(' ')
              .trim(),
          ]
        : [],
    ),
  );

const workload = (init: string, containers: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      initContainers:
${init}      containers:
${containers}      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
`;

const MIXED = workload(
  `        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z db 5432; do sleep 2; done"]
        - name: migrate
          image: registry.contoso.com/shop/migrate:1.0
`,
  `        - name: orders
          image: registry.contoso.com/shop/orders:1.9.0
        - name: db
          image: postgres:16
          volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
        - name: side
          image: registry.contoso.com/shop/side:1.0
`,
);

describe('one identity', () => {
  it('is written once for all that share it, and for the container that has another user', () => {
    const result = hardened(MIXED, 'aks-article');
    expect(writtenIn(result)).toEqual([
      'pod runAsUser 10001 any',
      'db runAsUser 999 image',
      'pod runAsGroup 10001 any',
      'db runAsGroup 999 image',
      'pod fsGroup 999 image',
    ]);
    expect(result.text.match(/runAsNonRoot/g)).toHaveLength(1);
  });

  it('is that of the image, with its group for the disk', () => {
    const db = `apiVersion: v1
kind: Pod
metadata: {name: db}
spec:
  containers:
    - name: db
      image: postgres:16
      volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
  volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]
`;
    expect(idsOf(hardened(db, 'aks-article').text)).toEqual([
      'pod runAsNonRoot: true',
      'pod runAsUser: 999',
      'pod runAsGroup: 999',
      'pod fsGroup: 999',
    ]);
  });

  it('waits for a container that is told to be root, so that the pod says it for all', () => {
    const text = MIXED.replace(
      'shop/migrate:1.0\n',
      (own) => `${own}          securityContext:
            runAsUser: 0
`,
    );
    for (const profile of ['pss-restricted', 'aks-article']) {
      const { text: result } = hardened(text, profile);
      expect(result.match(/runAsNonRoot/g)).toHaveLength(1);
      expect(idsOf(result).filter((id) => id.includes('runAsUser'))).toEqual([
        'pod runAsUser: 10001',
        'migrate runAsUser: 10001',
        'db runAsUser: 999',
      ]);
    }
  });
});

const HIGH = 'high-user-and-group-ids';

describe('what the files show', () => {
  const PREPARED = workload(
    `        - name: perms
          image: busybox:1.36
          command: [sh, -c, "chown -R 1000:2000 /data"]
          volumeMounts: [{name: data, mountPath: /data}]
`,
    `        - name: app
          image: ghcr.io/acme/app:1.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
  );

  it('is the owner that a command gives to the disk', () => {
    const line =
      hardened(PREPARED, 'aks-article')
        .text.split('\n')
        .findIndex((one) => one.includes('chown')) + 1;
    expect(writtenIn(hardened(PREPARED, 'aks-article'))).toEqual([
      `app runAsUser 1000 files ${line}`,
      'pod runAsGroup 10001 any',
      `app runAsGroup 2000 files ${line}`,
      `pod fsGroup 2000 files ${line}`,
    ]);
  });

  it('is the user of the same image, also in another file', () => {
    const pod = (name: string, context = '') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
    - name: app
      image: ghcr.io/acme/app:1.0${context}
`;
    const set = pod('a', '\n      securityContext: {runAsUser: 1234}');
    const both = hardened(`${set}---\n${pod('b')}`);
    const line = both.text.split('\n').findIndex((one) => one.includes('{runAsUser')) + 1;
    expect(writtenIn(both)).toEqual([`pod runAsUser 1234 files ${line}`]);
    const reviews = reviewerFor('pss-restricted').reviewAll([
      { name: 'a.yaml', text: set },
      { name: 'b.yaml', text: pod('b') },
    ]);
    const [, second] = hardenAll(reviews, registry, 'all');
    const [user] =
      second?.applied.flatMap(({ written }) => written).filter(({ suggested }) => suggested) ?? [];
    expect(user).toMatchObject({ value: 1234, suggested: 'files', shownBy: { file: 0 } });
  });

  it('leaves an ID that somebody chose, unless its control is used', () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: ghcr.io/acme/web:1
      securityContext:
        runAsUser: 101 # www-data
    - name: idle
      image: busybox
      command: [sleep, infinity]
      securityContext:
        runAsUser: 1000
`;
    const { text: result, left } = hardened(text, HIGH);
    expect(result).toContain('runAsUser: 101 # www-data');
    expect(result).not.toContain('runAsUser: 1000\n');
    expect(
      left.filter(({ finding: { rule, code } }) => rule === HIGH && code !== 'to-confirm'),
    ).toMatchObject([{ finding: { stays: 'chosen' } }]);
    const request = { rule: HIGH, action: 'secure', scope: {} } as const;
    const { changes } = plan(reviewOf(text, HIGH), registry, request);
    expect(changes.apply(text)).toContain('runAsUser: 10001 # www-data');
  });
});

describe('what belongs together', () => {
  const CLUSTER = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cassandra
spec:
  serviceName: cassandra
  selector: {matchLabels: {app: cassandra}}
  template:
    metadata: {labels: {app: cassandra}}
    spec:
      containers:
        - name: cassandra
          image: registry.contoso.com/db/own-cassandra:13
          volumeMounts: [{name: data, mountPath: /cassandra}]
        - name: proxy
          image: nginx:1.29
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`;
  const toward = (text: string, given?: number) => {
    const review = reviewOf(text, 'everything');
    const items = finish(itemSteps(review, registry));
    const needed = itemsToward('restricted', items, review.settings, registry);
    const chosen = new Map(
      needed.map((item) => [
        item.id,
        item.rule.id === 'run-as-non-root' && !item.container ? given : undefined,
      ]),
    );
    const ids = new Set(needed.map(({ rule }) => rule.id));
    return { ids, text: finish(chosenSteps(review, registry, items, chosen)).text };
  };

  it('is ticked together: the group of the disk and the folders of the image', () => {
    const { ids, text } = toward(CLUSTER);
    expect(ids).toContain('fs-group');
    expect(ids).toContain('unwritable-folders');
    expect(ids).not.toContain('read-only-root-filesystem');
    expect(text).toContain('fsGroup: 10001');
    expect(text).toContain('mountPath: /var/cache/nginx');
  });

  it('is not ticked where nothing makes it necessary', () => {
    const { ids } = toward(
      CLUSTER.replace(
        '    spec:\n',
        '    spec:\n      securityContext: {runAsNonRoot: true, runAsUser: 101, fsGroup: 101}\n',
      ),
    );
    expect(ids).not.toContain('fs-group');
    expect(ids).not.toContain('unwritable-folders');
  });

  it('follows the user that was typed', () => {
    expect(idsOf(toward(CLUSTER, 2000).text)).toEqual([
      'pod runAsNonRoot: true',
      'pod runAsUser: 2000',
      'pod fsGroup: 2000',
    ]);
  });

  it('is found for every target, and weighs more where the disk is written for sure', () => {
    const own = CLUSTER.replace(
      '    spec:\n',
      '    spec:\n      securityContext: {runAsNonRoot: true}\n',
    );
    const findings = (text: string) =>
      reviewOf(text, 'pss-baseline').documents.flatMap(({ review }) =>
        review.objects.flatMap((one) => one.findings.filter(({ rule }) => rule === 'fs-group')),
      );
    expect(findings(own)).toMatchObject([{ code: 'unset-volume', severity: 'medium' }]);
    const claim = MIXED.replace(
      '      initContainers:',
      '      securityContext: {runAsNonRoot: true}\n      initContainers:',
    );
    expect(findings(claim)).toMatchObject([{ severity: 'medium' }]);
    const unsure = claim.replace('postgres:16', 'ghcr.io/acme/db:16');
    expect(findings(unsure)).toMatchObject([{ severity: 'info' }]);
  });
});

it('a value that one of several rows has leaves what the others share in one place', () => {
  const text = MIXED.replace(
    'shop/migrate:1.0\n',
    (own) => `${own}          securityContext:
            runAsUser: 0
`,
  );
  const review = reviewOf(text);
  const items = finish(itemSteps(review, registry));
  const chosen = new Map(
    items.map((item) => [
      item.id,
      item.rule.id === 'run-as-non-root' && item.container?.name === 'side' ? 5000 : undefined,
    ]),
  );
  const { text: result } = finish(chosenSteps(review, registry, items, chosen));
  expect(idsOf(result)).toEqual(
    expect.arrayContaining(['side runAsUser: 5000', 'pod runAsNonRoot: true', 'db runAsUser: 999']),
  );
});
