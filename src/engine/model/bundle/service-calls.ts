/**
 * Which workloads of the files call which Services of the files: host names in environment variables, commands,
 * arguments and the ConfigMaps that a pod uses.
 *
 * Source: Kubernetes, DNS for Services and Pods: `name`, `name.namespace`, `name.namespace.svc` and the cluster's domain
 * behind it; a pod of a headless Service has its own label in front.
 */
import { added } from '../../text/grouped.ts';
import { entriesBelow, type Json, listBelow, numberBelow, textBelow } from '../../text/json.ts';
import { memo } from '../../text/memo.ts';
import type { Path } from '../../text/path.ts';
import { type ObjectRef, readOnce, type Workload } from '../pod.ts';
import type { Bundle } from './bundle.ts';
import { isHeadless } from './companions.ts';
import { indexed } from './lookups.ts';

export const SERVICE = 'v1/Service';
export const CONFIG_MAP = 'v1/ConfigMap';

/** A place in an object of the files. */
export interface InObject {
  readonly object: ObjectRef;
  readonly at: Path;
}

export interface ServiceCall {
  readonly client: Workload;
  readonly service: ObjectRef;
  /** Undefined where the text doesn't name one. */
  readonly port: number | undefined;
  readonly shownBy: InObject;
}

/** A host name in a text. */
interface Mention {
  readonly host: string;
  readonly port: number | undefined;
  /** What shows that it is a host: an address, a port behind it, or only the name of the variable. */
  readonly by: 'address' | 'port' | 'variable';
  readonly at: Path;
}

/** A text that is longer is no address, nor a configuration that a person wrote. */
const LONGEST = 100_000;
/** Names of variables, flags and keys whose whole value is a host. */
const HOSTS = /host|addr|server|service|ur[il]|endpoint|broker|upstream|target|backend/i;

/** The name by which a program calls itself, as in traces. */
const OWN_NAME = /service[_-]?name$/i;

/** Ports of addresses that name none. */
const SCHEMES: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['wss', 443],
  ['amqp', 5672],
  ['mongodb', 27017],
  ['mysql', 3306],
  ['nats', 4222],
  ['postgres', 5432],
  ['postgresql', 5432],
  ['redis', 6379],
]);

