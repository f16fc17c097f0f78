import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'harden.aims': 'Was erreicht werden soll',
  'harden.aim.low-risk': 'Nur sicher und mit geringem Risiko',
  'harden.aim.baseline': 'Baseline erreichen',
  'harden.aim.restricted': 'Restricted erreichen',
  'harden.aim.target': '{profile} erreichen',
  'harden.aim.everything': 'Über das Ziel hinausgehen',
  'harden.aim.low-risk.brings':
    'Änderungen, die zur Laufzeit nichts ändern oder die nur wenige Programme bemerken.',
  'harden.aim.baseline.brings': 'Blockiert die bekannten Wege aus einem Container auf den Knoten.',
  'harden.aim.restricted.brings':
    'Baseline, dazu kein root-Benutzer, keine Linux-Funktionen und gefilterte Systemaufrufe.',
  'harden.aim.target.brings': 'Alles, was das Ziel {profile} verlangt.',
  'harden.aim.everything.brings':
    '{n, plural, one {Eine weitere Regel, die nicht Teil von {profile} ist.} other {# weitere Regeln, die nicht Teil von {profile} sind.}} Das Ziel ändert sich nicht.',
  'harden.aim.edits': '{n, plural, one {Eine Änderung.} other {# Änderungen.}}',
  'harden.aim.guesses': '{n, plural, one {Eine ist geschätzt.} other {# sind geschätzt.}}',
  'harden.aim.more': '{n, plural, one {in einem weiteren Fall} other {in # weiteren Fällen}}',
  'harden.aim.none': 'Solche Änderungen gibt es hier nicht.',
  'harden.aim.met': 'Bereits erreicht',
  'harden.aim.open':
    '{n, plural, one {Eine Zeile erfordert Ihre Entscheidung.} other {# Zeilen erfordern Ihre Entscheidung.}}',
  'harden.beyond': 'Das Ziel {profile} verlangt das nicht.',
  'harden.way': 'Was Sie für {level} entscheiden müssen',
  'harden.way.everything': 'Was Sie entscheiden müssen, um über das Ziel hinauszugehen',
  'harden.line': 'Zeile {line}',
  'harden.way.undecided':
    'Podsmith kann dies nicht entscheiden. Entscheiden Sie es im Manifest, im Image oder im Cluster.',
  'harden.way.breaks': 'Den Dateien nach würde die Korrektur Fehler verursachen.',
  'harden.way.not-asked': 'Die Korrektur erfolgt nur, wenn Sie sie auswählen.',
  'harden.way.needs-value': 'Den Wert kennen nur Sie. Geben Sie ihn unten bei der Änderung ein.',
  'harden.way.layout':
    'Das Layout des Texts lässt die Änderung nicht zu. Ändern Sie die Zeile im Editor.',
  'harden.way.api-server':
    'Der API-Server würde das gehärtete Manifest ablehnen. Beheben Sie zuerst das Problem in der Liste der Befunde.',
  'harden.way.other-file':
    'Auch eine andere Datei muss geändert werden, lässt sich aber nicht bearbeiten. Ändern Sie beide von Hand.',
  'harden.way.suppressed':
    'Der Befund ist im Manifest unterdrückt. Entfernen Sie die Unterdrückung, damit er behoben wird.',
  'harden.obstacle.broken': 'Zeile {line}: Podsmith kann dieses Dokument nicht lesen.',
  'harden.obstacle.no-such-place':
    'Zeile {line} hat einen Wert, der keine Felder haben kann. Ändern Sie ihn im Editor.',
  'harden.obstacle.shared-anchor':
    'Zeile {line} erhält ihren Wert vom Anker &{anchor}, den sich andere Stellen teilen. Entscheiden Sie, ob sich alle ändern: Bearbeiten Sie den Anker, oder schreiben Sie den Wert hier aus.',
  'harden.obstacle.layout':
    'Zeile {line} hat ein Layout, bei dem die Änderung andere Werte ändern würde. Ändern Sie sie im Editor.',
  'harden.obstacle.other-file':
    'Zeile {line}: Auch eine andere Datei muss geändert werden, lässt sich aber nicht bearbeiten. Ändern Sie beide von Hand.',
  'harden.obstacle.api-server':
    'Zeile {line}: Kubernetes würde das Ergebnis ablehnen. Beheben Sie zuerst das Problem in der Liste der Befunde.',
  'harden.suggested': 'Vorschlag',
  'harden.guess': 'geschätzt',
  'harden.shown': 'in den Dateien belegt',
  'harden.shown.line': 'belegt in Zeile {line}',
  'harden.apply.reach': '{level} wird bestanden',
  'harden.intro':
    '{n, plural, one {Eine Änderung. Sie wird erst geschrieben, wenn Sie sie übernehmen.} other {# Änderungen. Sie werden erst geschrieben, wenn Sie sie übernehmen.}}',
  'harden.weighing': 'Das Ergebnis Ihrer Auswahl wird ermittelt …',
  'harden.stopped': 'Angehalten. Das Ergebnis Ihrer Auswahl wurde nicht ermittelt.',
  'harden.resume': 'Ermitteln',
  'harden.more': '{n, plural, one {Eine weitere anzeigen} other {# weitere anzeigen}}',
  'harden.broken':
    '{n, plural, one {Ein Dokument ist nicht lesbar und bleibt unverändert.} other {# Dokumente sind nicht lesbar und bleiben unverändert.}}',

  'harden.now': 'Jetzt',
  'harden.after': 'Danach',
  'harden.score': '{when}: {score}',

  'harden.edits': 'Änderungen',
  'harden.pod': 'Pod',
  'harden.object': 'Objekt',
  'harden.count': '{n, number} von {total, number}',
  'harden.all': 'Alle Änderungen: {name}',
  'harden.fold': 'Änderungen von {name} anzeigen',
  'harden.sum.safe': '{n, number} sicher',
  'harden.sum.usually-fine': '{n, number} mit geringem Risiko',
  'harden.sum.may-break':
    '{n, plural, one {# kann Fehler verursachen} other {# können Fehler verursachen}}',
  'harden.sum.needs-value':
    '{n, plural, one {# erfordert einen Wert} other {# erfordern einen Wert}}',
  'harden.sum.breaks': '{n, plural, one {# verursacht} other {# verursachen}} nachweislich Fehler',
  'harden.shown.count': '{n, plural, one {Eine Korrektur} other {# Korrekturen}}',
  'harden.shown.about':
    'Beim Härten werden diese Korrekturen nie vorgenommen. Ändern Sie, was die Zeile zeigt, oder öffnen Sie die Einstellung, und setzen Sie den Wert trotzdem.',
  'harden.for': 'Für {names}',
  'harden.later': 'Nur zusammen mit anderen Änderungen hier möglich.',
  'harden.breaks': 'Was Fehler verursachen kann',
  'harden.preview': 'Was sich ändert',
  'harden.preview.none':
    'Das Layout des Texts lässt diese Änderung nicht zu. Über den Befund erhalten Sie die Zeilen zum Einfügen.',
  'harden.preview.added': 'hinzugefügt:',
  'harden.preview.removed': 'entfernt:',
  'harden.preview.more': 'Alle {n, number} Zeilen anzeigen',
  'harden.value': 'Wert: {field}',
  'harden.value.empty': 'Geben Sie einen Wert ein, zum Beispiel {example}.',
  'harden.value.text':
    'Kubernetes lehnt diesen Wert ab, oder er hat keine Wirkung. Verwenden Sie die Form {example}.',
  'harden.value.number': 'Kubernetes nimmt nur ganze Zahlen an, hier von {min} bis {max}.',

  'harden.stays': 'Was bleibt und warum',
  'harden.stays.none': 'Nichts. Alle Regeln des Ziels sind erfüllt.',
  'harden.stays.n': '{n, plural, one {} other {# Stellen: }}',
  'harden.stays.none-in-part': 'Nichts im beurteilten Teil.',
  'harden.stays.not-asked': 'nicht ausgewählt',
  'harden.stays.waits': 'hängt von einer Änderung ab, die nicht ausgewählt ist',
  'harden.stays.more': '{n, plural, one {und # weiterer} other {und # weitere}}',

  'harden.empty.title': 'Keine Änderung kann dies härten',
  'harden.empty.none': 'Für {profile} gibt es keine Befunde.',
  'harden.empty.by-hand':
    'Die übrigen Befunde erfordern Ihre Entscheidung. Die Liste nennt die Gründe.',

  'harden.ticked': '{n, number} von {total, number} Änderungen ausgewählt.',
  'harden.undo': 'Sie lassen sich in einem Schritt rückgängig machen.',
  'harden.apply':
    '{n, plural, =0 {Übernehmen} one {Eine Änderung übernehmen} other {# Änderungen übernehmen}}',
  'harden.apply.guesses':
    '{n, plural, one {Eine Änderung übernehmen} other {# Änderungen übernehmen}}, {guesses, plural, one {eine geschätzt} other {# geschätzt}}',
  'harden.undo.guesses':
    '{n, plural, one {Ein geschätzter Wert gilt als offen, bis Sie ihn bestätigen.} other {Geschätzte Werte gelten als offen, bis Sie sie bestätigen.}} Alle Änderungen lassen sich in einem Schritt rückgängig machen.',
  'harden.apply.none': 'Wählen Sie zuerst mindestens eine Änderung aus.',
  'harden.apply.wrong':
    '{n, plural, one {Eine ausgewählte Änderung braucht zuerst einen Wert.} other {# ausgewählte Änderungen brauchen zuerst einen Wert.}}',
  'harden.apply.nothing': 'Keine der ausgewählten Änderungen ist in diesem Text möglich.',
  'harden.reach.title': 'Weitere Änderungen prüfen',
  'harden.reach.objects': 'Geändert wird außerdem: {list}.',
  'harden.reach.anchors':
    '{n, plural, one {Der Anker {list} teilt einen Wert: Jede Stelle, die ihn verwendet, ändert sich.} other {Die Anker {list} teilen Werte: Jede Stelle, die sie verwendet, ändert sich.}}',
  'harden.reach.comments':
    '{n, plural, one {Der Kommentar in Zeile {lines} wird entfernt.} other {Die Kommentare in den Zeilen {lines} werden entfernt.}}',
  'harden.reach.more': '{n, number} weitere',
  'harden.reach.apply': 'Anwenden',
  'harden.obstacle.template':
    'Zeile {line} stammt aus einem Vorlagenausdruck. Ändern Sie die Werte der Vorlage.',
};
