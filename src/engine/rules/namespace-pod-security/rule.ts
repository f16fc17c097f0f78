/**
 * Pod security of namespaces: whether a Namespace makes the cluster refuse dangerous pods.
 *
 * Fields: the labels pod-security.kubernetes.io/{enforce,audit,warn} and the same with -version of a
 * Namespace.
 * Good: enforce is baseline or restricted. privileged refuses nothing, as no label does; other words and
 * versions are refused by the API server. The cluster's own namespaces need privileged pods.
 *
 * Source: Kubernetes' documentation of Pod Security Admission, which AKS runs. The fix suggests baseline:
 * it refuses what takes over a node, and few ordinary pods. Not `needs-value`, since both levels are good.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, type FixOp, on, type Place, place } from '../../lint/rule.ts';
import { type Json, textBelow, valueBelow } from '../../text/json.ts';

const PREFIX = 'pod-security.kubernetes.io';
const ENFORCE = `${PREFIX}/enforce`;
const MODES = ['enforce', 'audit', 'warn'] as const;
const LEVELS = ['privileged', 'baseline', 'restricted'];
const SYSTEM = ['kube-system', 'kube-public', 'kube-node-lease'];

const label = (value: Json, key: string) => valueBelow(value, 'metadata', 'labels', key);

const isVersion = (version: Json) =>
  typeof version === 'string' && /^(latest|v1\.(0|[1-9]\d*))$/.test(version);

/** Labels that the API server refuses. */
function refused(value: Json): { readonly key: string; readonly is: 'level' | 'version' }[] {
  return MODES.flatMap((mode) => {
    const level = label(value, `${PREFIX}/${mode}`);
    const version = label(value, `${PREFIX}/${mode}-version`);
    const badLevel = level !== undefined && !(typeof level === 'string' && LEVELS.includes(level));
    return [
      ...(badLevel ? [{ key: `${PREFIX}/${mode}`, is: 'level' } as const] : []),
      ...(version !== undefined && !isVersion(version)
        ? [{ key: `${PREFIX}/${mode}-version`, is: 'version' } as const]
        : []),
    ];
  });
}

export const namespacePodSecurity = defineRule({
  id: 'namespace-pod-security',
  category: 'metadata',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Namespace'],
  field: 'pod-security.kubernetes.io/enforce',
  covers: { 'namespace-pss-labels': ['missing', 'privileged', 'invalid-level', 'invalid-version'] },
  concerns: [],
  messages: ['missing', 'privileged', 'invalid-level', 'invalid-version'],
  versions: [
    {
      since: '1.23',
      inspect: ({ object: { value, path, name } }) => {
        type Code = 'missing' | 'privileged' | 'invalid-level' | 'invalid-version';
        const labels = [...path, 'metadata', 'labels'];
        const at = [...labels, ENFORCE];
        const places: Place<Code>[] = refused(value).map(({ key, is }) =>
          is === 'level'
            ? place([...labels, key], 'invalid-level', { label: key })
            : place([...labels, key], 'invalid-version', { label: key }),
        );
        const level = label(value, ENFORCE);
        const own = name !== null && SYSTEM.includes(name);
        if (level === 'privileged' && !own) places.unshift(place(at, 'privileged'));
        if (level === undefined && !own) {
          return { state: 'unset', places: [place(at, 'missing'), ...places] };
        }
        if (places.length > 0) return { state: 'explicit', places };
        return level === undefined || own ? byDefault(at) : on(at);
      },
    },
  ],
  fix: {
    safety: 'may-break',
    value: {
      kind: 'text',
      pattern: 'baseline|restricted',
      suggestion: 'baseline',
      example: 'restricted',
    },
    secure: ({ object, value: wanted }) => {
      if (typeof wanted !== 'string') return null;
      const labels = [...object.path, 'metadata', 'labels'];
      const ops = refused(object.value).map(({ key, is }): FixOp => {
        return { op: 'set', path: [...labels, key], value: is === 'level' ? wanted : 'latest' };
      });
      const level = textBelow(object.value, 'metadata', 'labels', ENFORCE);
      const invalid = ops.some((op) => 'path' in op && op.path.at(-1) === ENFORCE);
      return level === 'baseline' || level === 'restricted' || invalid
        ? ops
        : [{ op: 'set', path: [...labels, ENFORCE], value: wanted }, ...ops];
    },
  },
  sources: [SOURCES.podSecurityAdmission, SOURCES.aksPodSecurityAdmission],
});
