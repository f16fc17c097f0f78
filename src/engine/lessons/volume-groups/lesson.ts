/** Set a group for the files of a volume instead of changing their owner in a root container. */
import { effective } from '../../model/effective.ts';
import { defineLesson } from '../lesson.ts';
import type { LessonSubject, Test } from '../subject.ts';
import {
  faultAt,
  faultIn,
  first,
  lessonContainers,
  saidBy,
  specValue,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const CONTEXT = ['securityContext'];

/** A fault at the context of the pods, where what it says is of a kind. */
const contextThat =
  (field: string, fails: (group: unknown, scene: LessonSubject) => boolean): Test =>
  (scene) =>
    first(scene.workloads, (owner) => {
      const value = specValue(owner, ...CONTEXT, field);
      const path = [...owner.workload.pod.specPath, ...CONTEXT, field];
      return fails(value, scene) ? faultAt(owner, path) : null;
    });

const isGroup = (value: unknown): boolean => typeof value === 'number' && value > 0;

const asRoot: Test = (scene) =>
  first(lessonContainers(scene), (lessonContainer) => {
    const { value } = effective(
      lessonContainer.owner.workload.pod,
      lessonContainer.container,
      'runAsUser',
    );
    return value === undefined || Number(value) === 0
      ? faultIn(lessonContainer, ['securityContext', 'runAsUser'])
      : null;
  });

export const lesson = defineLesson({
  id: 'volume-groups',
  start,
  solution,
  rules: ['fs-group', 'run-as-user'],
  steps: {
    group: contextThat('fsGroup', (value) => !isGroup(value)),
    root: asRoot,
    policy: contextThat('fsGroupChangePolicy', (value) => value !== 'OnRootMismatch'),
  },
  turns: {
    'at-container': saidBy(['securityContext', 'fsGroup'], () => true),
    'root-group': contextThat('fsGroup', (value) => value === 0),
    'open-to-all': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const words = ['command', 'args'].flatMap((key) => {
          const value = written(lessonContainer, key);
          return Array.isArray(value) ? value.map(String) : [];
        });
        const all = words.join(' ');
        return /\bchmod\b/.test(all) && /\b0?777\b|a\+\w*w|o\+\w*w/.test(all)
          ? faultIn(lessonContainer, ['command'])
          : null;
      }),
    supplemental: contextThat(
      'supplementalGroups',
      (value, { workloads }) =>
        value !== undefined &&
        workloads.some((owner) => specValue(owner, ...CONTEXT, 'fsGroup') === undefined),
    ),
    'too-early': contextThat(
      'fsGroup',
      (value, scene) => value === undefined && asRoot(scene) === null,
    ),
  },
  verify: {
    files: 'kubectl exec deploy/uploads -- ls -ldn /data',
    id: 'kubectl exec deploy/uploads -- id',
  },
});
