/**
 * Folders of root that a known image writes to, in a container that isn't root.
 *
 * Fields: spec.{initContainers,containers}[*].{image,command,args,volumeMounts}, with the effective runAsUser and
 * runAsNonRoot.
 * Good value: a volume at each folder that the image's program writes to and that belongs to root in the image.
 *
 * A container with another program in the same image isn't reported, nor one whose own configuration file may name
 * other folders.
 *
 * Source: the Dockerfiles of the images.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { byDefault, defineRule, explicit, notApplicable, place } from '../../rule/rule.ts';
import { foldersOfRoot, writableVolumes } from '../../rule/writable-volumes.ts';

export const unwritableFolders = defineRule({
  id: 'unwritable-folders',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: { concerns: ({ container }) => foldersOfRoot(container).length > 0 },
  field: 'volumeMounts',
  covers: { 'unwritable-folders': ['of-root'] },
  messages: ['of-root'],
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...container.path, 'image'];
    const folders = isNonRoot(pod, container) ? foldersOfRoot(container) : [];
    if (folders.length === 0) return byDefault(at);
    const image = knownImageOf(container)?.facts.name ?? '';
    const list = folders.map(({ path }) => path).join(', ');
    return explicit(place(at, 'of-root', { image, n: folders.length, folders: list }));
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ workload, targets }) =>
      targets.flatMap((target) => {
        const needed = new Set(foldersOfRoot(target.container).map(({ path }) => path));
        return writableVolumes(workload, [target], ({ path }) => needed.has(path));
      }),
  },
  sources: ['emptyDir', 'securityContext'],
});
