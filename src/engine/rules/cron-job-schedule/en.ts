import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobSchedule } from './rule.ts';

export const en: RuleLabels<typeof cronJobSchedule> = {
  title: 'Set a valid schedule',
  fixTitle: 'Correct the schedule',
  messages: {
    missing: 'The CronJob has no schedule',
    'time-zone': 'A time zone inside schedule is rejected: use the field timeZone',
    'unknown-macro': 'Kubernetes doesn’t support the schedule {value}',
    'field-count':
      'The schedule has {count, plural, one {one field} other {# fields}} but needs five',
    'field-invalid':
      'The {field, select, minute {minute} hour {hour} day {day of the month} month {month} weekday {weekday} other {field}} {value} of the schedule isn’t valid',
    'never-due': 'The schedule is never due: no such day exists',
  },
};
