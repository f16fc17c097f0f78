/**
 * The initiatives: which policies they hold, with which parameters, and what follows from a violation.
 * Azure/azure-policy, built-in-policies/policySetDefinitions/Kubernetes; for the deployment safeguards,
 * whose parameters AKS sets itself, learn.microsoft.com/azure/aks/deployment-safeguards.
 */
import { BASELINE } from '../model/capabilities.ts';
import { type AzureTarget, type InitiativeName, READABLE_PATHS } from './options.ts';
import * as containers from './policies/containers.ts';
import * as host from './policies/host.ts';
import { usersAndGroups } from './policies/identities.ts';
import * as practices from './policies/practices.ts';
import type { Policy, PolicyInfo, PolicySubject, Violation } from './policy.ts';

/** What follows from a violation. `disabled`: the policy is in the initiative and asks for nothing. */
export type Effect = 'deny' | 'audit' | 'warn' | 'disabled';

/** A policy as an initiative holds it. */
export interface PolicyReference {
  readonly policy: PolicyInfo;
  readonly effect: Effect;
  readonly judge: (subject: PolicySubject) => readonly Violation[];
}

export interface Initiative {
  readonly name: InitiativeName;
  /** The first eight digits of its id. */
  readonly id: string;
  /** As Azure shows it; never translated. */
  readonly title: string;
  readonly version: string;
  readonly excludedNamespaces: readonly string[];
  /**
   * `all`: a workload is judged by the pods that it would make, and denied itself. `original`: Pods alone
   * are judged, so a bad workload is accepted and its pods never start.
   */
  readonly source: 'all' | 'original';
  readonly references: readonly PolicyReference[];
}

const refer = <P>(policy: Policy<P>, parameters: P, effect: Effect): PolicyReference => ({
  policy,
  effect,
  judge: (subject) => policy.judge(subject, parameters),
});

const EXCLUDED = ['kube-system', 'gatekeeper-system', 'azure-arc'];
const EXCLUDED_STANDARDS = [...EXCLUDED, 'azure-extensions-usage-system'];

const VOLUME_TYPES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];
/** What container runtimes give by default: more than the Pod Security Standards allow, by NET_RAW. */
const RUNTIME_CAPABILITIES = new Set([...BASELINE, 'NET_RAW']);

/** The initiative that a target names, as it is assigned there. */
export function initiativeOf(target: AzureTarget): Initiative {
  switch (target.initiative) {
    case 'safeguards':
      return safeguards(target);
    case 'baseline':
      return baseline(target.effect);
    case 'restricted':
      return restricted(target.effect);
  }
}

function safeguards({ safeguards: level, podSecurity }: AzureTarget): Initiative {
  const automatic = level === 'automatic';
  const effect: Effect = level === 'warn' ? 'warn' : 'deny';
  return {
    name: 'safeguards',
    id: 'c047ea8e',
    title: 'Deployment safeguards',
    version: '3.0.0',
    excludedNamespaces: EXCLUDED,
    source: 'all',
    references: [
      refer(practices.resourceRequests, null, effect),
      refer(practices.antiAffinity, null, effect),
      refer(practices.probes, null, automatic ? 'warn' : effect),
      refer(practices.latestImages, null, effect),
      refer(practices.storageClasses, null, effect),
      refer(practices.serviceSelectorsPolicy, null, effect),
      refer(practices.reservedLabelsPolicy, null, effect),
      refer(practices.reservedNodeTaints, null, effect),
      refer(practices.nodeEdits, null, effect),
      refer(ALLOWED_IMAGES, null, 'disabled'),
      ...(podSecurity === 'privileged' ? [] : standards(effect, podSecurity, automatic)),
    ],
  };
}

/** Without an expression for the images, as AKS has it, every image is allowed. */
const ALLOWED_IMAGES: Policy<null> = {
  id: 'febd0533',
  name: 'Kubernetes cluster containers should only use allowed images',
  version: '9.3.0',
  rules: ['allowed-registries'],
  about: 'pods',
  judge: () => [],
};

/**
 * The Pod Security Standards as the safeguards carry them out. The host of probes and hooks is not among
 * them: AKS names a policy for it (acdf8909), but neither is its definition published nor do the initiative
 * and the documentation of the safeguards list it, so what it denies is not known. The rule
 * `probe-and-lifecycle-hosts` says what the standard itself says of it.
 */
function standards(
  effect: Effect,
  level: 'baseline' | 'restricted',
  automatic: boolean,
): readonly PolicyReference[] {
  const strict = level === 'restricted';
  return [
    refer(containers.privilegedContainers, null, effect),
    refer(
      containers.allowedCapabilities,
      strict
        ? { allowed: new Set(['NET_BIND_SERVICE']), drop: ['ALL'] }
        : { allowed: BASELINE, drop: [] },
      effect,
    ),
    refer(host.hostNamespacesPolicy, null, effect),
    refer(host.hostNetworkAndPorts, null, effect),
    refer(host.hostPaths, { readOnly: automatic ? READABLE_PATHS : [] }, effect),
    refer(containers.appArmorProfiles, null, effect),
    refer(containers.seLinuxOptions, null, effect),
    refer(containers.procMounts, null, effect),
    refer(
      containers.seccompProfiles,
      { allowed: ['RuntimeDefault', 'Localhost'], required: strict },
      effect,
    ),
    refer(host.sysctlsPolicy, null, effect),
    refer(containers.windowsHostProcessPolicy, null, effect),
    // In the initiative, but in no document among what the levels deny.
    refer(containers.windowsAdministrators, null, effect === 'warn' ? 'warn' : 'audit'),
    ...(strict
      ? [
          refer(host.volumeTypesPolicy, { allowed: VOLUME_TYPES }, effect),
          refer(containers.privilegeEscalation, { strict: true }, effect),
          refer(usersAndGroups, { user: 'standard', groups: false }, effect),
        ]
      : []),
  ];
}

const common = (effect: Effect): readonly PolicyReference[] => [
  refer(containers.privilegedContainers, null, effect),
  refer(host.hostNetworkAndPorts, null, effect),
  refer(host.hostNamespacesPolicy, null, effect),
  refer(containers.allowedCapabilities, { allowed: RUNTIME_CAPABILITIES, drop: [] }, effect),
];

const baseline = (effect: Effect): Initiative => ({
  name: 'baseline',
  id: 'a8640138',
  title: 'Kubernetes cluster pod security baseline standards for Linux-based workloads',
  version: '1.4.0',
  excludedNamespaces: EXCLUDED_STANDARDS,
  source: 'original',
  references: [...common(effect), refer(host.hostPaths, { readOnly: [] }, effect)],
});

const restricted = (effect: Effect): Initiative => ({
  name: 'restricted',
  id: '42b8ef37',
  title: 'Kubernetes cluster pod security restricted standards for Linux-based workloads',
  version: '2.5.0',
  excludedNamespaces: EXCLUDED_STANDARDS,
  source: 'original',
  references: [
    ...common(effect),
    refer(containers.privilegeEscalation, { strict: false }, effect),
    refer(host.volumeTypesPolicy, { allowed: VOLUME_TYPES }, effect),
    refer(usersAndGroups, { user: 'non-root', groups: true }, effect),
    refer(containers.seccompProfiles, { allowed: ['RuntimeDefault'], required: true }, effect),
  ],
});
