import { containerNamed, type LessonSubject, met, saidBy, written } from '../../lessons/subject.ts';
import { effective } from '../../model/effective.ts';
import { listBelow, valueBelow } from '../../text/json.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

/** The user that a container is given; undefined where the image decides. */
const userOf = (scene: LessonSubject, name: string): unknown => {
  const lessonContainer = containerNamed(scene, name);
  return (
    lessonContainer &&
    effective(lessonContainer.owner.workload.pod, lessonContainer.container, 'runAsUser').value
  );
};

const hasLowPort = (scene: LessonSubject, name: string): boolean => {
  const lessonContainer = containerNamed(scene, name);
  const ports = lessonContainer ? listBelow(written(lessonContainer, 'ports') ?? null) : [];
  return ports.some((port) => Number(valueBelow(port, 'containerPort')) < 1024);
};

export const check = defineCheck({
  before,
  after,
  choices: {
    user: {
      pod: (scene) => userOf(scene, 'api') === 1000,
      container: (scene) => userOf(scene, 'api') === 3000,
      image: (scene) => userOf(scene, 'api') === undefined,
    },
    port: {
      api: (scene) => hasLowPort(scene, 'api'),
      proxy: (scene) => hasLowPort(scene, 'proxy'),
      neither: (scene) => !hasLowPort(scene, 'api') && !hasLowPort(scene, 'proxy'),
    },
  },
  change: {
    done: met('run-as-non-root'),
    turns: {
      off: saidBy(['securityContext', 'runAsNonRoot'], (value) => value === false),
      root: saidBy(['securityContext', 'runAsUser'], (value) => value === 0),
    },
    solution: [
      [
        '  securityContext:\n    runAsUser: 1000',
        '  securityContext:\n    runAsNonRoot: true\n    runAsUser: 1000',
      ],
    ],
  },
});
