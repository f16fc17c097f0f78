/**
 * What Kubernetes asks of fields together in kinds that fewer manifests have. The page loads it when one is there: the
 * kinds are in values.ts. Otherwise as object-rules.ts.
 *
 * Source: k8s.io/kubernetes pkg/apis/<group>/validation/validation.go, read at 1.36.
 */
import { entriesBelow, isObject, type Json, type JsonObject, listBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { selectorSelects } from '../bundle/selector.ts';
import { serviceNameFormat } from '../names.ts';
import { compareQuantity, isWholeQuantity, parseQuantity } from '../quantities/quantity.ts';
import { hasFormat } from './formats.ts';
import { labelsOf, refuseMismatch, templateSpec } from './object-rules.ts';
import {
  type Check,
  count,
  excluded,
  isIntegral,
  isSet,
  items,
  malformed,
  needsField,
  outside,
  pathText,
  quantityOf,
  required,
  type Seen,
  text,
  twice,
  unsupported,
  whole,
} from './seen.ts';

// ----------------------------------------------------------------
// Jobs.

const GENERATED = ['controller-uid', 'batch.kubernetes.io/controller-uid'];

/** What a Job and the template of a CronJob have in common. */
function refuseJob(seen: Seen): void {
  const { value, refuse } = seen;
  const { completionMode, completions, parallelism, maxFailedIndexes, backoffLimitPerIndex } =
    value;
  const isIndexed = completionMode === 'Indexed';
  if (isSet(maxFailedIndexes) && !isSet(backoffLimitPerIndex))
    required(seen, 'backoffLimitPerIndex');
  if (isIndexed) {
    if (!isSet(completions)) required(seen, 'completions');
    const most = whole(maxFailedIndexes) ?? 0;
    const all = whole(completions);
    if ((whole(parallelism) ?? 0) > 100000)
      outside(seen, ['parallelism'], parallelism ?? 0, 0, 100000);
    if (all !== undefined && most > all) outside(seen, ['maxFailedIndexes'], most, 0, all);
    else if (most > 100000) outside(seen, ['maxFailedIndexes'], most, 0, 100000);
    if (all !== undefined && all > 100000 && isSet(backoffLimitPerIndex)) {
      if (!isSet(maxFailedIndexes)) required(seen, 'maxFailedIndexes');
      if ((whole(parallelism) ?? 0) > 10000)
        outside(seen, ['parallelism'], parallelism ?? 0, 0, 10000);
      if (most > 10000) outside(seen, ['maxFailedIndexes'], most, 0, 10000);
    }
  } else {
    for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy']) {
      if (isSet(value[field])) needsField(seen, [field], 'completionMode: Indexed');
    }
  }
  if (isIndexed && isObject(value.successPolicy)) {
    refuseSuccessPolicy(seen, value.successPolicy, whole(completions) ?? 0);
  }
  const { podFailurePolicy, podReplacementPolicy, template } = value;
  if (!isObject(podFailurePolicy)) return;
  const containers = new Set(
    ['containers', 'initContainers'].flatMap((list) =>
      items(templateSpec(template)[list]).map(({ name }) => text(name)),
    ),
  );
  const { restartPolicy } = templateSpec(template);
  if (restartPolicy === 'OnFailure') {
    const steps = ['template', 'spec', 'restartPolicy'];
    unsupported(seen, steps, restartPolicy, ['Never']);
  }
  if (podReplacementPolicy === 'TerminatingOrFailed') {
    unsupported(seen, ['podReplacementPolicy'], podReplacementPolicy, ['Failed']);
  }
  for (const [i, rule] of items(podFailurePolicy.rules).entries()) {
    const steps: Path = ['podFailurePolicy', 'rules', i];
    const codes = rule.onExitCodes;
    const isBoth = isObject(codes) && count(rule.onPodConditions) > 0;
    if (isBoth) excluded(seen, [...steps, 'onExitCodes'], 'onPodConditions');
    else if (!isObject(codes) && count(rule.onPodConditions) === 0) {
      refuse('one-of-required', steps, { fields: 'onExitCodes, onPodConditions' });
    }
    if (isObject(codes)) refuseExitCodes(seen, [...steps, 'onExitCodes'], codes, containers);
    if (rule.action === 'FailIndex' && !isSet(backoffLimitPerIndex)) {
      needsField(seen, [...steps, 'action'], 'backoffLimitPerIndex');
    }
  }
}

