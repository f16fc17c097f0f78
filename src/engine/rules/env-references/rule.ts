/**
 * Environment references: whether the ConfigMaps and Secrets that fill variables are in the files.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].env[*].valueFrom and envFrom[*]; the
 * ConfigMaps and Secrets of the files, and what makes Secrets: SecretProviderClasses, SealedSecrets,
 * ExternalSecrets and Certificates.
 * Good values: an object of that name, with the key; or optional: true.
 *
 * An object may well be in the cluster only, so that nothing is said where the files hold none of its
 * kind for the namespace. A missing key in an object of the files weighs more: there is no other. A name that a fix
 * makes up is another matter: what isn't in the files then isn't in the cluster.
 *
 * Source: Kubernetes, ConfigMaps and Secrets. Findings name objects and keys, never values.
 */
import { KEY_SOURCES, type KeyedKind, keyedObject } from '../../model/bundle/key-sources.ts';
import {
  type Bundle,
  byDefault,
  type ContainerRef,
  type ContainerTarget,
  defineRule,
  explicit,
  place,
  type Status,
  type ValuePlace,
} from '../../rule/rule.ts';
import type { Path } from '../../text/path.ts';

type Code = 'config-map-missing' | 'secret-missing' | 'key-missing';

interface Reference {
  readonly kind: KeyedKind;
  readonly name?: string | undefined;
  readonly key?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly at: Path;
}

function referencesOf({ path, value: { env = [], envFrom = [] } }: ContainerRef): Reference[] {
  return [
    ...envFrom.flatMap(({ configMapRef, secretRef }, i): Reference[] => {
      const at = (field: string) => [...path, 'envFrom', i, field];
      return [
        ...(configMapRef
          ? [{ kind: 'ConfigMap' as const, ...configMapRef, at: at('configMapRef') }]
          : []),
        ...(secretRef ? [{ kind: 'Secret' as const, ...secretRef, at: at('secretRef') }] : []),
      ];
    }),
    ...env.flatMap(({ valueFrom: { configMapKeyRef, secretKeyRef } = {} }, i): Reference[] => {
      const at = (field: string) => [...path, 'env', i, 'valueFrom', field];
      return [
        ...(configMapKeyRef
          ? [{ kind: 'ConfigMap' as const, ...configMapKeyRef, at: at('configMapKeyRef') }]
          : []),
        ...(secretKeyRef
          ? [{ kind: 'Secret' as const, ...secretKeyRef, at: at('secretKeyRef') }]
          : []),
      ];
    }),
  ];
}

/** @param invented whether the names may be a fix's own: then an object that isn't in the files is nowhere */
function danglingIn(
  { workload, container }: ContainerTarget,
  bundle: Bundle,
  invented: boolean,
): ValuePlace<Code>[] {
  return referencesOf(container).flatMap((reference): ValuePlace<Code>[] => {
    const { kind, name, key, optional, at } = reference;
    // Kubernetes puts the second into every namespace.
    if (optional || !name || name === 'kube-root-ca.crt') return [];
    const found = keyedObject(bundle, kind, name, key, workload.namespace);
    if (found === 'no-key' && key !== undefined) {
      return [place([...at, 'key'], 'key-missing', { kind, name, key }, 'medium')];
    }
    if (found !== 'no-object' && !(invented && found === 'unknown')) return [];
    const code = kind === 'Secret' ? 'secret-missing' : 'config-map-missing';
    return [place([...at, 'name'], code, { name })];
  });
}

const statusOf = (target: ContainerTarget, bundle: Bundle, invented: boolean): Status<Code> => {
  const places = danglingIn(target, bundle, invented);
  return places.length > 0 ? explicit(...places) : byDefault([...target.container.path, 'env']);
};

export const envReferences = defineRule({
  id: 'env-references',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  reads: KEY_SOURCES,
  breakage: { inspect: (target, { bundle }) => statusOf(target, bundle, true) },
  field: 'env[].valueFrom, envFrom',
  covers: { 'env-ref-missing': ['config-map-missing', 'secret-missing', 'key-missing'] },
  messages: ['config-map-missing', 'secret-missing', 'key-missing'],
  inspect: (target, { bundle }) => statusOf(target, bundle, false),
  fix: null,
  sources: ['configMaps', 'secrets', 'aksSecretsStore'],
});
