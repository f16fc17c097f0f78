export const de = {
  why: 'Jedes Objekt braucht einen Namen oder `generateName`. Die meisten Namen sind DNS-Namen in Kleinbuchstaben. Services, Namespaces, Container und Volumes haben Namen ohne Punkte mit höchstens 63 Zeichen; vor Kubernetes 1.36 muss der eines Service mit einem Buchstaben beginnen. CronJobs haben höchstens 52, weil ihre Jobs eine Nummer anhängen, Ports höchstens 15. Alles andere lehnt der API-Server ab.',
  risk: 'Ein Manifest wird aus einem Projekt namens `Web_Shop` erzeugt. Die Namen der Objekte enthalten einen Großbuchstaben und einen Unterstrich. Die Hälfte des Release ist angewendet, bevor das erste Objekt abgelehnt wird, und alte und neue Teile laufen nebeneinander.',
  breaks:
    'Die Korrektur ändert nur Zeichen: Aus Großbuchstaben werden Kleinbuchstaben, aus Unterstrichen und Leerzeichen Bindestriche, und der Name eines Ports wird auf 15 Zeichen gekürzt. Sie ändert auch Verweise auf das Objekt in den geprüften Dateien, etwa in Volumes, Ingresses und Autoskalierungen. Andere Verweise ändern Sie selbst. Der API-Server lehnt das Objekt in dieser Form ab, daher kann nichts ausfallen, was bereits läuft.',
  verify:
    '`kubectl create --dry-run=server -f FILE` gibt den Namen des Objekts und `created (server dry run)` aus.',
};