/** validateSuccessPolicy. @param completions of the Job, which its indexes are below */
function refuseSuccessPolicy(seen: Seen, { rules }: JsonObject, completions: number): void {
  const ruleList = items(rules);
  if (Array.isArray(rules) && ruleList.length === 0) required(seen, 'successPolicy', 'rules');
  if (ruleList.length > 20) {
    const steps = ['successPolicy', 'rules'];
    seen.refuse('too-many', steps, { field: pathText(steps), most: '20' });
  }
  for (const [i, { succeededCount, succeededIndexes }] of ruleList.entries()) {
    const steps: Path = ['successPolicy', 'rules', i];
    if (!isSet(succeededCount) && !isSet(succeededIndexes)) {
      seen.refuse('one-of-required', steps, { fields: 'succeededCount, succeededIndexes' });
    }
    let most = completions;
    if (isSet(succeededIndexes)) {
      const indexes = indexesIn(text(succeededIndexes), completions);
      const at = [...steps, 'succeededIndexes'];
      if (indexes === null) malformed(seen, at, text(succeededIndexes), 'indexes');
      else most = indexes;
    }
    const count = whole(succeededCount);
    if (count !== undefined && (count < 0 || count > most)) {
      outside(seen, [...steps, 'succeededCount'], count, 0, most);
    }
  }
}

/** How many indexes a list such as `0,2-4` has; null if it isn't valid, not ascending, or not below a number. */
function indexesIn(list: string, below: number): number | null {
  if (list === '') return 0;
  let last = -1;
  let n = 0;
  for (const part of list.split(',')) {
    const [, from = '', to = from] =
      /^\+?(\d{1,9})(?:-\+?(\d{1,9}))?$/.exec(part.slice(0, 40)) ?? [];
    const [first, end] = [Number(from), Number(to)];
    const isRange = part.includes('-');
    if (from === '' || first <= last || end >= below || (isRange && first >= end)) return null;
    n += end - first + 1;
    last = end;
  }
  return n;
}

/** validatePodFailurePolicyRuleOnExitCodes: different numbers in their order, and none of 0 for In. */
function refuseExitCodes(
  seen: Seen,
  steps: Path,
  { operator, values, containerName }: JsonObject,
  containers: ReadonlySet<string>,
): void {
  const at = [...steps, 'values'];
  const codes = listBelow(values).map((code) => whole(code) ?? 0);
  if (codes.length === 0) required(seen, ...at);
  if (codes.length > 255) seen.refuse('too-many', at, { field: pathText(at), most: '255' });
  const earlier = new Set<number>();
  for (const [i, code] of codes.entries()) {
    const before = codes[i - 1];
    if (operator === 'In' && code === 0) outside(seen, [...at, i], code, 1);
    if (earlier.has(code)) twice(seen, [...at, i], code);
    else if (before !== undefined && before > code) outside(seen, [...at, i], code, before + 1);
    earlier.add(code);
  }
  if (isSet(containerName) && !containers.has(text(containerName))) {
    unsupported(seen, [...steps, 'containerName'], text(containerName), [...containers]);
  }
}

/** The server generates the selector of a Job, unless manualSelector is set. */
function refuseJobSelector(seen: Seen): void {
  const spec = isObject(seen.value.spec) ? seen.value.spec : {};
  const metadata = isObject(seen.value.metadata) ? seen.value.metadata : {};
  const inSpec: Seen = {
    ...seen,
    value: spec,
    refuse: (code, steps, data) => seen.refuse(code, ['spec', ...steps], data),
  };
  const { selector, manualSelector, template, completionMode, completions } = spec;
  const all = whole(completions) ?? 0;
  if (completionMode === 'Indexed' && all > 0) {
    const name = `${text(metadata.name)}-${all - 1}`;
    if (text(metadata.name) !== '' && !hasFormat('dns-label', name, true)) {
      malformed(seen, ['metadata', 'name'], text(metadata.name), 'dns-label');
    }
  }
  if (manualSelector !== true) {
    // Its pods have it as the value of a label.
    if (text(metadata.name).length > 63) {
      seen.refuse('value-too-long', ['metadata', 'name'], { field: 'metadata.name', most: '63' });
    }
    const matched = entriesBelow(selector, 'matchLabels').filter(
      ([key]) => !GENERATED.includes(key),
    );
    const count = matched.length + listBelow(selector, 'matchExpressions').length;
    if (count > 0) inSpec.refuse('selector-generated', ['selector'], { kind: 'Job' });
    return;
  }
  if (!isObject(selector)) required(inSpec, 'selector');
  else if (!selectorSelects(selector, labelsOf(template))) refuseMismatch(inSpec, selector);
}