/** @param name of the variable, flag or key with the text */
function mentionsIn(text: string, name: string, at: Path): Mention[] {
  if (text.length > LONGEST) return [];
  const found: Mention[] = [];
  for (const { 0: word, index } of text.matchAll(/[a-z0-9][a-z0-9.-]*/gi)) {
    const host = word.replace(/[.-]+$/, '');
    const end = index + word.length;
    if (!/[a-z]/i.test(host) || text.startsWith('://', end)) continue;
    const scheme = /([a-z][a-z0-9+]*):\/\/$/i.exec(text.slice(Math.max(0, index - 24), index));
    const isAddress = scheme !== null || text[index - 1] === '@';
    // The user of an address, not its host.
    if (scheme && /^[^\s/"',]*@/.test(text.slice(end, end + 200))) continue;
    const [, digits] = /^:(\d{1,5})(?![\w.])/.exec(text.slice(end, end + 7)) ?? [];
    const port = digits === undefined ? SCHEMES.get(scheme?.[1] ?? '') : Number(digits);
    if (isAddress || /\.svc(?:\.|$)/.test(host)) found.push({ host, port, by: 'address', at });
    else if (digits !== undefined) found.push({ host, port, by: 'port', at });
    else if (word.length === text.length && HOSTS.test(name) && !OWN_NAME.test(name)) {
      found.push({ host, port, by: 'variable', at });
    }
  }
  return found;
}

const mentionsOf = readOnce(({ path, value }): readonly Mention[] => {
  return [
    ...(value.env ?? []).flatMap(({ name, value: text }, i) =>
      text ? mentionsIn(text, name ?? '', [...path, 'env', i, 'value']) : [],
    ),
    ...(['command', 'args'] as const).flatMap((field) =>
      (value[field] ?? []).flatMap((text, i, words) => {
        const at = [...path, field, i];
        const [, flag, flagValue] = /^(-[\w.-]+)=(.*)$/s.exec(text ?? '') ?? [];
        if (flag !== undefined) return mentionsIn(flagValue ?? '', flag, at);
        const before = words[i - 1] ?? '';
        return mentionsIn(text ?? '', before.startsWith('-') ? before : '', at);
      }),
    ),
  ];
});

const mentionsInMap = memo(({ value, path }: ObjectRef): readonly Mention[] =>
  entriesBelow(value, 'data').flatMap(([key, text]: readonly [string, Json]) =>
    typeof text === 'string' ? mentionsIn(text, key, [...path, 'data', key]) : [],
  ),
);

/** The names of the ConfigMaps that a pod uses. */
function configMapsOf({ pod }: Workload): ReadonlySet<string> {
  const names = [
    ...(pod.spec.volumes ?? []).flatMap(({ configMap, projected }) => [
      textBelow(configMap, 'name'),
      ...listBelow(projected, 'sources').map((source) => textBelow(source, 'configMap', 'name')),
    ]),
    ...pod.containers.flatMap(({ value: { env = [], envFrom = [] } }) => [
      ...envFrom.map(({ configMapRef }) => configMapRef?.name),
      ...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
    ]),
  ];
  return new Set(names.flatMap((name) => name ?? []));
}

/** The Services that a host name of a namespace leads to. */
function servicesNamed(bundle: Bundle, host: string, clientNamespace: string | null): ObjectRef[] {
  const labels = host.split('.');
  const named = (name: string | undefined, namespace: string | null) =>
    name ? bundle.named(SERVICE, name, namespace).map(({ object }) => object) : [];
  const end = labels.indexOf('svc');
  if (end >= 2) return named(labels[end - 2], labels[end - 1] ?? null);
  const [first, second, third] = labels;
  if (second === undefined) return named(first, clientNamespace);
  // A domain of the internet may look alike: the namespace has to be that of the Service.
  const within = (name: string | undefined, namespace: string) =>
    named(name, namespace).filter((object) => (object.namespace ?? clientNamespace) === namespace);
  if (third !== undefined) {
    return labels.length === 3 ? within(second, third).filter(isHeadless) : [];
  }
  const pods = named(second, clientNamespace).filter(isHeadless);
  return pods.length > 0 ? pods : within(first, second);
}

/** Whether a Service has a port; a headless one is only a name, and any port of its pods is reached by it. */
const hasPort = ({ value }: ObjectRef, port: number): boolean =>
  listBelow(value, 'spec', 'ports').some((entry) => numberBelow(entry, 'port') === port);

function callsOfMention(bundle: Bundle, client: Workload, { object, mention }: Placed) {
  return servicesNamed(bundle, mention.host, client.namespace).flatMap((service): ServiceCall[] => {
    const { port, by, at } = mention;
    const isThere = port !== undefined && (hasPort(service, port) || isHeadless(service));
    // Something else may have the name and a port behind it, such as an image.
    if (by === 'port' && !isThere) return [];
    return [{ client, service, port: isThere ? port : undefined, shownBy: { object, at } }];
  });
}

interface Placed {
  readonly object: ObjectRef;
  readonly mention: Mention;
}

/** The places in the files where a workload names hosts. */
function placedMentions(bundle: Bundle, client: Workload): Placed[] {
  const { object, namespace, pod } = client;
  return [
    ...pod.containers.flatMap((container) =>
      mentionsOf(container).map((mention) => ({ object, mention })),
    ),
    ...[...configMapsOf(client)].flatMap((name) =>
      bundle
        .named(CONFIG_MAP, name, namespace)
        .flatMap((map) =>
          mentionsInMap(map.object).map((mention) => ({ object: map.object, mention })),
        ),
    ),
  ];
}

interface Calls {
  readonly byClient: ReadonlyMap<ObjectRef, readonly ServiceCall[]>;
  readonly byService: ReadonlyMap<ObjectRef, readonly ServiceCall[]>;
}

const callsIn = indexed((bundle): Calls => {
  const byClient = new Map<ObjectRef, ServiceCall[]>();
  const byService = new Map<ObjectRef, ServiceCall[]>();
  if (bundle.of(SERVICE).length === 0) return { byClient, byService };
  for (const { workload: client } of bundle.of('workload')) {
    if (!client) continue;
    for (const placed of placedMentions(bundle, client)) {
      for (const call of callsOfMention(bundle, client, placed)) {
        added(byClient, client.object, () => []).push(call);
        added(byService, call.service, () => []).push(call);
      }
    }
  }
  return { byClient, byService };
});

/** The Services of the files that a workload calls. */
export const callsBy = (bundle: Bundle, { object }: Workload): readonly ServiceCall[] =>
  callsIn(bundle).byClient.get(object) ?? [];

/** The workloads of the files that call a Service. */
export const callsTo = (bundle: Bundle, service: ObjectRef): readonly ServiceCall[] =>
  callsIn(bundle).byService.get(service) ?? [];
