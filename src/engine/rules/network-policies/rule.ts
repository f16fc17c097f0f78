/**
 * Network policies: whether anything closes a pod to traffic that nobody meant to allow.
 *
 * Field: spec.podSelector and spec.policyTypes of the NetworkPolicies in the same files.
 * Good: some policy of type Ingress selects the pod. Pods on the host network are beyond policies, and
 * policies of Cilium's and Calico's own kinds are not understood here: where there are any, the rule
 * says nothing. Nothing is said either of a Job, a CronJob or a bare Pod that declares no port. Outgoing
 * traffic is left out, since nobody can tell from a manifest what a pod calls.
 *
 * Source: Kubernetes' and the AKS documentation. The policies may be kept elsewhere, so that files
 * without any weigh less than files in which this pod was left out. The fix leaves the pod's declared
 * ports open to its own namespace and to the clients that the files declare (model/bundle/caller-rules.ts).
 */
import { knownImageOf, runsOwnProgram } from '../../knowledge/images.ts';
import { callerRules } from '../../model/bundle/caller-rules.ts';
import { isolates, OTHER_POLICIES } from '../../model/bundle/network-policy.ts';
import {
  companionMetadata,
  NETWORK_POLICY,
  selecting,
  selectorFor,
} from '../../model/bundle/selection.ts';
import { declaredPorts } from '../../model/container-ports.ts';
import { byDefault, defineRule, type Pod, unset } from '../../rule/rule.ts';

/** Kinds whose pods, without a port, are tasks or tools that nobody calls. */
const BRIEF_KINDS = ['Pod', 'Job', 'CronJob'];

/** The ports of known images that declare none: who reads only what is declared would close them. */
const listeningIn = ({ containers }: Pod) =>
  containers.flatMap((container) => {
    const facts = knownImageOf(container)?.facts;
    const isSilent = (container.value.ports ?? []).length === 0;
    return facts && isSilent && container.role !== 'init' && runsOwnProgram(container, facts)
      ? (container.learned?.ports ?? facts.ports).map((port) => ({ protocol: 'TCP', port }))
      : [];
  });

export const networkPolicies = defineRule({
  id: 'network-policies',
  category: 'network',
  // The policy may stand in another repository: low, also where the files hold some of others.
  severity: 'low',
  scope: 'pod',
  reads: [NETWORK_POLICY, ...OTHER_POLICIES],
  after: { rules: ['host-namespaces'], when: ({ pod }) => pod.spec.hostNetwork === true },
  field: 'NetworkPolicy.spec.podSelector',
  covers: { 'network-policy-missing': ['no-policy', 'no-ingress-policy'] },
  messages: ['no-policy', 'no-ingress-policy'],
  inspect: ({ workload, pod }, { bundle }) => {
    const at = [...pod.path, 'metadata', 'labels'];
    if (pod.spec.hostNetwork === true) return byDefault(at);
    if (BRIEF_KINDS.includes(workload.kind) && declaredPorts(pod).length === 0)
      return byDefault(at);
    if (OTHER_POLICIES.some((kind) => bundle.of(kind).length > 0)) return byDefault(at);
    let selected = false;
    for (const { object } of selecting(bundle, NETWORK_POLICY, workload)) {
      if (isolates(object.value, 'Ingress')) return byDefault(at);
      selected = true;
    }
    return unset(at, selected ? 'no-ingress-policy' : 'no-policy');
  },
  fix: {
    safety: 'may-break',
    // It reads what the clients are declared in, so the fix gets these objects as well.
    mayBreak: ['cut-off-clients'],
    secure: ({ workload, pod, env: { bundle } }) => {
      const metadata = companionMetadata(bundle, NETWORK_POLICY, workload, 'ingress');
      const podSelector = selectorFor(workload);
      if (!metadata || !podSelector) return null;
      const ingress = callerRules(bundle, workload, listeningIn(pod));
      return [
        {
          op: 'add-document',
          value: {
            apiVersion: 'networking.k8s.io/v1',
            kind: 'NetworkPolicy',
            metadata,
            spec: {
              podSelector,
              policyTypes: ['Ingress'],
              ...(ingress.length > 0 && { ingress }),
            },
          },
        },
        // With another port it would be another policy.
        ...pod.containers.map(({ path }) => ({ op: 'keep' as const, path: [...path, 'ports'] })),
      ];
    },
  },
  sources: ['aksNetworkPolicies', 'networkPolicies'],
});