function refuseCronJob(seen: Seen): void {
  const { jobTemplate } = seen.value;
  const spec = templateSpec(jobTemplate);
  const steps = ['jobTemplate', 'spec'];
  if (isSet(spec.selector)) {
    seen.refuse('selector-generated', [...steps, 'selector'], { kind: 'CronJob' });
  }
  if (spec.manualSelector === true) {
    unsupported(seen, [...steps, 'manualSelector'], true, ['false']);
  }
}

// ----------------------------------------------------------------
// Ingresses.

function refuseIngress(seen: Seen): void {
  const { rules, defaultBackend } = seen.value;
  if (count(rules) === 0 && !isSet(defaultBackend)) {
    seen.refuse('one-of-required', [], { fields: 'rules, defaultBackend' });
  }
}

function refuseIngressPath(seen: Seen): void {
  const { path, pathType } = seen.value;
  const value = text(path);
  const isExact = pathType === 'Exact' || pathType === 'Prefix';
  if (!value.startsWith('/') && (value !== '' || isExact)) {
    if (value === '') required(seen, 'path');
    else malformed(seen, ['path'], value, 'absolute-path');
    return;
  }
  if (isExact && /\/\/|\/\.{1,2}\/|%2[fF]|\/\.{1,2}$/.test(value)) {
    malformed(seen, ['path'], value, 'no-backsteps');
  }
}

function refuseBackend(seen: Seen): void {
  const { service, resource } = seen.value;
  if (isSet(resource)) {
    if (isSet(service)) excluded(seen, ['resource'], 'service');
    if (isObject(resource)) refuseTypedReference(seen, resource);
    return;
  }
  if (!isObject(service)) {
    seen.refuse('one-of-required', [], { fields: 'service, resource' });
    return;
  }
  const name = text(service.name);
  const format = serviceNameFormat(seen.minor);
  if (name !== '' && !hasFormat(format, name, true))
    malformed(seen, ['service', 'name'], name, format);
  const port = isObject(service.port) ? service.port : {};
  const named = text(port.name);
  const number = whole(port.number) ?? 0;
  if (named !== '' && number !== 0) excluded(seen, ['service', 'port', 'name'], 'number');
  else if (named !== '' && !hasFormat('port-name', named, true)) {
    seen.refuse('port-name-invalid', ['service', 'port', 'name'], { field: 'name', value: named });
  } else if (named === '' && number === 0) {
    seen.refuse('one-of-required', ['service', 'port'], { fields: 'name, number' });
  } else if (named === '' && (number < 1 || number > 65535)) {
    seen.refuse('port-out-of-range', ['service', 'port', 'number'], {
      field: 'number',
      value: String(number),
    });
  }
}

/** validateIngressTypedLocalObjectReference; the schema tells which are missing. */
function refuseTypedReference(seen: Seen, reference: JsonObject): void {
  for (const [field, format] of [
    ['apiGroup', 'dns-subdomain'],
    ['kind', 'path-segment'],
    ['name', 'path-segment'],
  ] as const) {
    const value = text(reference[field]);
    if (value !== '' && !hasFormat(format, value, true))
      malformed(seen, ['resource', field], value, format);
  }
}

const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

function refuseIngressClass(seen: Seen): void {
  const { metadata, spec } = seen.value;
  const annotations =
    isObject(metadata) && isObject(metadata.annotations) ? metadata.annotations : {};
  const annotated = annotations[CLASS_ANNOTATION];
  const named = isObject(spec) ? spec.ingressClassName : undefined;
  if (isSet(annotated) && isSet(named) && annotated !== named) {
    excluded(seen, ['metadata', 'annotations', CLASS_ANNOTATION], 'ingressClassName');
  }
}

