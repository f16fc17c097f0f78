/** The SecretProviderClasses for Azure Key Vault that pods mount. */

import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import {
  type SecretStoreVolume,
  secretStoreVolumesOf,
} from '../model/azure/secret-store-volumes.ts';
import type { Bundle } from '../model/bundle/bundle.ts';
import type { Workload } from '../model/pod.ts';

/** A class of the files, and a volume that names it. */
export interface MountedClass {
  readonly providerClass: SecretProviderClass;
  readonly volume: SecretStoreVolume;
}

/** Undefined where the files do not hold the class that a volume names. */
export function vaultClassOf(
  bundle: Bundle,
  { namespace }: Workload,
  { className }: SecretStoreVolume,
): SecretProviderClass | undefined {
  const [found] = SECRET_PROVIDER_CLASSES.flatMap((kind) =>
    bundle.named(kind, className, namespace),
  );
  return (found && secretProviderClassOf(found.object)) ?? undefined;
}

export const workloadClasses = (bundle: Bundle, workload: Workload): readonly MountedClass[] =>
  secretStoreVolumesOf(workload.pod).flatMap((volume) => {
    const providerClass = vaultClassOf(bundle, workload, volume);
    return providerClass?.azure ? [{ providerClass, volume }] : [];
  });
