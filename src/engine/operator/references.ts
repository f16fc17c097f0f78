/** What pods and other objects refer to by name: every reference with its place. */
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import { entriesBelow, listBelow, textBelow, valueBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PodEntry, SheetEntry } from './sources.ts';

export type ReferredKind =
  | 'Namespace'
  | 'ServiceAccount'
  | 'SecretProviderClass'
  | 'Secret'
  | 'ConfigMap'
  | 'PersistentVolumeClaim'
  | 'StorageClass'
  | 'PriorityClass'
  | 'IngressClass';

export interface ObjectReference {
  readonly kind: ReferredKind;
  readonly name: string;
  /** Null for a kind without namespaces, and where nobody says one. */
  readonly namespace: string | null;
  readonly at: Path;
  /** The one key that is read; undefined for all. */
  readonly key?: string;
  /** What a Secret is for, where that decides about its keys. */
  readonly use?: 'pull' | 'tls' | 'service-principal';
}

/** A reference that names nothing, or that may lead nowhere, is none. */
function named(
  kind: ReferredKind,
  name: string | undefined,
  namespace: string | null,
  at: Path,
  more: Pick<ObjectReference, 'key' | 'use'> = {},
): readonly ObjectReference[] {
  return name ? [{ kind, name, namespace, at, ...more }] : [];
}

export function podReferences(entry: PodEntry): readonly ObjectReference[] {
  const { pod, namespace } = entry.workload;
  const { spec, specPath } = pod;
  const { name: account, key } = accountOf(pod);
  return [
    ...(account === 'default'
      ? []
      : named('ServiceAccount', account, namespace, [...specPath, key])),
    ...(spec.imagePullSecrets ?? []).flatMap(({ name }, i) =>
      named('Secret', name, namespace, [...specPath, 'imagePullSecrets', i], { use: 'pull' }),
    ),
    ...volumeReferences(entry),
    ...pod.containers.flatMap((container) => variableReferences(entry, container)),
    ...(spec.priorityClassName?.startsWith('system-')
      ? []
      : named('PriorityClass', spec.priorityClassName, null, [...specPath, 'priorityClassName'])),
  ];
}

function volumeReferences(entry: PodEntry): readonly ObjectReference[] {
  const { pod, namespace } = entry.workload;
  const references = (pod.spec.volumes ?? []).flatMap((volume, i): readonly ObjectReference[] => {
    const at = [...pod.specPath, 'volumes', i];
    const secret = volume.secret?.optional === true ? undefined : volume.secret;
    const configMap = volume.configMap?.optional === true ? undefined : volume.configMap;
    return [
      ...named('Secret', textBelow(secret, 'secretName'), namespace, [...at, 'secret']),
      ...named('ConfigMap', textBelow(configMap, 'name'), namespace, [...at, 'configMap']),
      ...named(
        'PersistentVolumeClaim',
        textBelow(volume.persistentVolumeClaim, 'claimName'),
        namespace,
        [...at, 'persistentVolumeClaim'],
      ),
      ...named('Secret', textBelow(volume.azureFile, 'secretName'), namespace, [
        ...at,
        'azureFile',
      ]),
      ...named(
        'StorageClass',
        textBelow(volume.ephemeral, 'volumeClaimTemplate', 'spec', 'storageClassName'),
        null,
        [...at, 'ephemeral'],
      ),
      ...listBelow(volume.projected, 'sources').flatMap((source, j) => {
        const path = [...at, 'projected', 'sources', j];
        const optional = (what: string) => valueBelow(source, what, 'optional') === true;
        const part = (what: string) =>
          optional(what) ? undefined : textBelow(source, what, 'name');
        return [
          ...named('Secret', part('secret'), namespace, [...path, 'secret']),
          ...named('ConfigMap', part('configMap'), namespace, [...path, 'configMap']),
        ];
      }),
    ];
  });
  const secrets = secretStoreVolumesOf(pod).flatMap(({ className, at, nodePublishSecret }) => [
    ...named('SecretProviderClass', className, namespace, at),
    ...named('Secret', nodePublishSecret ?? undefined, namespace, [...at, 'nodePublishSecretRef'], {
      use: 'service-principal',
    }),
  ]);
  return [...references, ...secrets];
}

