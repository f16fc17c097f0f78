/** The pod’s side of a guide to Key Vault: the volume of a class, its mounts, and how programs read the files. */

import { classVolume } from '../model/azure/new-class.ts';
import {
  type SecretStoreMount,
  secretStoreVolumesOf,
} from '../model/azure/secret-store-volumes.ts';
import { takenNames, volumeName } from '../model/mounts.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import { type FixOp, replaceEntry } from '../rule/rule.ts';
import type { VaultSecret } from './vault-secrets.ts';

/** How the program gets at a value: from the file alone, by a variable that holds its path, by a copy. */
export const VALUE_ACCESSES = ['file', 'file-variable', 'synced'] as const;
export type ValueAccess = (typeof VALUE_ACCESSES)[number];

/** A secret that moves, and the file that it becomes. */
export interface Moved {
  readonly of: VaultSecret;
  readonly file: string;
}

/** The variable that holds the path, by custom. */
export const pathVariable = (variable: string): string => `${variable}_FILE`;

/** The key of a Secret for a variable: keys have an alphabet of their own. */
export const keyFor = ({ of: { variable }, file }: Moved): string =>
  /^[\w.-]{1,253}$/.test(variable) ? variable : file.replaceAll('/', '-');

/** The container’s mount of the whole volume of a class, if it has one. */
export function mountOf(
  { pod }: Workload,
  className: string | null,
  container: ContainerRef,
): SecretStoreMount | undefined {
  return secretStoreVolumesOf(pod)
    .filter((volume) => className !== null && volume.className === className)
    .flatMap(({ mounts }) => mounts)
    .find((mount) => mount.container.path.join() === container.path.join() && !mount.subPath);
}

/** The containers that read any of them, each once. */
export const readersOf = (moved: readonly Moved[]): ContainerRef[] => [
  ...new Set(moved.flatMap(({ of: { places } }) => places.map(({ container }) => container))),
];

/** Volume and mounts, as far as they are not there. */
export function mountOps(
  workload: Workload,
  className: string,
  readers: readonly ContainerRef[],
  mountPath: string,
): FixOp[] {
  const { pod } = workload;
  const existing = secretStoreVolumesOf(pod).find((volume) => volume.className === className)?.name;
  const name = existing ?? volumeName('secrets-store', className, takenNames(workload));
  const ops: FixOp[] = [];
  if (!existing) {
    const value = classVolume(name, className);
    ops.push({ op: 'append', path: [...pod.specPath, 'volumes'], value });
  }
  for (const container of readers) {
    const mount = mountOf(workload, className, container);
    if (!mount) {
      const path = [...container.path, 'volumeMounts'];
      ops.push({ op: 'append', path, value: { name, mountPath, readOnly: true } });
    } else if (!mount.readOnly) {
      ops.push({ op: 'set', path: [...mount.at, 'readOnly'], value: true });
    }
  }
  return ops;
}

/** What becomes of the variables. */
export function variableOps(
  moved: readonly Moved[],
  reading: ValueAccess,
  folderOf: (container: ContainerRef) => string,
  secret: string,
): FixOp[] {
  const changed: FixOp[] = [];
  const gone: { readonly container: ContainerRef; readonly index: number }[] = [];
  for (const entry of moved) {
    for (const [i, place] of entry.of.places.entries()) {
      const { container, index } = place;
      // Of several entries of one name the last one counts.
      const counts = entry.of.places[i + 1]?.container !== container;
      if (reading === 'file' || !counts) gone.push(place);
      else
        changed.push(...rewritten(entry, container, index, reading, folderOf(container), secret));
    }
  }
  // From the last one back, so that the indices of those still to come stay what they are.
  const last = gone.toSorted((a, b) => b.index - a.index);
  return [
    ...changed,
    ...last.map(
      ({ container, index }): FixOp => ({
        op: 'removeItem',
        path: [...container.path, 'env'],
        index,
        prune: true,
      }),
    ),
  ];
}

function rewritten(
  entry: Moved,
  container: ContainerRef,
  index: number,
  reading: Exclude<ValueAccess, 'file'>,
  folder: string,
  secret: string,
): FixOp[] {
  const path = [...container.path, 'env', index];
  const variable = container.value.env?.[index];
  if (reading === 'synced') {
    const key = keyFor(entry);
    if (variable?.value !== undefined && !variable.valueFrom) {
      return replaceEntry([...path, 'value'], 'valueFrom', { secretKeyRef: { name: secret, key } });
    }
    const reference = [...path, 'valueFrom', 'secretKeyRef'];
    return [
      { op: 'set', path: [...reference, 'name'], value: secret },
      { op: 'set', path: [...reference, 'key'], value: key },
      ...(variable?.value === undefined
        ? []
        : [{ op: 'remove' as const, path: [...path, 'value'] }]),
    ];
  }
  const file = `${folder}/${entry.file}`;
  return [
    { op: 'set', path: [...path, 'name'], value: pathVariable(entry.of.variable) },
    ...(variable?.valueFrom && variable.value === undefined
      ? replaceEntry([...path, 'valueFrom'], 'value', file)
      : [{ op: 'set' as const, path: [...path, 'value'], value: file }]),
  ];
}
