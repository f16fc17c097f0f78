/** What rules about the names of images share: an image of a container, or those that its pod mounts. */
import {
  type ImageReference,
  type ImageUse,
  imageOf,
  volumeImagesOf,
} from '../model/quantities/image.ts';
import {
  byDefault,
  type Data,
  explicit,
  on,
  type PodTarget,
  place,
  type Severity,
  type Status,
  unknown,
} from './rule.ts';

/** The image of a container; asked about the pod, those of its image volumes. */
export function imagesOf({ pod, container }: PodTarget): readonly ImageUse[] {
  if (!container) return volumeImagesOf(pod);
  const image = imageOf(container);
  return image ? [image] : [];
}

/** Where an image would be named that is not there. */
export const imagePlaceOf = ({ pod, container }: PodTarget) =>
  container ? [...container.path, 'image'] : [...pod.specPath, 'volumes'];

/**
 * The state of a target's images, for scope `container-and-pod`.
 * @param judge what is wrong with an image; null when nothing is
 */
export function imagesStatus<const C extends string>(
  target: PodTarget,
  judge: (
    image: ImageReference,
  ) => { readonly code: C; readonly data?: Data; readonly severity?: Severity } | null,
): Status<C> {
  const uses = imagesOf(target);
  const places = uses.flatMap(({ image, at }) => {
    const found = image && judge(image);
    return found ? place(at, found.code, found.data, found.severity) : [];
  });
  if (places.length > 0) return explicit(...places);
  const unread = uses.find(({ image }) => !image);
  if (unread) return unknown(unread.fault ? 'malformed-image' : 'template', unread.at);
  const [first] = uses;
  return first ? on(first.at) : byDefault(imagePlaceOf(target));
}
