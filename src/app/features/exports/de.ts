import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'exports.title': 'Exportieren',
  'exports.intent':
    'Speichern Sie die Änderungen seit dem Öffnen der Dateien in einem Format, das andere Werkzeuge anwenden können, oder speichern Sie die Befunde.',
  'exports.format': 'Format',
  'exports.diff': 'Diff',
  'exports.diff.about': 'Alle Dateien in einem Diff, mit Kommentaren und Layout, für `git apply`.',
  'exports.json': 'JSON Patch',
  'exports.json.about':
    'Ein Patch je Objekt (RFC 6902). Er prüft jeden Index, sodass er kein anderes Element ändern kann.',
  'exports.strategic': 'Strategic Merge Patch',
  'exports.strategic.about':
    'Ein Patch je Objekt, für `kubectl patch`. Er führt Listen nach Namen zusammen. Benutzerdefinierte Ressourcen erhalten einen JSON Merge Patch.',
  'exports.kustomize': 'Kustomization',
  'exports.kustomize.about':
    'Patches für die Dateien, wie Sie sie geöffnet haben, für `kustomize build` und `kubectl apply -k`.',
  'exports.component': 'Komponente für Kustomize',
  'exports.component.about':
    'Für eine Kustomization, die die gerenderten Objekte als Ressourcen hat: Legen Sie die Dateien in einen Ordner, und führen Sie ihn unter `components` auf. Fehlt ein Objekt oder ein Container, schlägt der Build fehl.',
  'exports.flux': 'Post-Renderer für Flux',
  'exports.flux.about': 'Kopieren Sie `postRenderers` in die `spec` des HelmRelease.',
  'exports.argocd': 'Patches für Argo CD',
  'exports.argocd.about':
    'Für eine Application, deren Quelle eine Kustomization ist: Kopieren Sie `source.kustomize.patches` in ihre `spec`.',
  'exports.helm': 'Post-Renderer für Helm',
  'exports.helm.about':
    'Machen Sie `post-render.sh` ausführbar. Helm 3: `--post-renderer ./post-render.sh`. Helm 4: `helm plugin install` mit dem Ordner. Der Post-Renderer ruft `kustomize` oder `kubectl` auf.',
  'exports.hooks':
    'Nicht in den Patches, weil Helm 3 Hooks nicht an Post-Renderer übergibt: {names}',
  'exports.unasked':
    'Fehlen diese Objekte in einer neuen Version des Charts, schlagen die Patches nicht fehl, weil der Text den Namespace des Release nicht nennt: {names}',
  'exports.values': 'Wahrscheinliche Values des Charts',
  'exports.values.about':
    'Values der geöffneten Values-Datei, die nach den Namen ihrer Schlüssel die Änderungen wahrscheinlich bewirken. Der Befehl prüft dies, indem er das Chart rendert, und findet weitere.',
  'exports.values.likely': 'Wahrscheinliche Values: Damit wurde noch nichts gerendert.',
  'exports.without-value': 'Kein Wert oder mehr als einer kommt infrage für: {names}',
  'exports.sarif': 'SARIF',
  'exports.sarif.about':
    'Alle Befunde mit Fundstellen und Korrekturen (SARIF 2.1.0), für Code Scanning in GitHub und Azure DevOps und für Editoren. Werte, die wie Anmeldeinformationen aussehen, sind maskiert.',
  'exports.reading': 'Der Text wird gelesen …',
  'exports.making': 'Der Bericht wird erstellt …',
  'exports.unchanged': 'Seit dem Öffnen der Dateien wurde nichts geändert.',
  'exports.same':
    'Nur Kommentare oder das Layout haben sich geändert, daher liest Kubernetes dieselben Objekte. Der Diff enthält diese Änderungen.',
  'exports.lines': '{n, plural, one {# Zeile} other {# Zeilen}}',
  'exports.more': '{n, plural, one {… und # weitere Zeile} other {… und # weitere Zeilen}}',
  'exports.copy': '{name} kopieren',
  'exports.copied': '{name} wurde kopiert.',
  'exports.compare':
    'Um zu sehen, was sich im Cluster ändert, führen Sie dies im Ordner der Datei aus:',
  'exports.command': 'Führen Sie dies im Ordner der Datei aus:',
  'exports.copy.denied': 'Der Browser erlaubt das Kopieren nicht.',
  'exports.download': '{n, plural, one {Herunterladen} other {# Dateien herunterladen (ZIP)}}',
  'exports.downloaded': '{name} wurde heruntergeladen.',
  'exports.secrets': 'Dieser Export enthält Werte, die wie Anmeldeinformationen aussehen',
  'exports.secrets.about':
    'Sie sind in den Änderungen oder, in einem Diff, in den Zeilen daneben. Sie sind nicht maskiert, weil sich ein maskierter Patch nicht anwenden lässt. Fügen Sie den Export nicht in Protokolle oder Tickets ein.',
  'provenance.option': 'YAML-Dateien mit einem Kommentar zur Herkunft beginnen',
  'provenance.about':
    'Gilt für alle YAML-Downloads und wird gemerkt. Der Text im Editor ändert sich nicht. Der Kommentar nennt Podsmith und dessen Version, das Ziel, das Datum und was noch offen ist, und ersetzt einen früheren. JSON-Dateien erhalten keinen, denn JSON hat keine Kommentare.',
  'provenance.none.json': '{name} erhält keinen: Die Datei ist JSON oder beginnt wie JSON.',
  'provenance.none.name': '{name} erhält keinen: Der Name endet nicht auf .yaml oder .yml.',
  'provenance.none.expression':
    '{name} erhält keinen: Die Datei beginnt mit einem Vorlagenausdruck, der die Zeile entfernen könnte.',
  'exports.removed': 'Nicht in den Patches, weil diese Objekte entfernt wurden: {names}',
  'exports.left-out': 'Ausgelassen:',
  'exports.left-out.template': 'eine Vorlage, deren Ergebnis nicht bekannt ist',
  'exports.left-out.unreadable': 'ein Dokument, das sich nicht lesen lässt',
  'exports.left-out.nameless': 'ein Objekt ohne Namen',
  'exports.left-out.twice': 'mehrere Objekte mit diesem Namen',
  'exports.left-out.kustomization':
    'eine Kustomization: Kustomize nimmt sie als Ressource nur über ihren Ordner an. Deshalb fehlen hier die Datei und ihre Änderungen. Tragen Sie den Ordner selbst unter resources ein, und legen Sie die kustomization.yaml des Exports nicht hinein.',
  'exports.left-out.no-object':
    'eine Kustomization ist kein Objekt eines Clusters, daher kann kubectl sie nicht patchen; der Diff enthält ihre Änderungen',
  'exports.left-out.encoding': 'in UTF-16, wofür git keinen Diff anwenden kann',
};
