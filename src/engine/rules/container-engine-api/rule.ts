/**
 * Container engine API: whether Docker, Podman or BuildKit in a container takes commands from the network without asking
 * who sends them.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].{command,args,image} and env DOCKER_TLS_CERTDIR.
 * Good values: a Unix socket, an address of the loopback interface, or client certificates (`--tlsverify`, in BuildKit
 * `--tlscacert`, in Podman `--tls-client-ca`). `--tls` alone encrypts, but takes commands from anyone.
 *
 * The image docker:*-dind makes its own certificates in DOCKER_TLS_CERTDIR, from 19.03 on. With an empty value, or in an
 * older version, its start script lets the daemon listen on 0.0.0.0:2375 without TLS. The script adds its own options
 * only where it is given none but options. A configuration file may ask for certificates, so that nothing is said where
 * one is mounted or named. Clients must be changed with the daemon: no fix.
 *
 * Sources: Docker, Protect the Docker daemon socket; docker-library/docker, dockerd-entrypoint.sh.
 */
import { type ImageReference, imageOf } from '../../model/quantities/image.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Path,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

type Code = 'unauthenticated' | 'tls-off' | 'old-image';

interface Word {
  readonly text: string;
  readonly at: Path;
}
/** A program and what it is called with. */
type Call = readonly Word[];

interface Engine {
  readonly name: string;
  /** Where the options begin in a call; 0 where the call is of another program. */
  readonly from: (call: Call) => number;
  /** Names of the options with an address; none where addresses are arguments. */
  readonly addresses: readonly string[];
  /** The option by which clients need a certificate. */
  readonly checks: string;
  /** The option that names a configuration file, and the folder where it is by default. */
  readonly config: { readonly option: string; readonly folder: string };
}

const startOf = (call: Call, program: RegExp, ...words: readonly string[]): number => {
  const i = call.findIndex(({ text }) => program.test(text));
  const follow = words.every((word, n) => call[i + 1 + n]?.text === word);
  return i < 0 || !follow ? 0 : i + 1 + words.length;
};

const DOCKER: Engine = {
  name: 'Docker',
  from: (call) => startOf(call, /^(?:\S*\/)?dockerd(?:-rootless\.sh)?$/),
  addresses: ['-H', '--host'],
  checks: '--tlsverify',
  config: { option: '--config-file', folder: '/etc/docker' },
};
const PODMAN: Engine = {
  name: 'Podman',
  from: (call) => startOf(call, /^(?:\S*\/)?podman$/, 'system', 'service'),
  addresses: [],
  checks: '--tls-client-ca',
  config: { option: '--config', folder: '/etc/containers' },
};
const BUILDKIT: Engine = {
  name: 'BuildKit',
  from: (call) => startOf(call, /^(?:\S*\/)?buildkitd$/),
  addresses: ['--addr'],
  checks: '--tlscacert',
  config: { option: '--config', folder: '/etc/buildkit' },
};
const ENGINES = [DOCKER, PODMAN, BUILDKIT];

