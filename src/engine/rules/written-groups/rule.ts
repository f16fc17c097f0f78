/**
 * Written groups: whether a pod says its groups itself, as Azure Policy's restricted initiative asks.
 *
 * Fields: spec.securityContext.fsGroup and spec.securityContext.supplementalGroups[*].
 * Good values: both written, each from 1 to 65535. run-as-group looks after the third field.
 *
 * Off unless asked for: the Pod Security Standards do not read these fields, and a group that nothing
 * needs is one too many.
 *
 * Source: Azure Policy f06ddb64 in the initiative 42b8ef37, which passes the range.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  BEFORE_CONTAINERS,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  on,
  type Pod,
  place,
  podField,
  type ValuePlace,
} from '../../rule/rule.ts';

const FIELDS = ['fsGroup', 'supplementalGroups'] as const;
const LAST = 65_535;

const inRange = (id: number | bigint): boolean => id >= 1 && id <= LAST;

/** The groups that a field lists; fsGroup has one at most. */
function groupsIn({ spec }: Pod, field: (typeof FIELDS)[number]): readonly (number | bigint)[] {
  const { fsGroup, supplementalGroups = [] } = spec.securityContext ?? {};
  if (field === 'supplementalGroups') return supplementalGroups;
  return fsGroup === undefined ? [] : [fsGroup];
}

function lacking(pod: Pod): ValuePlace<'unset' | 'out-of-range'>[] {
  return FIELDS.flatMap((field): ValuePlace<'unset' | 'out-of-range'>[] => {
    const groups = groupsIn(pod, field);
    const at = podField(pod, field);
    if (groups.length === 0) return [place(at, 'unset', { field })];
    return groups.flatMap((id, i) => {
      const groupPath = field === 'fsGroup' ? at : [...at, i];
      return inRange(id) ? [] : [place(groupPath, 'out-of-range', { field, group: String(id) })];
    });
  });
}

export const writtenGroups = defineRule({
  id: 'written-groups',
  category: 'user-and-group',
  severity: 'low',
  scope: 'pod',
  optIn: true,
  field: 'securityContext.supplementalGroups',
  covers: { 'written-groups': ['unset', 'out-of-range'] },
  messages: ['unset', 'out-of-range'],
  inspect: ({ pod }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const places = lacking(pod);
    if (places.length === 0) return on(podField(pod, 'supplementalGroups'));
    return places.every(({ code }) => code === 'unset')
      ? { state: 'unset', places }
      : explicit(...places);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1, max: LAST, suggestion: 10_001 },
    secure: ({ pod, value }) => {
      if (typeof value !== 'number') return null;
      return FIELDS.flatMap((field): FixOp[] => {
        const groups = groupsIn(pod, field);
        const path = podField(pod, field);
        const bad = groups.flatMap((id, i) => (inRange(id) ? [] : [i])).reverse();
        if (bad.length < groups.length) {
          return bad.map((index) => ({ op: 'removeItem', path, index }));
        }
        const written = field === 'fsGroup' ? value : [value];
        return [{ op: 'set', path, value: written, before: BEFORE_CONTAINERS }];
      });
    },
  },
  sources: ['azurePolicyKubernetes', 'securityContext'],
});
