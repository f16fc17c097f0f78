import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'chart.title': 'Chart härten',
  'chart.intent':
    'In einem Chart gehören Korrekturen in values.yaml. Fehlt dem Chart ein Wert für eine Einstellung, erhält es einen, und die Vorlage erhält die Zeilen, die ihn verwenden. Die Korrekturen beruhen auf den Standardwerten des Charts, und hier wird nichts gerendert.',
  'chart.everywhere':
    'Die Einstellung wird überall behoben, wo sie im Chart fehlt, auch in seinen anderen Vorlagen und Containern.',
  'chart.risk': 'Korrekturen',
  'chart.risk.usual': 'Mit keinem oder geringem Risiko',
  'chart.risk.all': 'Alle, auch solche, mit denen das Programm ausfallen kann',
  'chart.literally': 'In die Vorlage schreiben',
  'chart.reading': 'Das Chart wird gelesen …',
  'chart.failed':
    'Das Chart kann nicht gelesen werden. Öffnen Sie Chart.yaml, values.yaml und die Vorlagen.',
  'chart.nothing': 'Mit den Standardwerten ist im Chart {name} nichts zu ändern.',
  'chart.found':
    'Die Korrekturen für das Chart {name} ändern {n, plural, one {# Datei} other {# Dateien}}.',
  'chart.values': 'Werte',
  'chart.value.set': 'wird gesetzt; {files} verwendet den Wert',
  'chart.value.new': 'ist neu, ebenso die Zeilen in {files}, die den Wert verwenden',
  'chart.rest': 'Nicht geändert',
  'chart.rest.shared':
    '{file}: {field} verwendet den Wert {key}, den auch andere Vorlagen verwenden.',
  'chart.rest.schema':
    '{file}: {field} benötigt den Wert {key}, den values.schema.json nicht zulässt.',
  'chart.rest.condition':
    '{file}: {field} steht in einer Bedingung der Vorlage. Damit es entfällt, verwenden Sie Werte, die sie nicht erfüllen.',
  'chart.rest.layout': '{file}: Die Gliederung der Vorlage lässt keine Änderung an {field} zu.',
  'chart.lines': 'Geänderte Zeilen von {name}',
  'chart.apply': 'In allen Dateien anwenden',
};
