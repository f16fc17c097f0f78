/** Capabilities that a process never gets: those of the sample in the article. */
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

const listed = (inmate: LessonContainer, path: readonly string[]): readonly Json[] => {
  const value = written(inmate, ...path);
  return Array.isArray(value) ? value : [];
};

const taken =
  (name: string): Test =>
  (scene) =>
    first(lessonContainers(scene), (inmate) =>
      listed(inmate, ADD).includes(name) ? faultIn(inmate, ADD, name) : null,
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
      first(lessonContainers(scene), (inmate) => {
        const { value } = effective(inmate.owner.workload.pod, inmate.container, 'runAsUser');
        return value === undefined || Number(value) === 0
          ? faultIn(inmate, ['securityContext', 'runAsUser'])
          : null;
      }),
    prefix: (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const all = [...listed(inmate, ADD), ...listed(inmate, DROP)];
        const name = all.find((one) => typeof one === 'string' && /^cap_/i.test(one));
        return name === undefined ? null : faultIn(inmate, DROP, String(name));
      }),
    'lower-case': (scene) =>
      first(lessonContainers(scene), (inmate) =>
        listed(inmate, DROP).some((one) => one !== 'ALL' && String(one).toUpperCase() === 'ALL')
          ? faultIn(inmate, DROP)
          : null,
      ),
    'back-again': (scene) =>
      first(lessonContainers(scene), (inmate) =>
        listed(inmate, DROP).includes('ALL') && listed(inmate, ADD).length > 0
          ? faultIn(inmate, ADD, listed(inmate, ADD).join(', '))
          : null,
      ),
    'drop-by-name': (scene) =>
      first(lessonContainers(scene), (inmate) => {
        const dropped = listed(inmate, DROP);
        const name = dropped.find((one) => one === 'NET_ADMIN' || one === 'SYS_TIME');
        return name !== undefined && !dropped.includes('ALL')
          ? faultIn(inmate, DROP, String(name))
          : null;
      }),
  },
  verify: {
    effective: 'kubectl exec security-context-demo -- grep Cap /proc/1/status',
    baseline:
      'kubectl label --dry-run=server --overwrite ns default pod-security.kubernetes.io/enforce=baseline',
  },
});
