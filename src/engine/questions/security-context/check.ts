import {
  all,
  allowedAt,
  type LessonSubject,
  lessonContainers,
  met,
  saidBy,
  written,
} from '../../lessons/subject.ts';
import { effective } from '../../model/effective.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

const passes = (scene: LessonSubject, level: 'baseline' | 'restricted'): boolean =>
  allowedAt(level)(scene) === null;

/** Whether a process keeps what capabilities are added: as root, or with a way to become root. */
const mayUse = (scene: LessonSubject): boolean =>
  lessonContainers(scene).some((lessonContainer) => {
    const { value } = effective(
      lessonContainer.owner.workload.pod,
      lessonContainer.container,
      'runAsUser',
    );
    return (
      value === undefined ||
      Number(value) === 0 ||
      written(lessonContainer, 'securityContext', 'allowPrivilegeEscalation') !== false
    );
  });

export const check = defineCheck({
  before,
  after,
  choices: {
    level: {
      restricted: (scene) => passes(scene, 'restricted'),
      baseline: (scene) => passes(scene, 'baseline') && !passes(scene, 'restricted'),
      none: (scene) => !passes(scene, 'baseline'),
    },
    effect: {
      access: mayUse,
      nothing: (scene) => !mayUse(scene),
      root: (scene) =>
        lessonContainers(scene).some(
          (container) => written(container, 'securityContext', 'privileged') === true,
        ),
    },
  },
  change: {
    done: all(met('added-capabilities'), met('dropped-capabilities')),
    turns: {
      'lower-case': saidBy(
        ['securityContext', 'capabilities', 'drop'],
        (value) =>
          Array.isArray(value) &&
          value.some(
            (capability) => capability !== 'ALL' && String(capability).toUpperCase() === 'ALL',
          ),
      ),
      'still-added': saidBy(
        ['securityContext', 'capabilities'],
        (value) =>
          /"drop":\["ALL"\]/.test(JSON.stringify(value)) && /"add":\["/.test(JSON.stringify(value)),
      ),
    },
    solution: [['add: ["NET_ADMIN", "SYS_TIME"]', 'drop: ["ALL"]']],
  },
});
