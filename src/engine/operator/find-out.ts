/** The command that tells what a value should be: for values that only the image or the running program knows. */
import { isDnsLabel, isLabelValue } from '../model/names.ts';
import { containersAlong, type Workload } from '../model/pod.ts';
import type { Path } from '../text/path.ts';
import { type CommandShell, shellQuoted } from './quote.ts';

/** Fields that the image decides, with what `docker image inspect` has of it. */
const OF_IMAGE: { readonly [key: string]: string } = {
  runAsUser: '{{.Config.User}}',
  runAsGroup: '{{.Config.User}}',
  fsGroup: '{{.Config.User}}',
  supplementalGroups: '{{.Config.User}}',
  containerPort: '{{json .Config.ExposedPorts}}',
};

/** What the running program shows. */
const OF_PROGRAM: ReadonlySet<string> = new Set(['cpu', 'memory']);

/** An image that no program takes for an option. */
const IMAGE = /^[A-Za-z0-9][\w.:/@-]*$/;

/** So many images stand in one command. */
const MOST = 5;

/**
 * The command that finds the value at a path; null where none does.
 * @param workload the pod that the value is for
 * @param path in its document
 */
export function findOut(
  workload: Workload | undefined,
  path: Path,
  shell: CommandShell = 'bash',
): string | null {
  const key = path.findLast((step): step is string => typeof step === 'string') ?? '';
  if (!workload) return null;
  const { pod } = workload;
  const inside = containersAlong(pod, path);
  const format = OF_IMAGE[key];
  if (format !== undefined) {
    const containers = inside.length > 0 ? inside : pod.containers;
    const images = containers
      .map(({ value: { image } }) => image ?? '')
      .filter((image) => IMAGE.test(image));
    const words = [...new Set(images)]
      .slice(0, MOST)
      .flatMap((image) => shellQuoted(shell, image) ?? []);
    const given = shellQuoted(shell, format);
    return words.length > 0 ? `docker image inspect --format ${given} ${words.join(' ')}` : null;
  }
  if (!OF_PROGRAM.has(key)) return null;
  const out = ['kubectl top pod --containers'];
  const { namespace } = workload;
  if (namespace && isDnsLabel(namespace)) out.push(`--namespace ${shellQuoted(shell, namespace)}`);
  const [label] = pod.metadata.labels ?? [];
  if (label && /^\w[\w./-]*$/.test(label[0]) && isLabelValue(label[1])) {
    out.push(`--selector ${shellQuoted(shell, label.join('='))}`);
  }
  return out.join(' ');
}
