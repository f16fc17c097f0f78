/** What fixes are held against: the object that they change, those that they add, and those that depend on it. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, profileNamed, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const findingsOf = (text: string) =>
  new Reviewer(registry, env, profileNamed('everything')?.settings)
    .review(text)
    .documents.flatMap(({ review }) => review.objects)
    .flatMap(({ findings }) => findings);

const account = (pod: string) => `apiVersion: v1
kind: ServiceAccount
metadata: {name: backup, namespace: ops}
---
apiVersion: v1
kind: Pod
metadata: {name: backup, namespace: ops}
spec:
  serviceAccountName: backup
  containers:
  - name: backup
    image: registry.example.com/backup:1
${pod}`;

describe('a fix is shown to break', () => {
  it('the pods of the account that it changes', () => {
    const found = findingsOf(account('    command: [kubectl, get, pods]\n')).find(
      ({ rule }) => rule === 'service-account-token-default',
    );
    expect(found).toMatchObject({
      fix: null,
      breaks: { rule: 'api-access', in: { object: { kind: 'Pod', name: 'backup' } } },
    });
  });

  it('nothing where no pod of the account shows that it asks the API', () => {
    const found = findingsOf(account('')).find(
      ({ rule }) => rule === 'service-account-token-default',
    );
    expect(found).toMatchObject({ fix: 'may-break', breaks: undefined });
  });
});

describe('a container of several', () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  initContainers:
  - {name: own, image: 'busybox:1', command: [chown, app, /data]}
  containers:
  - {name: app, image: 'registry.example.com/app:1'}
`;

  it('has a finding of its own, and the others keep their fix', () => {
    const found = findingsOf(text).filter(({ rule }) => rule === 'run-as-non-root');
    expect(found.map(({ sharedBy, fix, breaks }) => [sharedBy, fix, breaks?.code])).toEqual([
      [['own'], null, 'needs-root'],
      [['app'], 'may-break', undefined],
    ]);
  });
});
