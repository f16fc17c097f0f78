import { lessonContainers, met, specValue, written } from '../../lessons/subject.ts';
import { movedElsewhere, withoutVariables } from '../../lessons/variables.ts';
import { isObject } from '../../text/json.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

const dropped = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const check = defineCheck({
  before,
  after,
  choices: {
    reach: {
      password: (scene) => met('credentials-in-env')(scene) !== null,
      'node-files': ({ workloads }) =>
        workloads.some((owner) => {
          const volumes = specValue(owner, 'volumes');
          return (
            Array.isArray(volumes) &&
            volumes.some((volume) => isObject(volume) && volume.hostPath !== undefined)
          );
        }),
      kernel: (scene) =>
        lessonContainers(scene).some(
          (container) => written(container, 'securityContext', 'privileged') === true,
        ),
    },
    capabilities: {
      none: (scene) =>
        lessonContainers(scene).every((container) =>
          dropped(written(container, 'securityContext', 'capabilities', 'drop')).includes('ALL'),
        ),
      defaults: (scene) =>
        lessonContainers(scene).every(
          (container) => written(container, 'securityContext', 'capabilities') === undefined,
        ),
      added: (scene) =>
        lessonContainers(scene).some(
          (container) =>
            dropped(written(container, 'securityContext', 'capabilities', 'add')).length > 0,
        ),
    },
  },
  change: {
    done: withoutVariables('DB_PASSWORD'),
    turns: { moved: movedElsewhere('Winter-2026', 'DB_PASSWORD') },
    solution: [['        - name: DB_PASSWORD\n          value: Winter-2026\n', '']],
  },
});
