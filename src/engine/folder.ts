/** Which files of a folder are manifests. */

/** A name that YAML and JSON files have, in whatever case. */
export const isManifestName = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** The name by which Kustomize looks for a Kustomization; it tells what the files beside it are. */
export const isKustomization = (path: string): boolean =>
  /(?:^|\/)kustomization\.ya?ml$/i.test(path);

/**
 * Folders are full of files of other programs, and of values and lists for Helm and Kustomize: an object
 * says its apiVersion and its kind. One that forgot either still has the outline of an object.
 */
export const mayHoldObjects = (path: string, text: string): boolean =>
  ((/\bapiVersion\b/.test(text) && /\bkind\b/.test(text)) ||
    (/^(?:apiVersion|kind)\s*:/m.test(text) && /^(?:metadata|spec)\s*:/m.test(text))) &&
  !isKustomization(path) &&
  !text.startsWith(REPORT);

/** How a report of ours in JSON begins, which quotes objects and holds none. */
const REPORT = '{"tool":"podsmith"';
