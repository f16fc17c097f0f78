/**
 * Files from the vault that a container without root rights cannot read.
 *
 * Field: filePermission in spec.parameters.objects of a SecretProviderClass for Azure, beside every pod that
 * mounts the class. Good: absent (0644), or a mode that lets others read.
 *
 * Source: Azure Key Vault provider, usage; kubelet, csi_mounter.go. The files belong to root:root, and the
 * kubelet does not apply fsGroup to a read-only volume of a CSI driver. So 0400 and 0440 leave nothing to a
 * process that is not root. Nothing is said where every pod that mounts the class runs as root, or on
 * Windows, where modes do not count. The mount itself keeps other pods out, whatever the mode.
 */
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { usersOf } from '../../model/azure/secret-store-volumes.ts';
import { fieldPlace, wholePath } from '../../model/azure/vault-objects.ts';
import type { Bundle } from '../../model/bundle/bundle.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  place,
  type Workload,
} from '../../rule/rule.ts';

/** Whether some container of the pod is known not to run as root. */
function isUnprivileged({ pod }: Workload): boolean {
  if (runsOnWindows(pod)) return false;
  const podContext = pod.spec.securityContext ?? {};
  return pod.containers.some(({ value: { securityContext: context } }) => {
    const user = context?.runAsUser ?? podContext.runAsUser;
    const nonRoot = context?.runAsNonRoot ?? podContext.runAsNonRoot;
    return user === undefined ? nonRoot === true : Number(user) !== 0;
  });
}

function lockedFiles(providerClass: SecretProviderClass, bundle: Bundle) {
  if (!usersOf(bundle, providerClass).some(({ workload }) => isUnprivileged(workload))) return [];
  return providerClass.objects.filter(({ fields: { filePermission: mode } }) => {
    const octal = /^0*[0-7]{1,4}$/.test(mode) ? Number.parseInt(mode, 8) : undefined;
    return octal !== undefined && (octal & 0o004) === 0;
  });
}

export const secretFilePermissions = defineRule({
  id: 'secret-file-permissions',
  category: 'secrets',
  severity: 'medium',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  reads: ['workload'],
  field: 'filePermission',
  covers: { 'secret-file-permission': ['locked'] },
  messages: ['locked'],
  inspect: ({ object }, { bundle }) => {
    const providerClass = secretProviderClassOf(object);
    const locked = providerClass ? lockedFiles(providerClass, bundle) : [];
    if (locked.length === 0) return byDefault([...object.path, 'spec', 'parameters', 'objects']);
    return explicit(
      ...locked.map((vaultObject) =>
        place(wholePath(fieldPlace(vaultObject, 'filePermission')), 'locked', {
          file: vaultObject.file,
          mode: vaultObject.fields.filePermission,
        }),
      ),
    );
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object, env: { bundle } }) => {
      const providerClass = secretProviderClassOf(object);
      const ops = (providerClass ? lockedFiles(providerClass, bundle) : []).map(
        (vaultObject): FixOp => {
          const { through, at } = fieldPlace(vaultObject, 'filePermission');
          return { op: 'set', path: at, value: '0444', through };
        },
      );
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['keyVaultProvider', 'securityContext'],
});
