export const de = {
  why: 'Zwei Services mit gleicher Auswahl, gleichem Typ und gleichen Ports leiten denselben Datenverkehr an dieselben Pods. Meist ist einer davon eine vergessene Kopie, und Labels müssen Sie an zwei Stellen ändern. Der Bereitstellungsschutz (Deployment Safeguards) von AKS lehnt jeden weiteren Service mit derselben Auswahl im Namespace ab oder meldet ihn, auch einen ohne Adresse (headless). Für dieses Ziel meldet die Regel daher auch solche Paare.',
  risk: 'Jemand kopiert einen Service für eine neue Komponente und ändert den Namen, aber nicht die Auswahl. Aufrufe der neuen Komponente erreichen die alte, die mit unverständlichen Fehlern antwortet. In AKS Automatic bleibt der Rollout stehen, weil der zweite Service abgelehnt wird.',
  breaks:
    'Vereinen Sie beide zu einem Service mit allen Ports, oder geben Sie den Pods ein Label, das sie unterscheidet, und verwenden Sie es in der Auswahl. Clients des entfernten Service benötigen den anderen Namen. Nehmen Sie bei einem StatefulSet mit einem Service ohne Adresse den Namespace vom Schutz aus, oder geben Sie einer der Auswahlen und den Pods ein zusätzliches Label.',
  verify:
    '`kubectl get services -o wide` zeigt in der Spalte `SELECTOR` jede Auswahl nur einmal, es sei denn, Typ oder Ports sind verschieden.',
};
