/**
 * Rules about one resource of a container: that it has a request, or a limit. CPU and memory differ in
 * their amounts and in what people disagree about; how a value is found, judged and written is the same.
 */

import { compareQuantity, type QuantityValue } from '../model/quantities/quantity.ts';
import {
  isPositive,
  isUnreadableQuantity,
  resourceOf,
  takesResources,
  withLimits,
  withRequests,
} from '../model/quantities/resources.ts';
import {
  aksRequest,
  isDefaulted,
  type MutatedResource,
  requestOnAks,
  withAksRequests,
} from '../model/quantities/safeguards.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type FixSelection,
  inherited,
  on,
  place,
  type Severity,
  type Status,
  type Suggestion,
  type Target,
  unknown,
  unset,
} from './rule.ts';

interface Request<Id extends string> {
  readonly id: Id;
  readonly resource: MutatedResource;
  /** A regular expression that an amount matches, as `ValueSpec` has it. */
  readonly pattern: string;
  /** Written where nobody names an amount and AKS would set none. */
  readonly suggestion: string;
  /** What the files tell a container to take: it is written instead. */
  readonly needOf?: Known;
  /** The rule for the limit, which would be the request as well. */
  readonly joins?: 'memory-limits';
}

/** What is known of the amount that a target takes. */
type Known = (target: Pick<Target, 'object' | 'container'>) => Suggestion<string> | undefined;

/**
 * A rule that asks each container for a request above zero. Zero counts as missing, a limit stands in
 * for the request (SetDefaults_Pod), and so do the pod's own resources (from 1.34) and a LimitRange.
 *
 * With the option `asAksWrites` it judges as the deployment safeguards of AKS do, and writes what
 * their mutator would.
 */
export const requestRule = <const Id extends string>({
  id,
  resource,
  pattern,
  suggestion,
  needOf,
  joins,
}: Request<Id>) => {
  const field = `requests.${resource}`;
  return defineRule({
    id,
    category: 'resources',
    severity: 'low',
    scope: 'container',
    reads: ['v1/LimitRange'],
    options: { asAksWrites: { kind: 'boolean', default: false } },
    field: `resources.${field}`,
    covers: { [id]: ['missing', 'zero', 'limit-alone'] },
    messages: ['missing', 'zero', 'limit-alone'],
    ...(joins && { joins: { missing: [joins] } }),
    inspect: (target, env) => {
      const { value, from, at } = resourceOf(target, env, 'requests', resource);
      if (!takesResources(target.container)) return byDefault(at);
      if (env.options.asAksWrites) return statusOnAks(target, resource);
      if (isUnreadableQuantity(value)) return unknown('template', at);
      switch (from) {
        case 'container':
        case 'limit':
          if (!isPositive(value)) return explicit(place(at, 'zero'));
          return from === 'limit' ? byDefault(at) : on(at);
        case 'pod':
          return inherited(at);
        case 'limit-range':
          return byDefault(at);
        case 'nobody':
          return unset(at, 'missing');
      }
    },
    fix: {
      safety: 'needs-value',
      risk: (_, target) => (usedBy(target, field) ? 'usually-fine' : undefined),
      value: {
        kind: 'text',
        pattern,
        suggestion,
        suggest: (target, { options: { asAksWrites } }) => {
          if (!asAksWrites) return knownOf(target, field, needOf);
          const { workload, container } = target;
          const value =
            workload && container
              ? aksRequest(container, resource, isDefaulted(workload))
              : undefined;
          return value === undefined ? undefined : { value, by: 'aks' };
        },
        example: suggestion,
      },
      secure: ({ workload, targets, value, given, env }) => {
        const containers = targets.map(({ container }) => container);
        if (!env.options.asAksWrites) {
          const parts = targets.map((target) => {
            const need = given ? undefined : knownOf(target, field, needOf)?.value;
            return withRequests([target.container], resource, need ?? value);
          });
          return parts.every((part) => part !== null) ? parts.flat() : null;
        }
        const chosen = given ? value : undefined;
        // The API server refuses containers that take more than their pod does: what fits, only a person knows.
        if (chosen === undefined && workload?.pod.spec.resources) return null;
        return withAksRequests(containers, resource, isDefaulted(workload), chosen);
      },
    },
    sources: ['aksResources', 'aksSafeguards', 'resources', 'limitRanges'],
  });
};

