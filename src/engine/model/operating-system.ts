/** What a pod says about the operating system of its nodes, and what would stand in the way of it. */
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
