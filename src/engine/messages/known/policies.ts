/** What the constraints of policies answer: the library of Gatekeeper, which Azure Policy's definitions come from. */
import type { KnownMessage } from '../known.ts';

/** @param says wordings of the template behind a constraint */
const entry = (id: string, says: readonly string[], ...rules: string[]): KnownMessage => ({
  id: `policy-${id}`,
  speaker: 'gatekeeper',
  stage: 'admission',
  topic: 'gatekeeper',
  says,
  rules,
});

export const POLICY_MESSAGES: readonly KnownMessage[] = [
  entry('privileged', ['Privileged container is not allowed: {container}'], 'privileged'),
  entry(
    'privilege-escalation',
    ['Privilege escalation container is not allowed: {container}'],
    'allow-privilege-escalation',
  ),
  entry(
    'host-ports',
    [
      'The specified hostNetwork and hostPort are not allowed',
      'hostNetwork and hostPort are not allowed',
    ],
    'host-ports',
    'host-namespaces',
  ),
  entry('host-namespaces', ['Sharing the host namespace is not allowed'], 'host-namespaces'),
  entry(
    'dropped-capabilities',
    ['container <{container}> is not dropping all required capabilities'],
    'dropped-capabilities',
  ),
  entry(
    'added-capabilities',
    ['container <{container}> has a disallowed capability'],
    'added-capabilities',
  ),
  entry('host-paths', ['HostPath volume {any} is not allowed'], 'host-path-volumes'),
  entry('volume-types', ['The volume type {value} is not allowed'], 'volume-types'),
  entry(
    'run-as-non-root',
    ['Container {container} is attempting to run without a required securityContext/runAsNonRoot'],
    'run-as-non-root',
  ),
  entry(
    'run-as-group',
    [
      'Container {container} is attempting to run without a required securityContext/runAsGroup',
      'Container {container} is attempting to run as disallowed group {number}. Allowed runAsGroup',
    ],
    'run-as-group',
  ),
  entry(
    'fs-group',
    [
      'Container {container} is attempting to run without a required securityContext/fsGroup',
      'Container {container} is attempting to run with disallowed supplementalGroups',
      'Container {container} is attempting to run without a required securityContext/supplementalGroups',
    ],
    'fs-group',
  ),
  entry(
    'run-as-user',
    [
      'Container {container} is attempting to run as disallowed user {number}. Allowed runAsUser',
      'Container {container} is attempting to run without a required securityContext/runAsUser',
    ],
    'run-as-user',
  ),
  entry(
    'seccomp',
    [
      "Seccomp profile {value} is not allowed for container '{container}'",
      "Seccomp profile '{value}' is not allowed for container '{container}'",
      "Seccomp profile 'not configured' is not allowed for container '{container}'",
    ],
    'seccomp-profile',
  ),
  entry('proc-mount', ['ProcMount type is not allowed, container: {container}'], 'proc-mount'),
  entry('apparmor', ['AppArmor profile is not allowed'], 'apparmor-profile'),
  entry('selinux', ['SELinux options is not allowed'], 'selinux-options'),
  entry(
    'sysctls',
    ['The sysctl {value} is not allowed', 'The sysctl {value} is not explicitly allowed'],
    'sysctls',
  ),
  entry(
    'read-only-root',
    ['only read-only root filesystem container is allowed: {container}'],
    'read-only-root-filesystem',
  ),
  entry(
    'service-account-token',
    ['Automounting service account token is disallowed'],
    'service-account-token',
  ),
  entry(
    'default-namespace',
    ['Usage of the default namespace is not allowed'],
    'default-namespace',
  ),
  entry(
    'registries',
    [
      'Container image {image} for container {container} has not been allowed',
      'container <{container}> has an invalid image repo <{image}>',
    ],
    'allowed-registries',
  ),
  entry(
    'liveness-probes',
    [
      'Container <{container}> in your {kind} <{name}> has no <livenessProbe>',
      'Container <{container}> in your {kind} <{name}> has no livenessProbe',
    ],
    'liveness-probes',
  ),
  entry(
    'readiness-probes',
    [
      'Container <{container}> in your {kind} <{name}> has no <readinessProbe>',
      'Container <{container}> in your {kind} <{name}> has no readinessProbe',
    ],
    'readiness-probes',
  ),
  entry(
    'requests',
    [
      'container <{container}> has no resource requests',
      'container <{container}> has no cpu or memory requests',
    ],
    'cpu-requests',
    'memory-requests',
  ),
  entry('cpu-limits', ['container <{container}> has no cpu limit'], 'cpu-limits'),
  entry('memory-limits', ['container <{container}> has no memory limit'], 'memory-limits'),
  entry(
    'limits',
    ['container <{container}> has no resource limits'],
    'memory-limits',
    'cpu-limits',
  ),
  entry(
    'ceilings',
    [
      'container <{container}> cpu limit <{value}> is higher than the maximum',
      'container <{container}> memory limit <{value}> is higher than the maximum',
    ],
    'resource-ceilings',
  ),
  entry(
    'spread',
    ['should have either podAntiAffinity or topologySpreadConstraints'],
    'pod-spread',
  ),
  entry(
    'tag',
    [
      'Please specify an explicit, versioned image tag',
      'Please specify an explicit versioned image tag',
    ],
    'image-tag',
  ),
  entry('storage-class', ['Storage class {name} use intree provisioner'], 'csi-storage-classes'),
  entry('reserved-label', ['Label kubernetes.azure.com is reserved'], 'reserved-labels'),
  entry(
    'reserved-taint',
    ['Taint with key CriticalAddonsOnly is reserved'],
    'critical-addons-toleration',
  ),
  entry('nodes', ['Tainting or labeling individual nodes is not recommended']),
  entry('selector', ['same selector as service'], 'service-selectors'),
  entry(
    'host-path-safeguard',
    ['HostPath volumes detected: [{any}] HostPath volumes are forbidden'],
    'host-path-volumes',
  ),
];
