/**
 * What Kubernetes asks of an object's fields together, by the type that has them. Values come as they are written: a
 * missing one, null and the zero value are alike, as in Kubernetes' own validation after its defaults. Nothing here
 * is asked of an object that cannot be decoded.
 *
 * Source: k8s.io/kubernetes pkg/apis/<group>/validation/validation.go, read at 1.36.
 */
import {
  entriesBelow,
  isObject,
  type Json,
  type JsonObject,
  listBelow,
  valueBelow,
} from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { refusedLabels } from '../bundle/namespaces.ts';
import { selectorSelects } from '../bundle/selector.ts';
import { isCustomKind } from '../kinds/kinds.ts';
import { namingOf, serviceNameFormat } from '../names.ts';
import {
  compareQuantity,
  isWhole,
  parseQuantity,
  type QuantityValue,
} from '../quantities/quantity.ts';
import { type Format, hasFormat, networkOf } from './formats.ts';
import type { RefusalCode, RefusalData } from './refusal.ts';

/** An object to validate, and what takes note of what is wrong with it. */
export interface Seen {
  readonly value: JsonObject;
  /** The minor version of Kubernetes, 36 for 1.36. */
  readonly minor: number;
  /** @param steps from the object to the value, or to where a missing one belongs */
  readonly refuse: <C extends RefusalCode>(code: C, steps: Path, data: RefusalData[C]) => void;
}

type Check = (seen: Seen) => void;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const whole = (value: Json | undefined): number | undefined => {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
};
const items = (value: Json | undefined): readonly JsonObject[] =>
  listBelow(value).map((item) => (isObject(item) ? item : {}));
const count = (value: Json | undefined): number =>
  Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
const isSet = (value: Json | undefined): boolean => value !== undefined && value !== null;
const said = (steps: Path): string =>
  steps
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step))
    .join('');

const required = ({ refuse }: Seen, ...steps: Path): void =>
  refuse('value-required', steps, { field: said(steps) });
const excluded = ({ refuse }: Seen, steps: Path, other: string): void =>
  refuse('fields-excluded', steps, { field: said(steps), other });
const needs = ({ refuse }: Seen, steps: Path, other: string): void =>
  refuse('field-needs', steps, { field: said(steps), other });
const twice = ({ refuse }: Seen, steps: Path, value: Json): void =>
  refuse('item-twice', steps, { field: said(steps), value: String(value) });
const malformed = ({ refuse }: Seen, steps: Path, value: string, format: Format): void =>
  refuse('value-malformed', steps, { field: said(steps), value, format });
const outside = (
  { refuse }: Seen,
  steps: Path,
  value: Json,
  min: number,
  max: number | 'none' = 'none',
): void =>
  refuse('number-out-of-range', steps, {
    field: said(steps),
    value: String(value),
    min: String(min),
    max: String(max),
  });
const unsupported = (
  { refuse }: Seen,
  steps: Path,
  value: Json,
  allowed: readonly string[],
): void =>
  refuse('value-not-supported', steps, {
    field: said(steps),
    value: String(value),
    allowed: allowed.join(', '),
  });

// ----------------------------------------------------------------
// Names.

/** Finalizers without a domain (IsStandardFinalizerName). */
const STANDARD_FINALIZERS = ['kubernetes', 'orphan', 'foregroundDeletion'];

/** ValidateObjectMeta: the object has a name, or the beginning of one, and it is right for its kind. */
export function refuseName(apiVersion: string, kind: string, seen: Seen): void {
  const { value, minor } = seen;
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const { format, most } = namingOf(apiVersion, kind, minor);
  const name = text(metadata.name);
  const begin = text(metadata.generateName);
  const at = ['metadata', name === '' ? 'generateName' : 'name'];
  if (name === '' && begin === '') {
    // The server gives a LimitRange a name.
    if (kind !== 'LimitRange') required(seen, 'metadata', 'name');
    return;
  }
  // Kinds of other projects may have any finalizer.
  for (const [i, finalizer] of listBelow(metadata, 'finalizers').map(text).entries()) {
    const isOwn = !isCustomKind(apiVersion) && !finalizer.includes('/');
    if (!isOwn || STANDARD_FINALIZERS.includes(finalizer)) continue;
    unsupported(seen, ['metadata', 'finalizers', i], finalizer, STANDARD_FINALIZERS);
  }
  // The server adds letters and digits.
  const whole = name === '' ? begin.replace(/-$/, 'a') : name;
  if (!hasFormat(format, whole, true)) malformed(seen, at, whole, format);
  else if (most !== undefined && name.length > most) {
    seen.refuse('value-too-long', at, { field: said(at), most: String(most) });
  }
}

// ----------------------------------------------------------------
// Selectors.

const labelsOf = (template: Json | undefined): ReadonlyMap<string, string> =>
  new Map(
    (isObject(template) ? entriesBelow(template, 'metadata', 'labels') : []).map(([key, value]) => [
      key,
      text(value),
    ]),
  );

/** The labels that a selector asks for and its template lacks, as people write them. */
function missingLabels(selector: Json | undefined, labels: ReadonlyMap<string, string>): string {
  const missing = entriesBelow(selector, 'matchLabels').filter(
    ([key, value]) => labels.get(key) !== text(value),
  );
  return missing.map(([key, value]) => `${key}: ${text(value)}`).join(', ');
}

function refuseMismatch(seen: Seen, selector: Json): void {
  const labels = labelsOf(seen.value.template);
  if (selectorSelects(selector, labels)) return;
  const steps = ['template', 'metadata', 'labels'];
  const missing = missingLabels(selector, labels);
  seen.refuse('selector-mismatch', steps, { labels: missing || 'matchExpressions' });
}

/** Deployments, ReplicaSets, StatefulSets, DaemonSets: a selector that isn't empty and matches the template's labels. */
function refuseSelector(seen: Seen): void {
  const { selector } = seen.value;
  // The schema reports a missing one.
  if (!isObject(selector)) return;
  if (count(selector.matchLabels) + count(selector.matchExpressions) === 0) {
    seen.refuse('selector-empty', ['selector'], {});
  } else refuseMismatch(seen, selector);
}