const unquoted = (text: string): string => text.replace(/["']/g, '');

/** The commands of a script, each with its words. */
const scripted = (script: string, at: Path): Call[] =>
  script
    .replace(/\\\n/g, ' ')
    .split(/[\n;|&]+/)
    .map((line) =>
      line.split(/\s+/).flatMap((word) => (word ? [{ text: unquoted(word), at }] : [])),
    );

/** What a container runs: its own words, and those of the scripts among them. */
function callsOf({ path, value }: ContainerRef): readonly Call[] {
  const words = (['command', 'args'] as const).flatMap((list) =>
    (value[list] ?? []).map((text, i) => ({ text, at: [...path, list, i] })),
  );
  const scripts = words.filter(({ text }) => /\s/.test(text.trim()));
  return [words, ...scripts.flatMap(({ text, at }) => scripted(text, at))];
}

/** The value of an option that is given, in its last place; null without one. */
function optionIn(call: Call, name: string): string | null {
  const last = call.findLast(({ text }) => text === name || text.startsWith(`${name}=`));
  return last ? last.text.slice(name.length + 1) : null;
}

function addressesIn(call: Call, { addresses }: Engine): readonly Word[] {
  if (addresses.length === 0) return call.filter(({ text }) => text.startsWith('tcp:'));
  return call.flatMap((word, i) => {
    for (const name of addresses) {
      if (word.text === name) return call[i + 1] ?? [];
      const joined = name.startsWith('--') ? `${name}=` : name;
      if (word.text.startsWith(joined)) {
        return { text: word.text.slice(joined.length).replace(/^=/, ''), at: word.at };
      }
    }
    return [];
  });
}

/** Docker takes an address without a host for one of the loopback interface, and one without a scheme for TCP. */
function isOpen({ text }: Word): boolean {
  const address = text.replace(/^tcp:(?:\/\/)?/, '');
  if (address.includes('/') && !address.endsWith('/')) return false;
  const host = address.slice(0, Math.max(address.lastIndexOf(':'), 0));
  return host !== '' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host);
}

/** Whether a file may say more than the call does. */
const isConfigured = ({ value }: ContainerRef, call: Call, { config }: Engine): boolean =>
  optionIn(call, config.option) !== null ||
  (value.volumeMounts ?? []).some(({ mountPath }) => mountPath?.startsWith(config.folder));

const envOf = ({ value }: ContainerRef, name: string) =>
  value.env?.findLast((variable) => variable.name === name);

/** Whether clients need a certificate: the environment has the default of Docker's option. */
function asksForCertificates(container: ContainerRef, call: Call, engine: Engine): boolean {
  const option = optionIn(call, engine.checks);
  if (option !== null) return option !== 'false';
  const variable = engine === DOCKER ? envOf(container, 'DOCKER_TLS_VERIFY') : undefined;
  return variable !== undefined && (variable.valueFrom !== undefined || variable.value !== '');
}

const isDind = ({ repository, tag }: ImageReference): boolean =>
  /(?:^|\/)docker$/.test(repository) && /(?:^|-)dind(?:-|$)/.test(tag ?? '');

/** 19.03 was the first version that makes certificates. */
const isOld = ({ tag }: ImageReference): boolean => Number(/^\d+/.exec(tag ?? '')?.[0] ?? 19) < 19;

/** What the start script of docker:dind gives the daemon; null where another program is started. */
function startedByScript(
  container: ContainerRef,
): { readonly call: Call; readonly open: ValuePlace<Code> | undefined } | null {
  const found = imageOf(container);
  if (!found?.image || !isDind(found.image)) return null;
  const [words = []] = callsOf(container);
  const first = words[0]?.text ?? '';
  const isEntrypoint = /(?:^|\/)dockerd-entrypoint\.sh$/.test(first);
  if (!isEntrypoint && (container.value.command?.length ?? 0) > 0) return null;
  const call = isEntrypoint ? words.slice(1) : words;
  if (call.length > 0 && !call[0]?.text.startsWith('-')) return null;
  const folder = envOf(container, 'DOCKER_TLS_CERTDIR');
  if (folder?.valueFrom) return { call, open: undefined };
  if (folder ? folder.value : !isOld(found.image)) return { call, open: undefined };
  const i = folder ? (container.value.env ?? []).lastIndexOf(folder) : -1;
  const open = folder
    ? place([...container.path, 'env', i], 'tls-off')
    : place(found.at, 'old-image', { image: found.text });
  return { call, open };
}

function placesIn(container: ContainerRef): ValuePlace<Code>[] {
  const script = startedByScript(container);
  if (script) {
    const { call, open } = script;
    // Without it the script asks for certificates itself, at every address.
    const lax = open ?? (optionIn(call, DOCKER.checks) === 'false' && call[0]);
    if (!lax || asksForCertificates(container, call, DOCKER)) return [];
    if (isConfigured(container, call, DOCKER)) return [];
    if (open) return [open];
    const at = call.findLast(({ text }) => text.startsWith(DOCKER.checks))?.at ?? container.path;
    return [place(at, 'unauthenticated', { engine: DOCKER.name, address: 'tcp://0.0.0.0:2376' })];
  }
  return callsOf(container).flatMap((words) =>
    ENGINES.flatMap((engine) => {
      const from = engine.from(words) || (isBuildKit(container, words, engine) ? 0 : -1);
      const call = from < 0 ? [] : words.slice(from);
      if (isConfigured(container, call, engine)) return [];
      if (asksForCertificates(container, call, engine)) return [];
      return addressesIn(call, engine)
        .filter(isOpen)
        .map(({ text, at }) =>
          place(at, 'unauthenticated', { engine: engine.name, address: text }),
        );
    }),
  );
}

/** The image moby/buildkit starts the daemon where it is given nothing but options. */
const isBuildKit = (container: ContainerRef, words: Call, engine: Engine): boolean =>
  engine === BUILDKIT &&
  (container.value.command?.length ?? 0) === 0 &&
  words[0]?.text.startsWith('-') === true &&
  imageOf(container)?.image?.repository.endsWith('moby/buildkit') === true;

export const containerEngineApi = defineRule({
  id: 'container-engine-api',
  category: 'network',
  severity: 'high',
  scope: 'container',
  field: 'command, args',
  covers: { 'container-engine-api-open': ['unauthenticated', 'tls-off', 'old-image'] },
  messages: ['unauthenticated', 'tls-off', 'old-image'],
  inspect: ({ container }) => {
    const places = placesIn(container);
    return places.length > 0 ? explicit(...places) : byDefault([...container.path, 'command']);
  },
  fix: null,
  sources: ['dockerSocket', 'dockerInDocker'],
});
