/**
 * Public load balancers: whether a Service or an Ingress gets a public address that everyone may call.
 *
 * Fields: spec.type LoadBalancer of a Service, with the annotation
 * service.beta.kubernetes.io/azure-load-balancer-internal and spec.loadBalancerSourceRanges.
 * Good: the annotation is "true" (exactly so), or the callers are limited to ranges of addresses or
 * service tags. 0.0.0.0/0 is no limit. A loadBalancerClass hands the Service to another controller,
 * which the rule knows nothing about; what AWS and Google call internal counts as internal.
 *
 * The AWS Load Balancer Controller makes internal load balancers, unless an annotation of the Service or the Ingress
 * asks for another scheme. An Ingress is often meant for the internet: low.
 *
 * Sources: the AKS documentation on internal load balancers; AWS Load Balancer Controller, annotations.
 */
import { INGRESS } from '../../model/bundle/ingress.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  on,
  type Path,
  place,
} from '../../rule/rule.ts';
import { entriesBelow, type Json, listBelow, textBelow } from '../../text/json.ts';

const PREFIX = 'service.beta.kubernetes.io';
const ALB = 'alb.ingress.kubernetes.io';
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
  `${ALB}/inbound-cidrs`,
];
/** Annotations that ask for a public address; `internal` is the other value of each. */
const SCHEMES = {
  Service: `${PREFIX}/aws-load-balancer-scheme`,
  Ingress: `${ALB}/scheme`,
} as const;
const PUBLIC_SCHEME = 'internet-facing';

const NO_LIMIT = ['0.0.0.0/0', '::/0', 'Internet'];

const annotation = (value: Json, key: string) => textBelow(value, 'metadata', 'annotations', key);

/** Every limit that is written, and where. */
function limitsOf(value: Json): { readonly at: Path; readonly allowed: readonly Json[] }[] {
  const ranges = listBelow(value, 'spec', 'loadBalancerSourceRanges');
  const annotated = LIMITS.map((key) => ({
    at: ['metadata', 'annotations', key],
    allowed: (annotation(value, key) ?? '').split(',').flatMap((range) => range.trim() || []),
  }));
  return [{ at: ['spec', 'loadBalancerSourceRanges'], allowed: ranges }, ...annotated].filter(
    ({ allowed }) => allowed.length > 0,
  );
}

/** The annotation by which an object asks for a public address. */
function publicScheme({ kind, value }: ObjectRef): string | undefined {
  const key = kind === 'Ingress' ? SCHEMES.Ingress : SCHEMES.Service;
  return annotation(value, key) === PUBLIC_SCHEME ? key : undefined;
}

const isOfAws = ({ value }: ObjectRef): boolean =>
  entriesBelow(value, 'metadata', 'annotations').some(([key]) => key.startsWith(`${PREFIX}/aws-`));

export const publicLoadBalancers = defineRule({
  id: 'public-load-balancers',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Service', INGRESS],
  field: 'azure-load-balancer-internal, spec.loadBalancerSourceRanges',
  covers: {
    'service-load-balancer-public': ['public', 'open-range'],
    'load-balancer-internet-facing': ['internet-facing'],
  },
  messages: ['public', 'open-range', 'internet-facing'],
  inspect: ({ object }) => {
    const { kind, value, path } = object;
    const type = [...path, 'spec', 'type'];
    const scheme = publicScheme(object);
    const isService = kind === 'Service';
    if (isService && textBelow(value, 'spec', 'type') !== 'LoadBalancer') return byDefault(type);
    const elsewhere = !isService || textBelow(value, 'spec', 'loadBalancerClass');
    if (elsewhere && !scheme) return byDefault(type);
    const internal = INTERNAL_ANNOTATIONS.find(
      ([key, wanted]) => annotation(value, key) === wanted,
    );
    if (internal) return on([...path, 'metadata', 'annotations', internal[0]]);
    const limits = limitsOf(value);
    const [limit] = limits;
    if (!limit && scheme) {
      const at = [...path, 'metadata', 'annotations', scheme];
      return explicit(place(at, 'internet-facing', {}, isService ? 'medium' : 'low'));
    }
    if (!limit) return explicit(place(type, 'public'));
    const open = limits.find(({ allowed }) =>
      allowed.some((range) => typeof range === 'string' && NO_LIMIT.includes(range)),
    );
    if (!open) return on([...path, ...limit.at]);
    return explicit(place([...path, ...open.at], 'open-range'));
  },
  fix: {
    safety: 'may-break',
    // Clients outside of the cluster are in no file: only who knows them can close their way in. What Azure is asked
    // for changes nothing at a load balancer of AWS.
    stays: (_, { object }) => (isOfAws(object) && !publicScheme(object) ? undefined : 'clients'),
    secure: ({ object }) => {
      const scheme = publicScheme(object);
      const annotations = [...object.path, 'metadata', 'annotations'];
      return [
        scheme
          ? { op: 'set', path: [...annotations, scheme], value: 'internal' }
          : { op: 'set', path: [...annotations, INTERNAL], value: 'true' },
      ];
    },
  },
  sources: ['aksInternalLoadBalancer', 'aksLoadBalancer', 'awsLoadBalancerController'],
});
