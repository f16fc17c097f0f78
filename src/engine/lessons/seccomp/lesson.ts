/** System call filters: the container runtime’s for the pod, and a separate one for a container that needs more. */
import { effective } from '../../model/effective.ts';
import { entriesBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import type { LessonContainer, Test } from '../subject.ts';
import { containerNamed, faultAt, faultIn, first, lessonContainers, met } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const PROFILE = 'profiles/indexer.json';
const FIELD = ['securityContext', 'seccompProfile'];

const profileOf = ({ owner, container }: LessonContainer) =>
  effective(owner.workload.pod, container, 'seccompProfile').value;

/** A fault at a container’s profile of a kind. */
const profileThat =
  (fails: (type: string | undefined, path: string | undefined, name: string) => boolean): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) => {
      const profile = profileOf(lessonContainer);
      const path = profile?.localhostProfile;
      return profile && fails(profile.type, path, lessonContainer.container.name)
        ? faultIn(lessonContainer, FIELD, path ?? profile.type)
        : null;
    });

const ANNOTATIONS = /^(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io\//;

export const lesson = defineLesson({
  id: 'seccomp',
  start,
  solution,
  rules: ['seccomp-profile'],
  steps: {
    web: met('seccomp-profile', 'web'),
    indexer: (scene) => {
      const lessonContainer = containerNamed(scene, 'indexer');
      const profile = lessonContainer && profileOf(lessonContainer);
      const isExpected = profile?.type === 'Localhost' && profile.localhostProfile === PROFILE;
      return !lessonContainer || isExpected ? null : faultIn(lessonContainer, FIELD, profile?.type);
    },
  },
  turns: {
    annotation: ({ workloads }) =>
      first(workloads, (owner) => {
        const { pod } = owner.workload;
        const path = [...pod.path.slice(owner.object.path.length), 'metadata', 'annotations'];
        const [name] =
          entriesBelow(owner.object.value, ...path).find(([key]) => ANNOTATIONS.test(key)) ?? [];
        return name ? faultAt(owner, [...pod.path, 'metadata', 'annotations', name]) : null;
      }),
    'no-path': profileThat((type, path) => type === 'Localhost' && !path),
    'path-alone': profileThat((type, path) => type !== 'Localhost' && path !== undefined),
    absolute: profileThat((_, path) => path?.startsWith('/') === true),
    'too-strict': profileThat((type, _, name) => name === 'indexer' && type === 'RuntimeDefault'),
    'own-for-all': profileThat((_, path, name) => name === 'web' && path === PROFILE),
  },
  verify: {
    filter: 'kubectl exec deploy/search -c web -- grep Seccomp: /proc/1/status',
    indexer: 'kubectl describe pod -l app=search',
  },
});
