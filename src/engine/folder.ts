/** Which files of a folder are manifests. */

/** A name that YAML and JSON files have, in whatever case. */
export const isManifestName = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** The name by which Kustomize looks for a Kustomization; it tells what the files beside it are. */
export const isKustomization = (path: string): boolean =>
  /(?:^|\/)kustomization\.ya?ml$/i.test(path);

/** A file of Docker Compose, by the names that it looks for and what every one of them has. */
export const isCompose = (path: string, text: string): boolean =>
  /(?:^|\/)(?:docker-)?compose(?:[.-][\w-]+)?\.ya?ml$/i.test(path) && /^services\s*:/m.test(text);

/** Whether a name is that of a Helm chart's own file, in its folder. */
export const CHART_FILE = 'Chart.yaml';

/** A field of an object that is a document by itself: of a map in the outermost place, or of JSON. */
const field = (name: string) => new RegExp(`^(?:- )?${name}\\s*:|[{,\\s]"${name}"\\s*:`, 'm');
const API_VERSION = field('apiVersion');
const KIND = field('kind');

/**
 * Folders are full of files of other programs, and of values and lists for Helm and Kustomize: an object
 * says its apiVersion and its kind. One that forgot either still has the outline of an object.
 */
export const mayHoldObjects = (path: string, text: string): boolean =>
  ((API_VERSION.test(text) && KIND.test(text)) ||
    (/^(?:apiVersion|kind)\s*:/m.test(text) && /^(?:metadata|spec)\s*:/m.test(text)) ||
    isIndented(text)) &&
  !isKustomization(path) &&
  !text.startsWith(REPORT);

/** An object whose lines are all set in, as nothing keeps its author from doing. */
function isIndented(text: string): boolean {
  const [, indent] = /^([ \t]+)apiVersion\s*:/m.exec(text) ?? [];
  return (
    indent !== undefined &&
    new RegExp(`^${indent}kind\\s*:`, 'm').test(text) &&
    !/^[^\s#{%-]/m.test(text)
  );
}

/** How a report of ours in JSON begins, which quotes objects and holds none. */
const REPORT = '{"tool":"podsmith"';
