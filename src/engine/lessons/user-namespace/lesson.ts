/** Root in the container, nobody on the node: a user namespace for a program that can’t run as another user. */
import { effective } from '../../model/effective.ts';
import { listBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultAt,
  faultIn,
  first,
  lessonContainers,
  met,
  saidByPod,
  specValue,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const HOST = ['hostNetwork', 'hostPID', 'hostIPC'] as const;
const ADD = ['securityContext', 'capabilities', 'add'];
const NEEDED = ['SETUID', 'SETGID'];

const hostOf: Test = ({ workloads }) =>
  first(workloads, (owner) => {
    const field = HOST.find((candidate) => specValue(owner, candidate) === true);
    return field ? faultAt(owner, [...owner.workload.pod.specPath, field], { what: field }) : null;
  });

export const lesson = defineLesson({
  id: 'user-namespace',
  start,
  solution,
  rules: ['user-namespace', 'host-namespaces', 'dropped-capabilities'],
  steps: {
    host: hostOf,
    // The rule asks nothing of a pod in the namespaces of its node.
    mapped: ({ workloads }) =>
      first(workloads, (owner) =>
        specValue(owner, 'hostUsers') === false
          ? null
          : faultAt(owner, [...owner.workload.pod.specPath, 'hostUsers']),
      ),
    capabilities: met('dropped-capabilities'),
  },
  turns: {
    quoted: saidByPod(['hostUsers'], (value) => typeof value === 'string'),
    together: (scene) =>
      first(scene.workloads, (owner) =>
        specValue(owner, 'hostUsers') === false ? hostOf(scene) : null,
      ),
    explicit: saidByPod(['hostUsers'], (value) => value === true),
    'not-root': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { pod } = lessonContainer.owner.workload;
        const { container } = lessonContainer;
        const user = effective(pod, container, 'runAsUser').value;
        const nonRoot = effective(pod, container, 'runAsNonRoot').value === true;
        return nonRoot || Number(user) > 0
          ? faultIn(lessonContainer, ['securityContext', nonRoot ? 'runAsNonRoot' : 'runAsUser'])
          : null;
      }),
    'too-many': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const extra = listBelow(written(lessonContainer, ...ADD) ?? null).find(
          (capability) => !NEEDED.includes(String(capability)),
        );
        return extra === undefined ? null : faultIn(lessonContainer, ADD, String(extra));
      }),
    'drop-alone': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const drop = listBelow(
          written(lessonContainer, 'securityContext', 'capabilities', 'drop') ?? null,
        );
        const added = listBelow(written(lessonContainer, ...ADD) ?? null).map(String);
        const lacking = NEEDED.find((capability) => !added.includes(capability));
        return drop.includes('ALL') && lacking ? faultIn(lessonContainer, ADD, lacking) : null;
      }),
  },
  verify: {
    inside: 'kubectl exec deploy/mail -- id -u',
    map: 'kubectl exec deploy/mail -- cat /proc/self/uid_map',
  },
});