/** ValidateLabelSelectorRequirement, ValidateNodeSelectorRequirement. */
function refuseExpression(seen: Seen): void {
  const { operator, values } = seen.value;
  const n = count(values);
  if (operator === 'In' || operator === 'NotIn') {
    if (n === 0) required(seen, 'values');
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (n > 0) excluded(seen, ['values'], `operator: ${operator}`);
  } else if ((operator === 'Gt' || operator === 'Lt') && n !== 1) {
    seen.refuse('one-value', ['values'], { field: 'values', other: `operator: ${operator}` });
  }
}

const NODE_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'];

// ----------------------------------------------------------------
// Workloads.

const isZero = (value: Json | undefined): boolean =>
  typeof value === 'string' ? /^0+%$/.test(value) : whole(value) === 0;

function refuseDeployment(seen: Seen): void {
  const { strategy, progressDeadlineSeconds, minReadySeconds } = seen.value;
  refuseSelector(seen);
  if (isObject(strategy)) {
    const rolling = strategy.rollingUpdate;
    const steps = ['strategy', 'rollingUpdate'];
    if (strategy.type === 'Recreate' && isSet(rolling)) excluded(seen, steps, 'type: Recreate');
    // The defaults are 25% for both.
    if (isObject(rolling) && isZero(rolling.maxUnavailable) && isZero(rolling.maxSurge)) {
      excluded(seen, [...steps, 'maxUnavailable'], 'maxSurge: 0');
    }
  }
  const ready = whole(minReadySeconds) ?? 0;
  const deadline = whole(progressDeadlineSeconds) ?? 600;
  if (deadline >= 0 && deadline <= ready) {
    outside(seen, ['progressDeadlineSeconds'], deadline, ready + 1);
  }
}

function refuseDaemonSet(seen: Seen): void {
  const { updateStrategy } = seen.value;
  refuseSelector(seen);
  const rolling = isObject(updateStrategy) ? updateStrategy.rollingUpdate : undefined;
  if (!isObject(rolling) || (isObject(updateStrategy) && updateStrategy.type === 'OnDelete'))
    return;
  const { maxSurge, maxUnavailable } = rolling;
  const steps = ['updateStrategy', 'rollingUpdate'];
  const surges = isSet(maxSurge) && !isZero(maxSurge);
  // Without a value one pod is replaced at a time.
  const removes = !isSet(maxUnavailable) || !isZero(maxUnavailable);
  if (surges && removes) excluded(seen, [...steps, 'maxSurge'], 'maxUnavailable');
  else if (!surges && !removes) required(seen, ...steps, 'maxUnavailable');
}

function refuseStatefulSet(seen: Seen): void {
  const { updateStrategy, template, volumeClaimTemplates } = seen.value;
  refuseSelector(seen);
  if (isObject(updateStrategy) && updateStrategy.type === 'OnDelete') {
    const steps = ['updateStrategy', 'rollingUpdate'];
    if (isSet(updateStrategy.rollingUpdate)) excluded(seen, steps, 'type: OnDelete');
  }
  // Claims are volumes as well, and take the place of a volume of the same name.
  const names = new Set(
    [
      ...items(volumeClaimTemplates).map(({ metadata }) =>
        isObject(metadata) ? metadata.name : '',
      ),
      ...items(specOf(template).volumes).map(({ name }) => name),
    ].map((name) => text(name)),
  );
  for (const [i, { metadata }] of items(volumeClaimTemplates).entries()) {
    const name = isObject(metadata) ? text(metadata.name) : '';
    const steps: Path = ['volumeClaimTemplates', i, 'metadata', 'name'];
    if (name === '') required(seen, ...steps);
    else if (!hasFormat('dns-label', name, true)) malformed(seen, steps, name, 'dns-label');
  }
  const steps = ['template', 'spec'];
  for (const list of ['initContainers', 'containers']) {
    for (const [i, container] of items(specOf(template)[list]).entries()) {
      for (const field of ['volumeMounts', 'volumeDevices']) {
        for (const [n, mount] of items(container[field]).entries()) {
          const name = text(mount.name);
          if (name === '' || names.has(name)) continue;
          seen.refuse('mount-without-volume', [...steps, list, i, field, n, 'name'], { name });
        }
      }
    }
  }
}

const specOf = (template: Json | undefined): JsonObject =>
  isObject(template) && isObject(template.spec) ? template.spec : {};

function refuseReplicationController(seen: Seen): void {
  const { selector, template } = seen.value;
  const labels = labelsOf(template);
  // Without a selector it takes the labels of its pods.
  const wanted = isObject(selector) && count(selector) > 0 ? selector : undefined;
  if (!wanted) {
    if (labels.size === 0) required(seen, 'selector');
    return;
  }
  refuseMismatch(seen, { matchLabels: wanted });
}

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
      if (isSet(value[field])) needs(seen, [field], 'completionMode: Indexed');
    }
  }
  if (isIndexed && isObject(value.successPolicy)) {
    refuseSuccessPolicy(seen, value.successPolicy, whole(completions) ?? 0);
  }
  const { podFailurePolicy, podReplacementPolicy, template } = value;
  if (!isObject(podFailurePolicy)) return;
  const containers = new Set(
    ['containers', 'initContainers'].flatMap((list) =>
      items(specOf(template)[list]).map(({ name }) => text(name)),
    ),
  );
  const { restartPolicy } = specOf(template);
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
      needs(seen, [...steps, 'action'], 'backoffLimitPerIndex');
    }
  }
}

