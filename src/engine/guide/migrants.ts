/** What of the files takes part in a migration from pod-managed identity, and what hangs together there. */

import {
  azureIdentity,
  bindingSelector,
  boundIdentities,
  POD_IDENTITY,
  signsInByPod,
} from '../model/azure/pod-identity.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { type Bundle, sameNamespace } from '../model/bundle/bundle.ts';
import { mapSelects, selectorSelects } from '../model/bundle/selector.ts';
import type { Workload } from '../model/pod.ts';
import { isObject, type Json, listBelow, textBelow, valueBelow } from '../text/json.ts';
import type { GuideTarget } from './guide.ts';

/** The objects that move, in the order of the text. */
export interface Migrants {
  /** Workloads whose pods ask for a binding. */
  readonly workloads: readonly GuideTarget[];
  /** SecretProviderClasses that sign in by pod-managed identity. */
  readonly classes: readonly GuideTarget[];
}

export const migrantsIn = (objects: readonly GuideTarget[]): Migrants => ({
  workloads: objects.filter(({ workload }) => workload && bindingSelector(workload.pod)),
  classes: objects.filter(({ object }) => signsInByPod(object)),
});

/** The one value that all of them say; empty where they say none, or different ones. */
export function only(values: readonly (string | undefined)[]): string {
  const given = values.flatMap((value) => value || []);
  const [first = '', ...more] = given;
  return more.every((value) => value.toLowerCase() === first.toLowerCase()) ? first : '';
}

/** The identity that a workload’s pods are bound to; empty texts where the files do not tell. */
export function boundTo(bundle: Bundle, workload: Workload) {
  const identities = boundIdentities(bundle, workload).flatMap((bound) =>
    bound.identities.map(({ object }) => azureIdentity(object)),
  );
  return {
    clientId: only(identities.map(({ clientId }) => clientId)),
    tenantId: only(identities.map(({ tenantId }) => tenantId)),
  };
}

/** Whether the target’s pods mount what a class takes from the vault. */
export const mounts = ({ workload }: GuideTarget, { object }: GuideTarget): boolean =>
  workload !== undefined &&
  sameNamespace(workload.namespace, object.namespace) &&
  secretStoreVolumesOf(workload.pod).some(({ className }) => className === object.name);

/** Whether an object finds a workload’s pods by the label of their binding, so that it cannot go. */
export const selectsByBinding = ({ object }: GuideTarget, { namespace, pod }: Workload): boolean =>
  sameNamespace(object.namespace, namespace) &&
  [
    valueBelow(object.value, 'spec', 'selector'),
    valueBelow(object.value, 'spec', 'podSelector'),
  ].some((selector) => namesLabel(selector) && selects(selector, pod.metadata.labels));

function namesLabel(selector: Json | undefined): boolean {
  const { label } = POD_IDENTITY;
  return (
    valueBelow(selector, label) !== undefined ||
    valueBelow(selector, 'matchLabels', label) !== undefined ||
    listBelow(selector, 'matchExpressions').some(
      (expression) => textBelow(expression, 'key') === label,
    )
  );
}

/** A plain map of labels, as a Service has it, or a LabelSelector. */
const selects: typeof mapSelects = (selector, labels) =>
  isObject(selector) && ('matchLabels' in selector || 'matchExpressions' in selector)
    ? selectorSelects(selector, labels)
    : mapSelects(selector, labels);
