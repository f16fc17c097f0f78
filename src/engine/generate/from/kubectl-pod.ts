/**
 * A Pod that `kubectl run --dry-run=client -o yaml` has written, or one like it: what its first container says. Fields
 * that the form has no answer for are named.
 */
import { asText, entriesBelow, isObject, type Json, listBelow } from '../../text/json.ts';
import { Lines } from '../../text/lines.ts';
import type { Path } from '../../text/path.ts';
import { locate } from '../../yaml/locate.ts';
import type { YamlDocument } from '../../yaml/parse.ts';
import { ContainerReading, type ReadSet, type SourceLine } from './reading.ts';

export const isPod = (value: Json | undefined): boolean =>
  isObject(value) && value.kind === 'Pod' && value.apiVersion === 'v1';

/** Fields that kubectl writes without being asked, or that the form decides. */
const USUAL: ReadonlySet<string> = new Set([
  'containers',
  'restartPolicy',
  'terminationGracePeriodSeconds',
  'securityContext',
  'enableServiceLinks',
]);
/** Values that say no more than what holds without them. */
const DEFAULTS: { readonly [field: string]: string } = {
  dnsPolicy: 'ClusterFirst',
  serviceAccountName: 'default',
  serviceAccount: 'default',
  automountServiceAccountToken: 'false',
};
const USUAL_OF_CONTAINER: ReadonlySet<string> = new Set([
  'args',
  'command',
  'env',
  'image',
  'name',
  'ports',
  'resources',
  'securityContext',
  'terminationMessagePath',
  'terminationMessagePolicy',
  'workingDir',
]);

export function readPod(document: YamlDocument): ReadSet {
  const { text, root, value } = document;
  const lines = new Lines(text);
  const at = (path: Path): SourceLine => {
    const slot = root ? locate(root, path).slots.at(-1) : undefined;
    const offset =
      slot?.kind === 'entry' ? slot.entry.key.from : slot?.kind === 'item' ? slot.item.from : 0;
    const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    return { line: lines.line(offset), what: key };
  };
  const reading = new ContainerReading(at(['kind']).line);
  const base = ['spec', 'containers', 0];
  const textAt = (...path: Path): string | undefined => {
    const found = [...path].reduce<Json | undefined>(
      (node, step) =>
        Array.isArray(node) && typeof step === 'number'
          ? node[step]
          : isObject(node) && typeof step === 'string' && Object.hasOwn(node, step)
            ? node[step]
            : undefined,
      value,
    );
    return found === undefined || found === null || typeof found === 'object'
      ? undefined
      : asText(found);
  };

  const name = textAt('metadata', 'name');
  if (name !== undefined) reading.call(name, at(['metadata', 'name']));
  const namespace = textAt('metadata', 'namespace');
  if (namespace !== undefined)
    reading.answer('namespace', namespace, at(['metadata', 'namespace']));
  const image = textAt(...base, 'image');
  if (image !== undefined) reading.image(image, at([...base, 'image']));

  const restart = textAt('spec', 'restartPolicy') ?? 'Always';
  const owner = at(['spec', 'restartPolicy']);
  if (restart !== 'Always') reading.kind('Job', owner);
  reading.note('pod-owner', at(['kind']), restart === 'Always' ? 'Deployment' : 'Job');
  for (const [key] of entriesBelow(value, 'metadata', 'labels')) {
    if (key === 'run') continue;
    const place = { ...at(['metadata', 'labels', key]), what: 'labels' };
    reading.note('by-hand', place, 'metadata.labels');
  }
  if (entriesBelow(value, 'metadata', 'annotations').length > 0) {
    reading.note('by-hand', at(['metadata', 'annotations']), 'metadata.annotations');
  }
  for (const [key, fieldValue] of entriesBelow(value, 'spec')) {
    const place = at(['spec', key]);
    if (key === 'hostNetwork' || key === 'hostPID' || key === 'hostIPC') {
      if (fieldValue === true) reading.note('host-namespace', place);
    } else if (key === 'containers') {
      if (Array.isArray(fieldValue) && fieldValue.length > 1)
        reading.note('other-container', place);
    } else if (key === 'terminationGracePeriodSeconds') reading.grace(asText(fieldValue), place);
    else if (!USUAL.has(key) && asText(fieldValue) !== DEFAULTS[key])
      reading.note('by-hand', place, `spec.${key}`);
  }
  readSecurity(reading, value, textAt, at, ['spec', 'securityContext']);
  readContainer(reading, value, textAt, at);
  return reading.finish();
}

type TextAt = (...path: Path) => string | undefined;
type At = (path: Path) => SourceLine;

/** What the form answers, or is as strict as; the rest is told of. */
const SECURE: ReadonlySet<string> = new Set([
  'capabilities',
  'privileged',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsUser',
]);

