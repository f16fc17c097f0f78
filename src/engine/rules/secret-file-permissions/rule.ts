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
  const own = pod.spec.securityContext ?? {};
  return pod.containers.some(({ value: { securityContext: context } }) => {
    const user = context?.runAsUser ?? own.runAsUser;
    const nonRoot = context?.runAsNonRoot ?? own.runAsNonRoot;
    return user === undefined ? nonRoot === true : Number(user) !== 0;
  });
}

function lockedFiles(own: SecretProviderClass, bundle: Bundle) {
  if (!usersOf(bundle, own).some(({ workload }) => isUnprivileged(workload))) return [];
  return own.objects.filter(({ fields: { filePermission: mode } }) => {
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
    const own = secretProviderClassOf(object);
    const locked = own ? lockedFiles(own, bundle) : [];
    if (locked.length === 0) return byDefault([...object.path, 'spec', 'parameters', 'objects']);
    return explicit(
      ...locked.map((one) =>
        place(wholePath(fieldPlace(one, 'filePermission')), 'locked', {
          file: one.file,
          mode: one.fields.filePermission,
        }),
      ),
    );
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object, env: { bundle } }) => {
      const own = secretProviderClassOf(object);
      const ops = (own ? lockedFiles(own, bundle) : []).map((one): FixOp => {
        const { through, at } = fieldPlace(one, 'filePermission');
        return { op: 'set', path: at, value: '0444', through };
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['keyVaultProvider', 'securityContext'],
});
