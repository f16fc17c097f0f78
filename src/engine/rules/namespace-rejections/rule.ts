/**
 * Namespaces that reject pods of their own files.
 *
 * Field: the label pod-security.kubernetes.io/enforce of a Namespace.
 * Good: a level that the pods of all workloads in the files pass that name this namespace. Pod Security Admission
 * rejects others when they are created, also those that a node's failure or a new version brings.
 *
 * A workload that can't be read or that is a part only counts for nothing. There is no fix: either the pods or the
 * label have to change, and other rules know how.
 *
 * Source: Kubernetes' documentation of Pod Security Admission.
 */
import { enforcedLevel, levelLabel } from '../../model/bundle/namespaces.ts';
import { rejectedIn } from '../../model/bundle/rejected.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const namespaceRejections = defineRule({
  id: 'namespace-rejections',
  category: 'reliability',
  severity: 'high',
  scope: 'object',
  kinds: ['v1/Namespace'],
  reads: ['workload'],
  breakage: {},
  field: 'pod-security.kubernetes.io/enforce',
  covers: { 'namespace-rejects-pods': ['rejects'] },
  messages: ['rejects'],
  since: '1.23',
  inspect: ({ object }, env) => {
    const at = [...object.path, 'metadata', 'labels', levelLabel('enforce')];
    const level = enforcedLevel(object.value);
    if (level !== 'baseline' && level !== 'restricted') return byDefault(at);
    const [first, ...more] = rejectedIn(object, level, env);
    if (!first) return byDefault(at);
    const { workload, checks } = first;
    const data = {
      level,
      workload: `${workload.kind} ${workload.name ?? ''}`,
      checks: checks.join(', '),
      n: more.length,
    };
    const shownBy = { object: workload.object, at: [...workload.path, 'kind'] };
    return explicit({ ...place(at, 'rejects', data), shownBy });
  },
  fix: null,
  sources: ['podSecurityAdmission'],
});
