/** What a new manifest is made of, with sensible defaults, and what is wrong with it. */
import { sizeLimitOf } from '../knowledge/images.ts';
import type { ImageFacts } from '../knowledge/images-data.ts';
import { parseImage } from '../model/quantities/image.ts';
import { compareQuantity, isQuantity } from '../model/quantities/quantity.ts';
import { isSchedule } from './schedule.ts';

export const NEW_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** `http` asks a path, `tcp` whether the port is open. */
export type NewProbe =
  | { readonly kind: 'http'; readonly path: string }
  | { readonly kind: 'tcp' | 'none' };

export interface NewManifest {
  readonly kind: NewKind;
  readonly name: string;
  /** Empty for the one that is in force when the manifest is applied. */
  readonly namespace: string;
  readonly image: string;
  readonly ports: readonly number[];
  readonly replicas: number;
  /** Of a CronJob. */
  readonly schedule: string;
  readonly requests: { readonly cpu: string; readonly memory: string };
  /** No limit where the text is empty. */
  readonly limits: { readonly cpu: string; readonly memory: string };
  readonly probe: NewProbe;
  /** Folders that the program writes to: the rest of its file system is read-only. */
  readonly writable: readonly { readonly path: string; readonly sizeLimit: string }[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly user: number;
  readonly group: number;
  /** The program file carries the capability for low ports and does not start without. */
  readonly bindsLowPorts: boolean;
  /** A ServiceAccount of its own beside it, instead of the namespace's `default`. */
  readonly ownAccount: boolean;
  /** `hostUsers: false`: nodes must be new enough. */
  readonly userNamespace: boolean;
}

export const NEW_MANIFEST: NewManifest = {
  kind: 'Deployment',
  name: '',
  namespace: '',
  image: '',
  ports: [8080],
  replicas: 2,
  schedule: '0 3 * * *',
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { cpu: '', memory: '256Mi' },
  probe: { kind: 'tcp' },
  writable: [{ path: '/tmp', sizeLimit: '64Mi' }],
  env: [],
  user: 10_001,
  group: 10_001,
  bindsLowPorts: false,
  ownAccount: true,
  userNamespace: false,
};

/** Whether the pods of a kind run on, so that ports and probes mean something. */
export const keepsRunning = (kind: NewKind): boolean => kind !== 'Job' && kind !== 'CronJob';
export const hasReplicas = (kind: NewKind): boolean =>
  kind === 'Deployment' || kind === 'StatefulSet';

/** What is known of an image, as the fields that follow from it. */
export function suggestedBy(
  facts: ImageFacts,
): Pick<NewManifest, 'user' | 'group' | 'ports' | 'writable' | 'bindsLowPorts'> {
  return {
    user: facts.user?.uid ?? NEW_MANIFEST.user,
    group: facts.user?.gid ?? NEW_MANIFEST.group,
    ports: facts.ports,
    writable: facts.writes.map((written) => ({
      path: written.mount ?? written.path,
      sizeLimit: sizeLimitOf(written),
    })),
    bindsLowPorts: facts.capabilities.always.includes('NET_BIND_SERVICE'),
  };
}

export type NewField =
  | 'name'
  | 'namespace'
  | 'image'
  | 'ports'
  | 'replicas'
  | 'schedule'
  | 'requests'
  | 'limits'
  | 'probe'
  | 'writable'
  | 'env'
  | 'user'
  | 'group';
export type NewFault =
  | 'required'
  | 'name'
  | 'name-long'
  | 'image'
  | 'ports'
  | 'number'
  | 'schedule'
  | 'quantity'
  | 'limit'
  | 'probe-path'
  | 'probe-port'
  | 'path'
  | 'twice'
  | 'env';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
/** Services may carry the name of what they stand for, and must begin with a letter. */
const NAME = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const MAX_ID = 2_147_483_647;

/** What Kubernetes, or good sense, would refuse: one fault for each field. */
export function specFaults(spec: NewManifest): ReadonlyMap<NewField, NewFault> {
  const faults = new Map<NewField, NewFault>();
  const check = (field: NewField, fault: NewFault | null) => {
    if (fault && !faults.has(field)) faults.set(field, fault);
  };
  check('name', nameFault(spec));
  if (spec.namespace !== '') {
    check('namespace', LABEL.test(spec.namespace) ? null : 'name');
    check('namespace', spec.namespace.length > 63 ? 'name-long' : null);
  }
  check('image', spec.image.trim() === '' ? 'required' : null);
  check('image', parseImage(spec.image.trim()) ? null : 'image');
  if (keepsRunning(spec.kind)) {
    check('ports', spec.ports.every((port) => isWhole(port, 1, 65_535)) ? null : 'ports');
    check('ports', isUnique(spec.ports) ? null : 'twice');
    check('probe', spec.probe.kind !== 'none' && spec.ports.length === 0 ? 'probe-port' : null);
    if (spec.probe.kind === 'http')
      check('probe', isUrlPath(spec.probe.path) ? null : 'probe-path');
  }
  if (hasReplicas(spec.kind)) {
    check('replicas', isWhole(spec.replicas, 0, 10_000) ? null : 'number');
  }
  if (spec.kind === 'CronJob') check('schedule', isSchedule(spec.schedule) ? null : 'schedule');
  const { requests, limits } = spec;
  for (const name of ['cpu', 'memory'] as const) {
    check('requests', isAmount(requests[name]) ? null : 'quantity');
    if (limits[name] === '') continue;
    check('limits', isAmount(limits[name]) ? null : 'quantity');
    check('limits', compareQuantity(limits[name], requests[name]) === -1 ? 'limit' : null);
  }
  const paths = spec.writable.map(({ path }) => path);
  check('writable', paths.every(isFolder) ? null : 'path');
  check('writable', isUnique(paths) ? null : 'twice');
  check(
    'writable',
    spec.writable.every(({ sizeLimit }) => isAmount(sizeLimit)) ? null : 'quantity',
  );
  check('env', spec.env.every(isVariable) ? null : 'env');
  check('env', isUnique(spec.env.map(({ name }) => name)) ? null : 'twice');
  check('user', isWhole(spec.user, 1, MAX_ID) ? null : 'number');
  check('group', isWhole(spec.group, 1, MAX_ID) ? null : 'number');
  return faults;
}

/**
 * How long a name may be. Each run of a CronJob, and each revision of a StatefulSet, adds eleven characters
 * of its own to a name or a label that may have 63.
 */
export const longestName = (kind: NewKind): number =>
  kind === 'CronJob' || kind === 'StatefulSet' ? 52 : 63;

function nameFault({ kind, name }: NewManifest): NewFault | null {
  if (name === '') return 'required';
  if (!NAME.test(name)) return 'name';
  return name.length > longestName(kind) ? 'name-long' : null;
}

const isWhole = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max;
const isUnique = (values: readonly (string | number)[]) => new Set(values).size === values.length;
const isAmount = (text: string) => isQuantity(text) && compareQuantity(text, '0') === 1;
/** Volumes have no place at the root, nor with a colon, nor at a path that leads elsewhere. */
const isFolder = (path: string) =>
  /^\/[^\s:\p{Cc}\p{Cs}]*[^\s:/\p{Cc}\p{Cs}]$/u.test(path) &&
  !path.split('/').some((part) => part === '..' || part === '.');
/** Half a character can be written in no encoding. */
const isVariable = ({ name, value }: NewManifest['env'][number]) =>
  ENV_NAME.test(name) && !/\p{Cs}/u.test(value);
const isUrlPath = (path: string) => /^\/[!-~]*$/.test(path);
