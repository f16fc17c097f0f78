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

/**
 * Whether a file tells what a Helm chart's templates render: what the chart is, its values with their schema, its
 * helpers.
 * @param names of all files
 */
export function isOfChart(name: string, names: readonly string[]): boolean {
  const [, folder = '', inside = ''] =
    /^(.*\/)?(Chart\.yaml|values\.yaml|values\.schema\.json|templates\/.*\.tpl)$/.exec(name) ?? [];
  return inside !== '' && names.includes(folder + CHART_FILE);
}

/**
 * A file that says what a test of Chainsaw or KUTTL expects in the cluster: by its name, where its folder has a test or
 * the steps that it belongs to.
 * @param names of the files in its folder
 */
export const isExpectation = (name: string, names: () => readonly string[]): boolean =>
  EXPECTATION.test(name) &&
  names().some((other) => (OF_TEST.test(other) || STEP.test(other)) && !EXPECTATION.test(other));

const EXPECTATION =
  /^(?:\d+-(?:assert|errors?)(?:[.-][\w.-]+)?|chainsaw-(?!test\.)[\w.-]+)\.ya?ml$/i;
const OF_TEST = /^(?:chainsaw|kuttl)-test\.ya?ml$/i;
const STEP = /^\d+-[\w.-]+\.ya?ml$/i;

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
  !isForOthers(text) &&
  !text.startsWith(REPORT);

/**
 * Groups whose objects are files of programs and never sent to an API server: configurations of local clusters, of
 * Kubernetes' own programs, of build and test tools.
 */
const NEVER_APPLIED =
  /^(?:skaffold|(?:kind\.x-k8s|k3d|eksctl|k0sctl\.k0sproject|backstage|(?:kubeadm|audit|client\.authentication|(?!kustomize)\w+\.config)\.k8s|(?:chainsaw|cli)\.kyverno)\.io|(?:ctlptl|kuttl|config\.kpt)\.dev)$/;

const API_VERSIONS =
  /^(?:- )?apiVersion\s*:\s*["']?([^\s"'#]+)|[{,\s]"apiVersion"\s*:\s*"([^"]*)"/gm;

/** Whether everything in a file is for another program: a kubeconfig, or objects of these groups. */
function isForOthers(text: string): boolean {
  if (/^kind\s*:\s*["']?Config\b/m.test(text) && /^(?:clusters|contexts|users)\s*:/m.test(text)) {
    return true;
  }
  const groups = [...text.matchAll(API_VERSIONS)].map(([, plain, quoted]) =>
    (plain ?? quoted ?? '').replace(/\/[^/]*$/, ''),
  );
  return groups.length > 0 && groups.every((group) => NEVER_APPLIED.test(group));
}

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
