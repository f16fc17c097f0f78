/** Words that fit a field: those of the schema, those that Kubernetes knows, those of the document. */
import { factsOfImage } from '../knowledge/images.ts';
import { KNOWN_KEYS, KNOWN_VALUES } from '../knowledge/known-values.ts';
import { parseImage } from '../model/quantities/image.ts';
import { type CursorField, scalarAt } from './field.ts';
import { apiVersionsFor, kindsFor } from './identity.ts';
import type { CursorSlot } from './slot.ts';

/** The values that a field may have, as far as they can be told. */
export function valuesOf(field: CursorField): readonly string[] {
  const { type, owner, path, slot, root } = field;
  if (type?.is === 'boolean') return ['true', 'false'];
  if (type?.is === 'word') return type.words.filter((word) => word !== '');
  const holder = slot.parent;
  const key = path.at(-1);
  if (holder && (key === 'kind' || key === 'apiVersion') && isObject(holder, path)) {
    return key === 'kind'
      ? kindsFor(scalarAt(holder, 'apiVersion'))
      : apiVersionsFor(scalarAt(holder, 'kind'));
  }
  if (!owner) return mapValues(field);
  const { shape, field: name } = owner;
  if (shape.name === 'core/v1.VolumeMount' && name === 'name') return volumesFor(slot, root);
  if (/^core\/v1\.(?:Pod)?SecurityContext$/.test(shape.name) && name in IDS) {
    return idsFor(slot, IDS[name as keyof typeof IDS]);
  }
  return KNOWN_VALUES[`${shape.name} ${name}`] ?? [];
}

/** The value of a key that a map of strings may have: a label. */
function mapValues({ path, slot }: CursorField): readonly string[] {
  const map = slot.parent?.step;
  const key = path.at(-1);
  return map === 'labels' ? (KNOWN_VALUES[`meta/v1.ObjectMeta labels ${key}`] ?? []) : [];
}

const isObject = (holder: CursorSlot, { length }: CursorField['path']): boolean =>
  length === 1 ||
  (typeof holder.step === 'number' && holder.parent?.step === 'items' && length === 3);

/** The keys that a map of strings usually has. */
export function knownKeys({ owner, path, root }: CursorField): readonly string[] {
  if (!owner || owner.field !== path.at(-1)) return [];
  const keys = KNOWN_KEYS[`${owner.shape.name} ${owner.field}`] ?? [];
  // Only a Namespace asks for a level of the standards.
  const isNamespace = scalarAt(root, 'kind') === 'Namespace';
  return keys.filter((key) => isNamespace || !key.startsWith('pod-security.kubernetes.io/'));
}

/** Fields for a number that the image was made for. */
const IDS = { runAsUser: 'uid', runAsGroup: 'gid', fsGroup: 'gid' } as const;

/** The users or groups of the images that a security context is for, as far as they are known. */
function idsFor(slot: CursorSlot, which: 'uid' | 'gid'): readonly string[] {
  // The context's owner: a container, or a pod with all of its containers.
  const owner = slot.parent?.parent;
  const containers = (owner?.child?.slots ?? [])
    .filter(({ step }) => step === 'containers')
    .flatMap(({ child }) => child?.slots ?? []);
  const ids = [owner, ...containers].flatMap((candidate) => {
    const image = parseImage((candidate && scalarAt(candidate, 'image')) ?? '');
    const user = image && factsOfImage(image)?.facts.user;
    return user ? String(user[which]) : [];
  });
  return [...new Set(ids)];
}

/** The names of the pod's own volumes, for a mount. */
function volumesFor(slot: CursorSlot, root: CursorSlot): readonly string[] {
  let at: CursorSlot | undefined = slot;
  while (at && at !== root && !/^(?:init|ephemeral)?[cC]ontainers$/.test(String(at.step)))
    at = at.parent;
  const spec = at?.parent?.child;
  const volumes =
    spec?.kind === 'map' ? spec.slots.find(({ step }) => step === 'volumes') : undefined;
  return (volumes?.child?.slots ?? []).flatMap((volume) => scalarAt(volume, 'name') ?? []);
}
