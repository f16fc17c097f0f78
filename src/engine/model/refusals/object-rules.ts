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
import { namingOf } from '../names.ts';
import { compareQuantity, isWholeQuantity, parseQuantity } from '../quantities/quantity.ts';
import { hasFormat, networkOf, type TextFormat } from './formats.ts';
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
    seen.refuse('value-too-long', at, { field: pathText(at), most: String(most) });
  }
}

// ----------------------------------------------------------------
// Selectors.

export const labelsOf = (template: Json | undefined): ReadonlyMap<string, string> =>
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

export function refuseMismatch(seen: Seen, selector: Json): void {
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
      ...items(templateSpec(template).volumes).map(({ name }) => name),
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
    for (const [i, container] of items(templateSpec(template)[list]).entries()) {
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

export const templateSpec = (template: Json | undefined): JsonObject =>
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
    const quantity = quantityOf(request);
    // Null is a quantity of 0.
    const limits = isObject(resources.limits) ? resources.limits : {};
    const limit = limits[name];
    if (limit !== undefined && compareQuantity(quantity, quantityOf(limit)) === 1) {
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
    const all = parseQuantity(quantity);
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
  const operatorText = text(operator);
  if (text(key) === '' && operatorText !== 'Exists') needsField(seen, ['operator'], 'key');
  if (isSet(tolerationSeconds) && effect !== 'NoExecute') {
    needsField(seen, ['effect'], 'tolerationSeconds, effect: NoExecute');
  }
  if (
    (operatorText === '' || operatorText === 'Equal') &&
    !hasFormat('label-value', text(value), true)
  ) {
    malformed(seen, ['value'], text(value), 'label-value');
  }
  if (operatorText === 'Exists' && text(value) !== '')
    excluded(seen, ['value'], 'operator: Exists');
  // Only with a feature gate (TaintTolerationComparisonOperators).
  if (operatorText === 'Lt' || operatorText === 'Gt')
    unsupported(seen, ['operator'], operatorText, ['Equal', 'Exists']);
}

function refuseSpread(seen: Seen): void {
  const { minDomains, whenUnsatisfiable } = seen.value;
  if (isSet(minDomains) && whenUnsatisfiable !== 'DoNotSchedule') {
    needsField(seen, ['minDomains'], 'whenUnsatisfiable: DoNotSchedule');
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
    if (!isObject(labelSelector)) needsField(seen, [field], 'labelSelector');
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
  const selector = seen.value[start];
  const required = isObject(selector) ? selector : {};
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
  format: TextFormat,
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
  const quantity = quantityOf(divisor);
  if (['0', ...allowed].some((option) => compareQuantity(quantity, option) === 0)) return;
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
      const projection = source[kind];
      for (const [j, { path }] of items(
        isObject(projection) ? projection.items : undefined,
      ).entries()) {
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
  if (readOnly !== true) needsField(seen, ['recursiveReadOnly'], 'readOnly: true');
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

/** iqnRegex, euiRegex and naaRegex. */
const ISCSI_NAME =
  /^(?:iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+|eui.[A-Za-z0-9]{16}|naa.[A-Za-z0-9]{32})$/;

function refuseIscsi(seen: Seen): void {
  const { chapAuthDiscovery, chapAuthSession, secretRef } = seen.value;
  if ((chapAuthDiscovery === true || chapAuthSession === true) && !isSet(secretRef)) {
    required(seen, 'secretRef');
  }
  const name = text(seen.value.iqn);
  if (name !== '' && !ISCSI_NAME.test(name.slice(0, 300))) {
    unsupported(seen, ['iqn'], name, ['iqn.YYYY-MM.…', 'eui.…', 'naa.…']);
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

/** ValidateCSIVolumeSource: the Secret that the driver gets. */
function refuseCsiSecret(seen: Seen): void {
  const reference = seen.value.nodePublishSecretRef;
  if (!isObject(reference)) return;
  const name = text(reference.name);
  const steps = ['nodePublishSecretRef', 'name'];
  if (name === '') required(seen, ...steps);
  else if (!hasFormat('dns-subdomain', name, true)) malformed(seen, steps, name, 'dns-subdomain');
}

/** validatePersistentVolumeClaimTemplateObjectMeta: the claim of an ephemeral volume is named after its pod. */
function refuseClaimTemplate(seen: Seen): void {
  for (const [field, value] of entriesBelow(seen.value, 'metadata')) {
    if (field === 'labels' || field === 'annotations') continue;
    const isZero = value === '' || (value === 0 && field === 'generation');
    if (isSet(value) && !isZero) excluded(seen, ['metadata', field], 'ephemeral');
  }
}

/**
 * validateImageVolumeSource: a template may leave the image of a volume to what makes its pods. Before 1.35 the server
 * drops the source, as its feature gate is off.
 */
function refuseImageVolumes(seen: Seen): void {
  if (seen.minor < 35) return;
  const spec = isObject(seen.value.spec) ? seen.value.spec : {};
  for (const [i, { image }] of items(spec.volumes).entries()) {
    const isMissing = isObject(image) && text(image.reference) === '';
    if (isMissing) required(seen, 'spec', 'volumes', i, 'image', 'reference');
  }
}

/** Names of a container's resources. refusals-containers.ts validates the quantities. */
function refuseResourceNames(seen: Seen): void {
  for (const list of ['limits', 'requests']) {
    for (const [name, amount] of entriesBelow(seen.value, list)) {
      if (!hasFormat('resource', name, true)) malformed(seen, [list, name], name, 'resource');
      // A device can't be divided.
      else if (isIntegral(name) && !isWholeQuantity(quantityOf(amount))) {
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
  if (size === null || size <= 0 || !isWholeQuantity(name.slice(HUGE.length))) {
    malformed(seen, steps, name, 'resource');
  } else if (Math.ceil(parseQuantity(quantityOf(amount)) ?? 0) % size !== 0) {
    seen.refuse('quantity-not-whole', steps, { resource: name, value: String(amount) });
  }
}

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

// ----------------------------------------------------------------
// Services and network policies.

function refuseService(seen: Seen): void {
  const { value } = seen;
  const service: RefusedService = {
    seen,
    type: text(value.type) || 'ClusterIP',
    ips:
      count(value.clusterIPs) > 0
        ? listBelow(value.clusterIPs).map(text)
        : [text(value.clusterIP)].filter(Boolean),
  };
  refuseServiceType(service);
  refuseServicePorts(service);
  refuseSessionAffinity(seen);
  refuseClusterIps(service);
  refuseIpFamilies(service);
  refuseLoadBalancer(service);
  refuseTrafficPolicy(service);
}

interface RefusedService {
  readonly seen: Seen;
  readonly type: string;
  /** Addresses in the cluster, or `None`. */
  readonly ips: readonly string[];
}

const isHeadless = ({ ips }: RefusedService): boolean => ips[0] === 'None';

const isExternal = ({ type }: RefusedService): boolean => type === 'ExternalName';

function refuseServiceType(service: RefusedService): void {
  const { seen, type } = service;
  const { value } = seen;
  if (items(value.ports).length === 0 && !isHeadless(service) && !isExternal(service)) {
    required(seen, 'ports');
  }
  if (isHeadless(service) && (type === 'LoadBalancer' || type === 'NodePort')) {
    excluded(seen, ['clusterIP'], `type: ${type}`);
  }
  if (!isExternal(service)) return;
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

function refuseServicePorts({ seen, type }: RefusedService): void {
  const ports = items(seen.value.ports);
  const names = new Set<string>();
  const numbers = new Set<string>();
  const nodePorts = new Set<string>();
  for (const [i, { name, port, protocol, nodePort }] of ports.entries()) {
    const portName = text(name);
    if (portName === '' && ports.length > 1) required(seen, 'ports', i, 'name');
    if (portName !== '' && names.has(portName)) twice(seen, ['ports', i, 'name'], portName);
    names.add(portName);
    const key = `${text(protocol) || 'TCP'}/`;
    // A missing port has been reported.
    if (whole(port) && numbers.has(key + port)) twice(seen, ['ports', i], `${key}${port}`);
    numbers.add(key + port);
    if (!whole(nodePort)) continue;
    if (type === 'ClusterIP') excluded(seen, ['ports', i, 'nodePort'], 'type: ClusterIP');
    if (nodePorts.has(key + nodePort)) twice(seen, ['ports', i, 'nodePort'], nodePort ?? 0);
    nodePorts.add(key + nodePort);
  }
}

function refuseSessionAffinity(seen: Seen): void {
  const { sessionAffinity, sessionAffinityConfig } = seen.value;
  // Without it the settings are dropped before validation.
  if (sessionAffinity !== 'ClientIP' || !isObject(sessionAffinityConfig)) return;
  const { clientIP } = sessionAffinityConfig;
  const seconds = isObject(clientIP) ? whole(clientIP.timeoutSeconds) : undefined;
  if (seconds !== undefined && (seconds < 1 || seconds > 86400)) {
    const steps = ['sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
    outside(seen, steps, seconds, 1, 86400);
  }
}

function refuseClusterIps(service: RefusedService): void {
  const { seen, ips } = service;
  const { value, refuse, minor } = seen;
  if (!isExternal(service) && !isHeadless(service)) {
    for (const [i, ip] of ips.entries()) {
      if (hasFormat('ip', ip, minor >= 36)) continue;
      malformed(seen, isSet(value.clusterIPs) ? ['clusterIPs', i] : ['clusterIP'], ip, 'ip');
    }
  }
  const clusterIp = text(value.clusterIP);
  if (clusterIp !== '' && count(value.clusterIPs) > 0 && ips[0] !== value.clusterIP) {
    refuse('value-not-supported', ['clusterIPs', 0], {
      field: 'clusterIPs[0]',
      value: ips[0] ?? '',
      allowed: clusterIp,
    });
  }
  if (clusterIp === '' && count(value.clusterIPs) > 0) {
    needsField(seen, ['clusterIPs'], 'clusterIP');
  }
  if (ips.length > 2) refuse('too-many', ['clusterIPs'], { field: 'clusterIPs', most: '2' });
}

function refuseIpFamilies(service: RefusedService): void {
  const { seen, ips } = service;
  const families = listBelow(seen.value.ipFamilies).map(text);
  for (const [i, family] of families.entries()) {
    if (families.indexOf(family) < i) twice(seen, ['ipFamilies', i], family);
  }
  const policy = text(seen.value.ipFamilyPolicy) || 'SingleStack';
  const several = families.length > 1 ? 'ipFamilies' : ips.length > 1 ? 'clusterIPs' : undefined;
  if (several && policy === 'SingleStack' && !isExternal(service)) {
    needsField(seen, [several], 'ipFamilyPolicy: PreferDualStack, RequireDualStack');
  }
  const [firstIp, secondIp] = ips.map(familyOf);
  if (firstIp !== undefined && firstIp === secondIp && !isHeadless(service)) {
    seen.refuse('value-not-supported', ['clusterIPs', 1], {
      field: 'clusterIPs[1]',
      value: ips[1] ?? '',
      allowed: firstIp === 'IPv4' ? 'IPv6' : 'IPv4',
    });
  } else if (firstIp !== undefined && families[0] !== undefined && firstIp !== families[0]) {
    const steps = ['ipFamilies', 0];
    if (!isExternal(service)) unsupported(seen, steps, families[0], [firstIp]);
  }
}

function refuseLoadBalancer({ seen, type }: RefusedService): void {
  const { value, minor } = seen;
  if (type !== 'LoadBalancer') {
    for (const field of [
      'loadBalancerSourceRanges',
      'allocateLoadBalancerNodePorts',
      'loadBalancerClass',
    ]) {
      const given = value[field];
      if (isSet(given) && !(Array.isArray(given) && given.length === 0))
        needsField(seen, [field], 'type: LoadBalancer');
    }
  } else if (
    isSet(value.loadBalancerClass) &&
    !hasFormat('label-key', text(value.loadBalancerClass), true)
  ) {
    malformed(seen, ['loadBalancerClass'], text(value.loadBalancerClass), 'label-key');
  }
  for (const [i, range] of listBelow(value.loadBalancerSourceRanges).entries()) {
    if (hasFormat('cidr', text(range).trim(), minor >= 36)) continue;
    malformed(seen, ['loadBalancerSourceRanges', i], text(range), 'cidr');
  }
}

function refuseTrafficPolicy({ seen, type }: RefusedService): void {
  const { value } = seen;
  const isReachable =
    type === 'LoadBalancer' ||
    type === 'NodePort' ||
    (type === 'ClusterIP' && count(value.externalIPs) > 0);
  if (!isReachable && text(value.externalTrafficPolicy) !== '') {
    needsField(seen, ['externalTrafficPolicy'], 'type: NodePort, LoadBalancer');
  }
  const isChecked = type === 'LoadBalancer' && value.externalTrafficPolicy === 'Local';
  const checkPort = whole(value.healthCheckNodePort) ?? 0;
  if (!isChecked && checkPort !== 0) {
    needsField(seen, ['healthCheckNodePort'], 'externalTrafficPolicy: Local');
  } else if (checkPort < 0 || checkPort > 65535) {
    outside(seen, ['healthCheckNodePort'], checkPort, 0, 65535);
  }
}

const familyOf = (address: string): 'IPv4' | 'IPv6' | undefined =>
  address === 'None' ? undefined : address.includes(':') ? 'IPv6' : 'IPv4';

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
  if (first === undefined) needsField(seen, ['endPort'], 'port');
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
// Budgets.

function refuseBudget(seen: Seen): void {
  const { minAvailable, maxUnavailable } = seen.value;
  if (isSet(minAvailable) && isSet(maxUnavailable)) {
    excluded(seen, ['maxUnavailable'], 'minAvailable');
  }
}

// ----------------------------------------------------------------
// Configuration.

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
  const secretType = text(type);
  for (const key of SECRET_KEYS[secretType] ?? []) {
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
  if (secretType === 'kubernetes.io/ssh-auth' && has('ssh-privatekey')) {
    const key =
      (isObject(stringData) && stringData['ssh-privatekey']) ||
      (isObject(data) && data['ssh-privatekey']);
    if (!key) required(seen, 'data', 'ssh-privatekey');
  }
  if (secretType === 'kubernetes.io/basic-auth' && !has('username') && !has('password')) {
    seen.refuse('one-of-required', ['data'], { fields: 'username, password' });
  }
  const account = 'kubernetes.io/service-account.name';
  if (secretType === 'kubernetes.io/service-account-token') {
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

/** The functions, by the definition in the schema that they validate. */
export const OBJECT_RULES: { readonly [definition: string]: Check } = {
  'apps/v1.DeploymentSpec': refuseDeployment,
  'apps/v1.ReplicaSetSpec': refuseSelector,
  'apps/v1.StatefulSetSpec': refuseStatefulSet,
  'apps/v1.DaemonSetSpec': refuseDaemonSet,
  'core/v1.ReplicationControllerSpec': refuseReplicationController,
  'meta/v1.LabelSelectorRequirement': refuseExpression,
  'core/v1.NodeSelectorRequirement': refuseExpression,
  'core/v1.NodeSelectorTerm': refuseNodeTerm,
  'core/v1.NodeAffinity': (seen) =>
    refuseNodeAffinity('requiredDuringSchedulingIgnoredDuringExecution', seen),
  'core/v1.VolumeNodeAffinity': (seen) => refuseNodeAffinity('required', seen),
  'core/v1.PodAffinityTerm': refuseLabelKeys,
  'core/v1.Pod': refuseImageVolumes,
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
  'core/v1.ResourceRequirements': refuseResourceNames,
  'core/v1.PersistentVolumeClaimSpec': refuseClaim,
  'core/v1.PersistentVolumeClaimTemplate': refuseClaimTemplate,
  'core/v1.ServiceSpec': refuseService,
  'core/v1.ConfigMap': refuseConfigMap,
  'core/v1.Secret': refuseSecret,
  'core/v1.Namespace': refuseNamespace,
  'policy/v1.PodDisruptionBudgetSpec': refuseBudget,
  'networking/v1.NetworkPolicySpec': refusePolicyTypes,
  'networking/v1.NetworkPolicyPeer': refusePeer,
  'networking/v1.NetworkPolicyPort': refusePolicyPort,
  'networking/v1.IPBlock': refuseBlock,
};
