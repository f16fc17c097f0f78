/**
 * Volume references: whether the ConfigMaps, Secrets and claims that fill a pod's volumes are in the files.
 *
 * Fields: spec.volumes[*].{configMap,secret,projected.sources[*],persistentVolumeClaim}, with their items, and the
 * subPath of their mounts; the ConfigMaps, Secrets and PersistentVolumeClaims of the files, and what makes Secrets.
 * Good values: an object of that name that has the key of each item, and the first part of each subPath; or
 * optional: true.
 *
 * An object may well be in the cluster only: info, and nothing is said where the files hold none of its kind for the
 * namespace. A missing key in an object of the files weighs more: there is no other. The kubelet passes over a volume
 * that no container mounts (desired_state_of_world_populator.go), but the scheduler looks for its claim. The claims of a
 * StatefulSet end in a number.
 *
 * Sources: Kubernetes, Volumes and Persistent Volumes. Findings name objects and keys, never values.
 */
import { KEY_SOURCES, type KeyedKind, keyedObject } from '../../model/bundle/key-sources.ts';
import { dangling } from '../../rule/dangling.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type Path,
  type Pod,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';

const CLAIM = 'v1/PersistentVolumeClaim';

type Code =
  | 'config-map-missing'
  | 'secret-missing'
  | 'claim-missing'
  | 'claim-elsewhere'
  | 'key-missing'
  | 'sub-path-missing';

/** An object whose keys become files. */
interface Source {
  readonly kind: KeyedKind;
  readonly name: string;
  readonly at: Path;
  readonly nameField: 'name' | 'secretName';
  readonly items: readonly Json[];
}

interface Mount {
  readonly subPath: string;
  readonly at: Path;
}

interface MountedVolume {
  readonly sources: readonly Source[];
  /** Whether its files are those of the one source. */
  readonly single: boolean;
  readonly claim: { readonly name: string; readonly at: Path } | undefined;
  readonly mounts: readonly Mount[];
}

function sourceIn(
  value: Json | undefined,
  kind: KeyedKind,
  at: Path,
  nameField: Source['nameField'] = 'name',
): Source[] {
  const name = textBelow(value, nameField);
  // Kubernetes puts the second into every namespace.
  if (!name || name === 'kube-root-ca.crt' || valueBelow(value, 'optional') === true) return [];
  return [{ kind, name, at, nameField, items: listBelow(value, 'items') }];
}

const volumesOf = ({ spec, specPath, containers }: Pod): MountedVolume[] =>
  (spec.volumes ?? []).map((volume, i) => {
    const at = [...specPath, 'volumes', i];
    const name = textBelow(volume.persistentVolumeClaim, 'claimName');
    const single = [
      ...sourceIn(volume.configMap, 'ConfigMap', [...at, 'configMap']),
      ...sourceIn(volume.secret, 'Secret', [...at, 'secret'], 'secretName'),
    ];
    const projected = listBelow(volume.projected, 'sources').flatMap((source, n) => {
      const path = [...at, 'projected', 'sources', n];
      return [
        ...sourceIn(valueBelow(source, 'configMap'), 'ConfigMap', [...path, 'configMap']),
        ...sourceIn(valueBelow(source, 'secret'), 'Secret', [...path, 'secret']),
      ];
    });
    return {
      sources: [...single, ...projected],
      single: single.length > 0,
      claim: name ? { name, at: [...at, 'persistentVolumeClaim', 'claimName'] } : undefined,
      mounts: containers.flatMap(({ path, value }) =>
        (value.volumeMounts ?? []).flatMap((mount, n) =>
          volume.name !== undefined && mount.name === volume.name
            ? [{ subPath: mount.subPath ?? '', at: [...path, 'volumeMounts', n, 'subPath'] }]
            : [],
        ),
      ),
    };
  });

function missingIn(
  bundle: Bundle,
  { kind, name, at, nameField, items }: Source,
  namespace: string | null,
): ValuePlace<Code>[] {
  if (keyedObject(bundle, kind, name, undefined, namespace) === 'no-object') {
    const code = kind === 'Secret' ? 'secret-missing' : 'config-map-missing';
    return [place([...at, nameField], code, { name })];
  }
  return items.flatMap((item, i) => {
    const key = textBelow(item, 'key');
    if (!key || keyedObject(bundle, kind, name, key, namespace) !== 'no-key') return [];
    return [place([...at, 'items', i, 'key'], 'key-missing', { kind, name, key }, 'medium')];
  });
}

/** A file that a mount takes out of a volume which does not have it: the kubelet makes an empty folder instead. */
function withoutFile(
  bundle: Bundle,
  { kind, name, items }: Source,
  { subPath, at }: Mount,
  namespace: string | null,
): ValuePlace<Code>[] {
  const path = subPath.replace(/^(?:\.?\/)+|\/+$/g, '');
  if (path === '' || path === '.' || path.includes('$')) return [];
  const paths = items.map((item) => textBelow(item, 'path') ?? '');
  const found =
    items.length > 0
      ? paths.some((itemPath) => itemPath === path || itemPath.startsWith(`${path}/`))
      : keyedObject(bundle, kind, name, path, namespace) !== 'no-key';
  return found ? [] : [place(at, 'sub-path-missing', { path: subPath, kind, name }, 'medium')];
}

function danglingClaim(
  bundle: Bundle,
  { name, at }: NonNullable<MountedVolume['claim']>,
  namespace: string | null,
): ValuePlace<Code>[] {
  if (/-\d+$/.test(name)) return [];
  const found = dangling(bundle, {
    at,
    to: CLAIM,
    namespace,
    found: (within) => bundle.named(CLAIM, name, within).map(({ object }) => object),
    missing: 'claim-missing',
    elsewhere: 'claim-elsewhere',
    data: { name },
  });
  return found ? [found] : [];
}

export const volumeReferences = defineRule({
  id: 'volume-references',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  reads: [...KEY_SOURCES, CLAIM],
  field: 'volumes[].configMap, volumes[].secret, volumeMounts[].subPath',
  covers: {
    'volume-source-missing': [
      'config-map-missing',
      'secret-missing',
      'claim-missing',
      'claim-elsewhere',
      'key-missing',
      'sub-path-missing',
    ],
  },
  messages: [
    'config-map-missing',
    'secret-missing',
    'claim-missing',
    'claim-elsewhere',
    'key-missing',
    'sub-path-missing',
  ],
  inspect: ({ workload: { namespace }, pod }, { bundle }) => {
    const places = volumesOf(pod).flatMap(({ sources, single, claim, mounts }) => {
      const claimPlaces = claim ? danglingClaim(bundle, claim, namespace) : [];
      if (mounts.length === 0) return claimPlaces;
      const missing = sources.flatMap((source) => missingIn(bundle, source, namespace));
      const [source] = sources;
      const files =
        single && source && missing.length === 0
          ? mounts.flatMap((mount) => withoutFile(bundle, source, mount, namespace))
          : [];
      return [...claimPlaces, ...missing, ...files];
    });
    return places.length > 0 ? explicit(...places) : byDefault([...pod.specPath, 'volumes']);
  },
  fix: null,
  sources: ['volumes', 'persistentVolumes', 'configMaps', 'secrets'],
});
