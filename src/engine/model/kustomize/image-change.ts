/**
 * What an entry of `images` in a Kustomization makes of an image.
 *
 * Source: sigs.k8s.io/kustomize/api v0.21 internal/image/image.go and filters/imagetag/updater.go.
 */

/** Fields that aren't set are empty. */
export interface ImageChange {
  readonly name: string;
  readonly newName: string;
  readonly newTag: string;
  readonly digest: string;
  readonly tagSuffix: string;
}

/** The image with another name or version; null where the entry isn't about it. */
export function changedImage(image: string, change: ImageChange): string | null {
  if (!isMatched(image, change.name)) return null;
  const { newName, newTag, tagSuffix } = change;
  let [name, tag, digest] = parts(image);
  if (newName !== '') name = newName;
  if (newTag !== '' || change.digest !== '') {
    tag = newTag;
    digest = change.digest;
  } else if (tagSuffix !== '') {
    tag += tagSuffix;
    digest = '';
  }
  return `${name}${tag && `:${tag}`}${digest && `@${digest}`}`;
}

/** Whether a name is a regular expression that isn't a name as well. */
export const isPattern = (name: string): boolean => /[*+?()[\]{}|^$\\]/.test(name);

/** What may follow the name. */
const VERSION = /^(?::[\w.{}-]*)?(?:@sha256:[\w.{}-]*)?$/;

/** Kustomize takes the name for a regular expression. Names of images have dots and no other of its characters. */
function isMatched(image: string, name: string): boolean {
  if (image.length < name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (name[i] !== '.' && name[i] !== image[i]) return false;
  }
  return VERSION.test(image.slice(name.length));
}

/** Name, tag and digest, as Kustomize takes them apart. */
function parts(image: string): [name: string, tag: string, digest: string] {
  const slash = Math.max(image.indexOf('/'), 0);
  const at = image.indexOf('@', slash);
  const colon = image.indexOf(':', slash);
  if (at < 0 && colon < 0) return [image, '', ''];
  if (at >= 0 && (at < colon || colon < 0)) return [image.slice(0, at), '', image.slice(at + 1)];
  if (at < 0) return [image.slice(0, colon), image.slice(colon + 1), ''];
  return [image.slice(0, colon), image.slice(colon + 1, at), image.slice(at + 1)];
}
