import { type LessonSubject, met, specValue } from '../../lessons/subject.ts';
import { listBelow, textBelow } from '../../text/json.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

/** The variable that holds a credential in plain text. */
const exposed = (scene: LessonSubject): string | undefined => {
  const fault = met('credentials-in-env')(scene);
  const [owner] = scene.workloads;
  if (!fault || !owner) return undefined;
  const at = fault.path.indexOf('env');
  const index = fault.path[at + 1];
  const list = listBelow(specValue(owner, 'containers') ?? null)[0];
  const variable = list && typeof index === 'number' ? listBelow(list, 'env')[index] : undefined;
  return variable === undefined ? undefined : textBelow(variable, 'name');
};

const accountOf = ({ workloads: [owner] }: LessonSubject) =>
  owner && specValue(owner, 'serviceAccountName');

export const check = defineCheck({
  before,
  after,
  choices: {
    exposed: {
      host: (scene) => exposed(scene) === 'SMTP_HOST',
      password: (scene) => exposed(scene) === 'SMTP_PASSWORD',
      neither: (scene) => exposed(scene) === undefined,
    },
    account: {
      none: ({ workloads }) => workloads.length === 0,
      default: (scene) => accountOf(scene) === undefined,
      mailer: (scene) => accountOf(scene) === 'mailer',
    },
  },
  change: {
    done: met('default-service-account'),
    turns: {
      default: ({ workloads: [owner] }) =>
        owner && specValue(owner, 'serviceAccountName') === 'default'
          ? {
              data: { who: owner.object.name ?? '' },
              document: owner.document,
              path: [...owner.workload.pod.specPath, 'serviceAccountName'],
            }
          : null,
    },
    solution: [['      containers:\n', '      serviceAccountName: mailer\n      containers:\n']],
  },
});
