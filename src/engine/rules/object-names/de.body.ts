export const de = {
  why: 'Jedes Objekt braucht einen Namen oder wenigstens `generateName`. Die meisten Namen sind DNS-Namen in Kleinbuchstaben; ein Kubernetes-Dienst und ein Namespace haben nur einen Abschnitt von höchstens 63 Zeichen, ein CronJob hat höchstens 52 Zeichen, weil seine Jobs eine Nummer anhängen. Alles andere weist der API-Server ab.',
  risk: 'Ein Manifest wird aus einem Projekt namens `Web_Shop` erzeugt. Die Namen der Objekte enthalten einen Großbuchstaben und einen Unterstrich; die Hälfte des Release ist angewendet, ehe das erste Objekt abgewiesen wird, und alte und neue Teile laufen nebeneinander, bis jemand aufräumt.',
  breaks:
    'Automatisch geändert wird nichts: Wählen Sie einen Namen, und verwenden Sie ihn überall, wo auf das Objekt verwiesen wird, etwa in Ingresses, Volumes, Umgebungsvariablen und Autoskalierungen. In dieser Form wird das Objekt abgewiesen; was bereits läuft, ist also nicht gefährdet. Ein vorhandenes Objekt lässt sich nicht umbenennen, nur neu anlegen.',
  verify:
    '`kubectl create --dry-run=server -f FILE` gibt den Namen des Objekts und `created (server dry run)` aus.',
};
