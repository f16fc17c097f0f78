/**
 * Writes the script that asks what manifests leave open: a few lines for bash or PowerShell that print everything at once.
 * Each answer follows a line with a mark that says what it is about. Every word from a manifest is quoted, and a name
 * that isn't valid is in no script. No command prints an environment variable or an argument.
 */
import { isDnsLabel, isSubdomain } from '../model/names.ts';
import type { Workload } from '../model/pod.ts';
import { runsOnWindows } from '../model/pod.ts';
import { imageOf } from '../model/quantities/image.ts';
import { type CommandShell, shellQuoted } from '../operator/quote.ts';

/** The programs that know images, and the one that knows what runs. */
export const FACT_TOOLS = ['docker', 'podman', 'nerdctl', 'kubectl'] as const;
export type FactTool = (typeof FACT_TOOLS)[number];

/** Lines of the script begin with it, to tell what follows them. */
export const MARK = 'podsmith:';

/** What a set of manifests leaves open. */
export interface FactQuestions {
  /** As written, each once. */
  readonly images: readonly string[];
  readonly containers: readonly AskedContainer[];
}

interface AskedContainer {
  readonly namespace: string | null;
  /** As kubectl names it: `deployment/web`. */
  readonly workload: string;
  readonly name: string;
  readonly image: string;
}

/** Kinds of which kubectl finds a running pod. */
const WITH_PODS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'Pod'];

/** @param isOpen whether nothing is known yet of an image */
export function factQuestionsOf(
  workloads: readonly Workload[],
  isOpen: (image: string) => boolean = () => true,
): FactQuestions {
  const linux = workloads.filter(({ pod }) => !runsOnWindows(pod));
  const all = linux.flatMap((workload) =>
    workload.pod.containers.flatMap((container) => {
      const use = imageOf(container);
      // A placeholder names no image yet.
      return use?.image && isOpen(use.text) ? [{ workload, container, image: use.text }] : [];
    }),
  );
  const containers = all.flatMap(({ workload, container, image }): AskedContainer[] => {
    const { kind, name, namespace } = workload;
    const runs = container.role === 'app' || container.role === 'sidecar';
    if (!runs || !WITH_PODS.includes(kind) || !name || !isSubdomain(name)) return [];
    if (!isDnsLabel(container.name) || (namespace !== null && !isDnsLabel(namespace))) return [];
    return [{ namespace, workload: `${kind.toLowerCase()}/${name}`, name: container.name, image }];
  });
  return { images: [...new Set(all.map(({ image }) => image))], containers };
}

/** What an image says, in the order in which the mark is read. Nothing in it needs quotes of the shell. */
const CONFIG = ['RepoDigests', 'User', 'ExposedPorts', 'Volumes', 'WorkingDir', 'Entrypoint']
  .map((field) => `{{json .${field === 'RepoDigests' ? '' : 'Config.'}${field}}}`)
  .join(',');

/** Set-uid files and files with capabilities in the list of an archive, and how many lines that had. */
const FILES_OF_ARCHIVE =
  '/^-/{f=$0} /^-..[sS]|^-.....[sS]/{print} /security.capability/{print f; print} END{print "podsmith:end " NR}';

const SET_UID =
  'echo podsmith:files set-uid; find / -xdev \\( -perm -4000 -o -perm -2000 \\) -type f 2>/dev/null; echo podsmith:end 1';

/** Files that were written since the container was created, without those of volumes, as `docker diff` shows them. */
const WRITTEN =
  'find / -xdev -type f -newer /etc/hostname 2>/dev/null | grep -v ^/proc/ | head -n 1000 | sed s/^/C\\ /';

/** The user of a trial: one that no image has. */
const TRIED = 10_001;
const TRIAL_SECONDS = 5;

/**
 * @param isTrying whether images of root are started for some seconds as another user as well
 * @returns null if nothing is open that the program knows
 */
export function factScript(
  { images, containers }: FactQuestions,
  tool: FactTool,
  shell: CommandShell,
  isTrying = false,
): string | null {
  const quoted = (text: string): string[] => {
    const word = shellQuoted(shell, text);
    return word === null ? [] : [word];
  };
  if (tool === 'kubectl') {
    const calls = containers.map(({ namespace, workload, name, image }) =>
      [namespace ?? '', workload, name, image].flatMap(quoted).join(' '),
    );
    const namespaces = [...new Set(containers.map(({ namespace }) => namespace ?? ''))];
    const top = namespaces.flatMap(quoted).map(topOf);
    return calls.length > 0 ? clusterScript(calls, top, shell) : null;
  }
  const words = images.flatMap(quoted);
  return words.length > 0 ? imageScript(words, tool, shell, isTrying) : null;
}

/** States of containers of an image as it is, as another user, and without capabilities. They reach no network. */
const trialInBash = (tool: FactTool): string[] => [
  `  case "$(${tool} image inspect --format '{{.Config.User}}' "$image")" in ''|0|0:*|root|root:*)`,
  `    echo "${MARK}trial ${TRIED} $(try) $(try --user ${TRIED}:${TRIED} --cap-drop ALL) $(try --cap-drop ALL)" ;; esac`,
];

const trialFunction = (tool: FactTool): string[] => [
  '# Starts a container for some seconds, without a network, and prints whether it still runs, and its exit code.',
  'try() {',
  `  id=$(${tool} run -d --network none --security-opt no-new-privileges "$@" "$image" 2>/dev/null) && sleep ${TRIAL_SECONDS} &&`,
  `    ${tool} inspect --format '{{.State.Running}}-{{.State.ExitCode}}' "$id" || echo false-126`,
  `  [ -z "$id" ] || ${tool} rm -f "$id" >/dev/null 2>&1`,
  '}',
];

