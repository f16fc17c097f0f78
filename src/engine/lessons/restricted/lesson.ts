/** Pass Restricted, the strictest of the Pod Security Standards, with every container of a pod. */
import { effective } from '../../model/effective.ts';
import { listBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  all,
  allowedAt,
  faultAt,
  faultIn,
  first,
  lessonContainers,
  lessonObjects,
  met,
  objectValue,
  specValue,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const DROP = ['securityContext', 'capabilities', 'drop'];
const ENFORCE = 'pod-security.kubernetes.io/enforce';

export const lesson = defineLesson({
  id: 'restricted',
  start,
  solution,
  rules: [
    'privileged',
    'allow-privilege-escalation',
    'dropped-capabilities',
    'run-as-non-root',
    'seccomp-profile',
    'host-path-volumes',
  ],
  steps: {
    escalation: all(met('privileged'), met('allow-privilege-escalation')),
    capabilities: met('dropped-capabilities'),
    user: all(met('run-as-user'), met('run-as-non-root')),
    seccomp: met('seccomp-profile'),
    volumes: met('host-path-volumes'),
    verdict: allowedAt('restricted'),
  },
  turns: {
    waived: ({ objects }) =>
      first(objects, (owner) => {
        const [mark] = owner.suppressed;
        return mark ? faultAt(owner, owner.object.path, { what: mark.rule }) : null;
      }),
    windows: ({ workloads }) =>
      first(workloads, (owner) =>
        specValue(owner, 'os', 'name') === 'windows'
          ? faultAt(owner, [...owner.workload.pod.specPath, 'os', 'name'])
          : null,
      ),
    namespace: (scene) =>
      first(lessonObjects(scene, 'Namespace'), (owner) => {
        const path = ['metadata', 'labels', ENFORCE];
        const level = objectValue(owner, ...path);
        return level === undefined || level === 'restricted'
          ? null
          : faultAt(owner, path, { what: String(level) });
      }),
    'lower-case': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const dropped = listBelow(written(lessonContainer, ...DROP) ?? null);
        return dropped.some(
          (capability) => capability !== 'ALL' && String(capability).toUpperCase() === 'ALL',
        )
          ? faultIn(lessonContainer, DROP)
          : null;
      }),
    'broken-promise': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { pod } = lessonContainer.owner.workload;
        const promised = effective(pod, lessonContainer.container, 'runAsNonRoot').value === true;
        const user = effective(pod, lessonContainer.container, 'runAsUser').value;
        return promised && user !== undefined && Number(user) === 0
          ? faultIn(lessonContainer, ['securityContext', 'runAsUser'])
          : null;
      }),
  },
  verify: {
    warnings:
      'kubectl label --dry-run=server --overwrite ns shop pod-security.kubernetes.io/enforce=restricted',
    pods: 'kubectl get events -n shop --field-selector reason=FailedCreate',
  },
});
