import type { RuleWords } from '../../lint/rule.ts';
import type { labelValues } from './rule.ts';

export const de: RuleWords<typeof labelValues> = {
  title: 'Gültige Bezeichnungen verwenden',
  why: 'Der Wert einer Bezeichnung hat höchstens 63 Buchstaben, Ziffern, `-`, `_` und `.` und beginnt und endet mit einem Buchstaben oder einer Ziffer. Für den Schlüssel gilt dasselbe, gegebenenfalls nach einem DNS-Namen und einem Schrägstrich. Alles andere weist der API-Server ab, und mit ihm das ganze Objekt.',
  risk: 'Eine Pipeline schreibt den Namen des Branches in die Bezeichnung `version`. Das geht monatelang gut, bis jemand einen Branch `fix/login` nennt: Der API-Server weist die Bereitstellung mit `a valid label must be an empty string or consist of alphanumeric characters` ab, und die dringende Korrektur wird nicht ausgerollt.',
  breaks:
    'Geändert wird nichts für Sie, denn nur Sie wissen, was der Wert besagen soll: Kürzen Sie ihn, und ersetzen Sie Zeichen wie `/`, `@` und Leerzeichen durch `-`, oder verlegen Sie den Text in eine Anmerkung, die jeden annimmt. Ändern Sie Auswahlen, die die Bezeichnung verlangen, gleich mit. So, wie es dasteht, wird das Objekt abgewiesen; Laufendes kann also nicht ausfallen.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` meldet unter `metadata.labels` kein `Invalid value`.',
  fixTitle: 'Eine gültige Bezeichnung eintragen',
  messages: {
    key: 'Der Schlüssel {key} ist keine gültige Bezeichnung, was Kubernetes abweist',
    value: 'Der Wert von {key} ist keine gültige Bezeichnung, was Kubernetes abweist',
  },
};