function variableReferences(
  { workload: { namespace } }: PodEntry,
  { path, value }: PodEntry['workload']['pod']['containers'][number],
): readonly ObjectReference[] {
  const single = (value.env ?? []).flatMap(({ valueFrom }, i): readonly ObjectReference[] => {
    const at = [...path, 'env', i, 'valueFrom'];
    const { secretKeyRef: secret, configMapKeyRef: configMap } = valueFrom ?? {};
    const key = (ref: typeof secret) => (ref?.key ? { key: ref.key } : {});
    return [
      ...(secret?.optional
        ? []
        : named('Secret', secret?.name, namespace, [...at, 'secretKeyRef'], key(secret))),
      ...(configMap?.optional
        ? []
        : named(
            'ConfigMap',
            configMap?.name,
            namespace,
            [...at, 'configMapKeyRef'],
            key(configMap),
          )),
    ];
  });
  const whole = (value.envFrom ?? []).flatMap(({ secretRef, configMapRef }, i) => {
    const at = [...path, 'envFrom', i];
    return [
      ...(secretRef?.optional
        ? []
        : named('Secret', secretRef?.name, namespace, [...at, 'secretRef'])),
      ...(configMapRef?.optional
        ? []
        : named('ConfigMap', configMapRef?.name, namespace, [...at, 'configMapRef'])),
    ];
  });
  return [...single, ...whole];
}

/** What any object refers to: its Namespace, storage classes, classes and certificates of Ingresses. */
export function objectReferences({ object }: SheetEntry): readonly ObjectReference[] {
  const { path, value, namespace, kind } = object;
  const references = named('Namespace', namespace ?? undefined, null, [
    ...path,
    'metadata',
    'namespace',
  ]);
  if (kind === 'StatefulSet') {
    const at = [...path, 'spec', 'volumeClaimTemplates'];
    const claims = listBelow(value, 'spec', 'volumeClaimTemplates').flatMap((claim, i) =>
      named('StorageClass', textBelow(claim, 'spec', 'storageClassName'), null, [
        ...at,
        i,
        'spec',
        'storageClassName',
      ]),
    );
    return [...references, ...claims];
  }
  if (kind === 'PersistentVolumeClaim') {
    // One that is bound to a volume by name uses its class as a mere label.
    const volume = textBelow(value, 'spec', 'volumeName');
    const name = volume ? undefined : textBelow(value, 'spec', 'storageClassName');
    return [
      ...references,
      ...named('StorageClass', name, null, [...path, 'spec', 'storageClassName']),
    ];
  }
  if (kind === 'Ingress') {
    return [
      ...references,
      ...named('IngressClass', textBelow(value, 'spec', 'ingressClassName'), null, [
        ...path,
        'spec',
        'ingressClassName',
      ]),
      ...listBelow(value, 'spec', 'tls').flatMap((entry, i) =>
        named('Secret', textBelow(entry, 'secretName'), namespace, [...path, 'spec', 'tls', i], {
          use: 'tls',
        }),
      ),
    ];
  }
  return references;
}

/** Secrets that something else makes once it is there: by namespace and name. */
export function madeSecrets(
  entries: readonly SheetEntry[],
): readonly { name: string; namespace: string | null }[] {
  return entries.flatMap(({ object: { apiVersion, kind, name, namespace, value } }) => {
    const made = (secretName: string | undefined) =>
      secretName ? [{ name: secretName, namespace }] : [];
    switch (`${apiVersion?.split('/')[0]} ${kind}`) {
      case 'secrets-store.csi.x-k8s.io SecretProviderClass':
        return listBelow(value, 'spec', 'secretObjects').flatMap((secret) =>
          made(textBelow(secret, 'secretName')),
        );
      case 'external-secrets.io ExternalSecret':
        return made(textBelow(value, 'spec', 'target', 'name') ?? name ?? undefined);
      case 'bitnami.com SealedSecret':
        return made(name ?? undefined);
      case 'cert-manager.io Certificate':
        return made(textBelow(value, 'spec', 'secretName'));
      case 'networking.k8s.io Ingress': {
        // cert-manager writes what an annotated Ingress names.
        const issued = entriesBelow(value, 'metadata', 'annotations').some(([key]) =>
          /^cert-manager\.io\/(?:cluster-)?issuer$/.test(key),
        );
        return issued
          ? listBelow(value, 'spec', 'tls').flatMap((entry) => made(textBelow(entry, 'secretName')))
          : [];
      }
      default:
        return [];
    }
  });
}
