/** Replace a client secret with Microsoft Entra Workload ID. */
import { usesWorkloadIdentity } from '../../model/azure/workload-identity.ts';
import {
  accountSaysIdentity,
  labelIsAbovePods,
  labelIsNoText,
  labelIsOnAccount,
  otherIdentity,
  podsAskForIdentity,
} from '../identity.ts';
import { defineLesson } from '../lesson.ts';
import { faultAt, first } from '../subject.ts';
import { movedElsewhere, variableNamed, variableThat, withoutVariables } from '../variables.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const SECRET = 'AZURE_CLIENT_SECRET';

export const lesson = defineLesson({
  id: 'workload-identity',
  start,
  solution,
  rules: ['workload-identity', 'credentials-in-env', 'workload-identity-environment'],
  steps: {
    account: accountSaysIdentity,
    label: podsAskForIdentity,
    secret: withoutVariables(SECRET),
    variables: withoutVariables('AZURE_CLIENT_ID', 'AZURE_TENANT_ID'),
  },
  turns: {
    'label-type': labelIsNoText,
    'label-above': labelIsAbovePods,
    'label-on-account': labelIsOnAccount,
    'other-identity': otherIdentity(CLIENT),
    moved: movedElsewhere('not-a-real-password', SECRET),
    'from-secret': variableThat(({ name, secret }) => name === SECRET && secret !== undefined),
    'token-path': variableThat(({ name }) => name === 'AZURE_FEDERATED_TOKEN_FILE'),
    'too-early': (scene) => {
      if (variableNamed(scene, SECRET)) return null;
      return first(scene.workloads, (owner) => {
        const { pod } = owner.workload;
        const stands = accountSaysIdentity(scene) === null && usesWorkloadIdentity(pod);
        return stands ? null : faultAt(owner, [...pod.specPath, 'containers', 0]);
      });
    },
  },
  verify: {
    variables: 'kubectl describe pod -n shop -l app=reports',
    log: 'kubectl logs -n shop deploy/reports --tail=50',
  },
});
