/**
 * Folders that a known image writes to and can't: of root in a container that isn't root, or its own configuration on a
 * read-only file system.
 *
 * Fields: spec.{initContainers,containers}[*].{image,command,args,volumeMounts}, with the effective runAsUser and
 * runAsNonRoot, and with readOnlyRootFilesystem.
 * Good values: a volume at each folder that the image's program writes to and that belongs to root in the image; a root
 * file system that can be written where an entrypoint changes the configuration of its image. An empty volume there
 * would hide the rest of it, so there is no fix for that.
 *
 * A container with another program in the same image isn't reported, nor one whose own configuration file may name
 * other folders.
 *
 * Source: the Dockerfiles of the images.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  defineRule,
  explicit,
  notApplicable,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { foldersOfRoot, rewrittenBy, writableVolumes } from '../../rule/writable-volumes.ts';

export const unwritableFolders = defineRule({
  id: 'unwritable-folders',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    perContainer: true,
    concerns: ({ container }) =>
      foldersOfRoot(container).length > 0 || rewrittenBy(container) !== undefined,
  },
  field: 'volumeMounts',
  covers: { 'unwritable-folders': ['of-root', 'read-only'] },
  messages: ['of-root', 'read-only'],
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...container.path, 'image'];
    const image = knownImageOf(container)?.facts.name ?? '';
    const places: ValuePlace<'of-root' | 'read-only'>[] = [];
    const folders = isNonRoot(pod, container) ? foldersOfRoot(container) : [];
    if (folders.length > 0) {
      const list = folders.map(({ path }) => path).join(', ');
      places.push(place(at, 'of-root', { image, n: folders.length, folders: list }));
    }
    const isReadOnly = container.value.securityContext?.readOnlyRootFilesystem === true;
    const rewritten = isReadOnly ? rewrittenBy(container) : undefined;
    if (rewritten) places.push(place(at, 'read-only', { image, path: rewritten }));
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    stays: ({ code }) => (code === 'read-only' ? code : undefined),
    secure: ({ workload, targets }) =>
      targets.flatMap((target) => {
        const needed = new Set(foldersOfRoot(target.container).map(({ path }) => path));
        return writableVolumes(workload, [target], ({ path }) => needed.has(path));
      }),
  },
  sources: ['emptyDir', 'securityContext'],
});
