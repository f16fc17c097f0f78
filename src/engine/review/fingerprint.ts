/** What a finding is about, told apart from where it stands: for comparing the reports of two days. */
import type { ObjectRef } from '../model/pod.ts';
import { parseImage } from '../model/quantities/image.ts';
import { isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { Finding } from './ask-rule.ts';
import type { Registry } from './registry.ts';

/**
 * What tells a finding apart from others of its object: one list of parts, or one for each container that takes over
 * the pod's value, so that a container that gets its own value leaves those of the others as they were. They stay when
 * lines move, when a list changes its order, and when an image gets a new tag or digest, unless the rule is about images.
 * @param object the object that the finding is about
 */
export function fingerprintParts(
  { rule, code, data: given, path, container, sharedBy }: Finding,
  object: ObjectRef,
  registry: Registry,
): readonly (readonly Json[])[] {
  const { category } = registry.byId.get(rule) ?? {};
  const names = placeIn(object.value, path.slice(object.path.length));
  // What the pod says and what a container says by itself are one place: it takes over the other.
  const depth = container
    ? container.path.length - object.path.length
    : sharedBy
      ? names.lastIndexOf('spec') + 1
      : 0;
  const place = names.slice(depth);
  const image = container && imageAt(object, container.path);
  // Amounts change more often than what is wrong with them.
  const data = JSON.stringify(Object.values(given).filter((value) => typeof value !== 'number'));
  const isAboutImages = category === 'images';
  const details = isAboutImages || !image ? data : data.replaceAll(image, nameOf(image));
  const parts = [rule, code, place, details, isAboutImages ? (image ?? null) : null];
  return (sharedBy ?? [container?.name ?? null]).map((name) => [...parts, name]);
}

function imageAt(object: ObjectRef, path: Path): string | undefined {
  let value: Json | undefined = object.value;
  for (const step of path.slice(object.path.length)) value = within(value, step);
  return isObject(value) && typeof value.image === 'string' ? value.image : undefined;
}

/** An image without its tag and digest. */
const nameOf = (image: string): string => parseImage(image)?.written ?? image;

/** A path with the names of items in place of their numbers. */
function placeIn(root: Json, path: Path): string[] {
  let value: Json | undefined = root;
  return path.map((step) => {
    value = within(value, step);
    return typeof step === 'number' ? `[${nameOfItem(value)}]` : step;
  });
}

/** What Kubernetes knows an item of a list by; its own text where it is a word or a number, such as a capability. */
function nameOfItem(item: Json | undefined): string {
  if (!isObject(item)) return item === undefined || item === null ? '' : String(item);
  const [key] = [item.name, item.mountPath, item.containerPort, item.port, item.key].filter(
    (field) => typeof field === 'string' || typeof field === 'number',
  );
  return key === undefined ? '' : String(key);
}

const within = (value: Json | undefined, step: string | number): Json | undefined =>
  Array.isArray(value)
    ? value[Number(step)]
    : isObject(value) && Object.hasOwn(value, step)
      ? value[step]
      : undefined;
