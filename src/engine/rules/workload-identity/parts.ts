/** The parts of Microsoft Entra Workload ID in a manifest, each looked up by itself. */
import type { Bundle, Path, PodTarget } from '../../lint/rule.ts';
import { accountsFor } from '../../model/service-account.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

export const LABEL = 'azure.workload.identity/use';
const CLIENT_ID = 'azure.workload.identity/client-id';
const AUDIENCE = 'api://AzureADTokenExchange';

export const labelPath = ({ pod }: PodTarget): Path => [...pod.path, 'metadata', 'labels', LABEL];

/** Where people put the label by mistake: on the workload, its Jobs, or among the annotations. */
export function misplacedLabels({ object, pod }: PodTarget): Path[] {
  const above = [[], ['spec', 'jobTemplate']]
    .map((path) => [...object.path, ...path])
    .filter((path) => path.length < pod.path.length)
    .map((path) => [...path, 'metadata', 'labels', LABEL]);
  return [...above, [...pod.path, 'metadata', 'annotations', LABEL]].filter(
    (path) => valueBelow(object.value, ...path.slice(object.path.length)) === 'true',
  );
}

/** Whether the files' account is set up for it; null when the files hold no such account. */
export function accountState(
  { workload }: PodTarget,
  bundle: Bundle,
): 'ready' | 'meant' | 'plain' | null {
  const values = accountsFor(bundle, workload).map(({ object }) => object.value);
  if (values.some((value) => textBelow(value, 'metadata', 'annotations', CLIENT_ID)))
    return 'ready';
  // Before version 1.0 of the webhook the label stood on the account.
  if (values.some((value) => textBelow(value, 'metadata', 'labels', LABEL) === 'true')) {
    return 'meant';
  }
  return values.length > 0 ? 'plain' : null;
}

export const projectsToken = ({ pod }: PodTarget): boolean =>
  (pod.spec.volumes ?? []).some(({ projected }) =>
    listBelow(projected, 'sources').some(
      (source) => textBelow(source, 'serviceAccountToken', 'audience') === AUDIENCE,
    ),
  );

export const mountsKeyVault = ({ pod }: PodTarget): boolean =>
  (pod.spec.volumes ?? []).some(({ csi }) => csi?.driver === 'secrets-store.csi.k8s.io');
