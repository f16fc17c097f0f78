/** Where the files tell a program which port to listen on: arguments, variables, and ConfigMaps of the container. */
import { entriesBelow, type Json, jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { Bundle, BundleObject } from './bundle/bundle.ts';
import type { ContainerRef, Workload } from './pod.ts';

/** A text that names the port, and the same text with another one. */
export interface ToldPort {
  /** Set for a ConfigMap. */
  readonly in?: BundleObject;
  readonly path: Path;
  readonly with: (moved: ReadonlyMap<number, number>) => string;
  readonly ports: readonly number[];
}

/** Names of variables that tell a server where to listen. A client's, such as `DB_PORT`, has another word before it. */
const VARIABLE =
  /^(?:(?:APP|CONTAINER|HTTPS?|LISTEN|NODE|SERVER|SERVICE|WEB)_)*PORTS?$|^(?:HTTPS?_|SERVER_|WEB_)?(?:BIND|LISTEN)(?:_?ADDR(?:ESS)?)?$|^ASPNETCORE_(?:URLS|HTTPS?_PORTS)$|^(?:HTTP|SERVER)_ADDR(?:ESS)?$/;

/** Addresses on which a server listens, and a number alone. */
const ADDRESS =
  /(?<=^|[;,=\s]|https?:\/\/)((?:\*|\+|0\.0\.0\.0|127\.0\.0\.1|localhost|\[::\]|:)?:?)(\d{1,5})(?=$|[;,/\s])/g;

/** An option of a command that tells where to listen: with its value, or before it. */
const OPTION =
  /^--?(?:[a-z]+[-.])*(?:port|listen|bind|addr|address|listen-address|bind-address)$|^-p$/i;
const OPTION_WITH_VALUE =
  /^(--?(?:[a-z]+[-.])*(?:port|listen|bind|addr|address|listen-address|bind-address)=)(.+)$/i;

/** Lines of configuration files that tell where to listen, as NGINX, Apache and most formats of keys do. */
const LINE =
  /^([ \t]*(?:listen[ \t]+(?:\S+:)?|Listen[ \t]+(?:\S+:)?|"?(?:[\w.-]*[._-])?(?:port|listen|bind|address|http_port)"?[ \t]*[:=][ \t]*"?(?:\S*?:)?))(\d{1,5})(?=[\s;,"]|$)/gm;

/** The places that tell the container of the ports; empty where none does. */
export function toldPorts(
  container: ContainerRef,
  { pod, namespace }: Workload,
  bundle: Bundle,
): ToldPort[] {
  return [
    ...inWords(container),
    ...inVariables(container),
    ...configMapsOf(container, pod, namespace, bundle).flatMap(inConfigMap),
  ];
}

function inWords({ path, value }: ContainerRef): ToldPort[] {
  return (['command', 'args'] as const).flatMap((list) => {
    const words = value[list] ?? [];
    return words.flatMap((word, i): ToldPort[] => {
      const at = [...path, list, i];
      const [, option = '', given = ''] = OPTION_WITH_VALUE.exec(word ?? '') ?? [];
      if (given !== '') return portsToldIn(at, given, ADDRESS, option);
      return OPTION.test(words[i - 1] ?? '') ? portsToldIn(at, word ?? '', ADDRESS) : [];
    });
  });
}

const inVariables = ({ path, value }: ContainerRef): ToldPort[] =>
  (value.env ?? []).flatMap(({ name = '', value: text }, i) =>
    typeof text === 'string' && VARIABLE.test(name)
      ? portsToldIn([...path, 'env', i, 'value'], text, ADDRESS)
      : [],
  );

/** The ConfigMaps whose files a container mounts. */
export function configMapsOf(
  { value }: ContainerRef,
  pod: Workload['pod'],
  namespace: string | null,
  bundle: Bundle,
): BundleObject[] {
  const mounted = new Set((value.volumeMounts ?? []).map(({ name }) => name));
  const names = (pod.spec.volumes ?? []).flatMap(({ name, configMap }) =>
    mounted.has(name) && typeof configMap?.name === 'string' ? [configMap.name] : [],
  );
  return [...new Set(names)].flatMap((name) => bundle.named('v1/ConfigMap', name, namespace));
}

const inConfigMap = (entry: BundleObject): ToldPort[] =>
  textsIn(entry).flatMap(([key, text]) =>
    portsToldIn([...entry.object.path, 'data', key], text, LINE).map((mention) => ({
      ...mention,
      // Another mention of the number may be of the same port, as in `<VirtualHost *:80>`; not that of another host.
      ports: mention.ports.filter((port) => !isMentioned(text.replace(LINE, ''), port)),
      in: entry,
    })),
  );

const textsIn = ({ object }: BundleObject): (readonly [string, string])[] =>
  entriesBelow(object.value, 'data').flatMap(([key, text]: readonly [string, Json]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  );

const isMentioned = (text: string, port: number): boolean =>
  new RegExp(`(?<![\\w.]|[a-z0-9]:)${port}(?![\\w.])`, 'i').test(text);

/** An address of the pod itself, with its port or with the protocol that has one. */
const OWN_ADDRESS =
  /(https?:\/\/)?(?<![\w.-])(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?:[:\s]+(\d{1,5})(?!\d))?/g;

function portsCalled(text: string): number[] {
  return [...text.matchAll(OWN_ADDRESS)].flatMap(([, protocol, port]) => {
    if (port !== undefined) return [Number(port)];
    return protocol === undefined ? [] : [protocol === 'https://' ? 443 : 80];
  });
}

/**
 * The ports that a pod calls on itself, beside the places that tell programs where to listen: a probe's command, a
 * container beside the one that listens.
 */
export function calledByItself(
  { pod, namespace }: Workload,
  mentions: readonly ToldPort[],
  bundle: Bundle,
): ReadonlySet<number> {
  const keys = new Set(mentions.map(({ path }) => jsonKey([...path])));
  const texts = pod.containers.flatMap((container) => {
    const { path, value } = container;
    const line = (list: 'command' | 'args') =>
      (value[list] ?? []).filter((_, i) => !keys.has(jsonKey([...path, list, i]))).join(' ');
    const variables = (value.env ?? []).flatMap((variable, i) =>
      keys.has(jsonKey([...path, 'env', i, 'value'])) ? [] : [variable.value ?? ''],
    );
    const handlers = [
      value.startupProbe,
      value.readinessProbe,
      value.livenessProbe,
      value.lifecycle?.postStart,
      value.lifecycle?.preStop,
    ].map((handler) => (handler?.exec?.command ?? []).join(' '));
    const files = configMapsOf(container, pod, namespace, bundle).flatMap(textsIn);
    return [
      line('command'),
      line('args'),
      ...variables,
      ...handlers,
      ...files.map(([, text]) => text),
    ];
  });
  return new Set(texts.flatMap((text) => portsCalled(text.replace(LINE, ''))));
}

/** @param pattern whose second group is the number, and the first what comes before it */
function portsToldIn(path: Path, text: string, pattern: RegExp, lead = ''): ToldPort[] {
  const ports = [...text.matchAll(pattern)].map(([, , number]) => Number(number));
  if (ports.length === 0) return [];
  const change = (moved: ReadonlyMap<number, number>) =>
    lead +
    text.replace(
      pattern,
      (_, before: string, number: string) => `${before}${moved.get(Number(number)) ?? number}`,
    );
  return [{ path, ports, with: change }];
}