// ----------------------------------------------------------------
// Volumes and classes.

/** Fields of a PersistentVolume's spec that aren't volume sources. */
const BESIDE_SOURCE = new Set([
  'accessModes',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'volumeAttributesClassName',
  'volumeMode',
]);

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

function refusePersistentVolume(seen: Seen): void {
  const { value } = seen;
  const sources = Object.keys(value).filter(
    (field) => !BESIDE_SOURCE.has(field) && isSet(value[field]),
  );
  if (sources.length === 0) {
    seen.refuse('one-of-required', [], {
      fields: 'azureDisk, azureFile, csi, hostPath, local, nfs, …',
    });
  }
  const [first, second] = sources;
  if (first !== undefined && second !== undefined) excluded(seen, [second], first);
  // The schema tells of other words; to Go null in a list of words is an empty one.
  for (const [i, mode] of listBelow(value.accessModes).entries()) {
    if (text(mode) === '') unsupported(seen, ['accessModes', i], '', ACCESS_MODES);
  }
  if (isObject(value.capacity) && count(value.capacity) === 0) required(seen, 'capacity');
  for (const [name, amount] of entriesBelow(value.capacity)) {
    const steps = ['capacity', name];
    if (name !== 'storage') unsupported(seen, steps, name, ['storage']);
    else if (compareQuantity(quantityOf(amount), 0) !== 1) {
      seen.refuse('quantity-not-positive', steps, { field: 'storage', value: String(amount) });
    }
  }
}

/** validateScheduling: each toleration of a RuntimeClass once. */
function refuseScheduling(seen: Seen): void {
  const all = items(seen.value.tolerations).map((toleration) => JSON.stringify(toleration));
  for (const [i, json] of all.entries()) {
    if (all.indexOf(json) < i) twice(seen, ['tolerations', i], json);
  }
}

/** HighestUserDefinablePriority: higher ones are the system's. */
const MOST_PRIORITY = 1_000_000_000;

function refusePriority(seen: Seen): void {
  const priority = whole(seen.value.value) ?? 0;
  if (priority <= MOST_PRIORITY) return;
  outside(seen, ['value'], priority, -2_147_483_648, MOST_PRIORITY);
}

/** validateIngressClassParametersReference; a missing scope is the cluster's. */
function refuseClassParameters(seen: Seen): void {
  const { scope, namespace } = seen.value;
  if (scope === 'Namespace') {
    if (!isSet(namespace)) required(seen, 'namespace');
  } else if (isSet(namespace)) needsField(seen, ['namespace'], 'scope: Namespace');
}

// ----------------------------------------------------------------
// Autoscalers.

function refuseAutoscaler(seen: Seen): void {
  const { minReplicas, maxReplicas, scaleTargetRef, behavior } = seen.value;
  const least = whole(minReplicas) ?? 1;
  const most = whole(maxReplicas);
  if (most !== undefined && most > 0 && most < least) {
    outside(seen, ['maxReplicas'], most, least);
  }
  // Since 1.34; before, an autoscaler without an API version was accepted and found no target.
  if (isObject(scaleTargetRef) && seen.minor >= 34) {
    const version = text(scaleTargetRef.apiVersion);
    const steps = ['scaleTargetRef', 'apiVersion'];
    if (version === '') required(seen, ...steps);
    else if (!hasFormat('api-version', version, true))
      malformed(seen, steps, version, 'api-version');
  }
  for (const field of ['scaleUp', 'scaleDown']) {
    const rules = isObject(behavior) ? behavior[field] : undefined;
    // Without policies the defaults apply, but not with an empty list.
    if (isObject(rules) && Array.isArray(rules.policies) && rules.policies.length === 0) {
      required(seen, 'behavior', field, 'policies');
    }
  }
}

const METRICS: { readonly [type: string]: string } = {
  Object: 'object',
  External: 'external',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
};

