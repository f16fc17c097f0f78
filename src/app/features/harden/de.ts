import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'harden.open': 'Auf Zielprofil härten',
  'harden.step': '{n, plural, one {Mit einer Änderung härten} other {Mit # Änderungen härten}}',
  'harden.title': 'Auf {profile} härten',
  'harden.intro':
    '{n, plural, one {Eine Änderung. Nichts wird geschrieben, bevor Sie sie übernehmen, und sie lässt sich in einem Schritt rückgängig machen.} other {# Änderungen. Nichts wird geschrieben, bevor Sie sie übernehmen, und alle zusammen lassen sich in einem Schritt rückgängig machen.}}',
  'harden.reading': 'Die Änderungen werden ermittelt …',
  'harden.weighing': 'Das Ergebnis Ihrer Auswahl wird ermittelt …',
  'harden.stopped': 'Angehalten. Das Ergebnis Ihrer Auswahl wurde nicht ermittelt.',
  'harden.resume': 'Ermitteln',
  'harden.more': '{n, plural, one {Eine weitere anzeigen} other {# weitere anzeigen}}',
  'harden.held.locked':
    'Diese Datei lässt sich nicht bearbeiten, daher gibt es in ihr nichts zu härten. Der Hinweis über dem Text sagt, warum.',
  'harden.held.broken':
    'Das YAML ist nicht lesbar. Das Härten wartet, bis es das ist: Der erste Befund sagt, wo der Fehler liegt.',
  'harden.held.failed':
    'Die Änderungen ließen sich nicht ermitteln. Ihr Text ist unberührt, und jeder Befund lässt sich weiterhin einzeln beheben.',
  'harden.held.unjudged':
    'Hier wurde nichts beurteilt, daher gibt es nichts zu härten. Die Liste der Befunde nennt den Grund.',
  'harden.broken':
    '{n, plural, one {Ein Dokument ist nicht lesbar und bleibt, wie es ist.} other {# Dokumente sind nicht lesbar und bleiben, wie sie sind.}}',

  'harden.now': 'Jetzt',
  'harden.after': 'Danach',
  'harden.score': '{when}: {score}',

  'harden.edits': 'Änderungen',
  'harden.pod': 'Pod',
  'harden.object': 'Objekt',
  'harden.count': '{n} von {total}',
  'harden.all': 'Alle Änderungen: {name}',
  'harden.fold': 'Änderungen von {name} anzeigen',
  'harden.sum.safe': '{n} sicher',
  'harden.sum.usually-fine': '{n} mit geringem Risiko',
  'harden.sum.may-break':
    '{n, plural, one {# kann Fehler verursachen} other {# können Fehler verursachen}}',
  'harden.sum.needs-value':
    '{n, plural, one {# erfordert einen Wert} other {# erfordern einen Wert}}',
  'harden.for': 'Für {names}',
  'harden.later': 'Nur zusammen mit anderen Änderungen hier möglich.',
  'harden.breaks': 'Was Fehler verursachen kann',
  'harden.preview': 'Was sich ändert',
  'harden.preview.none':
    'Die Anordnung des Textes lässt diese Änderung nicht zu. Über den Befund erhalten Sie die Zeilen zum Einfügen.',
  'harden.preview.added': 'hinzugefügt:',
  'harden.preview.removed': 'entfernt:',
  'harden.preview.more': 'Alle {n} Zeilen anzeigen',
  'harden.value': 'Wert: {field}',
  'harden.value.empty': 'Geben Sie einen Wert ein, zum Beispiel {example}.',
  'harden.value.text':
    'Kubernetes würde dies ablehnen, oder es würde nichts nützen. Schreiben Sie es wie {example}.',
  'harden.value.number': 'Kubernetes nimmt nur ganze Zahlen an, hier von {min} bis {max}.',

  'harden.stays': 'Was bleibt und warum',
  'harden.stays.none': 'Nichts: Alles, was das Ziel verlangt, ist erfüllt.',
  'harden.stays.n': '{n, plural, one {} other {# Stellen: }}',
  'harden.stays.none-in-part': 'Nichts im beurteilten Teil.',
  'harden.stays.not-asked': 'nicht angekreuzt',
  'harden.stays.waits': 'wartet auf eine andere Änderung, die nicht angekreuzt ist',
  'harden.stays.more': '{n, plural, one {und # weiterer} other {und # weitere}}',

  'harden.empty.title': 'Hier lässt sich nichts durch eine Änderung härten',
  'harden.empty.none': 'Für {profile} gibt es keine Befunde.',
  'harden.empty.by-hand': 'Was übrig bleibt, liegt bei Ihnen: Die Liste nennt die Gründe.',

  'harden.ticked': '{n} von {total} Änderungen angekreuzt.',
  'harden.undo': 'Sie lassen sich in einem Schritt rückgängig machen.',
  'harden.apply':
    '{n, plural, =0 {Übernehmen} one {Eine Änderung übernehmen} other {# Änderungen übernehmen}}',
  'harden.apply.none': 'Kreuzen Sie zuerst mindestens eine Änderung an.',
  'harden.apply.wrong':
    '{n, plural, one {Eine angekreuzte Änderung braucht zuerst einen Wert.} other {# angekreuzte Änderungen brauchen zuerst einen Wert.}}',
  'harden.apply.nothing': 'Keine der angekreuzten Änderungen lässt sich in diesen Text schreiben.',
  'harden.stays.undecided': 'keine Änderung des Manifests kann dies entscheiden',
  'harden.stays.needs-value': 'den Wert kennt nur ein Mensch',
  'harden.stays.api-server': 'der API-Server würde das gehärtete Manifest ablehnen',
  'harden.stays.layout': 'die Anordnung des Textes lässt die Änderung nicht zu',
};
