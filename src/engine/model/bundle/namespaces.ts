/** Namespaces: which are the cluster's own, and the labels that Pod Security Admission reads. */
import { type Json, textBelow, valueBelow } from '../../text/json.ts';

/** Kubernetes makes these itself, and its own pods need what the standards forbid. */
export const SYSTEM_NAMESPACES: readonly string[] = [
  'kube-system',
  'kube-public',
  'kube-node-lease',
];

const PREFIX = 'pod-security.kubernetes.io';
export const POD_SECURITY_MODES = ['enforce', 'audit', 'warn'] as const;
type Mode = (typeof POD_SECURITY_MODES)[number];
const LEVELS = ['privileged', 'baseline', 'restricted'];

export const levelLabel = (mode: Mode): string => `${PREFIX}/${mode}`;
export const versionLabel = (mode: Mode): string => `${PREFIX}/${mode}-version`;

/** A version as the labels spell it: `latest`, or `v1.36`. */
export const isPolicyVersion = (version: Json): boolean =>
  typeof version === 'string' && /^(latest|v1\.(0|[1-9]\d*))$/.test(version);

const label = (value: Json, key: string) => valueBelow(value, 'metadata', 'labels', key);

/** What the label `enforce` of a Namespace says, whether or not it is a level. */
export const enforcedLevel = (value: Json): Json | undefined => label(value, levelLabel('enforce'));

/** Whether a Namespace makes the cluster refuse dangerous pods. */
export function refusesPods(value: Json): boolean {
  const level = textBelow(value, 'metadata', 'labels', levelLabel('enforce'));
  return level === 'baseline' || level === 'restricted';
}

/** Labels that the API server refuses. */
export function refusedLabels(
  value: Json,
): { readonly key: string; readonly is: 'level' | 'version' }[] {
  return POD_SECURITY_MODES.flatMap((mode) => {
    const level = label(value, levelLabel(mode));
    const version = label(value, versionLabel(mode));
    const badLevel = level !== undefined && !(typeof level === 'string' && LEVELS.includes(level));
    return [
      ...(badLevel ? [{ key: levelLabel(mode), is: 'level' } as const] : []),
      ...(version !== undefined && !isPolicyVersion(version)
        ? [{ key: versionLabel(mode), is: 'version' } as const]
        : []),
    ];
  });
}