function refuseMetric(seen: Seen): void {
  const { value } = seen;
  const expected = METRICS[text(value.type)];
  const given = Object.values(METRICS).filter((field) => isSet(value[field]));
  if (expected && !isSet(value[expected])) required(seen, expected);
  for (const field of given) {
    if (given.length > 1 && field !== expected)
      excluded(seen, [field], `type: ${text(value.type)}`);
  }
  for (const [field, targets] of [
    ['resource', ['averageUtilization', 'averageValue']],
    ['containerResource', ['averageUtilization', 'averageValue']],
    ['pods', ['averageValue']],
    ['object', ['value', 'averageValue']],
    ['external', ['value', 'averageValue']],
  ] as const) {
    const source = value[field];
    if (!isObject(source)) continue;
    const target = isObject(source.target) ? source.target : {};
    const set = targets.filter((name) => isSet(target[name]));
    const steps = [field, 'target'];
    if (set.length === 0 && isObject(source.target)) {
      seen.refuse('one-of-required', steps, { fields: targets.join(', ') });
    }
    if (set.length > 1 && field !== 'object')
      excluded(seen, [...steps, targets[1] as string], targets[0]);
  }
}

/** ValidateAPIVersion, since 1.34: of an object that a metric describes the group may be missing. */
function refuseObjectMetric(seen: Seen): void {
  const { describedObject } = seen.value;
  if (seen.minor < 34 || !isObject(describedObject)) return;
  const version = text(describedObject.apiVersion);
  if (version.split('/').length > 2) {
    malformed(seen, ['describedObject', 'apiVersion'], version, 'api-version');
  }
}

/** The validation rule in the definition of KEDA's ScaledObject; the default maximum is 100. */
function refuseScaledObject(seen: Seen): void {
  const least = whole(seen.value.minReplicaCount);
  const most = whole(seen.value.maxReplicaCount) ?? 100;
  if (least !== undefined && least > most) {
    seen.refuse('order-wrong', ['minReplicaCount'], {
      low: 'minReplicaCount',
      lowValue: String(least),
      high: 'maxReplicaCount',
      highValue: String(most),
    });
  }
}

// ----------------------------------------------------------------
// Permissions.

function refuseRoleRule(namespaced: boolean): Check {
  return (seen) => {
    for (const [i, rule] of items(seen.value.rules).entries()) {
      const steps: Path = ['rules', i];
      const { nonResourceURLs, apiGroups, resources, resourceNames } = rule;
      if (count(nonResourceURLs) === 0) {
        if (count(apiGroups) === 0) required(seen, ...steps, 'apiGroups');
        if (count(resources) === 0) required(seen, ...steps, 'resources');
        continue;
      }
      const at = [...steps, 'nonResourceURLs'];
      if (namespaced) needsField(seen, at, 'kind: ClusterRole');
      else if (count(apiGroups) + count(resources) + count(resourceNames) > 0) {
        excluded(seen, at, 'resources');
      }
    }
  };
}

const RBAC = 'rbac.authorization.k8s.io';

function refuseBinding(namespaced: boolean): Check {
  return (seen) => {
    const { roleRef, subjects } = seen.value;
    if (isObject(roleRef)) {
      const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
      const { kind, apiGroup } = roleRef;
      if (isSet(kind) && !kinds.includes(text(kind)))
        unsupported(seen, ['roleRef', 'kind'], text(kind), kinds);
      // A missing group is filled in.
      if (text(apiGroup) !== '' && apiGroup !== RBAC) {
        unsupported(seen, ['roleRef', 'apiGroup'], text(apiGroup), [RBAC]);
      }
    }
    for (const [i, { kind, name, namespace, apiGroup }] of items(subjects).entries()) {
      const steps: Path = ['subjects', i];
      if (kind !== 'ServiceAccount') {
        if ((kind === 'User' || kind === 'Group') && text(apiGroup) !== '' && apiGroup !== RBAC) {
          unsupported(seen, [...steps, 'apiGroup'], text(apiGroup), [RBAC]);
        }
        continue;
      }
      if (text(name) !== '' && !hasFormat('dns-subdomain', text(name), true)) {
        malformed(seen, [...steps, 'name'], text(name), 'dns-subdomain');
      }
      if (text(apiGroup) !== '') unsupported(seen, [...steps, 'apiGroup'], text(apiGroup), ['""']);
      if (!namespaced && text(namespace) === '') required(seen, ...steps, 'namespace');
    }
  };
}

