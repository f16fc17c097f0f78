/** Which ConfigMaps and Secrets a bundle holds or lets others make, and their keys. */

import { added } from '../../text/grouped.ts';
import { entriesBelow, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { ObjectRef } from '../pod.ts';
import { type Bundle, sameNamespace } from './bundle.ts';
import { indexed } from './lookups.ts';

export type KeyedKind = 'ConfigMap' | 'Secret';

interface Made {
  readonly kind: KeyedKind;
  readonly name: string | undefined;
  /** Null when something else decides on the keys. */
  readonly keys: ReadonlySet<string> | null;
}
interface KeySource extends Made {
  readonly namespace: string | null;
}

/** Null where there are none: an object that is there without content is filled in by a program. */
function keysOf(value: Json, ...maps: readonly (readonly string[])[]): ReadonlySet<string> | null {
  const keys = maps.flatMap((path) => entriesBelow(value, ...path).map(([key]) => key));
  return keys.length > 0 ? new Set(keys) : null;
}

/** Objects that tell of those alone that they name: others may still be kept elsewhere. */
const UNTOLD: { readonly [kind: string]: (object: ObjectRef) => readonly Made[] } = {
  'kustomize.config.k8s.io/v1beta1/Kustomization': ({ value }) => [
    ...generated(value, 'configMapGenerator', 'ConfigMap'),
    ...generated(value, 'secretGenerator', 'Secret'),
  ],
  'rbac.authorization.k8s.io/v1/Role': managed,
  'rbac.authorization.k8s.io/v1/ClusterRole': managed,
};

const RESOURCES = { Secret: 'secrets', ConfigMap: 'configmaps' } as const;

/**
 * A program that may write an object by its name is likely to make it. Nor can a role name what may be created: one that
 * may create any, and ask for a name, asks whether it's there already.
 */
function managed({ value }: ObjectRef): Made[] {
  const listed = (rule: Json, field: string) => listBelow(rule, field).map(String);
  const rules = listBelow(value, 'rules');
  const concerns = (rule: Json, kind: KeyedKind) =>
    listed(rule, 'resources').some((resource) => resource === RESOURCES[kind] || resource === '*');
  const may = (rule: Json, ...any: readonly string[]) =>
    listed(rule, 'verbs').some((verb) => verb === '*' || any.includes(verb));
  return (['Secret', 'ConfigMap'] as const).flatMap((kind) => {
    const matching = rules.filter((rule) => concerns(rule, kind));
    const creates = matching.some(
      (rule) => listed(rule, 'resourceNames').length === 0 && may(rule, 'create'),
    );
    return matching
      .filter((rule) => may(rule, 'create', 'update', 'patch', ...(creates ? ['get'] : [])))
      .flatMap((rule) => listed(rule, 'resourceNames'))
      .map((name) => ({ kind, name, keys: null }));
  });
}

/** What each kind of object gives a namespace. */
const MAKERS: { readonly [kind: string]: (object: ObjectRef) => readonly Made[] } = {
  'v1/ConfigMap': ({ name, value }) => [
    { kind: 'ConfigMap', name: name ?? undefined, keys: keysOf(value, ['data'], ['binaryData']) },
  ],
  'v1/Secret': ({ name, value }) => {
    // A controller fills in the token of a service account.
    const filled = textBelow(value, 'type') === 'kubernetes.io/service-account-token';
    const keys = filled ? null : keysOf(value, ['data'], ['stringData']);
    return [{ kind: 'Secret', name: name ?? undefined, keys }];
  },
  'secrets-store.csi.x-k8s.io/v1/SecretProviderClass': ({ value }) =>
    listBelow(value, 'spec', 'secretObjects').map((synced) => ({
      kind: 'Secret',
      name: textBelow(synced, 'secretName'),
      keys: new Set(listBelow(synced, 'data').map((entry) => textBelow(entry, 'key') ?? '')),
    })),
  'bitnami.com/v1alpha1/SealedSecret': ({ name, value }) => {
    const secretName =
      textBelow(value, 'spec', 'template', 'metadata', 'name') ?? name ?? undefined;
    const keys = keysOf(value, ['spec', 'encryptedData'], ['spec', 'template', 'data']);
    return [{ kind: 'Secret', name: secretName, keys }];
  },
  'external-secrets.io/v1/ExternalSecret': external,
  'external-secrets.io/v1beta1/ExternalSecret': external,
  'cert-manager.io/v1/Certificate': ({ value }) => [
    { kind: 'Secret', name: textBelow(value, 'spec', 'secretName'), keys: null },
  ],
  ...UNTOLD,
};

/** The name before the path, else the last part of the path. */
const keyOfFile = (file: string): string => {
  const named = file.indexOf('=');
  return named < 0 ? file.slice(file.lastIndexOf('/') + 1) : file.slice(0, named);
};

/** What Kustomize makes. Its names get a suffix, and so do the references to them. */
const generated = (value: Json, field: string, kind: KeyedKind): Made[] =>
  listBelow(value, field).map((generator) => {
    const name = textBelow(generator, 'name');
    const whole =
      !textBelow(generator, 'behavior') || textBelow(generator, 'behavior') === 'create';
    const others = ['env', 'envs'].some((key) => valueBelow(generator, key) !== undefined);
    if (!whole || others) return { kind, name, keys: null };
    const keys = [
      ...listBelow(generator, 'literals').map((literal) => String(literal).split('=')[0] ?? ''),
      ...listBelow(generator, 'files').map((file) => keyOfFile(String(file))),
    ];
    return { kind, name, keys: new Set(keys) };
  });

function external({ name, value }: ObjectRef): Made[] {
  const secretName = textBelow(value, 'spec', 'target', 'name') ?? name ?? undefined;
  return [{ kind: 'Secret', name: secretName, keys: null }];
}

export const KEY_SOURCES = Object.keys(MAKERS);

const sources = indexed((bundle) => {
  const byName = new Map<string, KeySource[]>();
  const namespaces = new Map<KeyedKind, Set<string | null>>();
  for (const maker of KEY_SOURCES) {
    for (const { object } of bundle.of(maker)) {
      for (const made of MAKERS[maker]?.(object) ?? []) {
        const source = { ...made, namespace: object.namespace };
        added(byName, `${made.kind} ${made.name}`, () => []).push(source);
        if (maker in UNTOLD) continue;
        added(namespaces, made.kind, () => new Set()).add(object.namespace);
      }
    }
  }
  return { byName, namespaces };
});

/**
 * Where a reference leads: `unknown` when the files hold nothing of that kind for the namespace, so
 * that these things are kept elsewhere.
 */
export function keyedObject(
  bundle: Bundle,
  kind: KeyedKind,
  name: string,
  key: string | undefined,
  namespace: string | null,
): 'found' | 'no-object' | 'no-key' | 'unknown' {
  const { byName, namespaces } = sources(bundle);
  const matching = (byName.get(`${kind} ${name}`) ?? []).filter((source) =>
    sameNamespace(source.namespace, namespace),
  );
  if (matching.length > 0) {
    const has = matching.some(({ keys }) => keys === null || key === undefined || keys.has(key));
    return has ? 'found' : 'no-key';
  }
  const ofKind = namespaces.get(kind);
  if (!ofKind) return 'unknown';
  return namespace === null || ofKind.has(null) || ofKind.has(namespace) ? 'no-object' : 'unknown';
}
