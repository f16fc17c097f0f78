/** What the guide to Key Vault says beside its edits: what is left to a person, and what is loosened. */

import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import { runsOnWindows, type Workload } from '../model/pod.ts';
import type { Note, Site } from './guide.ts';
import type { Vault, VaultClass } from './vault-class.ts';
import type { SignInNote } from './vault-identity.ts';
import { type Moved, pathVariable, type Reading } from './vault-pod.ts';
import { referencesTo } from './vault-secrets.ts';

export type VaultNote =
  | SignInNote
  | 'put-value'
  | 'rotate'
  | 'old-secret'
  | 'reads-file'
  | 'reads-path'
  | 'synced'
  | 'shared-class'
  | 'references'
  | 'expands'
  | 'windows';

/** What to know about the secrets that move, and about how they are read. */
export function notesFor(
  workload: Workload,
  sites: readonly Site[],
  moved: readonly (Moved & { readonly object: string })[],
  { reading, vault, mountPath }: Vault & { readonly reading: Reading; readonly mountPath: string },
  known: VaultClass | undefined,
): Note<VaultNote>[] {
  const notes: Note<VaultNote>[] = [];
  const note = (code: VaultNote, data: NonNullable<Note['data']> = {}) =>
    notes.push({ code, data });
  const names = (list: readonly string[]) => [...new Set(list)].join(', ');
  note('put-value', { vault, names: names(moved.map(({ object }) => object)) });
  if (moved.some(({ of }) => of.secret === null)) note('rotate');
  const secrets = moved.flatMap(({ of }) => of.secret ?? []);
  if (secrets.length > 0) note('old-secret', { names: names(secrets) });
  if (reading === 'file') note('reads-file', { path: mountPath });
  if (reading === 'file-variable') {
    note('reads-path', { names: names(moved.map(({ of }) => pathVariable(of.variable))) });
  }
  if (reading === 'synced') note('synced');
  const others = sites.filter(
    (other) =>
      other.workload &&
      other.object !== workload.object &&
      sameNamespace(other.workload.namespace, workload.namespace) &&
      secretStoreVolumesOf(other.workload.pod).some(
        ({ className }) => known && className === known.own.name,
      ),
  );
  if (others.length > 0)
    note('shared-class', { names: names(others.map(({ object }) => object.name ?? '')) });
  const references = reading === 'synced' ? [] : referencesTo(moved.map(({ of }) => of));
  if (references.length > 0) note('references', { names: names(references) });
  if (moved.some(({ of }) => of.expands)) note('expands');
  if (runsOnWindows(workload.pod)) note('windows', { path: mountPath });
  return notes;
}