const trialInPowerShell = (tool: FactTool): string[] => [
  `  if ((${tool} image inspect --format '{{.Config.User}}' $image) -notmatch '^(0|root)?(:.*)?$') { continue }`,
  `  "${MARK}trial ${TRIED} $(Try) $(Try --user ${TRIED}:${TRIED} --cap-drop ALL) $(Try --cap-drop ALL)"`,
];

const trialFunctionInPowerShell = (tool: FactTool): string[] => [
  '# Starts a container for some seconds, without a network, and prints whether it still runs, and its exit code.',
  'function Try {',
  `  $id = ${tool} run -d --network none --security-opt no-new-privileges @args $image 2> $null`,
  `  if ($LASTEXITCODE -eq 0) { Start-Sleep ${TRIAL_SECONDS}; ${tool} inspect --format '{{.State.Running}}-{{.State.ExitCode}}' $id } else { 'false-126' }`,
  `  if ($id) { ${tool} rm -f $id *> $null }`,
  '}',
];

function imageScript(
  images: readonly string[],
  tool: FactTool,
  shell: CommandShell,
  isTrying: boolean,
): string {
  const format = `'${MARK}config [${CONFIG}]'`;
  if (shell === 'powershell') {
    return lines(
      ...(isTrying ? trialFunctionInPowerShell(tool) : []),
      `foreach ($image in ${images.join(', ')}) {`,
      `  "${MARK}image $image ${tool}"`,
      `  ${tool} image inspect $image *> $null; if ($LASTEXITCODE -ne 0) { ${tool} pull -q $image *> $null }`,
      `  ${tool} image inspect --format ${format} $image`,
      '  # Prints /etc/passwd. Nothing is started.',
      `  $id = ${tool} create $image podsmith; $file = (New-TemporaryFile).FullName`,
      `  ${tool} cp "\${id}:/etc/passwd" $file *> $null; Get-Content $file; Remove-Item $file; ${tool} rm $id *> $null`,
      `  $running = ${tool} ps -q --filter "ancestor=$image" 2> $null | Select-Object -First 1`,
      `  if ($running) { ${tool} diff $running; ${tool} exec $running cat /proc/1/status /proc/net/tcp /proc/net/tcp6 2> $null }`,
      ...(isTrying ? trialInPowerShell(tool) : []),
      '}',
    );
  }
  return lines(
    ...(isTrying ? trialFunction(tool) : []),
    `for image in ${images.join(' ')}; do`,
    `  echo "${MARK}image $image ${tool}"`,
    `  ${tool} image inspect "$image" >/dev/null 2>&1 || ${tool} pull -q "$image" >/dev/null`,
    `  ${tool} image inspect --format ${format} "$image" || continue`,
    '  # Prints what a container of the image has written and how it runs, if one is running.',
    `  id=$(${tool} ps -q --filter "ancestor=$image" 2>/dev/null | head -n 1)`,
    `  [ -z "$id" ] || { ${tool} diff "$id"; ${tool} exec "$id" cat /proc/1/status /proc/net/tcp /proc/net/tcp6 2>/dev/null; }`,
    ...(isTrying ? trialInBash(tool) : []),
    '  # Prints /etc/passwd, set-uid files and file capabilities. Nothing is started.',
    '  tar --version | grep -q GNU || continue',
    `  id=$(${tool} create "$image" podsmith) || continue`,
    `  ${tool} cp "$id:/etc/passwd" - 2>/dev/null | tar -xOf - 2>/dev/null`,
    `  echo ${MARK}files archive`,
    `  ${tool} export "$id" | tar --xattrs --xattrs-include='security.*' -tvvf - | awk '${FILES_OF_ARCHIVE}'`,
    `  ${tool} rm "$id" >/dev/null`,
    'done',
  );
}

function clusterScript(
  calls: readonly string[],
  top: readonly string[],
  shell: CommandShell,
): string {
  if (shell === 'powershell') {
    return lines(
      'function Ask($namespace, $workload, $container, $image) {',
      "  $in = if ($namespace) { @('--namespace', $namespace) } else { @() }",
      `  "${MARK}container $(if ($namespace) { $namespace } else { '-' }) $($workload.Split('/')[1]) $container $image"`,
      '  kubectl exec @in $workload -c $container -- cat /proc/1/status',
      '  kubectl exec @in $workload -c $container -- cat /proc/net/tcp /proc/net/tcp6 /etc/passwd',
      `  kubectl exec @in $workload -c $container -- sh -c '${WRITTEN}; ${SET_UID}'`,
      '}',
      ...calls.map((call) => `Ask ${call}`),
      ...top,
    );
  }
  return lines(
    'ask() {',
    `  echo "${MARK}container \${1:--} \${2#*/} $3 $4"`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the shell
    '  set -- ${1:+--namespace "$1"} "$2" -c "$3" --',
    '  kubectl exec "$@" cat /proc/1/status',
    '  kubectl exec "$@" cat /proc/net/tcp /proc/net/tcp6 /etc/passwd',
    `  kubectl exec "$@" sh -c '${WRITTEN}; ${SET_UID}'`,
    '}',
    ...calls.map((call) => `ask ${call}`),
    ...top,
  );
}

const topOf = (namespace: string): string =>
  `kubectl top pod --containers${namespace === "''" ? '' : ` --namespace ${namespace}`}`;

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
