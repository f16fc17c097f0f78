/**
 * Variables from a Secret that the Secrets Store CSI driver writes, in a pod that does not mount the class.
 *
 * Fields: env[*].valueFrom.secretKeyRef and envFrom[*].secretRef of all containers, beside the
 * SecretProviderClass objects of all files. Good: the pod has a volume of the class that writes the Secret,
 * and a container mounts it.
 *
 * Source: Secrets Store CSI Driver, Set as ENV var; AKS. The Secret comes into being with the first pod that
 * mounts the class and goes with the last: this pod waits for another one, or does not start at all. A Secret
 * of the files with the same name is there in any case.
 * The fix adds volume and mount where one class alone writes the Secret.
 */
import { SECRET_PROVIDER_CLASSES } from '../../model/azure/secret-provider-class.ts';
import {
  classesThatWrite,
  type SecretInEnv,
  secretStoreVolumesOf,
  secretsInEnvOf,
} from '../../model/azure/secret-store-volumes.ts';
import { takenNames, volumeName } from '../../model/mounts.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  on,
  place,
  type Workload,
} from '../../rule/rule.ts';

interface Waiting extends SecretInEnv {
  /** The classes that write the Secret. */
  readonly classes: readonly string[];
}

function waitingIn({ pod, namespace }: Workload, bundle: Bundle): Waiting[] {
  const mounted = new Set(
    secretStoreVolumesOf(pod)
      .filter(({ mounts }) => mounts.length > 0)
      .map(({ className }) => className),
  );
  return secretsInEnvOf(pod).flatMap((read) => {
    const classes = classesThatWrite(bundle, read.secret, namespace)
      .filter(({ azure }) => azure)
      .flatMap(({ name }) => name ?? []);
    if (classes.length === 0 || classes.some((name) => mounted.has(name))) return [];
    if (bundle.named('v1/Secret', read.secret, namespace).length > 0) return [];
    return [{ ...read, classes }];
  });
}

export const syncedSecretEnv = defineRule({
  id: 'synced-secret-env',
  category: 'secrets',
  severity: 'medium',
  scope: 'pod',
  reads: [...SECRET_PROVIDER_CLASSES, 'v1/Secret'],
  field: 'env[].valueFrom.secretKeyRef, envFrom[].secretRef',
  covers: { 'synced-secret-not-mounted': ['not-mounted'] },
  messages: ['not-mounted'],
  inspect: ({ workload, pod }, { bundle }) => {
    const at = [...pod.specPath, 'volumes'];
    const waiting = waitingIn(workload, bundle);
    if (waiting.length > 0) {
      return explicit(
        ...waiting.map((entry) =>
          place(entry.at, 'not-mounted', {
            secret: entry.secret,
            class: entry.classes[0] ?? '',
          }),
        ),
      );
    }
    return secretStoreVolumesOf(pod).length > 0 ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ workload, pod, env: { bundle } }) => {
      const ops: FixOp[] = [];
      const taken = takenNames(workload);
      const there = secretStoreVolumesOf(pod);
      const added = new Map<string, string>();
      for (const { container, classes } of waitingIn(workload, bundle)) {
        const [className, ...more] = classes;
        // A second container needs no mount of its own: the Secret is there for all of them.
        if (!className || more.length > 0 || added.has(className)) continue;
        const existing = there.find((volume) => volume.className === className)?.name;
        const name = existing ?? volumeName(className, container.name, taken);
        added.set(className, name);
        taken.add(name);
        const csi = {
          driver: 'secrets-store.csi.k8s.io',
          readOnly: true,
          volumeAttributes: { secretProviderClass: className },
        };
        const mount = { name, mountPath: `/mnt/${name}`, readOnly: true };
        if (!existing) {
          ops.push({ op: 'append', path: [...pod.specPath, 'volumes'], value: { name, csi } });
        }
        ops.push({ op: 'append', path: [...container.path, 'volumeMounts'], value: mount });
      }
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['secretsStoreSync', 'aksSecretsStoreOptions'],
});
