/**
 * Job cleanup: whether a finished Job, with its pods and their logs, goes away by itself.
 *
 * Field: spec.ttlSecondsAfterFinished of a Job that stands alone.
 * Good values: any number. Not asked for: a CronJob, which limits its history itself; a Job with an
 * owner; a Helm hook, which Helm deletes.
 *
 * Source: Kubernetes, Automatic Cleanup for Finished Jobs.
 */
import { byDefault, defineRule, on, unset } from '../../rule/rule.ts';
import { listBelow, valueBelow } from '../../text/json.ts';

export const jobCleanup = defineRule({
  id: 'job-cleanup',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['batch/v1/Job'],
  field: 'ttlSecondsAfterFinished',
  covers: { 'job-ttl': ['unset'] },
  messages: ['unset'],
  inspect: ({ object: { path, value } }) => {
    const at = [...path, 'spec', 'ttlSecondsAfterFinished'];
    if (valueBelow(value, 'spec', 'ttlSecondsAfterFinished') !== undefined) return on(at);
    const tidied =
      listBelow(value, 'metadata', 'ownerReferences').length > 0 ||
      valueBelow(value, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;
    return tidied ? byDefault(at) : unset(at, 'unset');
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 0, max: 31_536_000, suggestion: 3600 },
    secure: ({ object, value }) => {
      if (typeof value !== 'number') return null;
      const path = [...object.path, 'spec', 'ttlSecondsAfterFinished'];
      return [{ op: 'set', path, value, before: ['template'] }];
    },
  },
  sources: ['finishedJobs', 'jobs'],
});