// ----------------------------------------------------------------
// Limits and quotas.

const LIMITS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

function refuseLimit(seen: Seen): void {
  const { value, refuse } = seen;
  const type = text(value.type);
  const ofContainer = type === 'Pod' || type === 'Container';
  for (const list of LIMITS) {
    for (const [name] of entriesBelow(value, list)) {
      const format = ofContainer ? 'resource' : 'quota-resource';
      if (!hasFormat(format, name, true)) malformed(seen, [list, name], name, format);
    }
  }
  if (type === 'Pod') {
    for (const list of ['default', 'defaultRequest']) {
      if (count(value[list]) > 0) excluded(seen, [list], 'type: Pod');
    }
  }
  // Null is a quantity of 0.
  const amount = (list: (typeof LIMITS)[number], name: string): Json | undefined => {
    const quantity = isObject(value[list]) ? value[list][name] : undefined;
    return quantity === null ? 0 : quantity;
  };
  if (
    type === 'PersistentVolumeClaim' &&
    !isSet(amount('min', 'storage')) &&
    !isSet(amount('max', 'storage'))
  ) {
    refuse('one-of-required', [], { fields: 'min.storage, max.storage' });
  }
  const names = new Set(LIMITS.flatMap((list) => entriesBelow(value, list).map(([name]) => name)));
  const isAbove = (a: Json | undefined, b: Json | undefined) =>
    isSet(a) && isSet(b) && compareQuantity(quantityOf(a), quantityOf(b)) === 1;
  for (const name of names) {
    for (const [low, high, at] of [
      ['min', 'max', 'min'],
      ['min', 'defaultRequest', 'defaultRequest'],
      ['defaultRequest', 'max', 'defaultRequest'],
      ['defaultRequest', 'default', 'defaultRequest'],
      ['min', 'default', 'default'],
      ['default', 'max', 'default'],
    ] as const) {
      if (!isAbove(amount(low, name), amount(high, name))) continue;
      refuse('order-wrong', [at, name], {
        low: `${low}.${name}`,
        lowValue: String(amount(low, name)),
        high: `${high}.${name}`,
        highValue: String(amount(high, name)),
      });
    }
    const ratio = amount('maxLimitRequestRatio', name);
    if (!isSet(ratio)) continue;
    const most = ratioOf(amount('max', name), amount('min', name));
    const factor = parseQuantity(quantityOf(ratio)) ?? 1;
    if (isAbove(1, ratio)) outside(seen, ['maxLimitRequestRatio', name], ratio ?? 0, 1);
    else if (most !== null && factor > most)
      outside(seen, ['maxLimitRequestRatio', name], ratio ?? 0, 1, most);
  }
}

/** The ratio of two quantities; null if one of them isn't set. */
function ratioOf(max: Json | undefined, min: Json | undefined): number | null {
  if (!isSet(max) || !isSet(min)) return null;
  const [most, least] = [parseQuantity(quantityOf(max)), parseQuantity(quantityOf(min))];
  return most === null || least === null ? null : most / least;
}

function refuseLimits(seen: Seen): void {
  const types = items(seen.value.limits).map(({ type }) => text(type));
  for (const [i, type] of types.entries()) {
    if (types.indexOf(type) < i) twice(seen, ['limits', i, 'type'], type);
  }
}

const COMPUTED = /^(?:(?:requests\.|limits\.)?(?:cpu|memory)|pods)$/;
const COUNTED =
  /^(?:pods|resourcequotas|services|replicationcontrollers|secrets|configmaps|persistentvolumeclaims|services\.(?:nodeports|loadbalancers))$/;
const QUOTA_RESOURCE =
  /^(?:(?:requests\.|limits\.)?(?:cpu|memory|ephemeral-storage)|requests\.storage|pods|resourcequotas|services|replicationcontrollers|secrets|configmaps|persistentvolumeclaims|services\.(?:nodeports|loadbalancers))$/;

