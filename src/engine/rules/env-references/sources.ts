/** Which ConfigMaps and Secrets a bundle holds or lets others make, and their keys. */

import { sameNamespace } from '../../model/bundle/bundle.ts';
import { indexed } from '../../model/bundle/lookups.ts';
import type { Bundle, ObjectRef } from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';
import { entriesBelow, type Json, listBelow, textBelow } from '../../text/json.ts';

export type Kind = 'ConfigMap' | 'Secret';

interface Made {
  readonly kind: Kind;
  readonly name: string | undefined;
  /** Null when something else decides on the keys. */
  readonly keys: ReadonlySet<string> | null;
}
interface Source extends Made {
  readonly namespace: string | null;
}

const keysOf = (value: Json, ...maps: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(maps.flatMap((path) => entriesBelow(value, ...path).map(([key]) => key)));

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
    const own = textBelow(value, 'spec', 'template', 'metadata', 'name') ?? name ?? undefined;
    const keys = keysOf(value, ['spec', 'encryptedData'], ['spec', 'template', 'data']);
    return [{ kind: 'Secret', name: own, keys }];
  },
  'external-secrets.io/v1/ExternalSecret': external,
  'external-secrets.io/v1beta1/ExternalSecret': external,
  'cert-manager.io/v1/Certificate': ({ value }) => [
    { kind: 'Secret', name: textBelow(value, 'spec', 'secretName'), keys: null },
  ],
};

function external({ name, value }: ObjectRef): Made[] {
  const own = textBelow(value, 'spec', 'target', 'name') ?? name ?? undefined;
  return [{ kind: 'Secret', name: own, keys: null }];
}

export const SOURCE_KINDS = Object.keys(MAKERS);

const sources = indexed((bundle) => {
  const byName = new Map<string, Source[]>();
  const namespaces = new Map<Kind, Set<string | null>>();
  for (const maker of SOURCE_KINDS) {
    for (const { object } of bundle.of(maker)) {
      for (const made of MAKERS[maker]?.(object) ?? []) {
        const source = { ...made, namespace: object.namespace };
        added(byName, `${made.kind} ${made.name}`, () => []).push(source);
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
export function follow(
  bundle: Bundle,
  kind: Kind,
  name: string,
  key: string | undefined,
  namespace: string | null,
): 'found' | 'no-object' | 'no-key' | 'unknown' {
  const { byName, namespaces } = sources(bundle);
  const own = (byName.get(`${kind} ${name}`) ?? []).filter((source) =>
    sameNamespace(source.namespace, namespace),
  );
  if (own.length > 0) {
    const has = own.some(({ keys }) => keys === null || key === undefined || keys.has(key));
    return has ? 'found' : 'no-key';
  }
  const known = namespaces.get(kind);
  if (!known) return 'unknown';
  return namespace === null || known.has(null) || known.has(namespace) ? 'no-object' : 'unknown';
}
