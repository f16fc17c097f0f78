/** Run as a user and a group that the manifest sets. */
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
      first(lessonContainers(scene), (lessonContainer) => {
        const { value } = effective(
          lessonContainer.owner.workload.pod,
          lessonContainer.container,
          'runAsUser',
        );
        return value !== undefined && Number(value) === 0
          ? faultIn(lessonContainer, ['securityContext', 'runAsUser'])
          : null;
      }),
    'root-group': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { value } = effective(
          lessonContainer.owner.workload.pod,
          lessonContainer.container,
          'runAsGroup',
        );
        return value !== undefined && Number(value) === 0
          ? faultIn(lessonContainer, ['securityContext', 'runAsGroup'])
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
      first(lessonContainers(scene), (lessonContainer) => {
        const { pod } = lessonContainer.owner.workload;
        const promised = effective(pod, lessonContainer.container, 'runAsNonRoot').value === true;
        const named = effective(pod, lessonContainer.container, 'runAsUser').value !== undefined;
        return promised && !named
          ? faultIn(lessonContainer, ['securityContext', 'runAsNonRoot'])
          : null;
      }),
    'file-group': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { owner, container } = lessonContainer;
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