/** IsResourceQuotaScopeValidForResource. */
function scopeHolds(scope: string, resource: string): boolean {
  if (!QUOTA_RESOURCE.test(resource)) return true;
  if (scope === 'BestEffort') return resource === 'pods';
  if (scope === 'VolumeAttributesClass')
    return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
  return COMPUTED.test(resource);
}

const CONFLICTS = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

/** ValidateResourceQuotaSpec. */
function refuseQuota(seen: Seen): void {
  const { scopes, scopeSelector, hard } = seen.value;
  const amounts = entriesBelow(hard);
  for (const [name, amount] of amounts) {
    const isCounted = COUNTED.test(name) || (isIntegral(name) && !name.startsWith('requests.'));
    if (isCounted && !isWholeQuantity(quantityOf(amount))) {
      seen.refuse('quantity-not-whole', ['hard', name], { resource: name, value: String(amount) });
    }
  }
  const requirements = isObject(scopeSelector) ? items(scopeSelector.matchExpressions) : [];
  const selected = requirements.map(({ scopeName }) => text(scopeName));
  const [effort, attributes, others] = ['BestEffort', 'VolumeAttributesClass', ''].map((scope) =>
    amounts.find(([name]) => !scopeHolds(scope, name)),
  );
  for (const [steps, named] of [
    [['scopes'], listBelow(scopes).map(text)],
    [['scopeSelector', 'matchExpressions'], selected],
  ] as const) {
    for (const [scope, other] of CONFLICTS) {
      if (named.includes(scope) && named.includes(other))
        excluded(seen, steps, `${scope}, ${other}`);
    }
    for (const [i, scope] of named.entries()) {
      if (scope === '') continue;
      const missed =
        scope === 'BestEffort' ? effort : scope === 'VolumeAttributesClass' ? attributes : others;
      if (missed) excluded(seen, [...steps, i], `hard.${missed[0]}`);
    }
  }
  for (const [i, { scopeName, operator, values }] of requirements.entries()) {
    const steps: Path = ['scopeSelector', 'matchExpressions', i];
    const byValue = scopeName === 'PriorityClass' || scopeName === 'VolumeAttributesClass';
    if (!byValue && text(scopeName) !== '' && isSet(operator) && operator !== 'Exists') {
      unsupported(seen, [...steps, 'operator'], text(operator), ['Exists']);
    }
    if ((operator === 'In' || operator === 'NotIn') && count(values) === 0) {
      required(seen, ...steps, 'values');
    } else if ((operator === 'Exists' || operator === 'DoesNotExist') && count(values) > 0) {
      excluded(seen, [...steps, 'values'], `operator: ${operator}`);
    }
  }
}

/** The functions, by the definition in the schema that they validate. */
export const RARER_RULES: { readonly [definition: string]: Check } = {
  'networking/v1.IngressSpec': refuseIngress,
  'networking/v1.Ingress': refuseIngressClass,
  'networking/v1.IngressBackend': refuseBackend,
  'networking/v1.HTTPIngressPath': refuseIngressPath,
  'batch/v1.JobSpec': refuseJob,
  'batch/v1.Job': refuseJobSelector,
  'batch/v1.CronJobSpec': refuseCronJob,
  'core/v1.PersistentVolumeSpec': refusePersistentVolume,
  'node/v1.Scheduling': refuseScheduling,
  'scheduling/v1.PriorityClass': refusePriority,
  'core/v1.LimitRangeItem': refuseLimit,
  'core/v1.LimitRangeSpec': refuseLimits,
  'core/v1.ResourceQuotaSpec': refuseQuota,
  'networking/v1.IngressClassParametersReference': refuseClassParameters,
  'autoscaling/v1.HorizontalPodAutoscalerSpec': refuseAutoscaler,
  'autoscaling/v2.HorizontalPodAutoscalerSpec': refuseAutoscaler,
  'autoscaling/v2.MetricSpec': refuseMetric,
  'autoscaling/v2.ObjectMetricSource': refuseObjectMetric,
  'keda/v1alpha1.ScaledObjectSpec': refuseScaledObject,
  'rbac/v1.Role': refuseRoleRule(true),
  'rbac/v1.ClusterRole': refuseRoleRule(false),
  'rbac/v1.RoleBinding': refuseBinding(true),
  'rbac/v1.ClusterRoleBinding': refuseBinding(false),
};
