/**
 * Files from the vault that never change while the pod runs, although the vault’s rotation goes on.
 *
 * Fields: objectVersion in spec.parameters.objects of a SecretProviderClass for Azure; subPath and
 * subPathExpr of a mount whose volume the Secrets Store CSI driver fills. Good: no version, so that the newest
 * one counts; the whole volume mounted as a folder.
 *
 * Source: Secrets Store CSI Driver, known limitations; AKS. The kubelet binds the file of a subPath once. A
 * version may be pinned on purpose, for a key that old data needs, so that both weigh little.
 * The fix takes the version away; where a file of a subPath is to be found then, only the program knows.
 */
import { secretProviderClassOf } from '../../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../../model/azure/secret-store-volumes.ts';
import { fieldPlace, type VaultObject, wholePath } from '../../model/azure/vault-objects.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  place,
  type Target,
  type ValuePlace,
} from '../../rule/rule.ts';

const CODES = ['pinned-version', 'sub-path'] as const;

const pinned = ({ object }: Target): readonly VaultObject[] =>
  (secretProviderClassOf(object)?.objects ?? []).filter(({ fields }) => fields.objectVersion);

function placesOf(target: Target): ValuePlace<(typeof CODES)[number]>[] {
  const versions = pinned(target).map((object) =>
    place(wholePath(fieldPlace(object, 'objectVersion')), 'pinned-version', {
      name: object.fields.objectName,
    }),
  );
  const mounts = target.pod
    ? secretStoreVolumesOf(target.pod).flatMap((volume) => volume.mounts)
    : [];
  const parts = mounts.flatMap(({ at, subPath, mountPath }) =>
    subPath ? [place([...at, subPath.field], 'sub-path', { path: mountPath })] : [],
  );
  return [...versions, ...parts];
}

export const secretRotation = defineRule({
  id: 'secret-rotation',
  category: 'secrets',
  severity: 'low',
  scope: 'object',
  field: 'objectVersion, volumeMounts[].subPath',
  covers: { 'secret-rotation-stopped': CODES },
  messages: CODES,
  inspect: (target) => {
    const places = placesOf(target);
    if (places.length > 0) return explicit(...places);
    const { object, pod } = target;
    return byDefault(pod ? [...pod.specPath, 'volumes'] : [...object.path, 'spec']);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets }) => {
      const ops = targets.flatMap(pinned).map((object): FixOp => {
        const { through, at } = fieldPlace(object, 'objectVersion');
        return { op: 'remove', path: at, through };
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksPodSecurity', 'aksSecretsStoreOptions', 'secretsStoreLimitations'],
});
