/** Capabilities that a process can’t use, as in the sample of the AKS article. */
import { effective } from '../../model/effective.ts';
import type { Json } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultIn,
  first,
  type LessonContainer,
  lessonContainers,
  met,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const ADD = ['securityContext', 'capabilities', 'add'];
const DROP = ['securityContext', 'capabilities', 'drop'];

const listed = (lessonContainer: LessonContainer, path: readonly string[]): readonly Json[] => {
  const value = written(lessonContainer, ...path);
  return Array.isArray(value) ? value : [];
};

const taken =
  (name: string): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) =>
      listed(lessonContainer, ADD).includes(name) ? faultIn(lessonContainer, ADD, name) : null,
    );

export const lesson = defineLesson({
  id: 'idle-capabilities',
  start,
  solution,
  rules: ['added-capabilities', 'dropped-capabilities'],
  steps: {
    'net-admin': taken('NET_ADMIN'),
    'sys-time': taken('SYS_TIME'),
    rest: met('dropped-capabilities'),
  },
  turns: {
    root: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { value } = effective(
          lessonContainer.owner.workload.pod,
          lessonContainer.container,
          'runAsUser',
        );
        return value === undefined || Number(value) === 0
          ? faultIn(lessonContainer, ['securityContext', 'runAsUser'])
          : null;
      }),
    prefix: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const all = [...listed(lessonContainer, ADD), ...listed(lessonContainer, DROP)];
        const name = all.find(
          (capability) => typeof capability === 'string' && /^cap_/i.test(capability),
        );
        return name === undefined ? null : faultIn(lessonContainer, DROP, String(name));
      }),
    'lower-case': (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        listed(lessonContainer, DROP).some(
          (capability) => capability !== 'ALL' && String(capability).toUpperCase() === 'ALL',
        )
          ? faultIn(lessonContainer, DROP)
          : null,
      ),
    'back-again': (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        listed(lessonContainer, DROP).includes('ALL') && listed(lessonContainer, ADD).length > 0
          ? faultIn(lessonContainer, ADD, listed(lessonContainer, ADD).join(', '))
          : null,
      ),
    'drop-by-name': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const dropped = listed(lessonContainer, DROP);
        const name = dropped.find(
          (capability) => capability === 'NET_ADMIN' || capability === 'SYS_TIME',
        );
        return name !== undefined && !dropped.includes('ALL')
          ? faultIn(lessonContainer, DROP, String(name))
          : null;
      }),
  },
  verify: {
    effective: 'kubectl exec security-context-demo -- grep Cap /proc/1/status',
    baseline:
      'kubectl label --dry-run=server --overwrite ns default pod-security.kubernetes.io/enforce=baseline',
  },
});
