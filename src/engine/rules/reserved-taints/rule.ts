/**
 * Reserved taints: whether a Node carries the taint that AKS keeps for its system node pool.
 *
 * Field: spec.taints[*].key of a Node.
 * Good: no taint CriticalAddonsOnly. Which nodes have it is a setting of their node pool.
 *
 * Source: the AKS deployment safeguards, which refuse the taint at other nodes and take it away at level
 * Enforce. The fix takes it away as well.
 */
import {
  reservedTaintIndices as indicesOf,
  RESERVED_TAINT,
  taintWrites,
} from '../../model/quantities/safeguards.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const reservedTaints = defineRule({
  id: 'reserved-taints',
  category: 'metadata',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Node'],
  field: 'taints',
  covers: {},
  messages: ['reserved-taint'],
  inspect: ({ object: { path, value } }) => {
    const at = [...path, 'spec', 'taints'];
    const found = indicesOf(value);
    if (found.length === 0) return byDefault(at);
    return explicit(
      ...found.map((i) => place([...at, i], 'reserved-taint', { taint: RESERVED_TAINT })),
    );
  },
  fix: { safety: 'may-break', secure: ({ object }) => taintWrites(object) },
  sources: ['aksSafeguards', 'aksSystemPools'],
});
