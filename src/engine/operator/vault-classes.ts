/** The SecretProviderClasses that pods mount. */
import type { Bundle } from '../model/bundle.ts';
import type { Workload } from '../model/pod.ts';
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/secret-provider-class.ts';
import { textBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';

export const SECRETS_DRIVER = 'secrets-store.csi.k8s.io';

/** A volume of the driver: the name of its class, and where the volume stands. */
export interface SecretsVolume {
  readonly name: string | undefined;
  readonly at: Path;
  /** The Secret with the credentials of a service principal, if the volume names one. */
  readonly credentials: string | undefined;
}

export const secretsVolumes = ({ pod }: Workload): readonly SecretsVolume[] =>
  (pod.spec.volumes ?? []).flatMap(({ csi }, i) =>
    textBelow(csi, 'driver') === SECRETS_DRIVER
      ? [
          {
            name: textBelow(csi, 'volumeAttributes', 'secretProviderClass'),
            at: [...pod.specPath, 'volumes', i, 'csi'],
            credentials: textBelow(csi, 'nodePublishSecretRef', 'name'),
          },
        ]
      : [],
  );

/** Those of the files that a workload’s pods mount, for Azure Key Vault alone. */
export function mountedClasses(
  bundle: Bundle,
  workload: Workload,
): readonly { readonly own: SecretProviderClass; readonly at: Path }[] {
  return secretsVolumes(workload).flatMap(({ name, at }) => {
    const [found] = SECRET_PROVIDER_CLASSES.flatMap((kind) =>
      name ? bundle.named(kind, name, workload.namespace) : [],
    );
    const own = found && secretProviderClassOf(found.object);
    return own?.azure ? [{ own, at }] : [];
  });
}
