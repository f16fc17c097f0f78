/** What is wrong with answers about a vault and where its files go. */

import type { Vault, VaultIdentity } from '../model/azure/new-class.ts';
import { isReference, isVaultName } from '../model/azure/vault-values.ts';
import { isGuid } from '../model/azure/workload-identity.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import { mountOf } from './vault-pod.ts';

type ValueFault = 'required' | 'vault' | 'guid';

/** The vault, its tenant and who signs in; `null` signs in as the class says already. */
export function* valueFaults({
  vault,
  tenantId,
  identity,
  clientId,
}: Omit<Vault, 'identity'> & { readonly identity: VaultIdentity | null }): Iterable<
  readonly ['vault' | 'tenantId' | 'clientId', ValueFault]
> {
  if (vault === '') yield ['vault', 'required'];
  else if (!isVaultName(vault) && !isReference(vault)) yield ['vault', 'vault'];
  if (tenantId === '') yield ['tenantId', 'required'];
  else if (!isGuid(tenantId) && !isReference(tenantId)) yield ['tenantId', 'guid'];
  if (identity === null || identity === 'system-assigned') return;
  if (clientId === '') yield ['clientId', 'required'];
  else if (!isGuid(clientId) && !isReference(clientId)) yield ['clientId', 'guid'];
}

/** @param className of the class whose files go there; what is mounted of it already is no obstacle */
export function mountPathFault(
  workload: Workload,
  className: string | null,
  readers: readonly ContainerRef[],
  mountPath: string,
): 'path' | 'path-taken' | undefined {
  if (!/^\/[^:\\]*[^:\\/]$/.test(mountPath) || mountPath.split('/').includes('..')) return 'path';
  const taken = readers.some(
    (container) =>
      !mountOf(workload, className, container) &&
      container.value.volumeMounts?.some((mount) => mount.mountPath === mountPath),
  );
  return taken ? 'path-taken' : undefined;
}
