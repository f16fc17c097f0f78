/** Find the pods in a custom resource, and harden each of them where its controller reads it. */
import { defineLesson } from '../lesson.ts';
import {
  containerNamed,
  faultAt,
  faultIn,
  first,
  type LessonSubject,
  lessonObjects,
  met,
  objectValue,
  type Test,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

/** A step that is done when Restricted allows the pod that has this container. */
const passes =
  (container: string): Test =>
  (scene) => {
    const lessonContainer = containerNamed(scene, container);
    const verdict = lessonContainer?.owner.standards?.restricted;
    return !lessonContainer || verdict?.allowed
      ? null
      : { ...faultIn(lessonContainer), data: { who: container, what: verdict?.detail ?? '' } };
  };

/** The resource as a whole; its pods are objects of their own. */
const clustersIn = (scene: LessonSubject) =>
  lessonObjects(scene, 'RayCluster').filter(({ object }) => object.path.length === 0);

/** Places at which a security context is written and no controller of this kind reads it. */
const UNREAD = [
  ['spec', 'securityContext'],
  ['spec', 'template', 'spec', 'securityContext'],
  ['spec', 'headGroupSpec', 'securityContext'],
  ['spec', 'workerGroupSpecs', 0, 'securityContext'],
] as const;

export const lesson = defineLesson({
  id: 'custom-resource',
  start,
  solution,
  rules: [
    'run-as-non-root',
    'allow-privilege-escalation',
    'dropped-capabilities',
    'seccomp-profile',
    'host-path-volumes',
    'service-account-token',
  ],
  steps: {
    head: passes('ray-head'),
    workers: passes('ray-worker'),
    token: met('service-account-token'),
  },
  turns: {
    unread: (scene) =>
      first(clustersIn(scene), (owner) => {
        const path = UNREAD.find((candidate) => objectValue(owner, ...candidate) !== undefined);
        return path ? faultAt(owner, path, { what: path.join('.') }) : null;
      }),
    label: (scene) =>
      first(clustersIn(scene), (owner) => {
        const path = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];
        return objectValue(owner, ...path) === undefined ? null : faultAt(owner, path);
      }),
    'other-volume': (scene) => {
      const worker = containerNamed(scene, 'ray-worker');
      if (!worker) return null;
      const { volumes = [], volumeMounts } = {
        volumes: worker.owner.workload.pod.spec.volumes,
        volumeMounts: worker.container.value.volumeMounts,
      };
      const mounted = (volumeMounts ?? []).some(({ name }) => name === 'models');
      return mounted && !volumes.some(({ name }) => name === 'models')
        ? faultIn(worker, ['volumeMounts'], 'models')
        : null;
    },
  },
  verify: {
    pods: 'kubectl get pods -n shop -l ray.io/cluster=forecast',
    controller: 'kubectl describe raycluster -n shop forecast',
  },
});
