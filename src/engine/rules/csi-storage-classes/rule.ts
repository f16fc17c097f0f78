/**
 * CSI storage classes: which driver makes the volumes of a StorageClass.
 *
 * Fields: provisioner of a StorageClass.
 * Good values: a CSI driver, or kubernetes.io/no-provisioner, which makes none. Every other name below
 * kubernetes.io/ is a driver that was once built into Kubernetes and has been taken out since.
 *
 * Source: the deployment safeguards of AKS, which refuse kubernetes.io/azure-disk and azure-file. A
 * PersistentVolumeClaim only names a class, in a field or in its old annotation: the class is judged.
 *
 * Fix: the CSI driver for the same Azure storage, whose parameters bear the same names. Declined for
 * unmanaged disks, which the driver does not know, and with allowedTopologies, whose keys differ.
 */
import { byDefault, defineRule, explicit, on, place } from '../../rule/rule.ts';
import { type Json, textBelow, valueBelow } from '../../text/json.ts';

const BUILT_IN = 'kubernetes.io/';
const WITHOUT_DRIVER = 'kubernetes.io/no-provisioner';
const AZURE_DRIVERS = new Map([
  ['kubernetes.io/azure-disk', 'disk.csi.azure.com'],
  ['kubernetes.io/azure-file', 'file.csi.azure.com'],
]);

const provisionerOf = (value: Json): string => textBelow(value, 'provisioner') ?? '';

function isPlain(value: Json): boolean {
  const kind = textBelow(value, 'parameters', 'kind') ?? 'managed';
  return valueBelow(value, 'allowedTopologies') === undefined && kind.toLowerCase() === 'managed';
}

export const csiStorageClasses = defineRule({
  id: 'csi-storage-classes',
  category: 'files-and-volumes',
  severity: 'medium',
  scope: 'object',
  kinds: ['storage.k8s.io/v1/StorageClass'],
  field: 'provisioner',
  covers: { 'storage-class-in-tree': ['azure-provisioner', 'in-tree-provisioner'] },
  messages: ['azure-provisioner', 'in-tree-provisioner'],
  inspect: ({ object: { path, value } }) => {
    const at = [...path, 'provisioner'];
    const provisioner = provisionerOf(value);
    const driver = AZURE_DRIVERS.get(provisioner);
    if (driver) return explicit(place(at, 'azure-provisioner', { provisioner, driver }));
    if (provisioner.startsWith(BUILT_IN) && provisioner !== WITHOUT_DRIVER) {
      return explicit(place(at, 'in-tree-provisioner', { provisioner }));
    }
    return provisioner === '' ? byDefault(at) : on(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ object: { path, value } }) => {
      const driver = AZURE_DRIVERS.get(provisionerOf(value));
      if (driver === undefined || !isPlain(value)) return null;
      return [{ op: 'set', path: [...path, 'provisioner'], value: driver }];
    },
  },
  sources: ['aksSafeguards', 'aksStorageDrivers', 'aksCsiMigration'],
});
