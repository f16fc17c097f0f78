/** Which files of a folder are manifests. */

/** A name that YAML and JSON files have, in whatever case. */
export const isManifestName = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/**
 * Folders are full of files of other programs, and of values and lists for Helm and Kustomize: an object
 * says its apiVersion and its kind. One that forgot either still has the outline of an object.
 */
export const mayHoldObjects = (path: string, text: string): boolean =>
  ((/\bapiVersion\b/.test(text) && /\bkind\b/.test(text)) ||
    (/^(?:apiVersion|kind)\s*:/m.test(text) && /^(?:metadata|spec)\s*:/m.test(text))) &&
  !/(?:^|\/)kustomization\.ya?ml$/i.test(path) &&
  !text.startsWith(REPORT);

/** How a report of ours in JSON begins, which quotes objects and holds none. */
const REPORT = '{"tool":"podsmith"';
