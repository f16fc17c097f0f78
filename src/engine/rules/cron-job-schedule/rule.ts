/**
 * CronJob schedule: whether the expression is one that Kubernetes takes, and ever due.
 *
 * Field: spec.schedule.
 * Good values: five fields, a macro such as @daily, or @every with a duration. `TZ=` and `CRON_TZ=` are
 * refused in favour of spec.timeZone. 31 February is taken by Kubernetes, and never comes.
 *
 * Source: Kubernetes, CronJob (schedule syntax). The reader is model/refusals/schedule.ts.
 */
import { problemOf, type ScheduleProblem } from '../../model/refusals/schedule.ts';
import {
  defineRule,
  explicit,
  on,
  place,
  unknown,
  unset,
  type ValuePlace,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

type Code = 'time-zone' | 'unknown-macro' | 'field-count' | 'field-invalid' | 'never-due';

function placeOf(problem: ScheduleProblem, at: Path): ValuePlace<Code> {
  switch (problem.code) {
    case 'time-zone':
      return place(at, 'time-zone');
    case 'macro':
      return place(at, 'unknown-macro', { value: problem.value });
    case 'field-count':
      return place(at, 'field-count', { count: problem.count });
    case 'field':
      return place(at, 'field-invalid', { field: problem.field, value: problem.value });
    case 'never':
      return place(at, 'never-due');
  }
}

export const cronJobSchedule = defineRule({
  id: 'cron-job-schedule',
  category: 'reliability',
  severity: 'medium',
  scope: 'object',
  kinds: ['batch/v1/CronJob'],
  field: 'schedule',
  covers: {
    'cronjob-schedule': [
      'missing',
      'time-zone',
      'unknown-macro',
      'field-count',
      'field-invalid',
      'never-due',
    ],
  },
  messages: ['missing', 'time-zone', 'unknown-macro', 'field-count', 'field-invalid', 'never-due'],
  refusals: {
    missing: ['missing-field', 'value-required'],
    'time-zone': ['value-malformed'],
    'unknown-macro': ['value-malformed'],
    'field-count': ['value-malformed'],
    'field-invalid': ['value-malformed'],
  },
  inspect: ({ object }) => {
    const at = [...object.path, 'spec', 'schedule'];
    const schedule = valueBelow(object.value, 'spec', 'schedule');
    if (schedule === undefined || schedule === '') return unset(at, 'missing');
    if (typeof schedule !== 'string') return unknown('wrong-type', at);
    if (schedule.includes('{{')) return unknown('template', at);
    const problem = problemOf(schedule);
    return problem ? explicit(placeOf(problem, at)) : on(at);
  },
  fix: null,
  sources: ['cronJobs'],
});
