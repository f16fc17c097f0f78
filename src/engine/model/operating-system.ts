/**
 * The operating system that a pod names for its nodes, the fields that contradict one, and the
 * operation that writes it.
 */
import type { Path } from '../text/path.ts';
import type { PathOp } from '../yaml/ops.ts';
import { BEFORE_CONTAINERS } from './fields.ts';
import { isWindows, type Pod, runsOnWindows, type Workload } from './pod.ts';
import { refusalsOf } from './refusals/refusals.ts';

export type OperatingSystem = 'linux' | 'windows';

/** The label that every node has, and the one from before it. */
export const OS_LABEL = 'kubernetes.io/os';
export const OLD_OS_LABEL = 'beta.kubernetes.io/os';

/** The system that a pod speaks of, by its field, its node selector or its containers; null if none. */
export function osOf(pod: Pod): OperatingSystem | null {
  if (runsOnWindows(pod)) return 'windows';
  if (isWindows(pod)) return 'windows';
  if (pod.os === 'linux') return 'linux';
  const { nodeSelector } = pod.spec;
  const labelled = nodeSelector?.get(OS_LABEL) ?? nodeSelector?.get(OLD_OS_LABEL);
  return labelled === 'linux' ? 'linux' : null;
}

/** The fields that the API server would refuse if the pod said that it is for this system. */
export function fieldsAgainst(workload: Workload, os: OperatingSystem): string[] {
  const { pod } = workload;
  const saying = { ...pod, os, spec: { ...pod.spec, os: { name: os } } };
  const fields = refusalsOf({ ...workload, pod: saying }).flatMap(({ code, data }) => {
    if (code === 'linux-field-on-windows') return [String(data.field)];
    return code === 'windows-options-on-linux' ? ['securityContext.windowsOptions'] : [];
  });
  return [...new Set(fields)];
}

export const osPath = (pod: Pod): Path => [...pod.specPath, 'os', 'name'];

/** Writes the system to `spec.os.name`. */
export const setOs = (pod: Pod, os: OperatingSystem): PathOp => ({
  op: 'set',
  path: osPath(pod),
  value: os,
  before: BEFORE_CONTAINERS,
});

/**
 * Writes Windows as the pod's system.
 * @returns null where the pod has fields that the API server refuses in a pod for Windows
 */
export const setWindows = (workload: Workload): PathOp[] | null =>
  fieldsAgainst(workload, 'windows').length > 0 ? null : [setOs(workload.pod, 'windows')];
