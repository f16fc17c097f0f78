/** What is known of a volume by its kind: who owns its files, and whether `fsGroup` reaches them. */
import {
  SECRET_PROVIDER_CLASSES,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import type { SurfaceSubject } from '../surface/subject.ts';
import { type Json, listBelow, numberBelow, textBelow, valueBelow } from '../text/json.ts';
import type { Owned } from './process.ts';

export type VolumeKind =
  | 'empty-dir'
  | 'disk'
  | 'share'
  | 'claim'
  | 'host-path'
  | 'config'
  | 'secret'
  | 'token'
  | 'vault'
  | 'image'
  | 'other';

/**
 * Whether the kubelet gives what is in a volume to `fsGroup`: it does; the driver does it by an option of the
 * mount; it does not; nobody can tell from here.
 */
export type FsGroupReach = 'yes' | 'mount' | 'no' | 'unknown';

export interface VolumeFacts {
  readonly kind: VolumeKind;
  readonly reach: FsGroupReach;
  readonly owned: Owned | undefined;
  /** Nobody writes there, whatever the rights. */
  readonly readOnly: boolean;
}

const REACH: { readonly [K in VolumeKind]: FsGroupReach } = {
  'empty-dir': 'yes',
  disk: 'yes',
  share: 'mount',
  claim: 'unknown',
  'host-path': 'no',
  config: 'yes',
  secret: 'yes',
  token: 'yes',
  vault: 'no',
  image: 'no',
  other: 'unknown',
};

const READ_ONLY: ReadonlySet<VolumeKind> = new Set(['config', 'secret', 'token', 'vault', 'image']);

const ROOT = 0;
/** A folder that is made anew for the pod. */
const OPEN = 0o777;
/** What is made in such a folder belongs to the folder’s group. */
const OPEN_OF_GROUP = 0o2777;
/** A new file system as it is formatted. */
const FRESH = 0o755;
const FRESH_OF_GROUP = 0o2775;
const FILE = 0o644;
/** The kubelet lets the group read what nobody writes. */
const GROUP_READS = 0o440;

export function volumeFacts(scene: SurfaceSubject, name: string): VolumeFacts {
  const { pod } = scene.workload;
  const group = pod.spec.securityContext?.fsGroup;
  const fsGroup = group === undefined ? undefined : Number(group);
  const { kind, source } = kindOf(scene, name);
  return {
    kind,
    reach: REACH[kind],
    owned: ownedIn(scene, name, kind, source, fsGroup),
    readOnly: READ_ONLY.has(kind) || valueBelow(source, 'readOnly') === true,
  };
}

function ownedIn(
  scene: SurfaceSubject,
  name: string,
  kind: VolumeKind,
  source: Json | undefined,
  fsGroup: number | undefined,
): Owned | undefined {
  const group = fsGroup ?? ROOT;
  switch (kind) {
    case 'empty-dir':
      return { user: ROOT, group, mode: fsGroup === undefined ? OPEN : OPEN_OF_GROUP };
    case 'share':
      return { user: ROOT, group, mode: OPEN };
    case 'disk':
      return { user: ROOT, group, mode: fsGroup === undefined ? FRESH : FRESH_OF_GROUP };
    case 'config':
    case 'secret': {
      const mode = numberBelow(source, 'defaultMode') ?? FILE;
      return { user: ROOT, group, mode: fsGroup === undefined ? mode : mode | GROUP_READS };
    }
    case 'vault':
      return { user: ROOT, group: ROOT, mode: vaultMode(scene, name) };
    case 'image':
      return { user: ROOT, group: ROOT, mode: FRESH };
    default:
      return undefined;
  }
}

/** Of the files from a vault the one that the fewest may read. */
function vaultMode({ workload: { pod, namespace }, bundle }: SurfaceSubject, name: string): number {
  const volume = secretStoreVolumesOf(pod).find((candidate) => candidate.name === name);
  const classes = SECRET_PROVIDER_CLASSES.flatMap((kind) =>
    bundle.named(kind, volume?.className ?? '', namespace),
  );
  const modes = classes.flatMap(({ object }) =>
    (secretProviderClassOf(object)?.objects ?? []).flatMap(({ fields: { filePermission } }) =>
      /^0*[0-7]{1,4}$/.test(filePermission) ? [Number.parseInt(filePermission, 8)] : [],
    ),
  );
  return modes.reduce((all, mode) => all & mode, FILE);
}

function kindOf(
  scene: SurfaceSubject,
  name: string,
): { readonly kind: VolumeKind; readonly source?: Json | undefined } {
  const { pod, object } = scene.workload;
  const volume = pod.spec.volumes?.find((candidate) => candidate.name === name);
  if (!volume) {
    // The pods of a StatefulSet get volumes that their template does not list.
    const claim = listBelow(object.value, 'spec', 'volumeClaimTemplates').find(
      (template) => textBelow(template, 'metadata', 'name') === name,
    );
    return { kind: claim === undefined ? 'other' : storageKind(textBelow(claim, ...CLASS)) };
  }
  const { emptyDir, hostPath, configMap, downwardAPI, secret, projected, csi } = volume;
  if (emptyDir) return { kind: 'empty-dir' };
  if (hostPath) return { kind: 'host-path' };
  if (secret) return { kind: 'secret', source: secret };
  if (configMap || downwardAPI) return { kind: 'config', source: configMap ?? downwardAPI };
  if (projected) {
    const token = listBelow(projected, 'sources').some(
      (source) => valueBelow(source, 'serviceAccountToken') !== undefined,
    );
    return { kind: token ? 'token' : 'config', source: projected };
  }
  if (csi) {
    const driver = textBelow(csi, 'driver') ?? '';
    return { kind: DRIVERS[driver] ?? 'other', source: csi };
  }
  if (volume.image) return { kind: 'image' };
  if (volume.azureDisk) return { kind: 'disk' };
  if (volume.azureFile) return { kind: 'share' };
  if (volume.ephemeral) {
    return { kind: storageKind(textBelow(volume.ephemeral, 'volumeClaimTemplate', ...CLASS)) };
  }
  const claim = volume.persistentVolumeClaim;
  if (claim) return { kind: claimKind(scene, claim), source: claim };
  return { kind: 'other' };
}

const CLASS = ['spec', 'storageClassName'] as const;

const DRIVERS: { readonly [driver: string]: VolumeKind | undefined } = {
  'secrets-store.csi.k8s.io': 'vault',
  'disk.csi.azure.com': 'disk',
  'file.csi.azure.com': 'share',
};

/** A claim that the files hold says its class; of any other nobody can tell. */
function claimKind({ bundle, workload }: SurfaceSubject, claim: Json): VolumeKind {
  const name = textBelow(claim, 'claimName') ?? '';
  const [found] = bundle.named('v1/PersistentVolumeClaim', name, workload.namespace);
  return found ? storageKind(textBelow(found.object.value, ...CLASS)) : 'claim';
}

/** By the classes that every AKS cluster has; without one it is the cluster’s default, a disk. */
function storageKind(name: string | undefined): VolumeKind {
  if (name === undefined || /^(?:default|managed(?:-csi)?(?:-premium)?(?:-v2)?)$/.test(name)) {
    return 'disk';
  }
  return /^azurefile(?:-csi)?(?:-premium)?$/.test(name) ? 'share' : 'claim';
}