/** validateSuccessPolicy. @param completions of the Job, which its indexes are below */
function refuseSuccessPolicy(seen: Seen, { rules }: JsonObject, completions: number): void {
  const own = items(rules);
  if (Array.isArray(rules) && own.length === 0) required(seen, 'successPolicy', 'rules');
  if (own.length > 20) {
    const steps = ['successPolicy', 'rules'];
    seen.refuse('too-many', steps, { field: said(steps), most: '20' });
  }
  for (const [i, { succeededCount, succeededIndexes }] of own.entries()) {
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
  if (codes.length > 255) seen.refuse('too-many', at, { field: said(at), most: '255' });
  const known = new Set<number>();
  for (const [i, code] of codes.entries()) {
    const before = codes[i - 1];
    if (operator === 'In' && code === 0) outside(seen, [...at, i], code, 1);
    if (known.has(code)) twice(seen, [...at, i], code);
    else if (before !== undefined && before > code) outside(seen, [...at, i], code, before + 1);
    known.add(code);
  }
  if (isSet(containerName) && !containers.has(text(containerName))) {
    unsupported(seen, [...steps, 'containerName'], text(containerName), [...containers]);
  }
}

/** The server generates the selector of a Job, unless manualSelector is set. */
function refuseJobSelector(seen: Seen): void {
  const spec = isObject(seen.value.spec) ? seen.value.spec : {};
  const metadata = isObject(seen.value.metadata) ? seen.value.metadata : {};
  const own: Seen = {
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
    if (count > 0) own.refuse('selector-generated', ['selector'], { kind: 'Job' });
    return;
  }
  if (!isObject(selector)) required(own, 'selector');
  else if (!selectorSelects(selector, labelsOf(template))) refuseMismatch(own, selector);
}

function refuseCronJob(seen: Seen): void {
  const { jobTemplate } = seen.value;
  const spec = specOf(jobTemplate);
  const steps = ['jobTemplate', 'spec'];
  if (isSet(spec.selector)) {
    seen.refuse('selector-generated', [...steps, 'selector'], { kind: 'CronJob' });
  }
  if (spec.manualSelector === true) {
    unsupported(seen, [...steps, 'manualSelector'], true, ['false']);
  }
}

// ----------------------------------------------------------------
// Pods: what is beside their containers.

function refusePodSpec(seen: Seen): void {
  const { value, refuse } = seen;
  const { dnsPolicy, dnsConfig, hostnameOverride, setHostnameAsFQDN, hostNetwork } = value;
  const config = isObject(dnsConfig) ? dnsConfig : {};
  if (dnsPolicy === 'None') {
    if (!isObject(dnsConfig)) required(seen, 'dnsConfig');
    else if (count(config.nameservers) === 0) required(seen, 'dnsConfig', 'nameservers');
  }
  for (const [field, most] of [
    ['nameservers', 3],
    ['searches', 32],
  ] as const) {
    if (count(config[field]) <= most) continue;
    refuse('too-many', ['dnsConfig', field], { field: `dnsConfig.${field}`, most: String(most) });
  }
  for (const [i, option] of items(config.options).entries()) {
    if (text(option.name) === '') required(seen, 'dnsConfig', 'options', i, 'name');
  }
  if (isSet(hostnameOverride)) {
    if (setHostnameAsFQDN === true) excluded(seen, ['hostnameOverride'], 'setHostnameAsFQDN');
    if (hostNetwork === true) excluded(seen, ['hostnameOverride'], 'hostNetwork');
    if (text(hostnameOverride).length > 64) {
      refuse('value-too-long', ['hostnameOverride'], { field: 'hostnameOverride', most: '64' });
    }
  }
  const spreads = items(value.topologySpreadConstraints);
  for (const [i, { topologyKey, whenUnsatisfiable }] of spreads.entries()) {
    const isSame = (other: JsonObject) =>
      text(topologyKey) !== '' &&
      other.topologyKey === topologyKey &&
      other.whenUnsatisfiable === whenUnsatisfiable;
    if (spreads.slice(i + 1).some(isSame)) {
      twice(seen, ['topologySpreadConstraints', i, 'topologyKey'], topologyKey ?? '');
    }
  }
  refusePodResources(seen);
  const gates = items(value.schedulingGates).map(({ name }) => text(name));
  for (const [i, name] of gates.entries()) {
    if (gates.indexOf(name) < i) twice(seen, ['schedulingGates', i], name);
  }
  const claims = items(value.resourceClaims);
  for (const [i, claim] of claims.entries()) {
    const names =
      Number(text(claim.resourceClaimName) !== '') +
      Number(text(claim.resourceClaimTemplateName) !== '');
    if (names !== 1) {
      refuse('one-of-required', ['resourceClaims', i], {
        fields: 'resourceClaimName, resourceClaimTemplateName',
      });
    }
  }
}

/** validatePodResources: the pod's requests are at most its limits, and at least the sum of its containers' requests. */
function refusePodResources(seen: Seen): void {
  const { resources, containers } = seen.value;
  if (!isObject(resources)) return;
  for (const [name, request] of entriesBelow(resources, 'requests')) {
    const own = quantityOf(request);
    const limit = valueBelow(resources, 'limits', name);
    if (limit !== undefined && compareQuantity(own, quantityOf(limit)) === 1) {
      seen.refuse('request-above-limit', ['resources', 'requests', name], {
        resource: name,
        request: String(request),
        limit: String(limit),
      });
    }
    const inside = items(containers)
      .map((container) =>
        parseQuantity(quantityOf(valueBelow(container, 'resources', 'requests', name))),
      )
      .reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    const all = parseQuantity(own);
    if (all !== null && inside > all) {
      seen.refuse('order-wrong', ['resources', 'requests', name], {
        low: `containers[].resources.requests.${name}`,
        lowValue: String(inside),
        high: `resources.requests.${name}`,
        highValue: String(request),
      });
    }
  }
}

function refuseToleration(seen: Seen): void {
  const { key, operator, value, effect, tolerationSeconds } = seen.value;
  const own = text(operator);
  if (text(key) === '' && own !== 'Exists') needs(seen, ['operator'], 'key');
  if (isSet(tolerationSeconds) && effect !== 'NoExecute') {
    needs(seen, ['effect'], 'tolerationSeconds, effect: NoExecute');
  }
  if ((own === '' || own === 'Equal') && !hasFormat('label-value', text(value), true)) {
    malformed(seen, ['value'], text(value), 'label-value');
  }
  if (own === 'Exists' && text(value) !== '') excluded(seen, ['value'], 'operator: Exists');
  // Only with a feature gate (TaintTolerationComparisonOperators).
  if (own === 'Lt' || own === 'Gt') unsupported(seen, ['operator'], own, ['Equal', 'Exists']);
}

function refuseSpread(seen: Seen): void {
  const { minDomains, whenUnsatisfiable } = seen.value;
  if (isSet(minDomains) && whenUnsatisfiable !== 'DoNotSchedule') {
    needs(seen, ['minDomains'], 'whenUnsatisfiable: DoNotSchedule');
  }
  refuseLabelKeys(seen);
}

/** validateLabelKeys: keys that are matched need a selector, and are not in it. */
function refuseLabelKeys(seen: Seen): void {
  const { labelSelector } = seen.value;
  const keys = {
    matchLabelKeys: seen.value.matchLabelKeys,
    mismatchLabelKeys: seen.value.mismatchLabelKeys,
  };
  for (const [field, list] of Object.entries(keys)) {
    if (count(list) === 0) continue;
    if (!isObject(labelSelector)) needs(seen, [field], 'labelSelector');
    for (const [i, key] of listBelow(list).entries()) {
      if (!hasFormat('label-key', text(key), true))
        malformed(seen, [field, i], text(key), 'label-key');
    }
  }
  const mismatched = listBelow(keys.mismatchLabelKeys);
  for (const [i, key] of listBelow(keys.matchLabelKeys).entries()) {
    if (mismatched.includes(key)) excluded(seen, ['matchLabelKeys', i], 'mismatchLabelKeys');
  }
}

/** In required node affinity the values are label values. In preferred affinity any value is valid (since 1.27). */
function refuseNodeAffinity(start: string, seen: Seen): void {
  const own = seen.value[start];
  const required = isObject(own) ? own : {};
  for (const [i, term] of items(required.nodeSelectorTerms).entries()) {
    for (const [j, { values }] of items(term.matchExpressions).entries()) {
      for (const [k, value] of listBelow(values).entries()) {
        if (hasFormat('label-value', text(value), true)) continue;
        const steps = [start, 'nodeSelectorTerms', i, 'matchExpressions', j, 'values', k];
        malformed(seen, steps, text(value), 'label-value');
      }
    }
  }
}

function refuseNodeTerm(seen: Seen): void {
  for (const [i, { key, operator }] of items(seen.value.matchExpressions).entries()) {
    const steps: Path = ['matchExpressions', i];
    if (!NODE_OPERATORS.includes(text(operator))) {
      unsupported(seen, [...steps, 'operator'], text(operator), NODE_OPERATORS);
    }
    if (!hasFormat('label-key', text(key), true)) {
      malformed(seen, [...steps, 'key'], text(key), 'label-key');
    }
  }
  for (const [i, { key, operator, values }] of items(seen.value.matchFields).entries()) {
    const steps: Path = ['matchFields', i];
    if (operator !== 'In' && operator !== 'NotIn') {
      unsupported(seen, [...steps, 'operator'], text(operator), ['In', 'NotIn']);
    } else if (count(values) !== 1) {
      seen.refuse('one-value', [...steps, 'values'], {
        field: 'values',
        other: `operator: ${operator}`,
      });
    }
    if (key !== 'metadata.name') unsupported(seen, [...steps, 'key'], text(key), ['metadata.name']);
  }
}

function refuseFieldReference(
  seen: Seen,
  steps: Path,
  reference: JsonObject,
  format: Format,
): void {
  const { apiVersion, fieldPath } = reference;
  if (text(apiVersion) !== '' && apiVersion !== 'v1') {
    unsupported(seen, [...steps, 'apiVersion'], text(apiVersion), ['v1']);
  } else if (text(fieldPath) === '') required(seen, ...steps, 'fieldPath');
  else if (!hasFormat(format, text(fieldPath), true)) {
    malformed(seen, [...steps, 'fieldPath'], text(fieldPath), format);
  }
}

function refuseEnvironmentSource(seen: Seen): void {
  const { fieldRef } = seen.value;
  if (isObject(fieldRef)) refuseFieldReference(seen, ['fieldRef'], fieldRef, 'field-path');
}

function refuseDownwardFile(seen: Seen): void {
  const { fieldRef, resourceFieldRef } = seen.value;
  if (isObject(fieldRef)) {
    refuseFieldReference(seen, ['fieldRef'], fieldRef, 'file-field-path');
    if (isSet(resourceFieldRef)) excluded(seen, ['resourceFieldRef'], 'fieldRef');
  } else if (isObject(resourceFieldRef)) {
    if (text(resourceFieldRef.containerName) === '')
      required(seen, 'resourceFieldRef', 'containerName');
  } else seen.refuse('one-of-required', [], { fields: 'fieldRef, resourceFieldRef' });
}

/** Zero is the default, which is one. */
const DIVISORS: { readonly [resource: string]: readonly string[] } = {
  cpu: ['1m', '1'],
  memory: ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'],
};

function refuseResourceField(seen: Seen): void {
  const { resource, divisor } = seen.value;
  if (!isSet(divisor)) return;
  const allowed = DIVISORS[text(resource).endsWith('.cpu') ? 'cpu' : 'memory'] ?? [];
  const own = quantityOf(divisor);
  if (['0', ...allowed].some((one) => compareQuantity(own, one) === 0)) return;
  unsupported(seen, ['divisor'], String(divisor), allowed);
}

const PROJECTIONS = [
  'secret',
  'configMap',
  'downwardAPI',
  'serviceAccountToken',
  'clusterTrustBundle',
  'podCertificate',
];

function refuseProjection(seen: Seen): void {
  const given = PROJECTIONS.filter((field) => isSet(seen.value[field]));
  if (given.length > 1) excluded(seen, [given[1] as string], given[0] as string);
}

/** Two files of a projected volume at one path. */
function refuseProjectedPaths(seen: Seen): void {
  const paths = new Set<string>();
  for (const [i, source] of items(seen.value.sources).entries()) {
    for (const kind of ['secret', 'configMap', 'downwardAPI']) {
      const own = source[kind];
      for (const [j, { path }] of items(isObject(own) ? own.items : undefined).entries()) {
        if (text(path) === '') continue;
        if (paths.has(text(path)))
          twice(seen, ['sources', i, kind, 'items', j, 'path'], text(path));
        paths.add(text(path));
      }
    }
  }
}

/** validateMountRecursiveReadOnly; the values are in the table of fields. */
function refuseMount(seen: Seen): void {
  const { recursiveReadOnly, readOnly, mountPropagation } = seen.value;
  if (recursiveReadOnly !== 'Enabled' && recursiveReadOnly !== 'IfPossible') return;
  if (readOnly !== true) needs(seen, ['recursiveReadOnly'], 'readOnly: true');
  if (isSet(mountPropagation) && mountPropagation !== 'None') {
    excluded(seen, ['recursiveReadOnly'], 'mountPropagation');
  }
}

/** validateFCVolumeSource: target WWNs with a LUN, or WWIDs. */
function refuseFibreChannel(seen: Seen): void {
  const { targetWWNs, wwids, lun } = seen.value;
  const [ports, ids] = [count(targetWWNs), count(wwids)];
  if (ports === 0 && ids === 0) {
    seen.refuse('one-of-required', [], { fields: 'targetWWNs, wwids' });
  } else if (ports > 0 && ids > 0) excluded(seen, ['wwids'], 'targetWWNs');
  else if (ports > 0 && !isSet(lun)) required(seen, 'lun');
  const number = whole(lun) ?? 0;
  if (ports > 0 && (number < 0 || number > 255)) outside(seen, ['lun'], number, 0, 255);
}

function refuseIscsi(seen: Seen): void {
  const { chapAuthDiscovery, chapAuthSession, secretRef } = seen.value;
  if ((chapAuthDiscovery === true || chapAuthSession === true) && !isSet(secretRef)) {
    required(seen, 'secretRef');
  }
}

/** validateAzureDiskVolumeSource: the resource ID of a managed disk, or the URI of a blob. */
function refuseAzureDisk(seen: Seen): void {
  const { kind, diskURI } = seen.value;
  const address = text(diskURI);
  const start = kind === 'Managed' ? '/subscriptions/' : 'https://';
  if (address !== '' && !address.startsWith(start)) {
    unsupported(seen, ['diskURI'], address, [`${start}…`]);
  }
}

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
  if (isObject(value.capacity) && count(value.capacity) === 0) required(seen, 'capacity');
  for (const [name, amount] of entriesBelow(value.capacity)) {
    const steps = ['capacity', name];
    if (name !== 'storage') unsupported(seen, steps, name, ['storage']);
    else if (compareQuantity(quantityOf(amount), 0) !== 1) {
      seen.refuse('quantity-not-positive', steps, { field: 'storage', value: String(amount) });
    }
  }
}