function readSecurity(
  reading: ContainerReading,
  value: Json | undefined,
  textAt: TextAt,
  at: At,
  path: Path,
): void {
  const user = textAt(...path, 'runAsUser');
  const group = textAt(...path, 'runAsGroup');
  if (user !== undefined) {
    reading.user(group === undefined ? user : `${user}:${group}`, at([...path, 'runAsUser']));
  }
  for (const [key, fieldValue] of entriesBelow(value, ...path)) {
    const place = at([...path, key]);
    if (key === 'allowPrivilegeEscalation') {
      if (fieldValue === true) reading.note('unconfined', place);
    } else if (key === 'runAsNonRoot') {
      if (fieldValue === false && user === undefined) reading.note('root-user', place);
    } else if (key === 'seccompProfile' || key === 'appArmorProfile') {
      const type = textAt(...path, key, 'type');
      if (type === 'Unconfined') reading.note('unconfined', place);
      else if (type !== 'RuntimeDefault') reading.note('by-hand', place, `securityContext.${key}`);
    } else if (!SECURE.has(key) || (key === 'runAsGroup' && user === undefined)) {
      reading.note('by-hand', place, `securityContext.${key}`);
    }
  }
}

function readContainer(
  reading: ContainerReading,
  value: Json | undefined,
  textAt: TextAt,
  at: At,
): void {
  const base = ['spec', 'containers', 0];
  for (const [i] of listBelow(value, ...base, 'ports').entries()) {
    const path = [...base, 'ports', i];
    const place = { ...at(path), what: 'ports' };
    const host = textAt(...path, 'hostPort');
    const protocol = textAt(...path, 'protocol') ?? 'TCP';
    const before = host === undefined ? '' : `${host}:`;
    reading.port(`${before}${textAt(...path, 'containerPort') ?? ''}/${protocol}`, place);
  }
  for (const [i, entry] of listBelow(value, ...base, 'env').entries()) {
    const path = [...base, 'env', i];
    const place = { ...at(path), what: 'env' };
    const name = textAt(...path, 'name') ?? '';
    const secret = textAt(...path, 'valueFrom', 'secretKeyRef', 'name');
    const key = textAt(...path, 'valueFrom', 'secretKeyRef', 'key');
    if (secret !== undefined && key !== undefined) reading.secretVariable(name, secret, key, place);
    else if (isObject(entry) && 'valueFrom' in entry) {
      reading.note('by-hand', place, 'env[].valueFrom');
    } else reading.variable(name, textAt(...path, 'value') ?? '', place);
  }
  const words = (field: 'command' | 'args') => listBelow(value, ...base, field).map(asText);
  const command = words('command');
  if (command.length > 0) {
    reading.words('command', command, at([...base, 'command']), { isLiteral: false });
  }
  const args = words('args');
  if (args.length > 0) {
    reading.words('args', args, at([...base, 'args']), { isLiteral: false, before: command });
  }
  const folder = textAt(...base, 'workingDir');
  if (folder !== undefined) reading.answer('workingDir', folder, at([...base, 'workingDir']));
  for (const [part, fields] of [
    ['requests', { cpu: 'cpu', memory: 'memory' }],
    ['limits', { cpu: 'cpuLimit', memory: 'memoryLimit' }],
  ] as const) {
    for (const key of ['cpu', 'memory'] as const) {
      const path = [...base, 'resources', part, key];
      const amount = textAt(...path);
      if (amount !== undefined) reading.quantity(fields[key], amount, at(path));
    }
    for (const [key] of entriesBelow(value, ...base, 'resources', part)) {
      const path = [...base, 'resources', part, key];
      if (key === 'nvidia.com/gpu') reading.gpus(textAt(...path) ?? '', at(path));
      else if (key !== 'cpu' && key !== 'memory') {
        reading.note('by-hand', at(path), `resources.${part}.${key}`);
      }
    }
  }
  const security = [...base, 'securityContext'];
  readSecurity(reading, value, textAt, at, security);
  if (textAt(...security, 'privileged') === 'true') {
    reading.note('privileged', at([...security, 'privileged']));
  }
  if (textAt(...security, 'readOnlyRootFilesystem') === 'true') reading.readOnly();
  for (const [i, name] of listBelow(value, ...security, 'capabilities', 'add').entries()) {
    reading.capability(asText(name), {
      ...at([...security, 'capabilities', 'add', i]),
      what: 'capabilities',
    });
  }
  for (const [key] of entriesBelow(value, ...base)) {
    if (!USUAL_OF_CONTAINER.has(key)) {
      reading.note('by-hand', at([...base, key]), `containers[].${key}`);
    }
  }
}
