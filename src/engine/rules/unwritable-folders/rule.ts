/**
 * Folders that a container can't write to, although its program does when it starts.
 *
 * Fields: spec.{initContainers,containers}[*].{image,command,args,lifecycle,volumeMounts}, with readOnlyRootFilesystem and
 * the effective runAsUser and runAsNonRoot.
 * Good value: a volume at each folder that belongs to root in a known image, if the container isn't root; and at each
 * folder that a command of the files writes to, if the root file system is read-only.
 *
 * A container with another program in the same image isn't reported, nor one whose own configuration file may name
 * other folders. `mkdir -p` does no harm where the image has the folder, and so is no finding where it is written.
 *
 * Source: the Dockerfiles of the images; Kubernetes' API reference for readOnlyRootFilesystem.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  notApplicable,
  place,
  type Status,
  type ValuePlace,
} from '../../rule/rule.ts';
import {
  foldersOfRoot,
  isTemporary,
  unmountedFiles,
  writableVolumes,
} from '../../rule/writable-volumes.ts';

type Code = 'of-root' | 'read-only';

function ofRoot({ pod, container }: ContainerTarget): ValuePlace<Code>[] {
  const folders = isNonRoot(pod, container) ? foldersOfRoot(container) : [];
  if (folders.length === 0) return [];
  const image = knownImageOf(container)?.facts.name ?? '';
  const list = folders.map(({ path }) => path).join(', ');
  const data = { image, n: folders.length, folders: list };
  return [place([...container.path, 'image'], 'of-root', data)];
}

/** One place for each command. @param likely whether what fails only in most images counts too */
function readOnly({ container }: ContainerTarget, likely: boolean): ValuePlace<Code>[] {
  if (container.value.securityContext?.readOnlyRootFilesystem !== true) return [];
  const files = unmountedFiles(container).filter(({ certain }) => certain || likely);
  const calls = new Map(files.map((file) => [file.call, file]));
  return [...calls.values()].map(({ path, call: { text, at } }) =>
    place(at, 'read-only', { command: text, path }),
  );
}

function statusOf(target: ContainerTarget, likely: boolean): Status<Code> {
  if (runsOnWindows(target.pod)) return notApplicable('windows-pod');
  const places = [...ofRoot(target), ...readOnly(target, likely)];
  return places.length > 0 ? explicit(...places) : byDefault([...target.container.path, 'image']);
}

export const unwritableFolders = defineRule({
  id: 'unwritable-folders',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    concerns: ({ container }) =>
      foldersOfRoot(container).length > 0 || unmountedFiles(container).length > 0,
    inspect: (target) => statusOf(target, true),
  },
  field: 'volumeMounts',
  covers: { 'unwritable-folders': ['of-root', 'read-only'] },
  messages: ['of-root', 'read-only'],
  inspect: (target) => statusOf(target, false),
  fix: {
    safety: 'usually-fine',
    stays: ({ code, data }) =>
      code === 'read-only' && !isTemporary(String(data?.['path'])) ? 'of-image' : undefined,
    secure: ({ workload, targets }) =>
      targets.flatMap((target) => {
        const needed = new Set(foldersOfRoot(target.container).map(({ path }) => path));
        return writableVolumes(
          workload,
          [target],
          ({ path }) => needed.has(path) || (isReadOnly(target) && isTemporary(path)),
        );
      }),
  },
  sources: ['emptyDir', 'securityContext'],
});

const isReadOnly = ({ container }: ContainerTarget): boolean =>
  container.value.securityContext?.readOnlyRootFilesystem === true;
