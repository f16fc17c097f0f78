import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobSchedule } from './rule.ts';

export const de: RuleLabels<typeof cronJobSchedule> = {
  title: 'Einen gültigen Zeitplan angeben',
  fixTitle: 'Den Zeitplan korrigieren',
  messages: {
    missing: 'Der CronJob hat keinen Zeitplan',
    'time-zone': 'Eine Zeitzone in schedule wird abgelehnt: Verwenden Sie das Feld timeZone',
    'unknown-macro': 'Kubernetes unterstützt den Zeitplan {value} nicht',
    'field-count':
      'Der Zeitplan hat {count, plural, one {ein Feld} other {# Felder}} statt der nötigen fünf',
    'field-invalid':
      'Im Zeitplan ist {field, select, minute {die Minute} hour {die Stunde} day {der Tag des Monats} month {der Monat} weekday {der Wochentag} other {das Feld}} {value} ungültig',
    'never-due': 'Der Zeitplan wird nie fällig: Einen solchen Tag gibt es nicht',
  },
};
