/**
 * Autoscaler target: whether a HorizontalPodAutoscaler finds what it shall scale, and what it scales it by.
 *
 * Fields: spec.scaleTargetRef; spec.metrics[*] and targetCPUUtilizationPercentage; the workloads of the files.
 * Good values: apiVersion, kind and name of a workload that can be scaled. A wrong apiVersion or a kind
 * that has no replicas is certain to fail. A workload that is not in the files may be in the cluster,
 * so that this is said only where the namespace has workloads here, and only of built-in kinds and of
 * custom ones that are known to be scaled. One of that name in another namespace of the files is evidence
 * of a wrong namespace: medium.
 *
 * A utilization is a share of what the pods request: as soon as one container that runs on has no request, there is
 * no number (calculatePodRequests in the controller's replica_calculator.go), and the autoscaler leaves the replicas
 * as they are: medium. A limit, the pod's own resources and a LimitRange of the files stand in for the request.
 * Without any metric the API server asks for 80 % of the CPU (autoscaling/v2 SetDefaults_HorizontalPodAutoscaler).
 *
 * Source: Kubernetes, Horizontal Pod Autoscaling.
 */
import { groupOf, kindIn } from '../../model/kinds/kinds.ts';
import { resourceOf } from '../../model/quantities/resources.ts';
import { dangling } from '../../rule/dangling.ts';
import {
  type BundleObject,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  on,
  place,
  type RuleEnv,
  type ValuePlace,
} from '../../rule/rule.ts';
import { listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

const SCALABLE: ReadonlyMap<string, string> = new Map([
  ['Deployment', 'apps/v1'],
  ['StatefulSet', 'apps/v1'],
  ['ReplicaSet', 'apps/v1'],
  ['ReplicationController', 'v1'],
]);
const FIXED = ['DaemonSet', 'Job', 'CronJob', 'Pod'];

function targetOf({ path, value }: ObjectRef) {
  const field = (name: string) => textBelow(value, 'spec', 'scaleTargetRef', name) ?? '';
  const [apiVersion, kind, name] = [field('apiVersion'), field('kind'), field('name')];
  // Other projects have kinds of these names: there the group is right.
  const custom = kindIn(apiVersion, kind);
  const isBuiltIn = custom === undefined || custom.served !== undefined;
  const right = isBuiltIn ? SCALABLE.get(kind) : undefined;
  // The group decides, not the version; a Deployment has one group only.
  const wrongGroup = right !== undefined && groupOf(apiVersion) !== groupOf(right);
  const at = (...key: string[]) => [...path, 'spec', 'scaleTargetRef', ...key];
  return { apiVersion, kind, name, isBuiltIn, custom, right, wrongGroup, at };
}

/** A share of the requests that an autoscaler aims at. */
interface Utilization {
  readonly resource: 'cpu' | 'memory';
  /** Of one container; undefined for all that run on. */
  readonly container: string | undefined;
  readonly at: Path;
}

const isResource = (name: string | undefined): name is Utilization['resource'] =>
  name === 'cpu' || name === 'memory';

/** What autoscaling/v1 has no field for. */
const FURTHER_METRICS = 'autoscaling.alpha.kubernetes.io/metrics';

function utilizationsOf({ apiVersion, path, value }: ObjectRef): readonly Utilization[] {
  const spec = [...path, 'spec'];
  const share = (...field: string[]): Utilization[] => [
    { resource: 'cpu', container: undefined, at: [...spec, ...field] },
  ];
  if (apiVersion === 'autoscaling/v1') {
    const hasTarget = numberBelow(value, 'spec', 'targetCPUUtilizationPercentage') !== undefined;
    if (hasTarget) return share('targetCPUUtilizationPercentage');
    return valueBelow(value, 'metadata', 'annotations', FURTHER_METRICS) ? [] : share();
  }
  const metrics = listBelow(value, 'spec', 'metrics');
  if (metrics.length === 0) return share();
  return metrics.flatMap((metric, i): Utilization[] => {
    const field = { Resource: 'resource', ContainerResource: 'containerResource' }[
      textBelow(metric, 'type') ?? ''
    ];
    if (!field || textBelow(metric, field, 'target', 'type') !== 'Utilization') return [];
    const resource = textBelow(metric, field, 'name');
    const container = field === 'resource' ? undefined : textBelow(metric, field, 'container');
    const at = [...spec, 'metrics', i, field, 'name'];
    return isResource(resource) ? [{ resource, container, at }] : [];
  });
}

/** The utilizations for which some container has no request, in each of the workloads that may be meant. */
function unmeasured(
  object: ObjectRef,
  found: readonly BundleObject[],
  data: { readonly kind: string; readonly name: string },
  env: RuleEnv,
): ValuePlace<'no-request'>[] {
  return utilizationsOf(object).flatMap(({ resource, container, at }) => {
    const lacking = found.map(({ workload }) =>
      workload?.pod.containers.find(
        (candidate) =>
          (candidate.role === 'app' || candidate.role === 'sidecar') &&
          (container === undefined || candidate.name === container) &&
          resourceOf(
            { workload, pod: workload.pod, container: candidate },
            env,
            'requests',
            resource,
          ).from === 'nobody',
      ),
    );
    const [first] = lacking;
    if (!first || lacking.includes(undefined)) return [];
    const details = { ...data, resource, container: first.name };
    return [place(at, 'no-request', details, 'medium')];
  });
}

export const autoscalerTarget = defineRule({
  id: 'autoscaler-target',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['autoscaling/v1/HorizontalPodAutoscaler', 'autoscaling/v2/HorizontalPodAutoscaler'],
  reads: ['workload', 'v1/LimitRange'],
  field: 'scaleTargetRef',
  covers: {
    'hpa-target': ['not-in-files', 'wrong-group', 'not-scalable', 'other-namespace'],
    'hpa-requests': ['no-request'],
  },
  messages: ['not-in-files', 'wrong-group', 'not-scalable', 'other-namespace', 'no-request'],
  refusals: { 'wrong-group': ['value-required', 'value-malformed'] },
  inspect: ({ object }, env) => {
    const { bundle } = env;
    const { apiVersion, kind, name, isBuiltIn, custom, right, wrongGroup, at } = targetOf(object);
    if (isBuiltIn && FIXED.includes(kind)) {
      return explicit(place(at('kind'), 'not-scalable', { kind }, 'medium'));
    }
    const scaled = isBuiltIn ? right !== undefined : custom?.scaled === true;
    if (name === '' || !scaled) return byDefault(at());
    if (wrongGroup) {
      const data = { value: apiVersion || '""', right: right ?? '', kind };
      return explicit(place(at('apiVersion'), 'wrong-group', data, 'medium'));
    }
    // Of a custom kind every version is the same object.
    const isTarget = (candidate: ObjectRef) =>
      candidate.kind === kind && groupOf(candidate.apiVersion ?? '') === groupOf(apiVersion);
    const named = (namespace: string | null) =>
      right === undefined
        ? bundle.named('workload', name, namespace).filter((entry) => isTarget(entry.object))
        : bundle.named(`${right}/${kind}`, name, namespace);
    const found = dangling(bundle, {
      at: at('name'),
      to: 'workload',
      namespace: object.namespace,
      found: (within) => named(within).map((entry) => entry.object),
      missing: 'not-in-files',
      elsewhere: 'other-namespace',
      data: { kind, name },
    });
    if (found) return explicit(found);
    const places = unmeasured(object, named(object.namespace), { kind, name }, env);
    return places.length > 0 ? explicit(...places) : on(at());
  },
  fix: {
    safety: 'may-break',
    secure: ({ object }) => {
      const { right, wrongGroup, at } = targetOf(object);
      if (!right || !wrongGroup) return null;
      return [{ op: 'set', path: at('apiVersion'), value: right, before: ['kind'] }];
    },
  },
  sources: ['horizontalPodAutoscaler'],
});