/** HighestUserDefinablePriority: higher ones are the system's. */
const MOST_PRIORITY = 1_000_000_000;

function refusePriority(seen: Seen): void {
  const priority = whole(seen.value.value) ?? 0;
  if (priority <= MOST_PRIORITY) return;
  outside(seen, ['value'], priority, -2_147_483_648, MOST_PRIORITY);
}

/** ValidateCSIVolumeSource: the Secret that the driver gets. */
function refuseCsiSecret(seen: Seen): void {
  const reference = seen.value.nodePublishSecretRef;
  if (!isObject(reference)) return;
  const name = text(reference.name);
  const steps = ['nodePublishSecretRef', 'name'];
  if (name === '') required(seen, ...steps);
  else if (!hasFormat('dns-subdomain', name, true)) malformed(seen, steps, name, 'dns-subdomain');
}

/** Names of a container's resources. refusals-containers.ts validates the quantities. */
function refuseResourceNames(seen: Seen): void {
  for (const list of ['limits', 'requests']) {
    for (const [name, amount] of entriesBelow(seen.value, list)) {
      if (!hasFormat('resource', name, true)) malformed(seen, [list, name], name, 'resource');
      // A device can't be divided.
      else if (isIntegral(name) && !isWhole(quantityOf(amount))) {
        seen.refuse('quantity-not-whole', [list, name], { resource: name, value: String(amount) });
      } else if (name.startsWith(HUGE)) refuseHugePages(seen, [list, name], name, amount);
    }
  }
  const names = ['limits', 'requests'].flatMap((list) =>
    entriesBelow(seen.value, list).map(([name]) => name),
  );
  const isBacked = names.includes('cpu') || names.includes('memory');
  if (!isBacked && names.some((name) => name.startsWith(HUGE))) {
    seen.refuse('one-of-required', [], { fields: 'limits.cpu, limits.memory' });
  }
}

