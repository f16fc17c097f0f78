/**
 * Public load balancers: whether a Service gets a public address that everyone may call.
 *
 * Fields: spec.type LoadBalancer of a Service, with the annotation
 * service.beta.kubernetes.io/azure-load-balancer-internal and spec.loadBalancerSourceRanges.
 * Good: the annotation is "true" (exactly so), or the callers are limited to ranges of addresses or
 * service tags. 0.0.0.0/0 is no limit. A loadBalancerClass hands the Service to another controller,
 * which the rule knows nothing about; what AWS and Google call internal counts as internal.
 *
 * Source: the AKS documentation on internal load balancers.
 */
import { byDefault, defineRule, explicit, on, type Path, place } from '../../rule/rule.ts';
import { type Json, listBelow, textBelow } from '../../text/json.ts';

const PREFIX = 'service.beta.kubernetes.io';
const INTERNAL = `${PREFIX}/azure-load-balancer-internal`;

/** Annotations by which a load balancer has no public address. */
const INTERNAL_ANNOTATIONS: readonly (readonly [key: string, value: string])[] = [
  [INTERNAL, 'true'],
  [`${PREFIX}/aws-load-balancer-internal`, 'true'],
  [`${PREFIX}/aws-load-balancer-scheme`, 'internal'],
  ['networking.gke.io/load-balancer-type', 'Internal'],
];

/** Annotations that limit who may call, as a list with commas. */
const LIMITS = [
  `${PREFIX}/azure-allowed-ip-ranges`,
  `${PREFIX}/azure-allowed-service-tags`,
  `${PREFIX}/load-balancer-source-ranges`,
];
const NO_LIMIT = ['0.0.0.0/0', '::/0', 'Internet'];

const annotation = (value: Json, key: string) => textBelow(value, 'metadata', 'annotations', key);

/** Every limit that is written, and where. */
function limitsOf(value: Json): { readonly at: Path; readonly allowed: readonly Json[] }[] {
  const ranges = listBelow(value, 'spec', 'loadBalancerSourceRanges');
  const annotated = LIMITS.map((key) => ({
    at: ['metadata', 'annotations', key],
    allowed: (annotation(value, key) ?? '').split(',').flatMap((one) => one.trim() || []),
  }));
  return [{ at: ['spec', 'loadBalancerSourceRanges'], allowed: ranges }, ...annotated].filter(
    ({ allowed }) => allowed.length > 0,
  );
}

export const publicLoadBalancers = defineRule({
  id: 'public-load-balancers',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Service'],
  field: 'azure-load-balancer-internal, spec.loadBalancerSourceRanges',
  covers: { 'service-load-balancer-public': ['public', 'open-range'] },
  messages: ['public', 'open-range'],
  inspect: ({ object: { value, path } }) => {
    const type = [...path, 'spec', 'type'];
    if (textBelow(value, 'spec', 'type') !== 'LoadBalancer') return byDefault(type);
    if (textBelow(value, 'spec', 'loadBalancerClass')) return byDefault(type);
    const internal = INTERNAL_ANNOTATIONS.find(
      ([key, wanted]) => annotation(value, key) === wanted,
    );
    if (internal) return on([...path, 'metadata', 'annotations', internal[0]]);
    const limits = limitsOf(value);
    const [limit] = limits;
    if (!limit) return explicit(place(type, 'public'));
    const open = limits.find(({ allowed }) =>
      allowed.some((one) => typeof one === 'string' && NO_LIMIT.includes(one)),
    );
    if (!open) return on([...path, ...limit.at]);
    return explicit(place([...path, ...open.at], 'open-range'));
  },
  fix: {
    safety: 'may-break',
    secure: ({ object: { path } }) => [
      {
        op: 'set',
        path: [...path, 'metadata', 'annotations', INTERNAL],
        value: 'true',
      },
    ],
  },
  sources: ['aksInternalLoadBalancer', 'aksLoadBalancer'],
});
