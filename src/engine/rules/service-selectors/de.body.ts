export const de = {
  why: 'Zwei Services mit gleicher Auswahl, gleichem Typ und gleichen Ports leiten denselben Datenverkehr an dieselben Pods. Meist ist einer davon der Rest einer Kopie, und geänderte Labels müssen zweimal eingetragen werden. Der Bereitstellungsschutz (Deployment Safeguards) von AKS lehnt jeden zweiten Service mit derselben Auswahl im Namespace ab oder meldet ihn, auch einen ohne Adresse (headless). Bei einer Prüfung für diesen Schutz zählen auch solche Paare.',
  risk: 'Jemand kopiert einen Service für eine neue Komponente und ändert den Namen, aber nicht die Auswahl. Aufrufe der neuen Komponente erreichen die alte, die mit unverständlichen Fehlern antwortet; in AKS Automatic bleibt der Rollout stehen, weil der zweite Service nicht angenommen wird.',
  breaks:
    'Vereinen Sie beide zu einem Service mit allen Ports, oder geben Sie den Pods ein Label, das sie unterscheidet, und wählen Sie danach aus. Clients des entfallenden Service brauchen den anderen Namen. Nehmen Sie bei einem StatefulSet mit einem Service ohne Adresse den Namespace vom Schutz aus, oder geben Sie einer der Auswahlen und den Pods ein zusätzliches Label.',
  verify:
    '`kubectl get services -o wide` zeigt in der Spalte `SELECTOR` keine Auswahl zweimal, es sei denn, Typ oder Ports sind verschieden.',
};