const HUGE = 'hugepages-';

/** IsHugePageResourceValueDivisible: whole pages, of a size that is a whole number of bytes. */
function refuseHugePages(seen: Seen, steps: Path, name: string, amount: Json): void {
  const size = parseQuantity(name.slice(HUGE.length));
  if (size === null || size <= 0 || !isWhole(name.slice(HUGE.length))) {
    malformed(seen, steps, name, 'resource');
  } else if (Math.ceil(parseQuantity(quantityOf(amount)) ?? 0) % size !== 0) {
    seen.refuse('quantity-not-whole', steps, { resource: name, value: String(amount) });
  }
}

const isIntegral = (name: string): boolean =>
  name.includes('/') && !name.includes('kubernetes.io/');

function refuseClaim(seen: Seen): void {
  const { accessModes, resources, dataSource, dataSourceRef } = seen.value;
  const modes = listBelow(accessModes).map(text);
  const all = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
  for (const [i, mode] of modes.entries()) {
    if (!all.includes(mode)) unsupported(seen, ['accessModes', i], mode, all);
  }
  if (modes.includes('ReadWriteOncePod') && modes.some((mode) => mode !== 'ReadWriteOncePod')) {
    excluded(seen, ['accessModes'], 'ReadWriteOncePod');
  }
  const requests = isObject(resources) && isObject(resources.requests) ? resources.requests : {};
  const steps = ['resources', 'requests', 'storage'];
  const { storage } = requests;
  if (storage === undefined) required(seen, ...steps);
  else if (compareQuantity(quantityOf(storage), 0) !== 1) {
    seen.refuse('quantity-not-positive', steps, { field: 'storage', value: String(storage) });
  }
  // Each is copied into the other before they are validated.
  for (const [field, source] of Object.entries({ dataSource, dataSourceRef })) {
    if (!isObject(source)) continue;
    const group = text(source.apiGroup);
    if (group !== '' && !hasFormat('dns-subdomain', group, true)) {
      malformed(seen, [field, 'apiGroup'], group, 'dns-subdomain');
    }
    if (group === '' && isSet(source.kind) && source.kind !== 'PersistentVolumeClaim') {
      unsupported(seen, [field, 'kind'], source.kind ?? '', ['PersistentVolumeClaim']);
    }
  }
}

const quantityOf = (value: Json | undefined): QuantityValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? value : 0;

