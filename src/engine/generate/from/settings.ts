/**
 * The settings of a container that `docker run` and Compose have in common, by the key that Compose gives them: what
 * is read from a text, and why the rest is left out.
 *
 * Sources: Docker, `docker container run` reference; Compose file reference, services.
 */
import type { ContainerReading, SourceLine, Why } from './reading.ts';

/** Reads one text, with the parts of it that a shell or Compose would have replaced. */
type Take = (
  reading: ContainerReading,
  text: string,
  place: SourceLine,
  open: readonly string[],
) => void;

/** Says something in what is written only, or holds for every pod. */
const NOTHING: Take = () => undefined;
const left =
  (why: Why, detail = ''): Take =>
  (reading, _, place) =>
    reading.note(why, place, detail);
const byHand = (detail: string): Take => left('by-hand', detail);
const NONE = left('none');

const isTrue = (text: string) => !/^(?:false|0|no|off)$/i.test(text);
/** What is left out only where it is switched on. */
const ifTrue =
  (take: Take): Take =>
  (reading, text, place, open) => {
    if (isTrue(text)) take(reading, text, place, open);
  };
const amount =
  (field: Parameters<ContainerReading['amount']>[0]): Take =>
  (reading, text, place) =>
    reading.amount(field, text, place);

/** A namespace that is shared with the host or with another container. */
const shares =
  (allowed: RegExp): Take =>
  (reading, text, place) => {
    if (text.startsWith('host')) reading.note('host-namespace', place);
    else if (/^(?:container|service):/.test(text)) reading.note('other-container', place);
    else if (!allowed.test(text)) reading.note('networks', place);
  };

const SETTINGS: { readonly [key: string]: Take } = {
  image: (reading, text, place) => reading.image(text, place),
  ports: (reading, text, place) => reading.port(text, place, true),
  expose: (reading, text, place) => reading.port(text.replace(/^.*:/, ''), place),
  publish_all: ifTrue((reading, _, place) => reading.published(place)),
  environment: (reading, text, place, open) => {
    const sign = text.indexOf('=');
    reading.variable(
      sign < 0 ? text : text.slice(0, sign),
      sign < 0 ? null : text.slice(sign + 1),
      place,
      open,
    );
  },
  volumes: (reading, text, place) => reading.volume(text, place),
  tmpfs: (reading, text, place) => reading.tmpfs(text, place),
  user: (reading, text, place) => reading.user(text, place),
  working_dir: (reading, text, place) => reading.answer('workingDir', text, place),
  read_only: ifTrue((reading) => reading.readOnly()),
  cap_add: (reading, text, place) => reading.capability(text, place),
  // All are dropped.
  cap_drop: NOTHING,
  security_opt: (reading, text, place) => reading.securityOption(text, place),
  gpus: (reading, text, place) => reading.gpus(text, place),
  cpus: amount('cpuLimit'),
  mem_limit: amount('memoryLimit'),
  mem_reservation: amount('memory'),
  stop_grace_period: (reading, text, place) => reading.grace(text, place),
  scale: (reading, text, place) => {
    if (/^\d{1,4}$/.test(text)) reading.answer('replicas', Number(text), place);
    else reading.note('unreadable', place);
  },
  restart: (reading, text, place) => {
    // Kubernetes restarts the containers of what runs on, whatever they end with.
    if (!/^(?:always|unless-stopped)/.test(text)) reading.note('restart', place);
  },

  privileged: ifTrue(left('privileged')),
  network_mode: (reading, text, place, open) => {
    if (text === 'none') reading.answer('calls', [], place);
    else shares(/^(?:bridge|default)$/)(reading, text, place, open);
  },
  pid: shares(/^(?:private)?$/),
  ipc: shares(/^(?:private|none|shareable)?$/),
  uts: shares(/^$/),
  userns_mode: shares(/^(?:auto|private|nomap|keep-id)?/),
  cgroup: shares(/^(?:private)?$/),
  devices: left('device'),
  device_cgroup_rules: left('device'),

  env_file: left('env-file'),
  secrets: left('secret-file'),
  configs: left('config-file'),
  links: (reading, text, place) => {
    const [name = '', alias = name] = text.split(':');
    if (alias === name) reading.note('link', place, name);
    else reading.note('alias', place, alias);
  },
  external_links: left('link'),
  depends_on: left('depends-on'),
  networks: left('networks'),
  volumes_from: left('other-container'),
  logging: left('logging'),
  shm_size: left('memory-volume', '/dev/shm'),
  extends: left('other-file'),
  include: left('other-file'),
  profiles: left('profiles'),
  // Rebuilds the image while someone works on it.
  develop: NOTHING,
  attach: NOTHING,
  build: NOTHING,
  // The name is that of the Service.
  container_name: NOTHING,

  extra_hosts: byHand('hostAliases'),
  dns: byHand('dnsConfig.nameservers'),
  dns_opt: byHand('dnsConfig.options'),
  dns_search: byHand('dnsConfig.searches'),
  hostname: byHand('hostname'),
  domainname: byHand('subdomain'),
  sysctls: byHand('securityContext.sysctls'),
  group_add: byHand('securityContext.supplementalGroups'),
  labels: byHand('metadata.labels'),
  label_file: byHand('metadata.labels'),
  annotations: byHand('metadata.annotations'),
  platform: byHand('nodeSelector: kubernetes.io/arch'),
  pull_policy: byHand('imagePullPolicy'),
  runtime: byHand('runtimeClassName'),
  stop_signal: byHand('lifecycle.stopSignal'),
  post_start: byHand('lifecycle.postStart'),
  pre_stop: byHand('lifecycle.preStop'),
  tty: ifTrue(byHand('tty')),
  stdin_open: ifTrue(byHand('stdin')),
  credential_spec: byHand('securityContext.windowsOptions'),
  // The process with number 1 is then one that reaps what others leave.
  init: ifTrue(byHand('shareProcessNamespace: true')),
  cpu_shares: byHand('resources.requests.cpu'),
  cpu_count: byHand('resources.limits.cpu'),
  cpu_percent: byHand('resources.limits.cpu'),
  cpu_quota: byHand('resources.limits.cpu'),
  cpu_period: byHand('resources.limits.cpu'),
  storage_opt: byHand('resources.limits.ephemeral-storage'),

  ulimits: NONE,
  pids_limit: NONE,
  mac_address: NONE,
  cgroup_parent: NONE,
  isolation: NONE,
  volume_driver: NONE,
  oom_kill_disable: NONE,
  oom_score_adj: NONE,
  blkio_config: NONE,
  ip_address: NONE,
  cpu_rt_runtime: NONE,
  cpu_rt_period: NONE,
  cpuset: NONE,
  mem_swappiness: NONE,
  memswap_limit: NONE,
  kernel_memory: NONE,
  use_api_socket: left('engine-socket'),
  models: NONE,
  provider: NONE,
};

/** Reads a setting from a text. */
export function take(
  reading: ContainerReading,
  key: string,
  text: string,
  place: SourceLine,
  open: readonly string[] = [],
): void {
  const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
  if (!setting) {
    reading.note('unknown', place);
    return;
  }
  setting(reading, text, place, open);
  // Of variables it is said by name; what is left out has no value to fill in.
  if (FILLED.has(key)) reading.noteOpen(open, place);
}

/** Settings whose text comes to stand in the form. */
const FILLED: ReadonlySet<string> = new Set([
  'image',
  'ports',
  'expose',
  'tmpfs',
  'user',
  'working_dir',
  'cpus',
  'mem_limit',
  'mem_reservation',
  'scale',
]);
