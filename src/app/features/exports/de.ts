import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'exports.title': 'Exportieren',
  'exports.intent':
    'Speichern Sie die Änderungen seit dem Öffnen der Dateien in einem Format, das andere Werkzeuge anwenden können, oder speichern Sie die Befunde.',
  'exports.format': 'Format',
  'exports.diff': 'Diff',
  'exports.diff.about':
    'Alle Dateien in einem, mit Kommentaren und Zeilenaufteilung, für `git apply`.',
  'exports.json': 'JSON Patch',
  'exports.json.about':
    'Einer je Objekt (RFC 6902). Jeder Index wird geprüft, sodass kein anderer Eintrag getroffen werden kann.',
  'exports.strategic': 'Strategic Merge Patch',
  'exports.strategic.about':
    'Einer je Objekt, für `kubectl patch`. Listen werden nach Namen zusammengeführt; Arten, die nicht zu Kubernetes gehören, erhalten einen JSON Merge Patch.',
  'exports.kustomize': 'Kustomization',
  'exports.kustomize.about':
    'Patches zu den Dateien, wie sie geöffnet wurden, für `kustomize build` und `kubectl apply -k`.',
  'exports.sarif': 'SARIF',
  'exports.sarif.about':
    'Alle Befunde mit Fundstellen und Korrekturen (SARIF 2.1.0), für Code Scanning in GitHub und Azure DevOps und für Editoren. Werte, die wie Anmeldeinformationen aussehen, sind maskiert.',
  'exports.reading': 'Der Text wird gelesen …',
  'exports.making': 'Der Bericht wird erstellt …',
  'exports.unchanged': 'Seit dem Öffnen der Dateien wurde nichts geändert.',
  'exports.same':
    'Nur Kommentare oder die Zeilenaufteilung haben sich geändert: Kubernetes liest dieselben Objekte. Diese Änderungen stehen im Diff.',
  'exports.lines': '{n, plural, one {# Zeile} other {# Zeilen}}',
  'exports.more': '{n, plural, one {… und # weitere Zeile} other {… und # weitere Zeilen}}',
  'exports.copy': '{name} kopieren',
  'exports.copied': '{name} wurde kopiert.',
  'exports.command': 'Im Ordner der Datei anwenden:',
  'exports.copy.denied': 'Der Browser erlaubt das Kopieren nicht.',
  'exports.download': '{n, plural, one {Herunterladen} other {# Dateien herunterladen (ZIP)}}',
  'exports.downloaded': '{name} wurde heruntergeladen.',
  'exports.secrets': 'Dieser Export enthält Werte, die wie Anmeldeinformationen aussehen',
  'exports.secrets.about':
    'Sie sind in den Änderungen oder, in einem Diff, in den Zeilen daneben. Sie sind nicht maskiert, weil sich ein maskierter Patch nicht anwenden lässt. Fügen Sie den Export nicht in Protokolle oder Tickets ein.',
  'provenance.option': 'YAML-Dateien mit einer Zeile beginnen, die ihre Herkunft nennt',
  'provenance.about':
    'Gilt für jeden Download von YAML und wird gemerkt; der Text im Editor bleibt, wie er ist. Die Zeile nennt Podsmith mit Version, das Ziel, den Tag und was noch offen ist. Sie ersetzt eine frühere. JSON-Dateien erhalten keine: JSON kennt keine Kommentare.',
  'provenance.none.json': '{name} erhält keine: Die Datei ist JSON oder beginnt so.',
  'provenance.none.name': '{name} erhält keine: Der Name endet nicht auf .yaml oder .yml.',
  'provenance.none.expression':
    '{name} erhält keine: Die Datei beginnt mit einem Ausdruck einer Vorlage, der die Zeile entfernen könnte.',
  'exports.removed': 'Nicht in den Patches, weil diese Objekte entfernt wurden: {names}',
  'exports.left-out': 'Ausgelassen:',
  'exports.left-out.template': 'eine Vorlage: was sie ergibt, ist hier nicht bekannt',
  'exports.left-out.unreadable': 'ein Dokument, das sich nicht lesen lässt',
  'exports.left-out.nameless': 'ein Objekt ohne Namen',
  'exports.left-out.twice': 'diesen Namen gibt es mehrmals',
  'exports.left-out.kustomization':
    'eine Kustomization: Kustomize nimmt sie als Ressource nur über ihren Ordner an. Deshalb fehlen hier die Datei und ihre Änderungen. Tragen Sie den Ordner selbst unter resources ein, und legen Sie die kustomization.yaml des Exports nicht hinein.',
  'exports.left-out.no-object':
    'eine Kustomization ist kein Objekt eines Clusters, und kubectl hat nichts, was es ändern könnte; ihre Änderungen stehen im Diff',
  'exports.left-out.encoding': 'in UTF-16, und dafür nimmt git keinen Diff an',
};
