/**
 * Clients that network policies cut off from pods, although the files declare that they call them.
 *
 * Fields: spec.{podSelector,policyTypes,ingress,egress} of all NetworkPolicies that select a workload's pods: they add up.
 * Good: for each client of the files, a rule lets it reach the port of the pods at which it arrives. Clients are
 * Ingresses and routes, what calls a Service of type LoadBalancer or NodePort or by external addresses, the API server
 * (webhooks, APIServices, conversions of CustomResourceDefinitions), monitors, and workloads of the files that name a
 * Service. In the other direction, pods that call a Service by its name reach the DNS server and the pods of the Service.
 *
 * Probes of the kubelet always arrive, and pods on the host network are beyond policies. What the files leave open counts
 * as let in (model/bundle/admission.ts). Where policies of other kinds are, which aren't understood, nothing is said. Of
 * several policies that close the same pods in a direction the first one has the finding. No fix: a policy that was
 * written by hand may keep a client out on purpose.
 *
 * Source: Kubernetes' documentation of network policies.
 */
import { keptFromAt, keptOutAt, letsResolve } from '../../model/bundle/admission.ts';
import { CLIENT_KINDS, calleesOf, clientsOf, type PodClient } from '../../model/bundle/clients.ts';
import { isolates, OTHER_POLICIES } from '../../model/bundle/network-policy.ts';
import {
  NETWORK_POLICY,
  selecting,
  selectorIn,
  workloadsSelected,
} from '../../model/bundle/selection.ts';
import { callsBy, type InObject } from '../../model/bundle/service-calls.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const CODES = ['front', 'outside', 'api-server', 'monitor', 'pods', 'callee', 'dns'] as const;
type Code = (typeof CODES)[number];

/** Who can't reach whom. */
interface Cut {
  readonly code: Code;
  readonly from: ObjectRef;
  readonly to: ObjectRef;
  readonly port: number;
  readonly minor: boolean;
  readonly shownBy: InObject;
}

const isSelf = (other: ObjectRef, policy: ObjectRef): boolean =>
  other === policy || (other.name === policy.name && other.namespace === policy.namespace);

/**
 * The policies that close a workload's pods in a direction, the changed one in place of its old self; none if another
 * one has the finding.
 */
function closing(
  bundle: Bundle,
  policy: ObjectRef,
  workload: Workload,
  direction: 'Ingress' | 'Egress',
): readonly ObjectRef[] {
  if (!isolates(policy.value, direction)) return [];
  const selected = new Set(
    [...selecting(bundle, NETWORK_POLICY, workload)].map(({ object }) => object),
  );
  const all = bundle.of(NETWORK_POLICY).map(({ object }) => object);
  const others = all.filter(
    (other) => selected.has(other) && !isSelf(other, policy) && isolates(other.value, direction),
  );
  const position = all.findIndex((other) => isSelf(other, policy));
  const [first] = others;
  // A policy that is added to others only lets more through.
  const isFirst = !first || (position >= 0 && position < all.indexOf(first));
  return isFirst ? [policy, ...others] : [];
}

const codeOf = ({ from: { by } }: PodClient): Code =>
  by === 'ingress' || by === 'route' ? 'front' : by;

/** Clients that can't reach the pods of a workload. */
function keptOut(bundle: Bundle, policy: ObjectRef, workload: Workload): Cut[] {
  const policies = closing(bundle, policy, workload, 'Ingress');
  if (policies.length === 0) return [];
  return clientsOf(bundle, workload).flatMap((client): Cut[] => {
    const out = keptOutAt(bundle, policies, workload, client);
    if (!out) return [];
    const { from, minor, shownBy } = client;
    return [
      {
        code: codeOf(client),
        from: from.by === 'pods' ? from.workload.object : shownBy.object,
        to: workload.object,
        port: out.port,
        minor,
        shownBy,
      },
    ];
  });
}

/** What the pods of a workload can't reach. */
function keptFrom(bundle: Bundle, policy: ObjectRef, workload: Workload): Cut[] {
  const policies = closing(bundle, policy, workload, 'Egress');
  const [call] = callsBy(bundle, workload);
  if (policies.length === 0 || !call) return [];
  const from = workload.object;
  const { service, shownBy } = call;
  const dns: Cut[] = letsResolve(policies)
    ? []
    : [{ code: 'dns', from, to: service, port: 53, minor: false, shownBy }];
  const callees = calleesOf(bundle, workload).flatMap((callee): Cut[] => {
    const out = keptFromAt(bundle, policies, callee);
    if (!out) return [];
    const { shownBy } = callee;
    return [
      { code: 'callee', from, to: callee.workload.object, port: out.port, minor: false, shownBy },
    ];
  });
  return [...dns, ...callees];
}

const called = ({ kind, name }: ObjectRef): string => [kind, name].filter(Boolean).join(' ');

/** One place for each kind of client: the first of them is named. */
function placesOf({ value, path }: ObjectRef, cuts: readonly Cut[]): ValuePlace<Code>[] {
  return CODES.flatMap((code) => {
    const matching = cuts.filter((cut) => cut.code === code);
    const first = matching.find(({ minor }) => !minor) ?? matching[0];
    if (!first) return [];
    const field = code === 'callee' || code === 'dns' ? 'egress' : 'ingress';
    const at = [
      ...path,
      'spec',
      ...(valueBelow(value, 'spec', field) === undefined ? [] : [field]),
    ];
    const { from, to, port, minor, shownBy } = first;
    const others =
      new Set(matching.map((cut) => (field === 'egress' ? cut.to : cut.from))).size - 1;
    const data = { from: called(from), to: called(to), port, others };
    return [{ ...place(at, code, data, minor ? 'medium' : undefined), shownBy }];
  });
}

export const cutOffClients = defineRule({
  id: 'cut-off-clients',
  category: 'reliability',
  severity: 'high',
  scope: 'object',
  kinds: [NETWORK_POLICY],
  reads: [NETWORK_POLICY, ...OTHER_POLICIES, ...CLIENT_KINDS],
  breakage: {},
  field: 'spec.ingress, spec.egress',
  covers: { 'network-policy-cuts-clients': CODES },
  messages: CODES,
  inspect: ({ object }, { bundle }) => {
    const { value, path, namespace } = object;
    const fine = byDefault([...path, 'spec']);
    if (
      !['Ingress', 'Egress'].some((direction) => isolates(value, direction as 'Ingress' | 'Egress'))
    )
      return fine;
    if (OTHER_POLICIES.some((kind) => bundle.of(kind).length > 0)) return fine;
    const selected = workloadsSelected(bundle, selectorIn(NETWORK_POLICY, object), namespace);
    const cuts = selected
      .filter(({ pod }) => pod.spec.hostNetwork !== true)
      .flatMap((workload) => [
        ...keptOut(bundle, object, workload),
        ...keptFrom(bundle, object, workload),
      ]);
    const places = placesOf(object, cuts);
    return places.length > 0 ? explicit(...places) : fine;
  },
  fix: null,
  sources: ['networkPolicies', 'services'],
});
