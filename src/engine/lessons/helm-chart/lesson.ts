/** Review a Helm chart: what has to hold must not be left to values. */
import { defineLesson } from '../lesson.ts';
import {
  all,
  faultIn,
  first,
  lessonContainers,
  met,
  saidByPod,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.tpl?raw';
import start from './start.tpl?raw';

const CONTEXT = ['securityContext'];

export const lesson = defineLesson({
  id: 'helm-chart',
  start,
  solution,
  rules: [
    'host-namespaces',
    'service-account-token',
    'run-as-non-root',
    'seccomp-profile',
    'allow-privilege-escalation',
    'dropped-capabilities',
    'image-tag',
  ],
  // What a template leaves open is no answer, so a rule that can’t decide isn’t met.
  steps: {
    pod: all(met('host-namespaces'), met('service-account-token')),
    user: all(met('run-as-non-root'), met('seccomp-profile')),
    container: all(met('allow-privilege-escalation'), met('dropped-capabilities')),
    image: met('image-tag'),
  },
  turns: {
    default: ((scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const field = [...CONTEXT, 'allowPrivilegeEscalation'];
        const value = written(lessonContainer, ...field);
        return typeof value === 'string' ? faultIn(lessonContainer, field) : null;
      })) satisfies Test,
    'at-the-pod': saidByPod([...CONTEXT, 'allowPrivilegeEscalation'], () => true),
    latest: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const image = written(lessonContainer, 'image');
        return typeof image === 'string' && image.endsWith(':latest')
          ? faultIn(lessonContainer, ['image'], image)
          : null;
      }),
    'false-user': saidByPod([...CONTEXT, 'runAsNonRoot'], (value) => value === false),
  },
  verify: {
    rendered: 'helm template wiki ./wiki | podsmith review -',
    hostile: 'helm template wiki ./wiki --set securityContext.privileged=true | podsmith review -',
  },
});
