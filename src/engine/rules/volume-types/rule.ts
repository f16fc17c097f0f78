/**
 * Volume types: which sources a pod's volumes may come from.
 *
 * Restricted fields: every source below spec.volumes[*].
 * Allowed values: configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim,
 * projected, secret. A volume without a source becomes an emptyDir before it is checked.
 *
 * Source: Pod Security Standards, restricted, check restrictedVolumes. The check judges hostPath too,
 * but its finding is that of host-path-volumes. No fix: which claim holds the data nobody can guess.
 */
import type { Volume, VolumeSource } from '../../model/fields.ts';
import {
  countedUsers,
  offenders,
  plural,
  quoted,
  sortedOnce,
} from '../../model/refusals/admission.ts';
import { byDefault, defineRule, explicit, type Path, type Pod, place } from '../../rule/rule.ts';

const ALLOWED: ReadonlySet<string> = new Set<VolumeSource>([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/** Drivers that serve the same storage; AKS brings both. */
const AZURE_DRIVERS = new Map([
  ['azureDisk', 'disk.csi.azure.com'],
  ['azureFile', 'file.csi.azure.com'],
]);

/** The sources that make the check refuse a volume: none when an allowed one stands beside them. */
function refusedSources(volume: Volume): string[] {
  const sources = Object.keys(volume).filter((key) => key !== 'name');
  return sources.some((source) => ALLOWED.has(source)) ? [] : sources;
}

function judge(volume: string, type: string, at: Path) {
  const driver = AZURE_DRIVERS.get(type);
  if (driver) return place(at, 'azure-volume', { volume, type, driver });
  // Where it still works, the kubelet runs git as root on the node, on whatever the manifest names.
  if (type === 'gitRepo') return place(at, 'git-repo-volume', { volume }, 'high');
  // A program that somebody has to install on every node runs as root there.
  if (type === 'flexVolume') return place(at, 'flex-volume', { volume });
  return place(at, 'in-tree-volume', { volume, type });
}

const volumesOf = (pod: Pod) => pod.spec.volumes ?? [];

/** Of several refused sources in one volume the first names its type. */
function violation(pod: Pod): string | null {
  const names = offenders(pod.spec.volumes, (volume) => refusedSources(volume).length > 0);
  if (!names) return null;
  const types = sortedOnce(volumesOf(pod).flatMap((volume) => refusedSources(volume).slice(0, 1)));
  const what = plural('restricted volume type', types.length);
  return `${countedUsers('volume', names)} ${what} ${quoted(types)}`;
}

export const volumeTypes = defineRule({
  id: 'volume-types',
  category: 'files-and-volumes',
  severity: 'medium',
  scope: 'pod',
  field: 'volumes',
  covers: {
    'volume-types-restricted': ['in-tree-volume', 'azure-volume', 'git-repo-volume', 'flex-volume'],
    'flex-volume': ['flex-volume'],
  },
  standards: [
    {
      id: 'restrictedVolumes',
      level: 'restricted',
      overrides: ['hostPathVolumes'],
      reason: 'restricted volume types',
      versions: [{ since: '1.0', violation }],
    },
  ],
  concerns: ['restrictedVolumes'],
  messages: ['in-tree-volume', 'azure-volume', 'git-repo-volume', 'flex-volume'],
  inspect: ({ pod }) => {
    const at = [...pod.specPath, 'volumes'];
    const places = volumesOf(pod).flatMap((volume, i) => {
      const type = refusedSources(volume).find((source) => source !== 'hostPath');
      return type === undefined ? [] : [judge(volume.name ?? '', type, [...at, i, type])];
    });
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: null,
  sources: ['podSecurityStandards', 'aksStorageDrivers', 'volumes'],
});
