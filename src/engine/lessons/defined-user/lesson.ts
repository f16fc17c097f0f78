/** Running as a user and a group that the manifest names. */
import { effective } from '../../model/effective.ts';
import { defineLesson } from '../lesson.ts';
import { faultAt, faultIn, first, lessonContainers, met, specValue } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const IDS = ['runAsUser', 'runAsGroup'] as const;

export const lesson = defineLesson({
  id: 'defined-user',
  start,
  solution,
  rules: ['run-as-user', 'run-as-group', 'run-as-non-root'],
  steps: {
    user: met('run-as-user'),
    group: met('run-as-group'),
    'non-root': met('run-as-non-root'),
  },
  turns: {
    root: (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const { value } = effective(inmate.owner.workload.pod, inmate.container, 'runAsUser');
        return value !== undefined && Number(value) === 0
          ? faultIn(inmate, ['securityContext', 'runAsUser'])
          : null;
      }),
    'root-group': (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const { value } = effective(inmate.owner.workload.pod, inmate.container, 'runAsGroup');
        return value !== undefined && Number(value) === 0
          ? faultIn(inmate, ['securityContext', 'runAsGroup'])
          : null;
      }),
    quoted: ({ workloads }) =>
      first(workloads, (owner) =>
        first(IDS, (field) => {
          const value = specValue(owner, 'securityContext', field);
          const path = [...owner.workload.pod.specPath, 'securityContext', field];
          return typeof value === 'string' ? faultAt(owner, path, { what: field }) : null;
        }),
      ),
    'promise-alone': (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const { pod } = inmate.owner.workload;
        const promised = effective(pod, inmate.container, 'runAsNonRoot').value === true;
        const named = effective(pod, inmate.container, 'runAsUser').value !== undefined;
        return promised && !named ? faultIn(inmate, ['securityContext', 'runAsNonRoot']) : null;
      }),
    'file-group': (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const { owner, container } = inmate;
        const { pod } = owner.workload;
        const { fsGroup } = pod.spec.securityContext ?? {};
        const named = effective(pod, container, 'runAsGroup').value !== undefined;
        const path = [...pod.specPath, 'securityContext', 'fsGroup'];
        return fsGroup !== undefined && !named
          ? faultAt(owner, path, { who: container.name, what: String(fsGroup) })
          : null;
      }),
  },
  verify: {
    id: 'kubectl exec deploy/orders -c web -- id',
    pods: 'kubectl get pods -l app=orders',
  },
});
