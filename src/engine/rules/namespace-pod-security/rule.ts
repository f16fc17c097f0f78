/**
 * Pod security of namespaces: whether a Namespace makes the cluster refuse dangerous pods.
 *
 * Fields: the labels pod-security.kubernetes.io/{enforce,audit,warn} and the same with -version of a
 * Namespace.
 * Good: enforce is baseline or restricted. privileged refuses nothing, as no label does; other words and
 * versions are refused by the API server. The cluster's own namespaces need privileged pods.
 *
 * Source: Kubernetes' documentation of Pod Security Admission, which AKS runs. The fix suggests baseline:
 * it refuses what takes over a node, and few ordinary pods. Not `needs-value`, since both levels are good. Where pods
 * of the files fail it, the fix sets warn and audit instead.
 */
import {
  enforcedLevel,
  levelLabel,
  refusedLabels,
  refusesPods,
  SYSTEM_NAMESPACES,
} from '../../model/bundle/namespaces.ts';
import { rejectedIn } from '../../model/bundle/rejected.ts';
import {
  byDefault,
  defineRule,
  type FixOp,
  type ObjectRef,
  on,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const ENFORCE = levelLabel('enforce');

/** Labels that make the cluster report what fails a level, and reject nothing. */
function reporting({ value, path }: ObjectRef, level: string): FixOp[] | null {
  const ops = (['warn', 'audit'] as const)
    .map(levelLabel)
    .filter((key) => valueBelow(value, 'metadata', 'labels', key) === undefined)
    .map((key): FixOp => ({ op: 'set', path: [...path, 'metadata', 'labels', key], value: level }));
  return ops.length > 0 ? ops : null;
}

export const namespacePodSecurity = defineRule({
  id: 'namespace-pod-security',
  category: 'metadata',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Namespace'],
  field: 'pod-security.kubernetes.io/enforce',
  covers: { 'namespace-pss-labels': ['missing', 'privileged', 'invalid-level', 'invalid-version'] },
  messages: ['missing', 'privileged', 'invalid-level', 'invalid-version'],
  refusals: {
    'invalid-level': ['value-not-supported', 'value-malformed'],
    'invalid-version': ['value-not-supported', 'value-malformed'],
  },
  since: '1.23',
  inspect: ({ object: { value, path, name } }) => {
    type Code = 'missing' | 'privileged' | 'invalid-level' | 'invalid-version';
    const labels = [...path, 'metadata', 'labels'];
    const at = [...labels, ENFORCE];
    const places: ValuePlace<Code>[] = refusedLabels(value).map(({ key, is }) =>
      is === 'level'
        ? place([...labels, key], 'invalid-level', { label: key })
        : place([...labels, key], 'invalid-version', { label: key }),
    );
    const level = enforcedLevel(value);
    const isSystem = name !== null && SYSTEM_NAMESPACES.includes(name);
    if (level === 'privileged' && !isSystem) places.unshift(place(at, 'privileged'));
    if (level === undefined && !isSystem) {
      return { state: 'unset', places: [place(at, 'missing'), ...places] };
    }
    if (places.length > 0) return { state: 'explicit', places };
    return level === undefined || isSystem ? byDefault(at) : on(at);
  },
  fix: {
    safety: 'may-break',
    // The pods are hardened first: then it's known which level they pass.
    late: true,
    value: {
      kind: 'text',
      pattern: 'baseline|restricted',
      suggestion: 'baseline',
      anyDoes: true,
      example: 'restricted',
    },
    secure: ({ object, value: wanted, given, env }) => {
      if (wanted !== 'baseline' && wanted !== 'restricted') return null;
      // What would reject pods of the files is only reported by the cluster.
      if (!given && !refusesPods(object.value) && rejectedIn(object, wanted, env).length > 0) {
        return reporting(object, wanted);
      }
      const labels = [...object.path, 'metadata', 'labels'];
      const ops = refusedLabels(object.value).map(({ key, is }): FixOp => {
        return { op: 'set', path: [...labels, key], value: is === 'level' ? wanted : 'latest' };
      });
      const invalid = ops.some((op) => 'path' in op && op.path.at(-1) === ENFORCE);
      return refusesPods(object.value) || invalid
        ? ops
        : [{ op: 'set', path: [...labels, ENFORCE], value: wanted }, ...ops];
    },
  },
  sources: ['podSecurityAdmission', 'aksPodSecurityAdmission'],
});
