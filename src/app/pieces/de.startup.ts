import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'os.title': 'Betriebssystem der Knoten',
  'os.intent':
    'Es entscheidet, welche Einstellungen gelten und auf welchen Knoten Kubernetes die Pods ausführt.',
  'os.scope': 'Für',
  'os.scope.all': 'Alle {n, number} Workloads',
  'os.mixed': 'Die Angaben der Workloads unterscheiden sich.',
  'os.refused':
    '{name} kann wegen {fields} nicht {os, select, linux {unter Linux laufen} windows {unter Windows laufen} other {ohne Angabe bleiben}}. Es wurde nichts geschrieben.',

  count: '{n, number}',
  'count.of': '{n, number}/{total, number}',

  'scope.label': 'Bereich',
  'scope.all': 'Alle',
  'scope.pick': 'Objekt',
  'scope.pick.all': 'Alle {n, number} Objekte',
  'scope.role.init': 'init',
  'scope.role.sidecar': 'sidecar',
  'scope.role.ephemeral': 'ephemeral',
  'scope.open':
    '{n, plural, =0 {nichts offen} one {# Einstellung offen} other {# Einstellungen offen}}',
  'scope.frozen': 'zurzeit nicht lesbar',
  'scope.unnamed': 'ohne Namen',

  'work.stop': 'Anhalten',

  'value.label': 'Wert',
  'value.help': '{min} bis {max}. Vorschlag: {suggestion}',
  'value.error.empty':
    'Geben Sie eine ganze Zahl von {min} bis {max} ein. Es wurde nichts geschrieben.',
  'value.error.number': 'Kubernetes nimmt hier nur ganze Zahlen an. Es wurde nichts geschrieben.',
  'value.error.range':
    'Die Zahl muss zwischen {min} und {max} liegen. Es wurde nichts geschrieben.',

  'value.text.help': 'Zum Beispiel {example}',
  'value.text.empty':
    'Geben Sie einen Wert ein, zum Beispiel {example}. Es wurde nichts geschrieben.',
  'value.text.pattern':
    'Kubernetes lehnt diesen Wert ab, oder er hat keine Wirkung. Verwenden Sie die Form {example}. Es wurde nichts geschrieben.',

  'line.start': 'Zeile {line}',
  'line.inline': 'Zeile {line}',
  'os.linux': 'Linux',
  'os.windows': 'Windows',
  'os.unknown': 'Keine Angabe',
};
