/**
 * Folders that a known image writes to and can't: of root in a container that isn't root, the top of a new volume where
 * the program wants to own its folder, a volume that is mounted read-only, or its own configuration on a read-only file
 * system.
 *
 * Fields: spec.{initContainers,containers}[*].{image,command,args,volumeMounts}, with the effective runAsUser and
 * runAsNonRoot, and with readOnlyRootFilesystem.
 * Good values: a volume at each folder that the image's program writes to and that belongs to root in the image; a root
 * file system that can be written where an entrypoint changes the configuration of its image. An empty volume there
 * would hide the rest of it, so there is no fix for that. A folder below the top of an emptyDir or ephemeral volume, named
 * by the variable of the image.
 *
 * A container with another program in the same image isn't reported, nor one whose own configuration file may name
 * other folders.
 *
 * Source: the Dockerfiles of the images; for the top of a volume the documentation of the image postgres (Arbitrary --user
 * Notes) and PostgreSQL, initdb.c (create_data_directory).
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import {
  foldersOfRoot,
  rewrittenBy,
  topOfNewVolume,
  writableVolumes,
  writtenMounts,
} from '../../rule/writable-volumes.ts';

const CODES = ['of-root', 'top', 'read-only-volume', 'read-only'] as const;

export const unwritableFolders = defineRule({
  id: 'unwritable-folders',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    perContainer: true,
    concerns: ({ workload, container }) =>
      foldersOfRoot(container).length > 0 ||
      topOfNewVolume(workload, container) !== undefined ||
      writtenMounts(container).length > 0 ||
      rewrittenBy(container) !== undefined,
  },
  field: 'volumeMounts',
  covers: { 'unwritable-folders': CODES },
  messages: CODES,
  inspect({ workload, pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...container.path, 'image'];
    const image = knownImageOf(container)?.facts.name ?? '';
    const unwritable: ValuePlace<(typeof CODES)[number]>[] = [];
    const nonRoot = isNonRoot(pod, container);
    const folders = nonRoot ? foldersOfRoot(container) : [];
    if (folders.length > 0) {
      const list = folders.map(({ path }) => path).join(', ');
      unwritable.push(place(at, 'of-root', { image, n: folders.length, folders: list }));
    }
    const top = nonRoot ? topOfNewVolume(workload, container) : undefined;
    if (top) {
      const mount = [...container.path, 'volumeMounts', top.mount, 'mountPath'];
      unwritable.push(place(mount, 'top', { image, folder: top.folder }));
    }
    const mounts = container.value.volumeMounts ?? [];
    const readOnlyMount = writtenMounts(container).find(
      ({ mount }) => mounts[mount]?.readOnly === true,
    );
    if (readOnlyMount) {
      const { program, folder, mount } = readOnlyMount;
      const readOnly = [...container.path, 'volumeMounts', mount, 'readOnly'];
      const volume = mounts[mount]?.name ?? '';
      unwritable.push(place(readOnly, 'read-only-volume', { program, folder, volume }));
    }
    const isReadOnly = container.value.securityContext?.readOnlyRootFilesystem === true;
    const rewritten = isReadOnly ? rewrittenBy(container) : undefined;
    if (rewritten) unwritable.push(place(at, 'read-only', { image, path: rewritten }));
    return unwritable.length > 0 ? explicit(...unwritable) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    stays: ({ code }) => (code === 'read-only' || code === 'read-only-volume' ? code : undefined),
    secure: ({ workload, targets }) =>
      targets.flatMap((target) => {
        const needed = new Set(foldersOfRoot(target.container).map(({ path }) => path));
        return [
          ...writableVolumes(workload, [target], ({ path }) => needed.has(path)),
          ...belowTheTop(target),
        ];
      }),
  },
  sources: ['emptyDir', 'securityContext'],
});

/** Names a folder below the top of the volume by the variable of the image. */
function belowTheTop({ workload, container }: ContainerTarget): FixOp[] {
  const below = topOfNewVolume(workload, container)?.below;
  if (!below) return [];
  const { variable: name, folder: value } = below;
  const variables = container.value.env ?? [];
  const i = variables.findLastIndex((variable) => variable.name === name);
  const path = [...container.path, 'env'];
  return i < 0
    ? [{ op: 'append', path, value: { name, value } }]
    : [{ op: 'set', path: [...path, i, 'value'], value }];
}
