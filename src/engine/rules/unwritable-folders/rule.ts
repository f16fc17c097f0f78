/**
 * Folders that a container can't write to, although its program does when it starts.
 *
 * Fields: spec.{initContainers,containers}[*].{image,command,args,lifecycle,volumeMounts}, with readOnlyRootFilesystem and
 * the effective runAsUser and runAsNonRoot.
 * Good values: a volume at each folder that belongs to root in a known image, if the container isn't root, and at each
 * folder that a command of the files writes to, if the root file system is read-only; a root file system that can be
 * written where an entrypoint changes the configuration of its image. An empty volume in a folder of the image would hide
 * what else is there, so only folders for temporary files get one.
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
  rewrittenBy,
  temporaryFolders,
  unmountedFiles,
  writableVolumes,
} from '../../rule/writable-volumes.ts';

const isReadOnly = ({ container }: ContainerTarget): boolean =>
  container.value.securityContext?.readOnlyRootFilesystem === true;

type Code = 'of-root' | 'read-only' | 'command-writes';

function ofRoot({ pod, container }: ContainerTarget): ValuePlace<Code>[] {
  const folders = isNonRoot(pod, container) ? foldersOfRoot(container) : [];
  if (folders.length === 0) return [];
  const image = knownImageOf(container)?.facts.name ?? '';
  const list = folders.map(({ path }) => path).join(', ');
  const data = { image, n: folders.length, folders: list };
  return [place([...container.path, 'image'], 'of-root', data)];
}

function rewritten({ container }: ContainerTarget): ValuePlace<Code>[] {
  const path = rewrittenBy(container);
  if (path === undefined) return [];
  const image = knownImageOf(container)?.facts.name ?? '';
  return [place([...container.path, 'image'], 'read-only', { image, path })];
}

/** One place for each command. @param likely whether what fails only in most images counts too */
function commandWrites({ container }: ContainerTarget, likely: boolean): ValuePlace<Code>[] {
  const files = unmountedFiles(container).filter(({ certain }) => certain || likely);
  const calls = new Map(files.map((file) => [file.call, file]));
  return [...calls.values()].map(({ path, call: { text, at } }) =>
    place(at, 'command-writes', { command: text, path }),
  );
}

function statusOf(target: ContainerTarget, likely: boolean): Status<Code> {
  if (runsOnWindows(target.pod)) return notApplicable('windows-pod');
  const places = [
    ...ofRoot(target),
    ...(isReadOnly(target) ? [...rewritten(target), ...commandWrites(target, likely)] : []),
  ];
  return places.length > 0 ? explicit(...places) : byDefault([...target.container.path, 'image']);
}

export const unwritableFolders = defineRule({
  id: 'unwritable-folders',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    concerns: ({ container }) =>
      foldersOfRoot(container).length > 0 ||
      rewrittenBy(container) !== undefined ||
      unmountedFiles(container).length > 0,
    inspect: (target) => statusOf(target, true),
  },
  field: 'volumeMounts',
  covers: { 'unwritable-folders': ['of-root', 'read-only', 'command-writes'] },
  messages: ['of-root', 'read-only', 'command-writes'],
  inspect: (target) => statusOf(target, false),
  fix: {
    safety: 'usually-fine',
    stays: ({ code, data }) =>
      code === 'of-root' || isTemporary(String(data?.path)) ? undefined : code,
    secure: ({ workload, targets }) =>
      targets.flatMap((target) => {
        const { container } = target;
        const folders = [
          ...foldersOfRoot(container),
          ...(isReadOnly(target) ? temporaryFolders(container) : []),
        ];
        const needed = new Set(folders.map(({ path }) => path));
        return writableVolumes(workload, [target], ({ path }) => needed.has(path));
      }),
  },
  sources: ['emptyDir', 'securityContext'],
});
