/**
 * What a text must look like, by the name of its format: names (../names.ts), and what else k8s.io/apimachinery
 * pkg/util/validation and k8s.io/kubernetes pkg/apis/core/validation ask for; read at 1.36.
 */
import {
  isConfigKey,
  isDns1035Label,
  isDnsLabel,
  isLabelValue,
  isPathSegment,
  isPortName,
  isQualifiedName,
  isSubdomain,
} from '../names.ts';
import { problemOf } from './schedule.ts';

/** The address as eight groups of 16 bits, or four of 8; null for what is none. */
function groupsOf(text: string, strict: boolean): readonly number[] | null {
  if (!text.includes(':')) {
    const parts = text.split('.');
    const isByte = (part: string) => (strict ? /^(?:0|[1-9]\d{0,2})$/ : /^\d{1,9}$/).test(part);
    if (parts.length !== 4 || !parts.every((part) => isByte(part) && Number(part) <= 255)) {
      return null;
    }
    return parts.map(Number);
  }
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const last = halves.length > 1 ? tail : head;
  const mapped = last.at(-1)?.includes('.') ? groupsOf(last.pop() ?? '', strict) : undefined;
  // IPv4 in IPv6 is refused since addresses are read strictly.
  if (mapped === null || (mapped && strict)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = mapped ?? [];
  const words = [...head, ...tail];
  if (!words.every((word) => /^[\da-f]{1,4}$/i.test(word))) return null;
  const count = words.length + (mapped ? 2 : 0);
  if (halves.length > 1 ? count > 7 : count !== 8) return null;
  const numbers = (parts: readonly string[]) => parts.map((word) => Number.parseInt(word, 16));
  const groups = [
    ...numbers(head),
    ...Array<number>(8 - count).fill(0),
    ...numbers(tail),
    ...(mapped ? [a * 256 + b, c * 256 + d] : []),
  ];
  return strict && groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
    ? null
    : groups;
}

/** A network of addresses: which bits, and how many of them count. */
export interface Network {
  readonly bits: bigint;
  readonly width: 32 | 128;
  readonly prefix: number;
}

/**
 * An IP address, or a network in CIDR notation.
 * @param strict as Kubernetes reads new values since 1.36: no leading zeros, no bits behind the prefix
 * @returns null for what is none
 */
export function networkOf(text: string, strict: boolean): Network | null {
  const [address = '', length, ...more] = text.split('/');
  const groups = groupsOf(address, strict);
  if (!groups || more.length > 0) return null;
  const width = groups.length === 4 ? 32 : 128;
  if (length !== undefined && !(strict ? /^(?:0|[1-9]\d{0,2})$/ : /^\d{1,3}$/).test(length)) {
    return null;
  }
  const prefix = length === undefined ? width : Number(length);
  if (prefix > width) return null;
  const size = width === 32 ? 8n : 16n;
  const bits = groups.reduce((all, group) => (all << size) | BigInt(group), 0n);
  const rest = BigInt(width - prefix);
  return strict && (bits >> rest) << rest !== bits ? null : { bits, width, prefix };
}

const isAddress = (text: string, strict: boolean): boolean =>
  !text.includes('/') && networkOf(text, strict) !== null;

const isNetwork = (text: string, strict: boolean): boolean =>
  text.includes('/') && networkOf(text, strict) !== null;

/** Neither a loopback, a link-local nor the unspecified address (ValidateEndpointIP). */
function isEndpoint(text: string, strict: boolean): boolean {
  const network = isAddress(text, strict) ? networkOf(text, strict) : null;
  if (!network) return false;
  const { bits, width } = network;
  if (width === 32) {
    const [first, second, third] = [bits >> 24n, (bits >> 16n) & 255n, (bits >> 8n) & 255n];
    const isLink = first === 169n && second === 254n;
    return bits !== 0n && first !== 127n && !isLink && bits >> 8n !== 0xe00000n && third >= 0n;
  }
  return bits > 1n && bits >> 118n !== 0x3fan && bits >> 112n !== 0xff02n;
}

const FIELD_PATHS =
  'metadata.name metadata.namespace metadata.uid spec.nodeName spec.host spec.serviceAccountName status.hostIP status.hostIPs status.podIP status.podIPs';
const FILE_FIELD_PATHS =
  'metadata.name metadata.namespace metadata.uid metadata.labels metadata.annotations';

/** validateObjectFieldSelector. */
function isFieldPath(text: string, listed: string): boolean {
  const [, map, key = ''] = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(text) ?? [];
  if (map) return isQualifiedName(map === 'labels' ? key : key.toLowerCase());
  return listed.split(' ').includes(text);
}

/** Resources of a container that a variable or a file can show. */
const isResourceField = (text: string): boolean =>
  /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/.test(text);

/** validateContainerResourceName. */
function isContainerResource(name: string): boolean {
  if (!isQualifiedName(name)) return false;
  if (!name.includes('/')) return /^(?:cpu|memory|ephemeral-storage|hugepages-.*)$/.test(name);
  if (name.includes('kubernetes.io/')) return true;
  return !name.startsWith('requests.') && isQualifiedName(`requests.${name}`);
}

const STANDARD_RESOURCE =
  /^(?:(?:requests\.|limits\.)?(?:cpu|memory|ephemeral-storage)|pods|resourcequotas|services|replicationcontrollers|secrets|configmaps|persistentvolumeclaims|(?:requests\.)?storage|services\.(?:nodeports|loadbalancers)|(?:requests\.)?hugepages-.*)$/;

/** validateResourceName, and of a quota what it can count. */
function isQuotaResource(name: string): boolean {
  return isQualifiedName(name) && (name.includes('/') || STANDARD_RESOURCE.test(name));
}

/** A name of a group and a path, as `example.com/job-controller`. */
const isDomainPath = (text: string): boolean => {
  const slash = text.indexOf('/');
  return (
    slash > 0 &&
    isSubdomain(text.slice(0, slash)) &&
    /^\/[\w%:@!$&'()*+,;=~.-]+(?:\/[\w%:@!$&'()*+,;=~.-]+)*$/.test(text.slice(slash))
  );
};

