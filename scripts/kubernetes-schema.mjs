// Makes src/engine/knowledge/kubernetes/{schema,descriptions}.json from two npm packages, which are
// fetched for the purpose and are no dependencies. With --check it writes nothing and fails when what
// is committed differs.
//
//   node scripts/kubernetes-schema.mjs [--check]
//
// The packages carry no schema as data. Types, integer sizes, enums and required fields are read from
// the validators that they were compiled to (_schemas/*.js), descriptions from the types (*.d.ts).
// Whatever is not understood stops the script, so that no field is lost without a word.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODELS = 'kubernetes-models@5.1.0';
const MACHINERY = '@kubernetes-models/apimachinery@3.0.2';
/**
 * The packages do not say which Kubernetes they describe. These do: the change that brought the
 * packages to it is "Update to Kubernetes v1.36.0", PodSpec has schedulingGroup (new in 1.36) and no
 * longer workloadRef (1.35 only).
 */
const KUBERNETES = '1.36';

/** What each `apiVersion` contributes, and the prefix of its definitions in the packages. */
const KINDS = {
  v1: [
    'CoreV1',
    'Pod PodTemplate ReplicationController ServiceAccount Secret ConfigMap Service Namespace' +
      ' PersistentVolumeClaim PersistentVolume LimitRange ResourceQuota',
  ],
  'apps/v1': ['AppsV1', 'ReplicaSet Deployment StatefulSet DaemonSet'],
  'batch/v1': ['BatchV1', 'Job CronJob'],
  'networking.k8s.io/v1': ['NetworkingV1', 'NetworkPolicy Ingress IngressClass'],
  'policy/v1': ['PolicyV1', 'PodDisruptionBudget'],
  'autoscaling/v1': ['AutoscalingV1', 'HorizontalPodAutoscaler'],
  'autoscaling/v2': ['AutoscalingV2', 'HorizontalPodAutoscaler'],
  'rbac.authorization.k8s.io/v1': ['RbacV1', 'Role ClusterRole RoleBinding ClusterRoleBinding'],
  'storage.k8s.io/v1': ['StorageV1', 'StorageClass'],
  'scheduling.k8s.io/v1': ['SchedulingV1', 'PriorityClass'],
  'node.k8s.io/v1': ['NodeV1', 'RuntimeClass'],
};

/** Types whose Go code reads JSON in its own way. */
const SPECIAL = new Map([
  ['IoK8sApimachineryPkgApiResourceQuantity', 'quantity'],
  ['IoK8sApimachineryPkgUtilIntstrIntOrString', 'int-or-string'],
  ['IoK8sApimachineryPkgApisMetaV1Time', 'time'],
  ['IoK8sApimachineryPkgApisMetaV1FieldsV1', 'any'],
  ['IoK8sApimachineryPkgRuntimeRawExtension', 'any'],
]);

/**
 * Fields that OpenAPI calls required and an API server does without: it has a default, or takes the
 * empty value (k8s.io/kubernetes pkg/apis: defaults.go and validation.go of the group).
 */
const NOT_DEMANDED = new Set([
  'batch/v1.PodFailurePolicy rules',
  'core/v1.Sysctl value',
  'core/v1.HTTPHeader value',
  'core/v1.LimitRangeSpec limits',
  'core/v1.PreferredSchedulingTerm preference',
  'core/v1.SleepAction seconds',
  'core/v1.ISCSIVolumeSource lun',
  'core/v1.ISCSIPersistentVolumeSource lun',
  // Dropped, and with it the source, while its feature gate is off.
  'core/v1.ClusterTrustBundleProjection path',
]);

/** Fields whose definition the packages spell out in place. */
const SPELLED_OUT = new Map([
  ['apps/v1.StatefulSetSpec volumeClaimTemplates', '[#core/v1.PersistentVolumeClaim]'],
]);

/** Fields that the validators miss: the package takes the field's name for the schema's own word. */
const MISSED = new Map([['scheduling/v1.PriorityClass', { description: 'string' }]]);

/**
 * Kinds of other projects, which are in no package: written by hand from their definitions, as the modules of
 * cluster/definitions.mjs have them. The tests there hold them against a server that has these definitions.
 */
const CUSTOM_KINDS = {
  'secrets-store.csi.x-k8s.io/v1/SecretProviderClass': 'secrets-store/v1.SecretProviderClass',
  'keda.sh/v1alpha1/ScaledObject': 'keda/v1alpha1.ScaledObject',
};

