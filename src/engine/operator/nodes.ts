/** Nodes: their operating system and image, and what has to be loaded or allowed on them. */
import { effective } from '../model/effective.ts';
import { refusedPorts } from '../model/low-ports.ts';
import { OLD_OS_LABEL, OS_LABEL } from '../model/operating-system.ts';
import { type ContainerRef, runsOnWindows } from '../model/pod.ts';
import { safeSysctlsAt } from '../model/sysctls.ts';
import type { Path } from '../text/path.ts';
import { CLUSTER, GROUP, NODE_IMAGES } from './azure.ts';
import { type Blank, command, namePiece, word } from './command.ts';
import { item, type NeedPlace, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type PodEntry, type Sources } from './sources.ts';

export function nodeItems(sources: Sources): OperatorTask[] {
  const linux = sources.pods.filter(({ workload: { pod } }) => !runsOnWindows(pod));
  return [
    ...windowsItems(sources.pods),
    ...labelItems(sources.pods),
    ...portItems(linux),
    ...userNamespaceItems(linux),
    ...appArmorItems(linux),
    ...seccompItems(linux),
    ...seLinuxItems(linux),
    ...sysctlItems(linux, sources),
  ];
}

const nodeImages = () => step('node-images', NODE_IMAGES);
const nodePools = () =>
  step(
    'node-pools',
    command`az aks nodepool list --resource-group ${GROUP} --cluster-name ${CLUSTER}
      --query ${'[].[name,osType,osSku,currentOrchestratorVersion]'} --output table`,
  );

/** Everything that a container of the pods is asked for, with its place. */
const containersOf = (
  pods: readonly PodEntry[],
): readonly { readonly entry: PodEntry; readonly container: ContainerRef }[] =>
  pods.flatMap((entry) => entry.workload.pod.containers.map((container) => ({ entry, container })));

function windowsItems(pods: readonly PodEntry[]): OperatorTask[] {
  const entries = pods.filter(({ workload: { pod } }) => runsOnWindows(pod));
  if (entries.length === 0) return [];
  const is2025 = containersOf(entries).some(({ container }) =>
    /ltsc2025/i.test(container.value.image ?? ''),
  );
  const sku = is2025 ? 'Windows2025' : 'Windows2022';
  const pool: Blank = { kind: 'windows-pool' };
  const places = entries.map((entry) => {
    const { pod } = entry.workload;
    return needPlace(entry, [...pod.specPath, pod.os === undefined ? 'nodeSelector' : 'os']);
  });
  return [
    item(
      'windows-nodes',
      [],
      places,
      [
        step(
          'windows-check',
          command`kubectl get nodes --selector ${'kubernetes.io/os=windows'} --output wide`,
        ),
        step(
          'windows-pool',
          command`az aks nodepool add --resource-group ${GROUP} --cluster-name ${CLUSTER}
            --name ${pool} --os-type Windows --os-sku ${sku}`,
        ),
      ],
      { sku },
    ),
  ];
}

/** Labels that every node has. */
const COMMON = new Set([OS_LABEL, OLD_OS_LABEL, 'kubernetes.io/arch', 'kubernetes.io/hostname']);

function labelItems(pods: readonly PodEntry[]): OperatorTask[] {
  const needs = new Needs<string>();
  for (const entry of pods) {
    const { pod } = entry.workload;
    for (const [key, value] of pod.spec.nodeSelector ?? []) {
      if (COMMON.has(key)) continue;
      const label = `${key}=${value}`;
      needs.add([label], label, needPlace(entry, [...pod.specPath, 'nodeSelector', key]));
    }
  }
  return needs.all.map(({ value: label, places }) =>
    item(
      'node-labels',
      [label],
      places,
      [
        step(
          'label-check',
          command`kubectl get nodes --selector ${namePiece('node-label', label)}`,
        ),
      ],
      { label },
    ),
  );
}

function portItems(pods: readonly PodEntry[]): OperatorTask[] {
  const found = containersOf(pods).flatMap(({ entry, container }) =>
    refusedPorts(entry.workload.pod, container).map(({ port, at }) => {
      return { port, place: needPlace(entry, at) };
    }),
  );
  if (found.length === 0) return [];
  const ports = [...new Set(found.map(({ port }) => port))].sort((a, b) => a - b).join(', ');
  const places = found.map(({ place }) => place);
  return [item('low-ports', [], places, [nodeImages()], { ports })];
}

function userNamespaceItems(pods: readonly PodEntry[]): OperatorTask[] {
  const places = pods
    .filter(({ workload: { pod } }) => pod.spec.hostUsers === false)
    .map((entry) => needPlace(entry, [...entry.workload.pod.specPath, 'hostUsers']));
  return places.length > 0
    ? [item('user-namespaces', [], places, [nodeImages(), nodePools()])]
    : [];
}

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

interface Profile {
  readonly local: string | undefined;
  readonly place: NeedPlace;
}

