/**
 * From a peer's word for a check to keys of the check catalogue. Where a mark spells a check other
 * than the peer's reports do, which the catalogue follows, the difference stands here and only here.
 * Polaris, kube-linter, kube-score, checkov, kubescape and datree spell both alike.
 */

import marked from '../../knowledge/marked-checks.json';
import { added } from '../../text/grouped.ts';
import type { Peer } from './mark.ts';

/** Keys by `peer id`. */
const KEYS = new Map<string, string[]>();
for (const [key, peers] of Object.entries(marked)) {
  for (const [peer, ids] of Object.entries(peers)) {
    for (const id of ids) added(KEYS, `${peer} ${id}`, () => []).push(key);
  }
}

/**
 * @param id a peer's id, as written in its marks
 * @returns the keys of the catalogue that it stands for; none for one that the catalogue does not have
 */
export function keysOf(peer: string, id: string): readonly string[] {
  const spelled = SPELLINGS[peer as Peer]?.(id) ?? [id];
  return [...new Set(spelled.flatMap((name) => KEYS.get(`${peer} ${name}`) ?? []))];
}

const SPELLINGS: { readonly [P in Peer]?: (id: string) => readonly string[] | undefined } = {
  // kube-score leaves the second check out with the first (scorecard.go, impliedIgnoreAnnotations).
  kubescore: (id) =>
    id === 'container-resources' ? [id, 'container-ephemeral-storage-request-and-limit'] : [id],
  kubeaudit: (override) => KUBEAUDIT.get(override) ?? [],
  // AnnotationSuppressor.ts: the id, the id in lower case, or three letters of it and the name.
  monokle: (id) => [MONOKLE.get(id) ?? id.toUpperCase()],
  // KICS compares comments in lower case.
  kics: (id) => [id.toLowerCase()],
};

/**
 * Override labels of kubeaudit and the results that they stop (docs/auditors). Left out on purpose:
 * `allow-capability-<name>` and `allow-host-path-mount-<name>` speak of one capability or mount, a key
 * of the catalogue of all of them.
 */
const KUBEAUDIT: ReadonlyMap<string, readonly string[]> = new Map([
  ['allow-privilege-escalation', ['AllowPrivilegeEscalationNil', 'AllowPrivilegeEscalationTrue']],
  ['allow-privileged', ['PrivilegedTrue', 'PrivilegedNil']],
  [
    'allow-run-as-root',
    [
      'RunAsNonRootPSCNilCSCNil',
      'RunAsNonRootCSCFalse',
      'RunAsNonRootPSCFalseCSCNil',
      'RunAsUserCSCRoot',
      'RunAsUserPSCRoot',
    ],
  ],
  [
    'allow-read-only-root-filesystem-false',
    ['ReadOnlyRootFilesystemNil', 'ReadOnlyRootFilesystemFalse'],
  ],
  ['allow-automount-service-account-token', ['AutomountServiceAccountTokenTrueAndDefaultSA']],
  ['allow-namespace-host-network', ['NamespaceHostNetworkTrue']],
  ['allow-namespace-host-IPC', ['NamespaceHostIPCTrue']],
  ['allow-namespace-host-PID', ['NamespaceHostPIDTrue']],
  ['allow-disabled-apparmor', ['AppArmorDisabled', 'AppArmorBadValue']],
  ['allow-non-default-deny-ingress-network-policy', ['MissingDefaultDenyIngressNetworkPolicy']],
  ['allow-non-default-deny-egress-network-policy', ['MissingDefaultDenyEgressNetworkPolicy']],
]);

/** Rules of monokle by number: kebab case of the names in its plugins. */
const MONOKLE_NAMES = {
  pss: {
    101: 'host-process',
    102: 'host-namespaces',
    103: 'privileged-containers',
    104: 'capabilities',
    105: 'host-path-volumes',
    106: 'host-ports',
    107: 'app-armor',
    108: 'selinux',
    109: 'proc-mount',
    110: 'seccomp',
    111: 'sysctls',
    201: 'volume-types',
    202: 'privilege-escalation',
    203: 'running-as-non-root',
    204: 'running-as-non-root-user',
    205: 'seccomp-strict',
    206: 'capabilities-strict',
  },
  kbp: {
    '001': 'no-latest-image',
    '002': 'cpu-request',
    '003': 'cpu-limit',
    '004': 'memory-request',
    '005': 'memory-limit',
    100: 'no-sys-admin',
    101: 'no-mounted-docker-sock',
    102: 'no-writable-fs',
    103: 'drop-capabilities',
    104: 'no-low-user-id',
    105: 'no-low-group-id',
    106: 'no-automount-service-account-token',
    107: 'no-pod-create',
    108: 'no-pod-execute',
    109: 'no-root-group',
    110: 'no-ssh-exposed',
    111: 'no-secret-env',
    112: 'no-secret-mounted-as-env',
    113: 'privileged-ports',
    114: 'no-exposed-service',
    115: 'mount-propagation',
    116: 'image-tagged',
  },
  ksv: {
    '001': 'no-elevated-process',
    '002': 'app-armor',
    '003': 'drop-capabilities',
    '005': 'no-sys-admin',
    '006': 'no-mounted-docker-sock',
    '008': 'no-host-ipc',
    '009': 'no-host-network',
    '010': 'no-host-pid',
    '011': 'cpu-limit',
    '012': 'run-as-non-root',
    '013': 'no-latest-image',
    '014': 'no-writable-fs',
    '015': 'cpu-request',
    '016': 'memory-request',
    '017': 'no-privileged',
    '018': 'memory-limit',
    '020': 'no-low-user-id',
    '021': 'no-low-group-id',
    '023': 'no-host-mounted-path',
    '024': 'no-host-port-access',
    '025': 'no-selinux',
    '027': 'no-proc-mount',
    '028': 'no-non-ephemeral-volumes',
    '029': 'no-root-group',
    '030': 'seccomp-profile',
  },
  k8s: { '001': 'schema-violated', '002': 'deprecation-violated', '003': 'removal-violated' },
  lnk: {
    '001': 'no-missing-links',
    '002': 'no-missing-optional-links',
    '003': 'no-missing-owner-references',
  },
} as const;

const MONOKLE: ReadonlyMap<string, string> = new Map(
  Object.entries(MONOKLE_NAMES).flatMap(([plugin, names]) =>
    Object.entries(names).map(([number, name]): [string, string] => [
      `${plugin}.${name}`,
      `${plugin.toUpperCase()}${number}`,
    ]),
  ),
);
