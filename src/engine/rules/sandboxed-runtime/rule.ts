/**
 * Pods in a sandbox: a runtime class that puts a kernel of its own between the pod and the node.
 *
 * Field: spec.runtimeClassName. Good values: the names that the option `names` lists; by default those
 * of AKS (Pod Sandboxing, its older name, Confidential Containers) and the customary name of gVisor.
 *
 * Source: AKS documentation (the kernel is no boundary among hostile tenants). Few clusters have such
 * node pools, hence off unless turned on. A sandbox cannot give a pod the namespaces of the node, so
 * nothing is written beside those.
 */

import { SUBDOMAIN } from '../../model/names.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  defineRule,
  explicit,
  notApplicable,
  on,
  place,
  unset,
} from '../../rule/rule.ts';

const FIELD = 'runtimeClassName';

export const sandboxedRuntime = defineRule({
  id: 'sandboxed-runtime',
  category: 'host-access',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  options: {
    names: {
      kind: 'strings',
      default: ['kata-vm-isolation', 'kata-mshv-vm-isolation', 'kata-cc-isolation', 'gvisor'],
    },
  },
  field: FIELD,
  covers: { 'runtime-class': ['unset', 'other-class'] },
  messages: ['unset', 'other-class'],
  // The field went into beta, and was there without a feature gate.
  since: '1.14',
  inspect: ({ pod }, { options }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...pod.specPath, FIELD];
    const name = pod.spec[FIELD];
    if (options.names.length === 0) return byDefault(at);
    if (!name) return unset(at, 'unset');
    return options.names.includes(name) ? on(at) : explicit(place(at, 'other-class', { name }));
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: SUBDOMAIN,
      suggestion: 'kata-vm-isolation',
      example: 'kata-vm-isolation',
    },
    secure: ({ pod, value, env: { options } }) => {
      const { hostNetwork, hostPID, hostIPC } = pod.spec;
      if (typeof value !== 'string' || !options.names.includes(value)) return null;
      if (hostNetwork || hostPID || hostIPC) return null;
      const path = [...pod.specPath, FIELD];
      return [{ op: 'set', path, value, before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['aksContainerAccess', 'aksPodSandboxing', 'runtimeClass'],
});
