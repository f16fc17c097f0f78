/** What lessons ask of the identities of pods. */

import { POD_IDENTITY } from '../model/azure/pod-identity.ts';
import {
  identityLabelPath,
  misplacedLabels,
  sameGuid,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
  workloadIdentity,
} from '../model/azure/workload-identity.ts';
import { kindOf } from '../model/bundle/bundle.ts';
import { faultAt, first, lessonObjects, objectValue, type Test } from './subject.ts';

/** Every pod runs as a ServiceAccount that sets an Azure identity. */
export const accountSaysIdentity: Test = ({ workloads, bundle }) =>
  first(workloads, (owner) => {
    const { clientId, at, accounts } = workloadIdentity(bundle, owner.workload);
    if (clientId !== undefined) return null;
    const fault = faultAt(owner, at);
    const [account] = accounts;
    if (!account) return fault;
    // If there is a ServiceAccount, the missing line belongs to it.
    return { ...fault, document: account.document, path: [...account.object.path, 'metadata'] };
  });

/** Every pod has the label that requests the identity. */
export const podsAskForIdentity: Test = ({ workloads }) =>
  first(workloads, (owner) => {
    const { pod } = owner.workload;
    return usesWorkloadIdentity(pod) ? null : faultAt(owner, identityLabelPath(pod));
  });

/** The label is a Boolean, so Kubernetes rejects the pod. */
export const labelIsNoText: Test = ({ workloads }) =>
  first(workloads, (owner) => {
    const path = identityLabelPath(owner.workload.pod);
    const value = objectValue(owner, ...path.slice(owner.object.path.length));
    return typeof value === 'boolean' ? faultAt(owner, path, { what: String(value) }) : null;
  });

/** The label is on the workload and not on its pods. */
export const labelIsAbovePods: Test = ({ workloads }) =>
  first(workloads, (owner) => {
    if (usesWorkloadIdentity(owner.workload.pod)) return null;
    const [path] = misplacedLabels(owner.workload);
    return path ? faultAt(owner, path) : null;
  });

/** The label is on a ServiceAccount, where it has no effect, and not on the pods. */
export const labelIsOnAccount: Test = (scene) => {
  if (scene.workloads.some(({ workload }) => usesWorkloadIdentity(workload.pod))) return null;
  return first(lessonObjects(scene, 'ServiceAccount'), (owner) => {
    const path = ['metadata', 'labels', WORKLOAD_IDENTITY.use];
    return objectValue(owner, ...path) === undefined ? null : faultAt(owner, path);
  });
};

/** A ServiceAccount sets another identity than the one that the lesson is about. */
export const otherIdentity =
  (wanted: string): Test =>
  (scene) =>
    first(lessonObjects(scene, 'ServiceAccount'), (owner) => {
      const path = ['metadata', 'annotations', WORKLOAD_IDENTITY.clientId];
      const value = objectValue(owner, ...path);
      if (typeof value !== 'string' || sameGuid(value, wanted)) return null;
      return faultAt(owner, path, { what: value });
    });

/** The manifest has no objects of pod-managed identity. */
export const noOldObjects: Test = ({ objects }) =>
  first(objects, (owner) => {
    const kind = kindOf(owner.object);
    const old = kind === POD_IDENTITY.identity || kind === POD_IDENTITY.binding;
    return old ? faultAt(owner, ['kind'], { what: owner.object.kind ?? '' }) : null;
  });
