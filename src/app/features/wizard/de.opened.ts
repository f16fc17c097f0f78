import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'mark.title': 'Mit Begründung unterdrücken',
  'mark.reason': 'Begründung',
  'mark.reason.help':
    'Warum es so bleibt und wer zugestimmt hat. Die Begründung wird ins Manifest geschrieben.',
  'mark.findings': 'Zu unterdrückende Befunde',
  'mark.findings.help': 'Befunde, die Sie nicht auswählen, bleiben offen.',
  'mark.findings.more':
    '{n, plural, one {# weiterer Befund ist nicht aufgeführt. Um ihn zu unterdrücken, wählen Sie alle Befunde aus.} other {# weitere Befunde sind nicht aufgeführt. Um sie zu unterdrücken, wählen Sie alle Befunde aus.}}',
  'mark.findings.all': 'Alle {n, number} Befunde und alle, die diese Regel hier später meldet',
  'mark.at.container': 'Container {name}',
  'mark.at.pod': 'Pod und alle Container',
  'mark.only.container': 'Gilt nur für den Container {name}.',
  'mark.only.pod': 'Gilt für den Pod und alle seine Container.',
  'mark.error.none': 'Wählen Sie mindestens einen Befund aus. Es wurde nichts geschrieben.',
  'mark.until': 'Bis',
  'mark.until.help': 'Optional. Nach diesem Tag ist der Befund wieder offen.',
  'mark.save': 'Unterdrücken',
  'mark.change': 'Speichern',
  'mark.cancel': 'Abbrechen',
  'mark.edit': 'Bearbeiten',
  'mark.remove': 'Entfernen',
  'mark.error.reason': 'Geben Sie eine kurze Begründung ein. Es wurde nichts geschrieben.',
  'mark.error.words': 'Geben Sie das Datum im Feld „Bis“ ein. Es wurde nichts geschrieben.',
  'mark.error.date':
    'Geben Sie ein gültiges Datum ein, zum Beispiel 2027-01-31. Es wurde nichts geschrieben.',
  'mark.error.past':
    'Dieser Tag ist vorbei. Wählen Sie einen späteren. Es wurde nichts geschrieben.',

  'list.label': '{kind, select, back {Wieder hinzufügen} other {Behalten}}',
  'list.items': 'In {field}',
  'list.remove': '{item} entfernen',
  'list.add': 'Hinzufügen',
  'list.suggestions': 'Vorschläge',
  'list.level':
    '{level, select, restricted {Restricted erlaubt es} baseline {Baseline erlaubt es} other {Baseline verbietet es}}',
  'list.forbidden': 'Baseline verbietet {items}.',
  'list.baseline': 'Baseline erlaubt {items}, Restricted nicht.',
  'list.only': 'Restricted erlaubt nur {items}.',
  'list.several.containers': 'Wählen Sie oben einen Container, um seiner Liste etwas hinzuzufügen.',
  'list.several.pods': 'Wählen Sie oben einen Pod, um seiner Liste etwas hinzuzufügen.',
  'list.error.empty': 'Geben Sie etwas ein, zum Beispiel {example}. Es wurde nichts geschrieben.',
  'list.error.pattern':
    'Kubernetes lehnt diesen Wert ab. Verwenden Sie die Form {example}. Es wurde nichts geschrieben.',
  'list.error.taken': 'Dieser Wert ist schon in der Liste. Es wurde nichts geschrieben.',

  'choice.RuntimeDefault': 'Das Profil der Containerruntime',
  'choice.Localhost': 'Ein Profil auf dem Knoten',
  'choice.Always': 'Vor jedem Start in der Registrierung prüfen',
  'choice.IfNotPresent': 'Abrufen, wenn es auf dem Knoten fehlt',
  'choice.Never': 'Nur Images auf dem Knoten verwenden',
  'choice.name.help':
    'Zum Beispiel {example}. Es muss auf jedem Knoten vorhanden sein, auf dem der Pod laufen kann.',

  'download.left': 'Offene Befunde',
  'download.take': 'Herunterladen',
  'download.bytes':
    'Die Datei ist {encoding}{mark, select, yes { mit Bytereihenfolgemarke} other {}}, Zeilenenden {ends}.',
  'download.next': 'Nächste Befehle',
  'download.dry-run':
    'Prüfen Sie, ob der Cluster das Manifest annehmen würde, ohne etwas zu ändern:',
  'download.diff': 'Sehen Sie, was sich ändern würde:',
  'download.apply': 'Wenden Sie es an, und beobachten Sie den Start der Pods:',

  'control.default.why':
    'Der Wert im Manifest ist sicher, oder er ist nicht gesetzt und der Standard von Kubernetes ist sicher.',
  'control.by-hand': 'Was zu tun ist',
  'control.disputed': 'Umstritten',
  'control.loading': 'Die Erklärung wird geladen …',
  'control.not-loaded':
    'Die Erklärung konnte nicht geladen werden. Schließen Sie die Zeile, und öffnen Sie sie erneut, um es noch einmal zu versuchen.',
  'control.why': 'Warum',
  'control.risk': 'Risiko',
  'control.breaks': 'Was Fehler verursachen kann',
  'control.verify': 'So überprüfen Sie es',
  'control.places': 'Wo',
  'control.all': 'Alles über diese Regel',
  'control.sources': 'Quellen',
  'control.no-fix':
    'Podsmith kann diese Änderung nicht sicher vornehmen. Ändern Sie die Stelle selbst, wie oben beschrieben.',
  'control.broken.all':
    'Podsmith schreibt dies nicht automatisch. Wenn Sie es trotzdem setzen, sagt ein Befund, was fehlschlägt.',
  'control.broken.some':
    'Sie können es für die anderen setzen. Wenn Sie es trotzdem überall setzen, sagt ein Befund, was fehlschlägt.',
  'control.broken.for': 'Für {names}',
  'control.broken.anyway': 'Trotzdem setzen',
  'control.broken.others': 'Für die anderen setzen',
  'mark.edit.name': 'Unterdrückung bearbeiten: {title}',
  'mark.remove.name': 'Unterdrückung entfernen: {title}',

  'list.add.name': 'Zu {field} hinzufügen',

  'choice.name': 'Name des Profils',
};