// ----------------------------------------------------------------
// Services, Ingresses and network policies.

function refuseService(seen: Seen): void {
  const { value, refuse, minor } = seen;
  const { clusterIP, sessionAffinityConfig } = value;
  const strict = minor >= 36;
  const type = text(value.type) || 'ClusterIP';
  const ips =
    count(value.clusterIPs) > 0
      ? listBelow(value.clusterIPs).map(text)
      : [text(clusterIP)].filter(Boolean);
  const isHeadless = ips[0] === 'None';
  const ports = items(value.ports);
  const isExternal = type === 'ExternalName';
  if (ports.length === 0 && !isHeadless && !isExternal) required(seen, 'ports');
  if (isHeadless && (type === 'LoadBalancer' || type === 'NodePort')) {
    excluded(seen, ['clusterIP'], `type: ${type}`);
  }
  if (isExternal) {
    for (const field of ['clusterIPs', 'clusterIP', 'ipFamilies', 'ipFamilyPolicy']) {
      if (
        isSet(value[field]) &&
        value[field] !== '' &&
        !(Array.isArray(value[field]) && count(value[field]) === 0)
      ) {
        excluded(seen, [field], 'type: ExternalName');
      }
    }
    const name = text(value.externalName);
    if (name.replace(/\.$/, '') === '') required(seen, 'externalName');
    else if (!hasFormat('host-name', name, true))
      malformed(seen, ['externalName'], name, 'host-name');
  }
  const names = new Set<string>();
  const numbers = new Set<string>();
  const nodePorts = new Set<string>();
  for (const [i, { name, port, protocol, nodePort }] of ports.entries()) {
    const own = text(name);
    if (own === '' && ports.length > 1) required(seen, 'ports', i, 'name');
    if (own !== '' && names.has(own)) twice(seen, ['ports', i, 'name'], own);
    names.add(own);
    const key = `${text(protocol) || 'TCP'}/`;
    // A missing port has been reported.
    if (whole(port) && numbers.has(key + port)) twice(seen, ['ports', i], `${key}${port}`);
    numbers.add(key + port);
    if (!whole(nodePort)) continue;
    if (type === 'ClusterIP') excluded(seen, ['ports', i, 'nodePort'], 'type: ClusterIP');
    if (nodePorts.has(key + nodePort)) twice(seen, ['ports', i, 'nodePort'], nodePort ?? 0);
    nodePorts.add(key + nodePort);
  }
  // Without it the settings are dropped before validation.
  if (value.sessionAffinity === 'ClientIP' && isObject(sessionAffinityConfig)) {
    const { clientIP } = sessionAffinityConfig;
    const seconds = isObject(clientIP) ? whole(clientIP.timeoutSeconds) : undefined;
    if (seconds !== undefined && (seconds < 1 || seconds > 86400)) {
      const steps = ['sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
      outside(seen, steps, seconds, 1, 86400);
    }
  }
  if (!isExternal && !isHeadless) {
    for (const [i, ip] of ips.entries()) {
      if (hasFormat('ip', ip, strict)) continue;
      malformed(seen, isSet(value.clusterIPs) ? ['clusterIPs', i] : ['clusterIP'], ip, 'ip');
    }
  }
  if (text(clusterIP) !== '' && count(value.clusterIPs) > 0 && ips[0] !== clusterIP) {
    refuse('value-not-supported', ['clusterIPs', 0], {
      field: 'clusterIPs[0]',
      value: ips[0] ?? '',
      allowed: text(clusterIP),
    });
  }
  if (text(clusterIP) === '' && count(value.clusterIPs) > 0) {
    needs(seen, ['clusterIPs'], 'clusterIP');
  }
  if (ips.length > 2) refuse('too-many', ['clusterIPs'], { field: 'clusterIPs', most: '2' });
  const families = listBelow(value.ipFamilies).map(text);
  for (const [i, family] of families.entries()) {
    if (families.indexOf(family) < i) twice(seen, ['ipFamilies', i], family);
  }
  const policy = text(value.ipFamilyPolicy) || 'SingleStack';
  const several = families.length > 1 ? 'ipFamilies' : ips.length > 1 ? 'clusterIPs' : undefined;
  if (several && policy === 'SingleStack' && !isExternal) {
    needs(seen, [several], 'ipFamilyPolicy: PreferDualStack, RequireDualStack');
  }
  const [firstIp, secondIp] = ips.map(familyOf);
  if (firstIp !== undefined && firstIp === secondIp && !isHeadless) {
    refuse('value-not-supported', ['clusterIPs', 1], {
      field: 'clusterIPs[1]',
      value: ips[1] ?? '',
      allowed: firstIp === 'IPv4' ? 'IPv6' : 'IPv4',
    });
  } else if (firstIp !== undefined && families[0] !== undefined && firstIp !== families[0]) {
    const steps = ['ipFamilies', 0];
    if (!isExternal) unsupported(seen, steps, families[0], [firstIp]);
  }
  const ranges = listBelow(value.loadBalancerSourceRanges);
  if (type !== 'LoadBalancer') {
    for (const field of [
      'loadBalancerSourceRanges',
      'allocateLoadBalancerNodePorts',
      'loadBalancerClass',
    ]) {
      const given = value[field];
      if (isSet(given) && !(Array.isArray(given) && given.length === 0))
        needs(seen, [field], 'type: LoadBalancer');
    }
  } else if (
    isSet(value.loadBalancerClass) &&
    !hasFormat('label-key', text(value.loadBalancerClass), true)
  ) {
    malformed(seen, ['loadBalancerClass'], text(value.loadBalancerClass), 'label-key');
  }
  for (const [i, range] of ranges.entries()) {
    if (hasFormat('cidr', text(range).trim(), strict)) continue;
    malformed(seen, ['loadBalancerSourceRanges', i], text(range), 'cidr');
  }
  const isReachable =
    type === 'LoadBalancer' ||
    type === 'NodePort' ||
    (type === 'ClusterIP' && count(value.externalIPs) > 0);
  if (!isReachable && text(value.externalTrafficPolicy) !== '') {
    needs(seen, ['externalTrafficPolicy'], 'type: NodePort, LoadBalancer');
  }
  const isChecked = type === 'LoadBalancer' && value.externalTrafficPolicy === 'Local';
  const checkPort = whole(value.healthCheckNodePort) ?? 0;
  if (!isChecked && checkPort !== 0) {
    needs(seen, ['healthCheckNodePort'], 'externalTrafficPolicy: Local');
  } else if (checkPort < 0 || checkPort > 65535) {
    outside(seen, ['healthCheckNodePort'], checkPort, 0, 65535);
  }
}

const familyOf = (address: string): 'IPv4' | 'IPv6' | undefined =>
  address === 'None' ? undefined : address.includes(':') ? 'IPv6' : 'IPv4';

/** validateIngressClassParametersReference; a missing scope is the cluster's. */
function refuseClassParameters(seen: Seen): void {
  const { scope, namespace } = seen.value;
  if (scope === 'Namespace') {
    if (!isSet(namespace)) required(seen, 'namespace');
  } else if (isSet(namespace)) needs(seen, ['namespace'], 'scope: Namespace');
}

function refuseIngress(seen: Seen): void {
  const { rules, defaultBackend } = seen.value;
  if (count(rules) === 0 && !isSet(defaultBackend)) {
    seen.refuse('one-of-required', [], { fields: 'rules, defaultBackend' });
  }
}

function refuseIngressPath(seen: Seen): void {
  const { path, pathType } = seen.value;
  const own = text(path);
  const isExact = pathType === 'Exact' || pathType === 'Prefix';
  if (!own.startsWith('/') && (own !== '' || isExact)) {
    if (own === '') required(seen, 'path');
    else malformed(seen, ['path'], own, 'absolute-path');
    return;
  }
  if (isExact && /\/\/|\/\.{1,2}\/|%2[fF]|\/\.{1,2}$/.test(own)) {
    malformed(seen, ['path'], own, 'no-backsteps');
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
    const own = text(reference[field]);
    if (own !== '' && !hasFormat(format, own, true))
      malformed(seen, ['resource', field], own, format);
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

function refusePeer(seen: Seen): void {
  const { podSelector, namespaceSelector, ipBlock } = seen.value;
  const others = [podSelector, namespaceSelector].filter(isSet).length;
  if (!isSet(ipBlock) && others === 0) {
    seen.refuse('one-of-required', [], { fields: 'podSelector, namespaceSelector, ipBlock' });
  }
  if (isSet(ipBlock) && others > 0) excluded(seen, ['ipBlock'], 'podSelector, namespaceSelector');
}

function refusePolicyPort(seen: Seen): void {
  const { port, endPort } = seen.value;
  const end = whole(endPort);
  if (end === undefined) return;
  const first = whole(port);
  if (first === undefined) needs(seen, ['endPort'], 'port');
  else if (end < first || end > 65535) outside(seen, ['endPort'], end, first, 65535);
}

function refuseBlock(seen: Seen): void {
  const strict = seen.minor >= 36;
  const around = networkOf(text(seen.value.cidr), strict);
  for (const [i, except] of listBelow(seen.value.except).entries()) {
    const inner = networkOf(text(except), strict);
    if (!around || !inner) continue;
    const { width, prefix, bits } = around;
    const rest = BigInt(width - prefix);
    const isInside =
      inner.width === width && inner.prefix > prefix && inner.bits >> rest === bits >> rest;
    if (!isInside) {
      seen.refuse('not-inside', ['except', i], {
        value: text(except),
        cidr: text(seen.value.cidr),
      });
    }
  }
}

function refusePolicyTypes(seen: Seen): void {
  if (count(seen.value.policyTypes) > 2) {
    seen.refuse('too-many', ['policyTypes'], { field: 'policyTypes', most: '2' });
  }
}

// ----------------------------------------------------------------
// Budgets and autoscalers.

function refuseBudget(seen: Seen): void {
  const { minAvailable, maxUnavailable } = seen.value;
  if (isSet(minAvailable) && isSet(maxUnavailable)) {
    excluded(seen, ['maxUnavailable'], 'minAvailable');
  }
}

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
      if (namespaced) needs(seen, at, 'kind: ClusterRole');
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
// Configuration and limits.

/** MaxSecretSize, in bytes. */
const MOST_DATA = 1_048_576;
const bytes = (value: Json): number => new TextEncoder().encode(text(value)).length;
const decodedBytes = (value: Json): number =>
  Math.floor((text(value).replace(/[\s=]/g, '').length * 3) / 4);

function refuseConfigMap(seen: Seen): void {
  const { data, binaryData } = seen.value;
  for (const [key] of entriesBelow(data)) {
    if (isObject(binaryData) && key in binaryData) excluded(seen, ['data', key], 'binaryData');
  }
  const size = [
    ...entriesBelow(data).map(([, value]) => bytes(value)),
    ...entriesBelow(binaryData).map(([, value]) => decodedBytes(value)),
  ];
  refuseSize(seen, size);
}

function refuseSize({ refuse }: Seen, sizes: readonly number[]): void {
  if (sizes.reduce((sum, size) => sum + size, 0) <= MOST_DATA) return;
  refuse('value-too-long', ['data'], { field: 'data', most: String(MOST_DATA) });
}

/** The keys that a Secret of a type must have. */
const SECRET_KEYS: { readonly [type: string]: readonly string[] } = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

function isJsonObject(written: string): boolean {
  try {
    const read: unknown = JSON.parse(written);
    return read === null || (typeof read === 'object' && !Array.isArray(read));
  } catch {
    return false;
  }
}

/** A base64 value, read as UTF-8. */
function decoded(value: string): string {
  try {
    const binary = atob(value.replace(/\s/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}

function refuseSecret(seen: Seen): void {
  const { metadata, type, data, stringData } = seen.value;
  const has = (key: string) =>
    (isObject(data) && data[key] !== undefined) ||
    (isObject(stringData) && stringData[key] !== undefined);
  const own = text(type);
  for (const key of SECRET_KEYS[own] ?? []) {
    if (!has(key)) {
      required(seen, 'data', key);
      continue;
    }
    if (!key.startsWith('.docker')) continue;
    const plain = isObject(stringData) ? stringData[key] : undefined;
    const written =
      plain === undefined ? decoded(text(isObject(data) ? data[key] : '')) : text(plain);
    if (!isJsonObject(written)) {
      seen.refuse('not-json', [plain === undefined ? 'data' : 'stringData', key], { field: key });
    }
  }
  if (own === 'kubernetes.io/ssh-auth' && has('ssh-privatekey')) {
    const key =
      (isObject(stringData) && stringData['ssh-privatekey']) ||
      (isObject(data) && data['ssh-privatekey']);
    if (!key) required(seen, 'data', 'ssh-privatekey');
  }
  if (own === 'kubernetes.io/basic-auth' && !has('username') && !has('password')) {
    seen.refuse('one-of-required', ['data'], { fields: 'username, password' });
  }
  const account = 'kubernetes.io/service-account.name';
  if (own === 'kubernetes.io/service-account-token') {
    const annotations =
      isObject(metadata) && isObject(metadata.annotations) ? metadata.annotations : {};
    if (text(annotations[account]) === '') required(seen, 'metadata', 'annotations', account);
  }
  refuseSize(seen, [
    ...entriesBelow(data).map(([, value]) => decodedBytes(value)),
    ...entriesBelow(stringData).map(([, value]) => bytes(value)),
  ]);
}

function refuseNamespace(seen: Seen): void {
  // A label without a value has the empty string.
  const labels = Object.fromEntries(
    entriesBelow(seen.value, 'metadata', 'labels').map(([key, value]) => [key, value ?? '']),
  );
  for (const { key, is } of refusedLabels({ metadata: { labels } })) {
    const steps = ['metadata', 'labels', key];
    const value = text(labels[key]);
    const allowed =
      is === 'level' ? ['privileged', 'baseline', 'restricted'] : ['latest', `v1.${seen.minor}`];
    unsupported(seen, steps, value, allowed);
  }
}

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
    const own = isObject(value[list]) ? value[list][name] : undefined;
    return own === null ? 0 : own;
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
    const own = parseQuantity(quantityOf(ratio)) ?? 1;
    if (isAbove(1, ratio)) outside(seen, ['maxLimitRequestRatio', name], ratio ?? 0, 1);
    else if (most !== null && own > most)
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
    if (isCounted && !isWhole(quantityOf(amount))) {
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
    for (const [one, other] of CONFLICTS) {
      if (named.includes(one) && named.includes(other)) excluded(seen, steps, `${one}, ${other}`);
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
export const OBJECT_RULES: { readonly [definition: string]: Check } = {
  'apps/v1.DeploymentSpec': refuseDeployment,
  'apps/v1.ReplicaSetSpec': refuseSelector,
  'apps/v1.StatefulSetSpec': refuseStatefulSet,
  'apps/v1.DaemonSetSpec': refuseDaemonSet,
  'core/v1.ReplicationControllerSpec': refuseReplicationController,
  'batch/v1.JobSpec': refuseJob,
  'batch/v1.Job': refuseJobSelector,
  'batch/v1.CronJobSpec': refuseCronJob,
  'meta/v1.LabelSelectorRequirement': refuseExpression,
  'core/v1.NodeSelectorRequirement': refuseExpression,
  'core/v1.NodeSelectorTerm': refuseNodeTerm,
  'core/v1.NodeAffinity': (seen) =>
    refuseNodeAffinity('requiredDuringSchedulingIgnoredDuringExecution', seen),
  'core/v1.VolumeNodeAffinity': (seen) => refuseNodeAffinity('required', seen),
  'core/v1.PodAffinityTerm': refuseLabelKeys,
  'core/v1.PodSpec': refusePodSpec,
  'core/v1.Toleration': refuseToleration,
  'core/v1.TopologySpreadConstraint': refuseSpread,
  'core/v1.EnvVarSource': refuseEnvironmentSource,
  'core/v1.DownwardAPIVolumeFile': refuseDownwardFile,
  'core/v1.ResourceFieldSelector': refuseResourceField,
  'core/v1.VolumeMount': refuseMount,
  'core/v1.VolumeProjection': refuseProjection,
  'core/v1.ProjectedVolumeSource': refuseProjectedPaths,
  'core/v1.CSIVolumeSource': refuseCsiSecret,
  'core/v1.FCVolumeSource': refuseFibreChannel,
  'core/v1.ISCSIVolumeSource': refuseIscsi,
  'core/v1.AzureDiskVolumeSource': refuseAzureDisk,
  'core/v1.PersistentVolumeSpec': refusePersistentVolume,
  'scheduling/v1.PriorityClass': refusePriority,
  'core/v1.ResourceRequirements': refuseResourceNames,
  'core/v1.PersistentVolumeClaimSpec': refuseClaim,
  'core/v1.ServiceSpec': refuseService,
  'core/v1.ConfigMap': refuseConfigMap,
  'core/v1.Secret': refuseSecret,
  'core/v1.Namespace': refuseNamespace,
  'core/v1.LimitRangeItem': refuseLimit,
  'core/v1.LimitRangeSpec': refuseLimits,
  'core/v1.ResourceQuotaSpec': refuseQuota,
  'networking/v1.IngressSpec': refuseIngress,
  'networking/v1.Ingress': refuseIngressClass,
  'networking/v1.IngressClassParametersReference': refuseClassParameters,
  'networking/v1.IngressBackend': refuseBackend,
  'networking/v1.HTTPIngressPath': refuseIngressPath,
  'networking/v1.NetworkPolicySpec': refusePolicyTypes,
  'networking/v1.NetworkPolicyPeer': refusePeer,
  'networking/v1.NetworkPolicyPort': refusePolicyPort,
  'networking/v1.IPBlock': refuseBlock,
  'policy/v1.PodDisruptionBudgetSpec': refuseBudget,
  'autoscaling/v1.HorizontalPodAutoscalerSpec': refuseAutoscaler,
  'autoscaling/v2.HorizontalPodAutoscalerSpec': refuseAutoscaler,
  'autoscaling/v2.MetricSpec': refuseMetric,
  'keda/v1alpha1.ScaledObjectSpec': refuseScaledObject,
  'rbac/v1.Role': refuseRoleRule(true),
  'rbac/v1.ClusterRole': refuseRoleRule(false),
  'rbac/v1.RoleBinding': refuseBinding(true),
  'rbac/v1.ClusterRoleBinding': refuseBinding(false),
};