function statusOnAks(
  { workload, container }: ContainerTarget,
  resource: MutatedResource,
): Status<'missing' | 'zero' | 'limit-alone'> {
  const at = [...container.path, 'resources', 'requests', resource];
  const status = requestOnAks(container, resource, isDefaulted(workload));
  switch (status) {
    case 'set':
      return on(at);
    case 'from-limit':
      return byDefault([...container.path, 'resources', 'limits', resource]);
    case 'zero':
      return explicit(place(at, 'zero'));
    case 'unreadable':
      return unknown('template', at);
    case 'limit-alone':
    case 'missing':
      return unset(at, status);
  }
}

interface Limit<Id extends string> {
  readonly id: Id;
  readonly resource: MutatedResource;
  readonly severity: Severity;
  /** Off unless someone turns it on. */
  readonly optIn?: true;
  /** A regular expression that an amount matches, and an amount that does. */
  readonly pattern: string;
  readonly example: string;
  /** What a container takes by its settings or its image: a limit below would end it. */
  readonly needOf?: Known;
}

/**
 * A rule that asks each container for a limit above zero (kubelet sets none for zero), its own or that
 * of its pod as a whole (from 1.34). A LimitRange fills the gap.
 */
export const limitRule = <const Id extends string>({
  id,
  resource,
  severity,
  optIn,
  pattern,
  example,
  needOf,
}: Limit<Id>) =>
  defineRule({
    id,
    category: 'resources',
    severity,
    scope: 'container',
    reads: ['v1/LimitRange'],
    ...(optIn && { optIn }),
    field: `resources.limits.${resource}`,
    covers: { [id]: ['missing', 'zero'] },
    messages: ['missing', 'zero'],
    inspect: (target, env) => {
      const { value, from, at } = resourceOf(target, env, 'limits', resource);
      if (!takesResources(target.container)) return byDefault(at);
      if (isUnreadableQuantity(value)) return unknown('template', at);
      switch (from) {
        case 'container':
          return isPositive(value) ? on(at) : explicit(place(at, 'zero'));
        case 'pod':
          return inherited(at);
        case 'nobody':
          return unset(at, 'missing');
        default:
          return byDefault(at);
      }
    },
    fix: limitFix(resource, pattern, example, needOf),
    sources: ['aksResources', 'resources', 'limitRanges'],
  });

/**
 * The fix that gives containers a limit; without a value of the user's one equal to the request, or what is known to be
 * needed if that's more.
 */
export const limitFix = (
  resource: Parameters<typeof withLimits>[1],
  pattern: string,
  example: string,
  needOf?: Known,
) => ({
  safety: 'needs-value' as const,
  value: {
    kind: 'text' as const,
    pattern,
    suggestion: null,
    example,
    suggest: (target: Target) => limitFor(target, resource, needOf),
  },
  secure: ({
    targets,
    value,
    given,
  }: Pick<FixSelection<ContainerTarget>, 'targets' | 'value' | 'given'>) => {
    const parts = targets.map((target) => {
      const need = given ? undefined : limitFor(target, resource, needOf)?.value;
      return withLimits([target.container], resource, need ?? value);
    });
    return parts.every((part) => part !== null) ? parts.flat() : null;
  },
});

/** What a user has brought about the use of a container, unless its files say that it takes more. */
function knownOf(
  target: Pick<Target, 'object' | 'container'>,
  field: string,
  needOf: Known | undefined,
): Suggestion<string> | undefined {
  const used = usedBy(target, field);
  const need = needOf?.(target);
  return used && !(need && isLess(used, need.value)) ? { value: used, by: 'image' } : need;
}

const usedBy = ({ container }: Pick<Target, 'container'>, field: string) =>
  container?.learned?.use?.[field];

/** What is known to be needed, unless more is requested. */
function limitFor(
  target: Pick<Target, 'object' | 'container'>,
  resource: MutatedResource | 'ephemeral-storage',
  needOf: Known | undefined,
): Suggestion<string> | undefined {
  const need = knownOf(target, `limits.${resource}`, needOf);
  const request = target.container?.value.resources?.requests?.get(resource);
  const isMore = need !== undefined && (request === undefined || isLess(request, need.value));
  return isMore ? need : undefined;
}

const isLess = (a: QuantityValue, b: QuantityValue): boolean => compareQuantity(a, b) === -1;
