export const de = {
  why: 'Hat kein Knoten Platz, verdrängt der Scheduler Pods niedrigerer Priorität zugunsten höherer. Ein Pod ohne `priorityClassName` erhält die Standardklasse des Clusters oder die Priorität 0. Welche Klassen es gibt, bestimmt der Cluster; die Option `allowed` begrenzt die Namen.',
  disputed:
    'Dafür: In einem vollen Cluster soll das wichtige Programm laufen, und Prioritäten legen das vorab fest. Dagegen: Die Autoskalierung des Clusters fügt meist einen Knoten hinzu, Teams einigen sich selten auf Prioritäten, und mit einer nicht vorhandenen Klasse kann der Pod nicht erstellt werden.',
  risk: 'Der Batchlauf eines Kollegen füllt mittags alle Knoten. Dann fällt ein Knoten aus, und die Pods des Zahlungsdienstes finden keinen Platz, weil der Batchlauf dieselbe Priorität hat.',
  breaks:
    'Pods mit einer Klasse, die der Cluster nicht hat, werden abgelehnt (`no PriorityClass with name … was found`). Sehen Sie zuerst in der Ausgabe von `kubectl get priorityclasses` nach. Eine hohe Klasse kann andere Programme verdrängen: Führen Sie den Rollout in einem Testcluster aus, und achten Sie mit `kubectl get events -A` auf das Ereignis `Preempted`.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.spec.priorityClassName,PRIORITY:.spec.priority` zeigt die Klasse und ihre Priorität.',
};
