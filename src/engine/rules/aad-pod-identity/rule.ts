/**
 * Pod-managed identity (AAD Pod Identity), the predecessor of Microsoft Entra Workload ID.
 *
 * Fields: the pod label aadpodidbinding, objects of the API group aadpodidentity.k8s.io, and the annotation
 * aadpodidentity.k8s.io/Behavior. Good: none.
 *
 * Source: AKS, Use Microsoft Entra pod-managed identities: the project was deprecated on 24 October
 * 2022 and archived in September 2023, the AKS add-on was supported through September 2025.
 * The label counts on pods, where the node’s agent looks for it; on a Deployment it does nothing.
 * The fix takes the label away where it does nothing, and from pods that have a workload identity by now.
 * All else waits for the identity in Azure, which has to trust the cluster’s tokens first.
 */
import {
  bindingSelector,
  boundIdentities,
  misplacedBindingLabels,
  POD_IDENTITY,
  POD_IDENTITY_KINDS,
} from '../../model/azure/pod-identity.ts';
import { kindOf } from '../../model/bundle/bundle.ts';
import { WORKLOAD_KINDS } from '../../model/kinds/kinds.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  place,
  type Target,
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';
import { isMigrated, labelPath } from './parts.ts';

const { label, behavior } = POD_IDENTITY;

const CODES = [
  'label',
  'label-bound',
  'label-misplaced',
  'object',
  'exception',
  'assigned',
  'behavior',
] as const;

type Found = ValuePlace<(typeof CODES)[number]>;

function onPods(workload: Workload, bundle: Bundle): Found[] {
  const stray = misplacedBindingLabels(workload).map((at) =>
    place(at, 'label-misplaced', undefined, 'low'),
  );
  if (bindingSelector(workload.pod) === undefined) return stray;
  const at = labelPath(workload);
  const identity = boundIdentities(bundle, workload).find(({ name }) => name)?.name;
  return [...stray, identity ? place(at, 'label-bound', { identity }) : place(at, 'label')];
}

function onObject({ object }: Target): Found[] {
  const at = [...object.path, 'kind'];
  const key = ['metadata', 'annotations', behavior];
  const kind = kindOf(object);
  const annotated = valueBelow(object.value, ...key) !== undefined;
  return [
    kind === POD_IDENTITY.exception
      ? place(at, 'exception')
      : kind === POD_IDENTITY.assigned
        ? place(at, 'assigned')
        : place(at, 'object', { kind: object.kind ?? '' }),
    ...(annotated ? [place([...object.path, ...key], 'behavior', undefined, 'low')] : []),
  ];
}

export const aadPodIdentity = defineRule({
  id: 'aad-pod-identity',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: [...POD_IDENTITY_KINDS, ...WORKLOAD_KINDS],
  reads: [POD_IDENTITY.binding, 'v1/ServiceAccount'],
  field: label,
  covers: { 'aad-pod-identity-deprecated': CODES },
  messages: CODES,
  inspect: (target, { bundle }) => {
    const { object, workload } = target;
    const places = workload ? onPods(workload, bundle) : onObject(target);
    if (places.length > 0) return explicit(...places);
    return byDefault(workload ? labelPath(workload) : object.path);
  },
  fix: {
    safety: 'may-break',
    secure: ({ workload, env: { bundle } }) => {
      if (!workload) return null;
      const paths = misplacedBindingLabels(workload);
      const migrated = bindingSelector(workload.pod) !== undefined && isMigrated(workload, bundle);
      if (migrated) paths.push(labelPath(workload));
      const ops = paths.map((path): FixOp => ({ op: 'remove', path, prune: true }));
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksPodSecurity', 'aksPodIdentity', 'aksWorkloadIdentityMigration'],
});
