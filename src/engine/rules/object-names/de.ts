import type { RuleLabels } from '../../rule/rule.ts';
import type { objectNames } from './rule.ts';

export const de: RuleLabels<typeof objectNames> = {
  title: 'Objekten gültige Namen geben',
  fixTitle: 'Die Zeichen des Namens korrigieren',
  stays: { choice: 'Nur Sie wissen, welcher Name gemeint ist.' },
  messages: {
    missing: 'Das Objekt hat keinen Namen',
    invalid: 'Kubernetes lehnt den Namen {name} für ein Objekt dieser Art ab',
    'part-invalid': 'Kubernetes lehnt den Namen {name} an dieser Stelle ab',
    'too-long':
      'Der Name ist zu lang: Kubernetes nimmt für ein Objekt dieser Art höchstens {most} Zeichen an',
  },
};
