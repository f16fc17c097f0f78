/**
 * Volumes that the Secrets Store CSI driver fills, and their mounts.
 *
 * Fields: spec.volumes[*].csi where the driver is secrets-store.csi.k8s.io: readOnly,
 * volumeAttributes.secretProviderClass, nodePublishSecretRef; volumeMounts[*] of such a volume. Good: both
 * read-only, a class is named, some container mounts the volume, and no Secret is needed to sign in.
 *
 * Source: Secrets Store CSI Driver, usage and nodeserver.go (`Readonly is not true in request`): without
 * readOnly the pod never starts. The kubelet passes over a volume that no container mounts, so that no
 * Secret is written either. nodePublishSecretRef holds a service principal’s secret, a stored credential.
 */
import {
  type SecretStoreVolume,
  secretStoreVolumesOf,
} from '../../model/azure/secret-store-volumes.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  on,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

const CODES = ['not-read-only', 'writable-mount', 'no-class', 'unmounted', 'credential'] as const;

function placesOf({
  at,
  name,
  className,
  readOnly,
  nodePublishSecret,
  mounts,
}: SecretStoreVolume): ValuePlace<(typeof CODES)[number]>[] {
  const volume = { name };
  const places: ValuePlace<(typeof CODES)[number]>[] = [];
  if (!readOnly) places.push(place([...at, 'readOnly'], 'not-read-only', volume, 'high'));
  if (className === '') places.push(place(at, 'no-class', volume, 'high'));
  if (mounts.length === 0) places.push(place(at.slice(0, -1), 'unmounted', volume));
  if (nodePublishSecret !== null) {
    places.push(
      place([...at, 'nodePublishSecretRef'], 'credential', { secret: nodePublishSecret }),
    );
  }
  const writable = mounts.filter((mount) => !mount.readOnly);
  return [
    ...places,
    ...writable.map((mount) =>
      place([...mount.at, 'readOnly'], 'writable-mount', { path: mount.mountPath }, 'low'),
    ),
  ];
}

export const secretStoreVolumes = defineRule({
  id: 'secret-store-volumes',
  category: 'secrets',
  severity: 'medium',
  scope: 'pod',
  field: 'volumes[].csi, volumeMounts[].readOnly',
  covers: {
    'secret-store-volume': ['not-read-only', 'writable-mount', 'no-class', 'unmounted'],
    'secret-store-stored-credential': ['credential'],
  },
  messages: CODES,
  inspect: ({ pod }) => {
    const volumes = secretStoreVolumesOf(pod);
    const places = volumes.flatMap(placesOf);
    const [first] = volumes;
    if (places.length > 0) return explicit(...places);
    return first ? on([...first.at, 'readOnly']) : byDefault([...pod.specPath, 'volumes']);
  },
  fix: {
    safety: 'safe',
    secure: ({ pod }) => {
      const ops = secretStoreVolumesOf(pod)
        .flatMap(placesOf)
        .flatMap(({ code, at }): FixOp[] =>
          code === 'not-read-only' || code === 'writable-mount'
            ? [{ op: 'set', path: at, value: true }]
            : [],
        );
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksPodSecurity', 'aksSecretsStore', 'secretsStoreDriver'],
});