/** The AppArmor profiles that are asked for, by the field or by the annotation from before it. */
function appArmorProfiles(pods: readonly PodEntry[]): readonly Profile[] {
  const byField = containersOf(pods).flatMap(({ entry, container }): readonly Profile[] => {
    const { value, at } = effective(entry.workload.pod, container, 'appArmorProfile');
    if (value?.type !== 'RuntimeDefault' && value?.type !== 'Localhost') return [];
    const local = value.type === 'Localhost' ? (value.localhostProfile ?? '') : undefined;
    return [{ local, place: needPlace(entry, at) }];
  });
  const byAnnotation = pods.flatMap((entry) => {
    const { pod } = entry.workload;
    return [...(pod.metadata.annotations ?? [])].flatMap(([key, value]): readonly Profile[] => {
      if (!key.startsWith(APP_ARMOR)) return [];
      const place = needPlace(entry, [...pod.path, 'metadata', 'annotations', key]);
      if (value === 'runtime/default') return [{ local: undefined, place }];
      return value.startsWith('localhost/')
        ? [{ local: value.slice('localhost/'.length), place }]
        : [];
    });
  });
  return [...byField, ...byAnnotation];
}

const NODE: Blank = { kind: 'node' };
/** What Microsoft’s own instructions look at nodes with. */
const TOOLS = 'mcr.microsoft.com/cbl-mariner/busybox:2.0';

function appArmorItems(pods: readonly PodEntry[]): OperatorTask[] {
  const profiles = appArmorProfiles(pods);
  if (profiles.length === 0) return [];
  const nodes = item(
    'app-armor-nodes',
    [],
    profiles.map(({ place }) => place),
    [nodeImages()],
  );
  const needs = new Needs<string>();
  for (const { local, place } of profiles) if (local) needs.add([local], local, place);
  const loaded = needs.all.map(({ value: profile, places }) =>
    item(
      'app-armor-profile',
      [profile],
      places,
      [
        step(
          'app-armor-check',
          command`kubectl debug ${word('node/', NODE)} --stdin --tty --image ${TOOLS} --profile sysadmin
            -- chroot /host grep --fixed-strings ${namePiece('profile-name', profile)} /sys/kernel/security/apparmor/profiles`,
        ),
      ],
      { profile },
    ),
  );
  return [nodes, ...loaded];
}

const SECCOMP_FOLDER = '/var/lib/kubelet/seccomp/';

function seccompItems(pods: readonly PodEntry[]): OperatorTask[] {
  const needs = new Needs<string>();
  for (const { entry, container } of containersOf(pods)) {
    const { value, at } = effective(entry.workload.pod, container, 'seccompProfile');
    const { type, localhostProfile: file } = value ?? {};
    if (type === 'Localhost' && file) needs.add([file], file, needPlace(entry, at));
  }
  return needs.all.map(({ value: file, places }) =>
    item(
      'seccomp-profile',
      [file],
      places,
      [
        step(
          'seccomp-check',
          command`kubectl debug ${word('node/', NODE)} --stdin --tty --image ${TOOLS}
            -- ls -l ${word('/host', SECCOMP_FOLDER, namePiece('profile-file', file))}`,
        ),
      ],
      { path: `${SECCOMP_FOLDER}${file}` },
    ),
  );
}

function seLinuxItems(pods: readonly PodEntry[]): OperatorTask[] {
  const places = containersOf(pods).flatMap(({ entry, container }) => {
    const { value, at } = effective(entry.workload.pod, container, 'seLinuxOptions');
    const option = value && (value.user || value.role || value.type || value.level);
    return option ? [needPlace(entry, at)] : [];
  });
  return places.length > 0 ? [item('se-linux-nodes', [], places, [nodeImages(), nodePools()])] : [];
}

function sysctlItems(pods: readonly PodEntry[], { env }: Sources): OperatorTask[] {
  const safe = safeSysctlsAt(env.kubernetesVersion.minor);
  const needs = new Needs<string>();
  for (const entry of pods) {
    const { pod } = entry.workload;
    const at: Path = [...pod.specPath, 'securityContext', 'sysctls'];
    pod.spec.securityContext?.sysctls?.forEach(({ name }, i) => {
      // The API server reads slashes as dots.
      const dotted = name?.includes('/') ? name.replaceAll('/', '.') : name;
      if (dotted && !safe.has(dotted)) needs.add([dotted], dotted, needPlace(entry, [...at, i]));
    });
  }
  const names = needs.all.map(({ value }) => value);
  if (names.length === 0) return [];
  const pieces = names.flatMap((name, i) => [
    i === 0 ? '{"allowedUnsafeSysctls":["' : '","',
    namePiece('sysctl', name),
  ]);
  const file = 'kubelet-config.json';
  const { parts } = command`${word(...pieces, '"]}')}`;
  const writing = [{ bash: "printf '%s\\n' ", powershell: '' }, ...parts];
  return [
    item(
      'unsafe-sysctls',
      [],
      needs.all.flatMap(({ places }) => places),
      [
        step('sysctl-file', {
          parts: [...writing, { bash: ` > ${file}`, powershell: ` | Set-Content ${file}` }],
        }),
        step(
          'sysctl-pool',
          command`az aks nodepool add --resource-group ${GROUP} --cluster-name ${CLUSTER}
            --name ${{ kind: 'node-pool', of: 'sysctl' } as const} --kubelet-config ${file}`,
        ),
      ],
      { names: names.join(', ') },
    ),
  ];
}
