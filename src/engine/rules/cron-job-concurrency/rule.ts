/**
 * CronJob concurrency: what becomes of a run whose predecessor has not ended.
 *
 * Field: spec.concurrencyPolicy.
 * Good values: Forbid, Replace, and Allow where it is written: then someone has thought about it. An
 * absent one is Allow.
 *
 * Source: Kubernetes, CronJob (concurrency policy).
 */
import { defineRule, on, unset } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

export const cronJobConcurrency = defineRule({
  id: 'cron-job-concurrency',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['batch/v1/CronJob'],
  field: 'concurrencyPolicy',
  covers: { 'cronjob-concurrency': ['unset'] },
  messages: ['unset'],
  inspect: ({ object }) => {
    const at = [...object.path, 'spec', 'concurrencyPolicy'];
    const policy = valueBelow(object.value, 'spec', 'concurrencyPolicy');
    // The API server takes an empty word for none.
    return policy === undefined || policy === '' ? unset(at, 'unset') : on(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ object }) => {
      const path = [...object.path, 'spec', 'concurrencyPolicy'];
      return [{ op: 'set', path, value: 'Forbid', before: ['jobTemplate'] }];
    },
  },
  sources: ['cronJobs'],
});
