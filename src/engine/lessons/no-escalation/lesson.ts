/** Block privilege escalation: privileged mode, and programs that make their caller root. */
import { defineLesson } from '../lesson.ts';
import { faultIn, first, lessonContainers, met, saidByPod, written } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const ESCALATION = ['securityContext', 'allowPrivilegeEscalation'];
const PRIVILEGED = ['securityContext', 'privileged'];

export const lesson = defineLesson({
  id: 'no-escalation',
  start,
  solution,
  rules: ['allow-privilege-escalation', 'privileged'],
  steps: {
    privileged: met('privileged'),
    web: met('allow-privilege-escalation', 'web'),
    agent: met('allow-privilege-escalation', 'agent'),
  },
  turns: {
    contradiction: (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        written(lessonContainer, ...PRIVILEGED) === true &&
        written(lessonContainer, ...ESCALATION) === false
          ? faultIn(lessonContainer, PRIVILEGED)
          : null,
      ),
    'at-pod': saidByPod(ESCALATION, () => true),
    quoted: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const value = written(lessonContainer, ...ESCALATION);
        return typeof value === 'string' ? faultIn(lessonContainer, ESCALATION, value) : null;
      }),
    allowed: (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        written(lessonContainer, ...ESCALATION) === true
          ? faultIn(lessonContainer, ESCALATION)
          : null,
      ),
  },
  verify: {
    web: 'kubectl exec deploy/shop -c web -- grep NoNewPrivs /proc/1/status',
    agent: 'kubectl exec deploy/shop -c agent -- ls /dev',
  },
});
