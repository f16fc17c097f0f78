/** Ways to an identity that are out of support or a bridge. */

import { bindingSelector, POD_IDENTITY, POD_IDENTITY_KINDS } from '../model/azure/pod-identity.ts';
import { secretProviderClassOf } from '../model/azure/secret-provider-class.ts';
import { injectsProxy, WORKLOAD_IDENTITY } from '../model/azure/workload-identity.ts';
import { kindOf } from '../model/bundle/bundle.ts';
import { CLUSTER, clusterProperty, GROUP } from './azure.ts';
import { command } from './command.ts';
import { item, type OperatorTask, step } from './item.ts';
import { needPlace, type Sources } from './sources.ts';

/** The bridge for old programs: what the webhook adds to the pod is privileged. */
export function proxyItems({ pods }: Sources): OperatorTask[] {
  const places = pods
    .filter(({ workload: { pod } }) => injectsProxy(pod))
    .map((entry) =>
      needPlace(entry, [
        ...entry.workload.pod.path,
        'metadata',
        'annotations',
        WORKLOAD_IDENTITY.injectProxy,
      ]),
    );
  return places.length > 0 ? [item('proxy-sidecar', [], places, [])] : [];
}

const KINDS = new Set<string | null>(POD_IDENTITY_KINDS);

/** Identities that the cluster’s pods got from an add-on that is out of support. */
export function podIdentityItems({ entries, pods }: Sources): OperatorTask[] {
  const places = [
    ...entries.filter(({ object }) => KINDS.has(kindOf(object))).map((entry) => needPlace(entry)),
    ...entries.flatMap((entry) => {
      const providerClass = secretProviderClassOf(entry.object);
      return providerClass?.azure && providerClass.on('usePodIdentity')
        ? [needPlace(entry, [...providerClass.parametersPath, 'usePodIdentity'])]
        : [];
    }),
    ...pods
      .filter(({ workload: { pod } }) => bindingSelector(pod) !== undefined)
      .map((entry) =>
        needPlace(entry, [...entry.workload.pod.path, 'metadata', 'labels', POD_IDENTITY.label]),
      ),
  ];
  if (places.length === 0) return [];
  return [
    item('pod-identity', [], places, [
      step('pod-identity-check', clusterProperty('podIdentityProfile.enabled')),
      step(
        'pod-identity-disable',
        command`az aks update --resource-group ${GROUP} --name ${CLUSTER} --disable-pod-identity`,
      ),
    ]),
  ];
}
