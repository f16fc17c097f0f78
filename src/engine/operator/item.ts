/** What stands on the operator sheet: one thing that a manifest needs from its cluster. */
import type { Data } from '../rule/rule.ts';
import { visible } from '../text/escape.ts';
import type { Path } from '../text/path.ts';
import { type Blank, blanksIn, type ShellCommand } from './command.ts';

/** In the order in which an operator goes about it. */
export const ITEM_CODES = [
  'access',
  'kubernetes-version',
  'key-vault-add-on',
  'workload-identity',
  'known-identity',
  'new-identity',
  'federated-credential',
  'identity-binding',
  'proxy-sidecar',
  'pod-identity',
  'vault-access',
  'vault-content',
  'node-identity',
  'windows-nodes',
  'node-labels',
  'low-ports',
  'user-namespaces',
  'app-armor-nodes',
  'app-armor-profile',
  'seccomp-profile',
  'se-linux-nodes',
  'unsafe-sysctls',
  'pod-sandboxing',
  'confidential-containers',
  'runtime-class',
  'network-policy-engine',
  'azure-policy',
  'deployment-safeguards',
  'custom-resources',
  'missing-object',
  'pod-security-labels',
  'azure-registry',
  'other-registry',
] as const;
export type ItemCode = (typeof ITEM_CODES)[number];

/** What a command is for. */
export type StepCode =
  | 'subscription'
  | 'credentials'
  | 'version'
  | 'upgrades'
  | 'add-on-check'
  | 'add-on-enable'
  | 'add-on-rotation'
  | 'add-on-pods'
  | 'identity-features'
  | 'identity-enable'
  | 'identity-show'
  | 'identity-create'
  | 'identity-client-id'
  | 'credential-list'
  | 'credential-create'
  | 'binding-feature'
  | 'binding-create'
  | 'binding-role'
  | 'pod-identity-check'
  | 'pod-identity-disable'
  | 'role'
  | 'access-policy'
  | 'content-list'
  | 'secret-set'
  | 'key-create'
  | 'certificate-import'
  | 'add-on-identity'
  | 'scale-sets'
  | 'assign-user'
  | 'assign-system'
  | 'windows-check'
  | 'windows-pool'
  | 'label-check'
  | 'node-images'
  | 'node-pools'
  | 'app-armor-check'
  | 'seccomp-check'
  | 'sysctl-file'
  | 'sysctl-pool'
  | 'runtime-check'
  | 'sandbox-pool'
  | 'confidential-pool'
  | 'network-check'
  | 'network-cilium'
  | 'network-calico'
  | 'policy-enable'
  | 'policy-assign'
  | 'safeguards-show'
  | 'safeguards-create'
  | 'labels-try'
  | 'labels-set'
  | 'labels-warn'
  | 'resources-check'
  | 'object-check'
  | 'object-create'
  | 'registry-check'
  | 'registry-attach'
  | 'registry-role';

/** Where a need comes from. */
export interface NeedPlace {
  /** Index of the file among those that were reviewed. */
  readonly file: number;
  readonly document: number;
  readonly path: Path;
  readonly kind: string;
  readonly name: string;
}

export interface OperatorStep {
  readonly code: StepCode;
  readonly data: Data;
  readonly command: ShellCommand;
}

export interface OperatorTask {
  readonly code: ItemCode;
  /** What tells it from others of its code; it stays while other parts of the manifest change. */
  readonly key: string;
  /** For its words. Text out of a manifest is made fit to be shown, and holds no backtick. */
  readonly data: Data;
  readonly places: readonly NeedPlace[];
  readonly steps: readonly OperatorStep[];
  /** Names that got into no command, since they are none. */
  readonly refused: readonly Blank[];
}

const LONGEST = 80;

/** Text out of a manifest, short and on one line. A backtick would end the code that it is shown as. */
export function shown(text: string): string {
  const plain = visible(text).replaceAll('`', 'ˋ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

export const step = (code: StepCode, command: ShellCommand, data: Data = {}): OperatorStep => ({
  code,
  data: shownData(data),
  command,
});

const shownData = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? shown(value) : value,
    ]),
  );

/** @param id what tells it from others of its code */
export function item(
  code: ItemCode,
  id: readonly (string | null)[],
  places: readonly NeedPlace[],
  steps: readonly OperatorStep[],
  data: Data = {},
): OperatorTask {
  const refused = new Map<string, Blank>();
  for (const blank of steps.flatMap(({ command }) => blanksIn(command))) {
    if (blank.refused !== undefined) refused.set(`${blank.kind} ${blank.refused}`, blank);
  }
  return {
    code,
    key: JSON.stringify([code, ...id]),
    data: shownData(data),
    places: unique(places),
    steps,
    refused: [...refused.values()],
  };
}

function unique(places: readonly NeedPlace[]): readonly NeedPlace[] {
  const keyOf = ({ file, document, path }: NeedPlace) => JSON.stringify([file, document, path]);
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}
