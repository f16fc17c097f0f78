/**
 * What pods take from the Secrets Store CSI driver: volumes that name a SecretProviderClass, their mounts,
 * and variables that read a Secret which a class writes.
 */
import { added } from '../../text/grouped.ts';
import { textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { type Bundle, sameNamespace } from '../bundle/bundle.ts';
import { indexed } from '../bundle/lookups.ts';
import type { ContainerRef, Pod, Workload } from '../pod.ts';
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from './secret-provider-class.ts';

const DRIVER = 'secrets-store.csi.k8s.io';

export interface SecretStoreMount {
  readonly container: ContainerRef;
  readonly at: Path;
  readonly mountPath: string;
  readonly readOnly: boolean;
  /** Of the two fields the one that is set. */
  readonly subPath: { readonly field: 'subPath' | 'subPathExpr'; readonly path: string } | null;
}

export interface SecretStoreVolume {
  readonly name: string;
  /** Of its `csi`. */
  readonly at: Path;
  /** Empty where none is named. */
  readonly className: string;
  readonly readOnly: boolean;
  /** The Secret with which the driver signs in; null without one. */
  readonly nodePublishSecret: string | null;
  readonly mounts: readonly SecretStoreMount[];
}

/** The volumes of a pod that the driver fills. */
export function secretStoreVolumesOf({ spec, specPath, containers }: Pod): SecretStoreVolume[] {
  return (spec.volumes ?? []).flatMap(({ name = '', csi }, i) => {
    if (!csi || csi.driver !== DRIVER) return [];
    const secret = valueBelow(csi, 'nodePublishSecretRef');
    return [
      {
        name,
        at: [...specPath, 'volumes', i, 'csi'],
        className: textBelow(csi, 'volumeAttributes', 'secretProviderClass') ?? '',
        readOnly: csi.readOnly === true,
        nodePublishSecret: secret === undefined ? null : (textBelow(secret, 'name') ?? ''),
        mounts: containers.flatMap((container) => mountsOf(container, name)),
      },
    ];
  });
}

function mountsOf(container: ContainerRef, volume: string): SecretStoreMount[] {
  return (container.value.volumeMounts ?? []).flatMap((mount, i) => {
    if (mount.name !== volume) return [];
    const field = mount.subPath ? 'subPath' : 'subPathExpr';
    const path = mount[field];
    return [
      {
        container,
        at: [...container.path, 'volumeMounts', i],
        mountPath: mount.mountPath ?? '',
        readOnly: mount.readOnly === true,
        subPath: path ? { field, path } : null,
      },
    ];
  });
}

const workloadsByClass = indexed((bundle) => {
  const index = new Map<string, { workload: Workload; volume: SecretStoreVolume }[]>();
  for (const { workload } of bundle.of('workload')) {
    if (!workload) continue;
    for (const volume of secretStoreVolumesOf(workload.pod)) {
      added(index, volume.className, () => []).push({ workload, volume });
    }
  }
  return index;
});

/** The workloads of a bundle that have a volume of a class, each with that volume. */
export const usersOf = (
  bundle: Bundle,
  { name, namespace }: Pick<SecretProviderClass, 'name' | 'namespace'>,
): readonly { readonly workload: Workload; readonly volume: SecretStoreVolume }[] =>
  (workloadsByClass(bundle).get(name ?? '') ?? []).filter(({ workload }) =>
    sameNamespace(workload.namespace, namespace),
  );

const classesBySecret = indexed((bundle) => {
  const index = new Map<string, SecretProviderClass[]>();
  for (const { object } of SECRET_PROVIDER_CLASSES.flatMap((kind) => bundle.of(kind))) {
    const providerClass = secretProviderClassOf(object);
    for (const { name } of providerClass?.secretObjects ?? []) {
      if (providerClass && name) added(index, name, () => []).push(providerClass);
    }
  }
  return index;
});

/** The classes that write a Secret of this name where a workload may read it. */
export const classesThatWrite = (
  bundle: Bundle,
  secret: string,
  namespace: string | null,
): readonly SecretProviderClass[] =>
  (classesBySecret(bundle).get(secret) ?? []).filter((providerClass) =>
    sameNamespace(providerClass.namespace, namespace),
  );

/** A variable, or all keys of a Secret as variables. */
export interface SecretInEnv {
  readonly container: ContainerRef;
  readonly at: Path;
  readonly secret: string;
  /** The variable’s name; null for all keys. */
  readonly variable: string | null;
}

/** What a pod’s containers read from Secrets as variables, save what they can do without. */
export const secretsInEnvOf = ({ containers }: Pod): SecretInEnv[] =>
  containers.flatMap((container) => {
    const { env = [], envFrom = [] } = container.value;
    const single = env.flatMap(({ name = '', valueFrom }, i) => {
      const { name: secret, optional } = valueFrom?.secretKeyRef ?? {};
      const at = [...container.path, 'env', i, 'valueFrom', 'secretKeyRef'];
      return secret && !optional ? [{ container, at, secret, variable: name }] : [];
    });
    const whole = envFrom.flatMap(({ secretRef: { name: secret, optional } = {} }, i) => {
      const at = [...container.path, 'envFrom', i, 'secretRef'];
      return secret && !optional ? [{ container, at, secret, variable: null }] : [];
    });
    return [...single, ...whole];
  });
