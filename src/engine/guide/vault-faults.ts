/** What is wrong with answers about a vault and where its files go. */

import type { Vault, VaultIdentity } from '../model/azure/new-class.ts';
import { isReference, isVaultName } from '../model/azure/vault-values.ts';
import { isGuid } from '../model/azure/workload-identity.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import { EXAMPLE_ID } from './guide.ts';
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

/** Examples for what is missing or wrong there. */
export function exampleValues<V extends Parameters<typeof valueFaults>[0]>(answers: V): V {
  const wrong = new Set([...valueFaults(answers)].map(([field]) => field));
  return {
    ...answers,
    ...(wrong.has('vault') && { vault: 'example-vault' }),
    ...(wrong.has('tenantId') && { tenantId: EXAMPLE_ID }),
    ...(wrong.has('clientId') && { clientId: EXAMPLE_ID }),
  };
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

/** A folder that may stand for the one that is missing or wrong. */
export function exampleMountPath(
  ...[workload, name, readers, path]: Parameters<typeof mountPathFault>
) {
  let folder = path;
  for (let n = 1; mountPathFault(workload, name, readers, folder); n++)
    folder = `/mnt/example-${n}`;
  return folder;
}
