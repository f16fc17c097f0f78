/**
 * CronJob deadline: what becomes of a run whose time has passed.
 *
 * Field: spec.startingDeadlineSeconds.
 * Good values: from 10 up; the controller looks every ten seconds, so that with less a run may never
 * start. Without a deadline a missed run starts whenever it can, for instance as soon as a suspended
 * CronJob is resumed.
 *
 * Source: Kubernetes, CronJob (limitations).
 */
import { defineRule, explicit, on, place, unknown, unset } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const SHORTEST = 10;

export const cronJobDeadline = defineRule({
  id: 'cron-job-deadline',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['batch/v1/CronJob'],
  field: 'startingDeadlineSeconds',
  covers: { 'cronjob-deadline': ['unset', 'too-short'] },
  messages: ['unset', 'too-short'],
  inspect: ({ object }) => {
    const at = [...object.path, 'spec', 'startingDeadlineSeconds'];
    const seconds = valueBelow(object.value, 'spec', 'startingDeadlineSeconds');
    if (seconds === undefined) return unset(at, 'unset');
    if (typeof seconds !== 'number') return unknown('wrong-type', at);
    return seconds < SHORTEST ? explicit(place(at, 'too-short', { seconds })) : on(at);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: SHORTEST, max: 31_536_000, suggestion: 200 },
    secure: ({ object, value }) => {
      if (typeof value !== 'number') return null;
      const path = [...object.path, 'spec', 'startingDeadlineSeconds'];
      return [{ op: 'set', path, value, before: ['jobTemplate'] }];
    },
  },
  sources: ['cronJobs'],
});