/** @type {DescriptionTable} */
const CUSTOM_DEFINITIONS = {
  'secrets-store/v1.SecretProviderClass': {
    apiVersion: 'string',
    kind: 'string',
    metadata: '#meta/v1.ObjectMeta',
    spec: '#secrets-store/v1.SecretProviderClassSpec',
    status: 'any',
  },
  'secrets-store/v1.SecretProviderClassSpec': {
    parameters: '{string}',
    provider: 'string',
    secretObjects: '[#secrets-store/v1.SecretObject]',
  },
  'secrets-store/v1.SecretObject': {
    annotations: '{string}',
    data: '[#secrets-store/v1.SecretObjectData]',
    labels: '{string}',
    secretName: 'string',
    type: 'string',
  },
  'secrets-store/v1.SecretObjectData': { key: 'string', objectName: 'string' },
  'keda/v1alpha1.ScaledObject': {
    apiVersion: 'string',
    kind: 'string',
    metadata: '#meta/v1.ObjectMeta',
    spec: '#keda/v1alpha1.ScaledObjectSpec!',
    status: 'any',
  },
  'keda/v1alpha1.ScaledObjectSpec': {
    advanced: '#keda/v1alpha1.AdvancedConfig',
    cooldownPeriod: 'int32',
    fallback: '#keda/v1alpha1.Fallback',
    idleReplicaCount: 'int32',
    initialCooldownPeriod: 'int32',
    maxReplicaCount: 'int32',
    minReplicaCount: 'int32',
    pollingInterval: 'int32',
    scaleTargetRef: '#keda/v1alpha1.ScaleTarget!',
    triggers: '[#keda/v1alpha1.ScaleTriggers]!',
  },
  'keda/v1alpha1.AdvancedConfig': {
    horizontalPodAutoscalerConfig: '#keda/v1alpha1.HorizontalPodAutoscalerConfig',
    restoreToOriginalReplicaCount: 'boolean',
    scalingModifiers: '#keda/v1alpha1.ScalingModifiers',
  },
  'keda/v1alpha1.HorizontalPodAutoscalerConfig': {
    behavior: '#keda/v1alpha1.HorizontalPodAutoscalerBehavior',
    name: 'string',
  },
  'keda/v1alpha1.HorizontalPodAutoscalerBehavior': {
    scaleDown: '#keda/v1alpha1.HPAScalingRules',
    scaleUp: '#keda/v1alpha1.HPAScalingRules',
  },
  'keda/v1alpha1.HPAScalingRules': {
    policies: '[#keda/v1alpha1.HPAScalingPolicy]',
    selectPolicy: 'string',
    stabilizationWindowSeconds: 'int32',
    tolerance: 'int-or-string',
  },
  'keda/v1alpha1.HPAScalingPolicy': { periodSeconds: 'int32!', type: 'string!', value: 'int32!' },
  'keda/v1alpha1.ScalingModifiers': {
    activationTarget: 'string',
    formula: 'string',
    metricType: '=AverageValue|Value',
    target: 'string',
  },
  'keda/v1alpha1.Fallback': {
    behavior:
      '=static|currentReplicas|currentReplicasIfHigher|currentReplicasIfLower|scalingModifiers',
    failureThreshold: 'int32!',
    replicas: 'int32!',
  },
  'keda/v1alpha1.ScaleTarget': {
    apiVersion: 'string',
    envSourceContainerName: 'string',
    kind: 'string',
    name: 'string!',
  },
  'keda/v1alpha1.ScaleTriggers': {
    authenticationRef: '#keda/v1alpha1.AuthenticationRef',
    metadata: '{string}!',
    metricType: 'string',
    name: 'string',
    type: 'string!',
    useCachedMetrics: 'boolean',
  },
  'keda/v1alpha1.AuthenticationRef': {
    kind: '=TriggerAuthentication|ClusterTriggerAuthentication',
    name: 'string!',
  },
};

/** @typedef {Record<string, Record<string, string>>} DescriptionTable definition, field, and what is said of it */

/**
 * Where a package was unpacked.
 * @param {string} specifier
 * @param {string} folder
 */
