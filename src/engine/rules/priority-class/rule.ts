/**
 * Priority class: who has to make room when a node is full.
 *
 * Field: spec.priorityClassName.
 * Good values: the name of a class, and one of the option `allowed` where that lists any. The API
 * server refuses pods of a class that does not exist, so that only a person can name one.
 *
 * Source: Kubernetes, Pod Priority and Preemption. Off unless turned on.
 */

import { SUBDOMAIN } from '../../model/names.ts';
import { BEFORE_CONTAINERS, defineRule, explicit, on, place, unset } from '../../rule/rule.ts';

export const priorityClass = defineRule({
  id: 'priority-class',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  options: { allowed: { kind: 'strings', default: [] } },
  field: 'priorityClassName',
  covers: { 'priority-class': ['unset', 'not-allowed'] },
  messages: ['unset', 'not-allowed'],
  inspect: ({ pod }, { options: { allowed } }) => {
    const at = [...pod.specPath, 'priorityClassName'];
    const name = pod.spec.priorityClassName;
    if (!name) return unset(at, 'unset');
    if (allowed.length === 0 || allowed.includes(name)) return on(at);
    return explicit(place(at, 'not-allowed', { name }));
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: SUBDOMAIN,
      suggestion: null,
      example: 'business-critical',
    },
    secure: ({ pod, value }) => {
      if (typeof value !== 'string') return null;
      const path = [...pod.specPath, 'priorityClassName'];
      return [{ op: 'set', path, value, before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['podPriority'],
});
