/**
 * The paths that lead on from code inside of a container, in the order of the picture, and why each is open,
 * narrowed or closed. Which state a reason stands for is said here and nowhere else; of several reasons with
 * one state the first is told first. What a reason means is said by the words of the page.
 */

/** `unknown`: an expression of a template, or the base of a patch, has its say. */
export type PathState = 'open' | 'narrowed' | 'closed' | 'unknown';

/** What every path may come to, beside its own reasons. */
const UNKNOWN = { unknown: 'unknown' } as const;

export const REASONS = {
  root: {
    'host-process': 'open',
    root: 'open',
    'may-be-root': 'open',
    administrator: 'open',
    'may-be-administrator': 'open',
    'namespaced-root': 'narrowed',
    'non-root': 'closed',
    user: 'closed',
    'windows-user': 'closed',
    ...UNKNOWN,
  },
  escalation: {
    privileged: 'open',
    allowed: 'open',
    unset: 'open',
    refused: 'closed',
    windows: 'closed',
    ...UNKNOWN,
  },
  files: {
    writable: 'open',
    remount: 'open',
    windows: 'open',
    'read-only': 'closed',
    ...UNKNOWN,
  },
  'host-namespaces': {
    'host-process': 'open',
    shared: 'open',
    'break-out': 'narrowed',
    own: 'closed',
    ...UNKNOWN,
  },
  'user-ids': {
    'host-process': 'open',
    'same-user': 'open',
    'named-user': 'narrowed',
    mapped: 'closed',
    'virtual-machine': 'closed',
    windows: 'closed',
    ...UNKNOWN,
  },
  'node-files': {
    'host-process': 'open',
    'runtime-socket': 'open',
    credentials: 'open',
    sensitive: 'open',
    devices: 'open',
    writable: 'open',
    socket: 'open',
    'read-only': 'narrowed',
    'not-mounted': 'closed',
    none: 'closed',
    ...UNKNOWN,
  },
  'system-calls': {
    privileged: 'open',
    unfiltered: 'open',
    'runtime-default': 'narrowed',
    'own-profile': 'narrowed',
    'own-kernel': 'closed',
    windows: 'closed',
    ...UNKNOWN,
  },
  capabilities: {
    privileged: 'open',
    added: 'open',
    'in-namespace': 'narrowed',
    'own-kernel': 'narrowed',
    idle: 'narrowed',
    default: 'narrowed',
    'given-back': 'narrowed',
    'low-ports': 'narrowed',
    dropped: 'closed',
    windows: 'closed',
    ...UNKNOWN,
  },
  'api-token': {
    mounted: 'open',
    bound: 'open',
    projected: 'open',
    off: 'closed',
    account: 'closed',
    replaced: 'closed',
    ephemeral: 'closed',
    ...UNKNOWN,
  },
  metadata: {
    'host-network': 'open',
    'no-policy': 'open',
    allowed: 'open',
    blocked: 'closed',
    'other-policies': 'unknown',
    ...UNKNOWN,
  },
  identity: {
    node: 'open',
    'pod-identity': 'open',
    'workload-identity': 'narrowed',
    driver: 'narrowed',
    incomplete: 'closed',
    none: 'closed',
    ...UNKNOWN,
  },
} as const satisfies { readonly [path: string]: { readonly [reason: string]: PathState } };

export type PathId = keyof typeof REASONS;
export type ReasonOf<P extends PathId> = keyof (typeof REASONS)[P] & string;

/** In the order of the picture, which numbers them from 1. */
export const PATHS = Object.keys(REASONS) as readonly PathId[];

/** The reasons of a path, those that open it first. */
export const reasonsOf = (path: PathId): readonly string[] => Object.keys(REASONS[path]);

export const stateOf = (path: PathId, reason: string): PathState =>
  (REASONS[path] as { readonly [reason: string]: PathState })[reason] ?? 'unknown';
