import type { controls as english } from '../en/controls.ts';

export const controls: { readonly [K in keyof typeof english]: string } = {
  'menu.more': 'Mehr: {title}',
  'menu.pod': 'Am Pod setzen',
  'menu.pod.about': 'Die Container erben es',
  'menu.containers': 'In jedem Container setzen',
  'menu.container': 'In diesem Container setzen',
  'menu.suppress': 'Mit Begründung unterdrücken …',
  'menu.suppress.edit': 'Unterdrückung bearbeiten …',
  'menu.snippet': 'Ausschnitt kopieren',
  'menu.open': 'Regel öffnen',
  'menu.show': 'Im Manifest zeigen',

  'mark.title': 'Mit Begründung unterdrücken',
  'mark.keep': 'Mit Begründung behalten',
  'mark.reason': 'Begründung',
  'mark.reason.help':
    'Warum es so bleibt und wer zugestimmt hat. Die Begründung wird ins Manifest geschrieben.',
  'mark.until': 'Bis',
  'mark.until.help': 'Optional. Nach diesem Tag zählt es wieder.',
  'mark.save': 'Unterdrücken',
  'mark.change': 'Speichern',
  'mark.cancel': 'Abbrechen',
  'mark.edit': 'Bearbeiten',
  'mark.edit.name': 'Unterdrückung bearbeiten: {title}',
  'mark.remove': 'Entfernen',
  'mark.remove.name': 'Unterdrückung entfernen: {title}',
  'mark.error.reason': 'Geben Sie eine kurze Begründung ein. Es wurde nichts geschrieben.',
  'mark.error.words': 'Geben Sie das Datum im Feld „Bis“ ein. Es wurde nichts geschrieben.',
  'mark.error.date':
    'Geben Sie ein gültiges Datum ein, zum Beispiel 2027-01-31. Es wurde nichts geschrieben.',
  'mark.error.past':
    'Dieser Tag ist vorbei. Wählen Sie einen späteren. Es wurde nichts geschrieben.',

  'act.mark': '„{title}“ unterdrückt',
  'act.mark.edit': 'Neue Begründung für „{title}“',
  'act.mark.remove': '„{title}“ nicht mehr unterdrückt',
  'act.list.add': '{item} zu {field} hinzugefügt',
  'act.list.remove': '{item} aus {field} entfernt',
  'act.os':
    'Betriebssystem {os, select, linux {Linux} windows {Windows} other {nicht mehr angegeben}}',

  'list.label': '{kind, select, back {Wieder hinzufügen} other {Behalten}}',
  'list.items': 'In {field}',
  'list.remove': '{item} entfernen',
  'list.add': 'Hinzufügen',
  'list.add.name': 'Zu {field} hinzufügen',
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
    'Kubernetes würde dies ablehnen. Schreiben Sie es wie {example}. Es wurde nichts geschrieben.',
  'list.error.taken': 'Dies steht schon in der Liste. Es wurde nichts geschrieben.',

  'choice.RuntimeDefault': 'Das Profil der Containerruntime',
  'choice.Localhost': 'Ein Profil, das auf dem Knoten liegt',
  'choice.name': 'Name des Profils',
  'choice.name.help':
    'Zum Beispiel {example}. Es muss auf jedem Knoten vorhanden sein, auf dem der Pod laufen kann.',

  'where.label': 'Wo',
  'where.pod': 'Pod',
  'where.containers': 'Jeder Container',

  'search.open': 'Einstellung suchen',
  'search.field': 'Nach Einstellungen suchen',
  'search.placeholder': 'Name, Feld, Regel oder Wort',
  'search.results': 'Gefundene Einstellungen',
  'search.commands': 'Befehle',
  'command.undo': 'Rückgängig machen',
  'command.redo': 'Wiederholen',
  'search.here': 'In dieser Datei',
  'search.absent': 'Kein Objekt dieser Datei hat diese',
  'search.not-asked': 'Nicht Teil des Ziels „{profile}“',
  'search.not-asked.about':
    'Das Ziel verlangt diese nicht. Wählen Sie eine aus, um das Ziel zu ändern.',
  'search.none': 'Keine Einstellung gefunden',
  'search.none.text': 'Versuchen Sie ein Feld wie runAsUser oder ein Wort wie root.',
  'search.state.on': 'gesetzt',
  'search.state.inherited': 'geerbt',
  'search.state.default': 'in Ordnung, wie es ist',
  'search.state.unset': 'fehlt',
  'search.state.explicit': 'falsch gesetzt',
  'search.state.mixed': 'teilweise gesetzt',
  'search.state.unknown': 'unbekannt',
  'search.state.not-applicable': 'nicht anwendbar',
  'search.state.suppressed': 'unterdrückt',
  'search.state.not-asked': 'nicht verlangt',
  'shortcuts.search': 'Einstellung suchen',

  'os.title': 'Betriebssystem der Knoten',
  'os.intent':
    'Es entscheidet, welche Einstellungen gelten und auf welchen Knoten Kubernetes die Pods ausführt.',
  'os.scope': 'Für',
  'os.scope.all': 'Alle {n} Workloads',
  'os.linux': 'Linux',
  'os.windows': 'Windows',
  'os.unknown': 'Keine Angabe',
  'os.mixed': 'Die Angaben der Workloads unterscheiden sich.',
  'os.refused':
    '{name} kann wegen {fields} nicht {os, select, linux {unter Linux laufen} windows {unter Windows laufen} other {ohne Angabe bleiben}}. Es wurde nichts geschrieben.',
};
