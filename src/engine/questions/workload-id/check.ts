import {
  accountSaysIdentity,
  labelIsNoText,
  labelIsOnAccount,
  podsAskForIdentity,
} from '../../lessons/identity.ts';
import { all, type LessonSubject, lessonObjects, objectValue } from '../../lessons/subject.ts';
import { WORKLOAD_IDENTITY } from '../../model/azure/workload-identity.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

const clientId = (scene: LessonSubject): unknown =>
  lessonObjects(scene, 'ServiceAccount')
    .map((account) => objectValue(account, 'metadata', 'annotations', WORKLOAD_IDENTITY.clientId))
    .find((value) => value !== undefined);

export const check = defineCheck({
  before,
  after,
  choices: {
    token: {
      yes: (scene) => accountSaysIdentity(scene) === null && podsAskForIdentity(scene) === null,
      label: (scene) => accountSaysIdentity(scene) === null && podsAskForIdentity(scene) !== null,
      account: (scene) => accountSaysIdentity(scene) !== null,
    },
    identity: {
      node: (scene) => clientId(scene) === undefined,
      client: (scene) => clientId(scene) !== undefined,
      pod: ({ workloads }) =>
        workloads.some(
          (owner) =>
            objectValue(owner, 'metadata', 'annotations', WORKLOAD_IDENTITY.clientId) !== undefined,
        ),
    },
  },
  change: {
    done: all(accountSaysIdentity, podsAskForIdentity),
    turns: { boolean: labelIsNoText, account: labelIsOnAccount },
    solution: [
      ['    app: billing\n', '    app: billing\n    azure.workload.identity/use: "true"\n'],
    ],
  },
});
