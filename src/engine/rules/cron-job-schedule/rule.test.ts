import { describe, expect, test } from 'vitest';
import { problemOf } from '../../model/refusals/schedule.ts';
import { testRule } from '../../rule/test-rule.ts';
import { cronJobSchedule } from './rule.ts';

const cronJob = (line: string) => `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
${line}  jobTemplate: # one pod
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
`;

testRule(cronJobSchedule, {
  valid: [
    { name: 'five fields', yaml: cronJob('  schedule: "*/15 2-4 * jan,JUL mon-fri"\n') },
    { name: 'a macro', yaml: cronJob('  schedule: "@daily"\n') },
    { name: 'a template', yaml: cronJob('  schedule: "{{ .Values.schedule }}"\n') },
    { name: 'a number is not for us to judge', yaml: cronJob('  schedule: 5\n') },
    {
      name: 'other kinds',
      yaml: 'apiVersion: example.com/v1\nkind: CronJob\nspec:\n  schedule: never\n',
    },
  ],
  invalid: [
    {
      name: 'none',
      yaml: cronJob(''),
      findings: ['missing spec.schedule'],
      fixed: null,
    },
    {
      name: 'null',
      yaml: cronJob('  schedule: null\n'),
      findings: ['missing spec.schedule'],
      fixed: null,
    },
    {
      name: 'a time zone',
      yaml: cronJob('  schedule: "CRON_TZ=Europe/Berlin 0 4 * * *"\n'),
      findings: ['time-zone spec.schedule'],
      fixed: null,
    },
    {
      name: 'an unknown macro',
      yaml: cronJob('  schedule: "@nightly"\n'),
      findings: ['unknown-macro spec.schedule {"value":"@nightly"}'],
      fixed: null,
    },
    {
      name: 'six fields',
      yaml: cronJob('  schedule: 0 0 4 * * * # with seconds\n'),
      findings: ['field-count spec.schedule {"count":6}'],
      fixed: null,
    },
    {
      name: 'hour 24',
      yaml: cronJob('  schedule: 0 24 * * *\n'),
      findings: ['field-invalid spec.schedule {"field":"hour","value":"24"}'],
      fixed: null,
    },
    {
      name: '31 February, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: report}
  spec: {schedule: 0 0 31 2 *}
`,
      findings: ['never-due items[0].spec.schedule'],
      fixed: null,
    },
  ],
});

describe('problemOf', () => {
  test.each([
    '* * * * *',
    '  0\t4  * * ? ',
    '0-59/2,5 */6 1,15 1-12/3 0',
    '5/15 * * * *',
    '+5 * * * *',
    '0 0 29 2 *',
    '0 0 31 feb mon',
    '0 0 31 2,3 *',
    '1,,2 * * * *',
    '@every 1h30m',
    '@every 1.5h',
    '@hourly',
    '@annually',
  ])('takes %s', (schedule) => {
    expect(problemOf(schedule)).toBeNull();
  });

  test.each([
    ['TZ=UTC 0 4 * * *', 'time-zone'],
    ['@reboot', 'macro'],
    ['@Daily', 'macro'],
    ['@every', 'macro'],
    ['@every day', 'macro'],
    ['', 'field-count'],
    ['0 4 * *', 'field-count'],
    ['60 * * * *', 'minute'],
    ['-1 * * * *', 'minute'],
    ['*/0 * * * *', 'minute'],
    ['*/5/2 * * * *', 'minute'],
    ['5-1 * * * *', 'minute'],
    ['1-2-3 * * * *', 'minute'],
    ['1.5 * * * *', 'minute'],
    [', * * * *', 'minute'],
    ['0 0 0 * *', 'day'],
    ['0 0 L * *', 'day'],
    ['0 0 1 13 *', 'month'],
    ['0 0 1 january *', 'month'],
    ['0 0 * * 7', 'weekday'],
    ['0 0 * * mon#1', 'weekday'],
    ['0 0 30 2 *', 'never'],
    ['0 0 31 2,4,6,9,11 ?', 'never'],
  ])('refuses %s: %s', (schedule, what) => {
    const problem = problemOf(schedule);
    expect(problem?.code === 'field' ? problem.field : problem?.code).toBe(what);
  });
});
