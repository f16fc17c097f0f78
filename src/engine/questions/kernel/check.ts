import {
  containerNamed,
  type LessonSubject,
  met,
  saidBy,
  specValue,
} from '../../lessons/subject.ts';
import { effective } from '../../model/effective.ts';
import { isObject, type Json, valueBelow } from '../../text/json.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

const profileOf = (scene: LessonSubject, name: string): unknown => {
  const lessonContainer = containerNamed(scene, name);
  const value =
    lessonContainer &&
    effective(lessonContainer.owner.workload.pod, lessonContainer.container, 'seccompProfile')
      .value;
  return isObject(value as Json) ? valueBelow(value as Json, 'type') : undefined;
};

const sharesUsers = ({ workloads }: LessonSubject): boolean =>
  workloads.some((owner) => specValue(owner, 'hostUsers') !== false);

export const check = defineCheck({
  before,
  after,
  choices: {
    filter: {
      both: (scene) =>
        profileOf(scene, 'render') === 'RuntimeDefault' &&
        profileOf(scene, 'upload') === 'RuntimeDefault',
      upload: (scene) =>
        profileOf(scene, 'render') === 'Unconfined' &&
        profileOf(scene, 'upload') === 'RuntimeDefault',
      neither: (scene) => profileOf(scene, 'upload') === 'Unconfined',
    },
    users: {
      same: sharesUsers,
      mapped: (scene) => !sharesUsers(scene),
      none: ({ workloads }) => workloads.length === 0,
    },
  },
  change: {
    done: met('seccomp-profile'),
    turns: {
      localhost: saidBy(
        ['securityContext', 'seccompProfile', 'type'],
        (value) => value === 'Localhost',
      ),
    },
    solution: [
      ['      securityContext:\n        seccompProfile:\n          type: Unconfined\n', ''],
    ],
  },
});