const DOMAIN =
  /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)*$/;

/** validateWindowsSecurityContextOptions. */
function isWindowsUser(text: string): boolean {
  const parts = text.split('\\');
  const user = parts.at(-1) ?? '';
  const domain = parts.length > 1 ? parts[0] : undefined;
  return (
    parts.length <= 2 &&
    !/\p{Cc}/u.test(text) &&
    (domain === undefined ||
      (domain.length < 256 &&
        (/^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(domain) || DOMAIN.test(domain)))) &&
    /^.{1,104}$/s.test(user) &&
    !/^[. ]+$/.test(user) &&
    !/["/\\:;|=,+*?<>@[\]]/.test(user)
  );
}

const isPath = (text: string): boolean =>
  !text.startsWith('/') && !text.startsWith('..') && !text.split('/').includes('..');

/**
 * validateTimeZone: a name of the time zone database as it is spelled there, or UTC. The machine's database has the
 * names; where it spells one with other upper case letters, Kubernetes doesn't find it.
 */
function isTimeZone(text: string): boolean {
  // Offsets such as +01:00 are names to the machine only.
  if (!/^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(text.slice(0, 100)) || /^local$/i.test(text))
    return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return timeZone === text || timeZone.toLowerCase() !== text.toLowerCase();
  } catch {
    return false;
  }
}

/** By their names in field-rules.ts. The words of refusals have a text for each. `strict` as in `networkOf`. */
const FORMATS = {
  'dns-label': isDnsLabel,
  'dns-1035-label': isDns1035Label,
  'dns-subdomain': isSubdomain,
  'path-segment': isPathSegment,
  'label-key': isQualifiedName,
  'label-value': isLabelValue,
  'annotation-key': (text) => isQualifiedName(text.toLowerCase()),
  'config-key': isConfigKey,
  'port-name': isPortName,
  ip: isAddress,
  cidr: isNetwork,
  'endpoint-ip': isEndpoint,
  host: (text) =>
    text.startsWith('*')
      ? /^\*\../.test(text) && isSubdomain(text.slice(2))
      : isSubdomain(text) && !isAddress(text, false),
  'host-pattern': (text) =>
    text.includes('*') ? /^\*\../.test(text) && isSubdomain(text.slice(2)) : isSubdomain(text),
  'host-name': (text) => isSubdomain(text.replace(/\.$/, '')),
  'search-domain': (text) =>
    text === '.' || isSubdomain(text.replace(/\.$/, '').replace(/_/g, 'a')),
  'absolute-path': (text) => text.startsWith('/'),
  'relative-path': isPath,
  'no-backsteps': (text) => !text.split('/').includes('..'),
  'field-path': (text) => isFieldPath(text, FIELD_PATHS),
  'file-field-path': (text) => isFieldPath(text, FILE_FIELD_PATHS),
  'resource-field': isResourceField,
  resource: isContainerResource,
  'quota-resource': isQuotaResource,
  'limit-type': (text) =>
    isQualifiedName(text) &&
    (text.includes('/') || /^(?:Pod|Container|PersistentVolumeClaim)$/.test(text)),
  schedule: (text) => (problemOf(text)?.code ?? 'never') === 'never',
  'time-zone': isTimeZone,
  'domain-path': isDomainPath,
  'windows-user': isWindowsUser,
  'driver-name': (text) => text.length <= 63 && isSubdomain(text.toLowerCase()),
  'header-name': (text) => /^[-A-Za-z0-9]+$/.test(text),
  // Read where the Job's completions are known, which indexes are below.
  indexes: () => true,
  'api-version': (text) => /^[^/]+\/[^/]*$/.test(text),
} satisfies { readonly [format: string]: (text: string, strict: boolean) => boolean };

export type TextFormat = keyof typeof FORMATS;

/** Whether a text has a format. */
export const hasFormat = (format: TextFormat, text: string, strict: boolean): boolean =>
  FORMATS[format](text, strict);

export const isFormat = (name: string): name is TextFormat => Object.hasOwn(FORMATS, name);
