/** Migrate from pod-managed identity to Microsoft Entra Workload ID without losing access in between. */
import { bindingSelector } from '../../model/azure/pod-identity.ts';
import { secretProviderClassOf } from '../../model/azure/secret-provider-class.ts';
import {
  injectsProxy,
  usesWorkloadIdentity,
  workloadIdentity,
} from '../../model/azure/workload-identity.ts';
import {
  accountSaysIdentity,
  labelIsAbovePods,
  labelIsNoText,
  labelIsOnAccount,
  noOldObjects,
  otherIdentity,
  podsAskForIdentity,
} from '../identity.ts';
import { defineLesson } from '../lesson.ts';
import { faultAt, faultOf, first, lessonObjects, type Test } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const CLIENT = '11111111-2222-3333-4444-555555555555';

const parameter = (name: string) => ['spec', 'parameters', name];

const classSignsIn: Test = (scene) => {
  const classes = lessonObjects(scene, 'SecretProviderClass');
  if (classes.length === 0) return faultOf(scene, { who: 'invoices' });
  return first(classes, (owner) =>
    secretProviderClassOf(owner.object)?.identity === 'workload-id'
      ? null
      : faultAt(owner, parameter('usePodIdentity')),
  );
};

export const lesson = defineLesson({
  id: 'pod-identity',
  start,
  solution,
  rules: ['aad-pod-identity', 'secret-provider-pod-identity', 'workload-identity'],
  steps: {
    account: accountSaysIdentity,
    label: podsAskForIdentity,
    class: classSignsIn,
    'old-label': ({ workloads }) =>
      first(workloads, (owner) => {
        const { pod } = owner.workload;
        const path = [...pod.path, 'metadata', 'labels', 'aadpodidbinding'];
        return bindingSelector(pod) === undefined ? null : faultAt(owner, path);
      }),
    'old-objects': noOldObjects,
  },
  turns: {
    'label-type': labelIsNoText,
    'class-type': (scene) =>
      first(lessonObjects(scene, 'SecretProviderClass'), (owner) => {
        const value = secretProviderClassOf(owner.object)?.parameters.get('usePodIdentity');
        return typeof value === 'boolean'
          ? faultAt(owner, parameter('usePodIdentity'), { what: String(value) })
          : null;
      }),
    'label-above': labelIsAbovePods,
    'label-on-account': labelIsOnAccount,
    'other-identity': otherIdentity(CLIENT),
    'cut-off': ({ workloads, bundle }) =>
      first(workloads, (owner) => {
        const { pod } = owner.workload;
        const { clientId, at } = workloadIdentity(bundle, owner.workload);
        const replaced = clientId !== undefined && usesWorkloadIdentity(pod);
        return bindingSelector(pod) === undefined && !replaced ? faultAt(owner, at) : null;
      }),
    proxy: ({ workloads }) =>
      first(workloads, (owner) =>
        injectsProxy(owner.workload.pod)
          ? faultAt(owner, [...owner.workload.pod.path, 'metadata', 'annotations'])
          : null,
      ),
  },
  verify: {
    variables: 'kubectl get pods -n shop -l app=invoices -o yaml',
    secret: 'kubectl exec -n shop deploy/invoices -- ls /mnt/secrets',
    old: 'kubectl get azureidentities,azureidentitybindings -n shop',
  },
});
