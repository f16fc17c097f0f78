/** Read why a cluster rejects pods, and change what each message names. */
import { accountOf } from '../../model/bundle/service-account.ts';
import { defineLesson } from '../lesson.ts';
import {
  allowedAt,
  faultAt,
  faultIn,
  first,
  lessonContainers,
  lessonObjects,
  met,
  objectName,
  objectValue,
  type Test,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** The account that the pods run as is among the objects. */
const accountIsThere: Test = (scene) =>
  first(scene.workloads, (owner) => {
    const { pod } = owner.workload;
    const { name } = accountOf(pod);
    const there = lessonObjects(scene, 'ServiceAccount').some(
      (account) => objectName(account) === name,
    );
    return there ? null : faultAt(owner, [...pod.specPath, 'serviceAccountName'], { what: name });
  });

export const lesson = defineLesson({
  id: 'cluster-refusal',
  start,
  solution,
  rules: [
    'missing-service-account',
    'added-capabilities',
    'host-ports',
    'memory-limits',
    'namespace-pod-security',
  ],
  steps: {
    account: accountIsThere,
    admission: allowedAt('baseline'),
    quota: met('memory-limits'),
  },
  turns: {
    namespace: (scene) =>
      first(lessonObjects(scene, 'Namespace'), (owner) => {
        const path = ['metadata', 'labels', ENFORCE];
        const level = objectValue(owner, ...path);
        return level === 'baseline' || level === 'restricted'
          ? null
          : faultAt(owner, level === undefined ? ['metadata'] : path);
      }),
    quota: (scene) =>
      first(lessonObjects(scene, 'ResourceQuota'), (owner) =>
        objectValue(owner, 'spec', 'hard', 'limits.memory') === '8Gi'
          ? null
          : faultAt(owner, ['spec', 'hard']),
      ),
    default: ({ workloads }) =>
      first(workloads, (owner) => {
        const { pod } = owner.workload;
        return accountOf(pod).name === 'default'
          ? faultAt(owner, [...pod.specPath, 'serviceAccountName'])
          : null;
      }),
    'new-account': (scene) =>
      first(lessonObjects(scene, 'ServiceAccount'), (owner) =>
        objectName(owner) === 'orders-api' ? faultAt(owner, ['metadata', 'name']) : null,
      ),
    'request-alone': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { requests, limits } = lessonContainer.container.value.resources ?? {};
        return requests?.has('memory') && !limits?.has('memory')
          ? faultIn(lessonContainer, ['resources', 'requests', 'memory'])
          : null;
      }),
  },
  verify: {
    events: 'kubectl get events -n shop --field-selector reason=FailedCreate',
    pods: 'kubectl rollout status -n shop deploy/orders',
  },
});
