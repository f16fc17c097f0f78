/**
 * What Kubernetes takes for a name: of an object, a container, a port, a label or a key. All that asks for one asks
 * here.
 *
 * Source: k8s.io/apimachinery pkg/util/validation and pkg/api/validation, and ValidateObjectMeta's callers in
 * k8s.io/kubernetes pkg/apis; read at 1.36.
 */

/** RFC 1123 without its length, as the two patterns below are made of it. */
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';

/** IsDNS1123Label, as a pattern without anchors that a whole text matches. */
export const DNS_LABEL = `(?=.{1,63}$)${LABEL}`;

/** IsDNS1123Subdomain, as a pattern without anchors that a whole text matches: what most objects may be called. */
export const SUBDOMAIN = `(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*`;

const WHOLE_LABEL = new RegExp(`^${DNS_LABEL}$`);
const WHOLE_SUBDOMAIN = new RegExp(`^${SUBDOMAIN}$`);
const QUALIFIED = /^(?=.{1,63}$)[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?$/;

export const isDnsLabel = (text: string): boolean => WHOLE_LABEL.test(text);

/** IsDNS1035Label: a label that begins with a letter. */
export const isDns1035Label = (text: string): boolean => isDnsLabel(text) && /^[a-z]/.test(text);

export const isSubdomain = (text: string): boolean => WHOLE_SUBDOMAIN.test(text);

/** IsValidPathSegmentName: what can stand between two slashes of an address. */
export const isPathSegment = (text: string): boolean => !/[/%]|^\.{1,2}$/.test(text);

/** IsQualifiedName, the key of a label: a name, or a DNS name, a slash and a name. */
export function isQualifiedName(text: string): boolean {
  const slash = text.indexOf('/');
  const name = slash < 0 ? text : text.slice(slash + 1);
  return QUALIFIED.test(name) && (slash < 0 || isSubdomain(text.slice(0, slash)));
}

/** IsValidLabelValue. */
export const isLabelValue = (text: string): boolean => text === '' || QUALIFIED.test(text);

/** IsConfigMapKey, which a key of a Secret is as well. */
export const isConfigKey = (text: string): boolean =>
  /^[-.\w]{1,253}$/.test(text) && text !== '.' && !text.startsWith('..');

/** The most letters in the name of a port. */
export const MOST_IN_PORT_NAME = 15;

/** IsValidPortName, the service names of IANA. */
export const isPortName = (text: string): boolean =>
  text.length <= MOST_IN_PORT_NAME &&
  /^(?=.*[a-z])(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(text);

// ----------------------------------------------------------------
// The names of objects.

const GRAMMARS = {
  'dns-label': isDnsLabel,
  'dns-1035-label': isDns1035Label,
  'dns-subdomain': isSubdomain,
  'path-segment': isPathSegment,
} satisfies { readonly [name: string]: (text: string) => boolean };

/** What the name of an object must look like. */
export interface Naming {
  readonly format: keyof typeof GRAMMARS;
  /** The most letters, where the format alone allows more. */
  readonly most?: number;
}

/** By group and kind; other objects have DNS subdomains. A map, since a manifest may name a kind `constructor`. */
const NAMINGS = new Map<string, Naming>([
  ['Namespace', { format: 'dns-label' }],
  ['apps StatefulSet', { format: 'dns-label' }],
  // Its Jobs add a number.
  ['batch CronJob', { format: 'dns-subdomain', most: 52 }],
  ['policy PodDisruptionBudget', { format: 'path-segment' }],
  ['rbac.authorization.k8s.io Role', { format: 'path-segment' }],
  ['rbac.authorization.k8s.io ClusterRole', { format: 'path-segment' }],
  ['rbac.authorization.k8s.io RoleBinding', { format: 'path-segment' }],
  ['rbac.authorization.k8s.io ClusterRoleBinding', { format: 'path-segment' }],
]);

const DEFAULT: Naming = { format: 'dns-subdomain' };

/**
 * What the names of a kind's objects must look like.
 * @param minor of Kubernetes, 36 for 1.36
 */
export function namingOf(apiVersion: string, kind: string, minor: number): Naming {
  const slash = apiVersion.indexOf('/');
  if (apiVersion === 'v1' && kind === 'Service') return { format: serviceNameFormat(minor) };
  return NAMINGS.get(slash < 0 ? kind : `${apiVersion.slice(0, slash)} ${kind}`) ?? DEFAULT;
}

/** Of Services, and of what names one: they may begin with a digit since 1.36 (RelaxedServiceNameValidation). */
export const serviceNameFormat = (minor: number): 'dns-label' | 'dns-1035-label' =>
  minor >= 36 ? 'dns-label' : 'dns-1035-label';

export const isNamed = (name: string, { format, most }: Naming): boolean =>
  GRAMMARS[format](name) && (most === undefined || name.length <= most);

// ----------------------------------------------------------------
// Names with the wrong letters.

/**
 * The name that was meant, where only the letters are wrong: upper case, and underscores, blanks and dots, which
 * become hyphens where they have no place. Other letters may stand for anything.
 * @param isName the grammar
 * @param most the number of letters that a longer name is cut to
 * @returns null where that gives no name either, and for a name that is right
 */
export function correctedName(
  name: string,
  isName: (text: string) => boolean,
  most = name.length,
): string | null {
  // What is looked through has a bound.
  if (name.length > 253 || isName(name)) return null;
  const lower = name.toLowerCase().replace(/[_ ]/g, '-');
  const undotted = lower.replaceAll('.', '-');
  const bare = (text: string) => text.slice(0, most).replace(/^[-.]+|[-.]+$/g, '');
  const names = [lower, undotted, undotted.replace(/--+/g, '-')].map(bare);
  return names.find(isName) ?? null;
}

/** Whether a host is the machine that asks: for the kubelet, the node. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