function fetchPackage(specifier, folder) {
  mkdirSync(folder);
  const shell = process.platform === 'win32';
  for (const [command, ...args] of [
    ['npm', 'pack', '--silent', '--pack-destination', '.', specifier],
    ['tar', '-xzf'],
  ]) {
    if (command === 'tar')
      args.push(readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    const { status, stderr } = spawnSync(String(command), args, {
      cwd: folder,
      shell,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  }
  return join(folder, 'package');
}

/**
 * `IoK8sApiCoreV1PodSpec` as `core/v1.PodSpec`, apimachinery's `…ApisMetaV1Time` as `meta/v1.Time`.
 * @param {string} name
 */
function shortName(name) {
  const match =
    /^IoK8sApi(?:machineryPkgApis)?([A-Z][a-z]+)(V\d+(?:(?:alpha|beta)\d+)?)(\w+)$/.exec(name);
  if (!match) throw new Error(`No short name for ${name}`);
  return `${match[1]?.toLowerCase()}/${match[2]?.toLowerCase()}.${match[3]}`;
}

/**
 * The fields of one definition, read from its compiled validator. Each function in it checks one
 * type; `validate` is the whole.
 * @param {string} definition
 * @param {string} source
 */
function readValidator(definition, source) {
  const imports = new Map(
    [...source.matchAll(/import\{validate as (\w+)\}from"[^"]*?(\w+)(?:\.js)?"/g)].map((match) => [
      match[1],
      match[2] ?? '',
    ]),
  );
  const enums = new Map(
    [...source.matchAll(/let (\w+)=(\[[^\]]*\])/g)].map((match) => [match[1], match[2] ?? '']),
  );
  const bodies = new Map(
    [...source.matchAll(/function (validate\d+)\(data(.*?)(?=function validate\d+\(data|$)/gs)].map(
      (match) => [match[1], match[2] ?? ''],
    ),
  );
  /** @type {Set<string>} */
  const references = new Set();

  /** @type {(name: string | undefined) => string} */
  const typeOf = (name) => {
    const imported = imports.get(name);
    if (imported !== undefined) {
      const special = SPECIAL.get(imported);
      if (special) return special;
      references.add(imported);
      return `#${shortName(imported)}`;
    }
    const body = bodies.get(name);
    if (body === undefined) throw new Error(`No function ${name}`);
    const type = /keyword:"type",params:\{type:"(\w+)"\}/.exec(body)?.[1];
    const format = /keyword:"format",params:\{format:"([\w-]+)"\}/.exec(body)?.[1];
    const values = /allowedValues:(\w+)/.exec(body)?.[1];
    const calls = [...body.matchAll(/(validate\d+)\(data(\[i0\]|\[key0\])?,/g)];
    const inner = calls[0];
    if (type === undefined && calls.length === 1) return typeOf(inner?.[1]);
    if (type === 'array' && inner?.[2] === '[i0]') return `[${typeOf(inner[1])}]`;
    if (type === 'object' && inner?.[2] === '[key0]') return `{${typeOf(inner[1])}}`;
    if (type === 'object' && !body.includes('data.')) return 'any';
    if (type === 'string' && values) {
      return `=${/** @type {string[]} */ (JSON.parse(enums.get(values) ?? '')).join('|')}`;
    }
    if (type === 'string' && (format === undefined || format === 'byte')) {
      return format ?? 'string';
    }
    if (type === 'integer' && (format === 'int32' || format === 'int64')) return format;
    if (type === 'boolean' || type === 'number') return type;
    throw new Error(`${definition} has a part that is not understood: ${body}`);
  };

  const whole = bodies.get(/export const validate=(\w+)/.exec(source)?.[1]) ?? '';
  const required = [...whole.matchAll(/missingProperty:"([^"]+)"/g)].map((match) => match[1]);
  const fields = Object.fromEntries(
    [...whole.matchAll(/void 0!==data\.([\w$]+)&&\((\w+)\(data\.\1,/g)].map((match) => [
      match[1] ?? '',
      (SPELLED_OUT.get(`${definition} ${match[1]}`) ?? typeOf(match[2])) +
        (required.includes(match[1]) ? '!' : ''),
    ]),
  );
  if (Object.keys(fields).length === 0 || /data\["/.test(whole)) {
    throw new Error(`${definition} is not understood: ${whole}`);
  }
  return { fields, references };
}

/**
 * What stands between the braces of a type file's interface.
 * @param {string} source
 */
function interfaceOf(source) {
  const from = source.search(/^export interface /m);
  return { from, body: source.slice(from, source.indexOf('\n}', from)) };
}

/** @param {string} source */
const fieldNames = (source) =>
  [...interfaceOf(source).body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map((match) => match[1]);

/**
 * The texts in front of an interface's fields, and its own under the empty name.
 * @param {string} source
 */
function readDescriptions(source) {
  const tidy = (/** @type {string} */ comment) =>
    comment
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/, ''))
      .join('\n')
      .trim();
  /** @type {Record<string, string>} */
  const texts = {};
  const { from, body } = interfaceOf(source);
  const docComment = /\/\*\*(.*?)\*\/\s*$/s.exec(source.slice(0, from))?.[1];
  if (docComment) texts[''] = tidy(docComment);
  for (const match of body.matchAll(/^ {4}\/\*\*((?:(?!\*\/).)*)\*\/\n {4}"([^"]+)"\??:/gms)) {
    texts[match[2] ?? ''] = tidy(match[1] ?? '');
  }
  return texts;
}

/**
 * @param {string} models
 * @param {string} machinery
 */
function build(models, machinery) {
  /** Every type file of a package, by the long name that it exports. */
  const typeFiles = new Map(
    [models, machinery].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.d.ts') && !/[/\\](?:index|_schemas.*)\.d\.ts$/.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .flatMap((source) => {
          const name = /^export type \{ \w+ as I(IoK8s\w+)/m.exec(source)?.[1];
          return name ? [/** @type {const} */ ([name, source])] : [];
        }),
    ),
  );
  /** @type {Record<string, string>} */
  const kinds = {};
  /** @type {string[]} */
  const queue = ['IoK8sApimachineryPkgApisMetaV1ObjectMeta'];
  for (const [apiVersion, [prefix, names = '']] of Object.entries(KINDS)) {
    for (const kind of names.split(' ')) {
      const name = `IoK8sApi${prefix}${kind}`;
      kinds[`${apiVersion}/${kind}`] = shortName(name);
      queue.push(name);
    }
  }
  Object.assign(kinds, CUSTOM_KINDS);

  const roots = new Set(Object.values(kinds));
  const notDemanded = new Set(NOT_DEMANDED);
  /** @type {DescriptionTable} */
  const definitions = { ...CUSTOM_DEFINITIONS };
  /** @type {DescriptionTable} */
  const descriptions = {};
  for (const name of queue) {
    const short = shortName(name);
    if (definitions[short]) continue;
    const folder = name.startsWith('IoK8sApimachinery') ? machinery : models;
    const { fields, references } = readValidator(
      short,
      readFileSync(join(folder, '_schemas', `${name}.js`), 'utf8'),
    );
    // The package ties both to one value; whoever looks a kind up has matched them already, and
    // a template of the kind (volumeClaimTemplates) needs neither.
    if (roots.has(short)) Object.assign(fields, { apiVersion: 'string', kind: 'string' });
    Object.assign(fields, MISSED.get(short));
    for (const field of Object.keys(fields)) {
      if (!notDemanded.delete(`${short} ${field}`)) continue;
      if (!fields[field]?.endsWith('!')) throw new Error(`${short} ${field} is optional by now`);
      fields[field] = fields[field].slice(0, -1);
    }
    const types = typeFiles.get(name) ?? '';
    const twice = Object.keys(fields).sort().join();
    if (twice !== fieldNames(types).sort().join()) {
      throw new Error(`${short}: the validator has ${twice}, the type ${fieldNames(types)}`);
    }
    definitions[short] = fields;
    descriptions[short] = readDescriptions(types);
    queue.push(...references);
  }
  if (notDemanded.size > 0) throw new Error(`Gone: ${[...notDemanded].join(', ')}`);
  const source = `${MODELS}, ${MACHINERY}`;
  return {
    'schema.json': { source, kubernetes: KUBERNETES, kinds, definitions: sorted(definitions) },
    'descriptions.json': { source, kubernetes: KUBERNETES, definitions: sorted(descriptions) },
  };
}

/** @param {DescriptionTable} table */
const sorted = (table) =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));

const target = fileURLToPath(new URL('../src/engine/knowledge/kubernetes/', import.meta.url));
const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'kubernetes-schema-'));
try {
  const models = fetchPackage(MODELS, join(folder, 'models'));
  const machinery = fetchPackage(MACHINERY, join(folder, 'machinery'));
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(build(models, machinery))) {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if (!check) writeFileSync(join(target, name), text);
    else if (readFileSync(join(target, name), 'utf8') !== text) {
      console.error(`${name} differs from what ${MODELS} gives.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
