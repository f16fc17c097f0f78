export const de = {
  why: 'Zwischen Anforderung und Grenzwert kann ein Container Ressourcen nutzen, die nicht reserviert sind. Sind beide gleich, hat ein Knoten immer, was seine Container nutzen dürfen. Gilt das in allen Containern eines Pods für CPU und Arbeitsspeicher, ist seine Klasse Guaranteed, und er wird als Letzter entfernt.',
  disputed:
    'Dafür: Mehrfach vergebener Arbeitsspeicher fehlt, wenn mehrere Container ihn gleichzeitig benötigen, und mit gleichen Werten verhält sich der Pod auf jedem Knoten gleich. Dagegen: Die meisten Container erreichen ihren Höchstwert selten gleichzeitig, mit gleichen Werten bezahlen Sie also ungenutzte Kapazität. Viele Teams gleichen den Arbeitsspeicher an und die CPU nicht. Die Option `resources` nennt die Ressourcen, für die die Regel gilt.',
  risk: 'Zehn Container fordern je 256Mi an und dürfen 1Gi nutzen. Sie passen alle auf einen Knoten mit 4Gi. Beim Jahresausverkauf füllen alle ihre Caches. Dem Knoten geht der Arbeitsspeicher bei weniger als der Hälfte der Summe ihrer Grenzwerte aus, und der Kernel beendet Container, die ihre Grenzwerte einhalten.',
  breaks:
    'Die Korrektur hebt die Anforderung auf den Grenzwert an, es passen also weniger Pods auf einen Knoten. Manche bleiben im Zustand `Pending`, bis die Autoskalierung des Clusters einen Knoten hinzufügt, und eine ResourceQuota kann sie ablehnen. Ändern Sie zuerst einen Workload, und prüfen Sie die Ausgabe von `kubectl get pods --field-selector=status.phase=Pending`.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.status.qosClass` zeigt `Guaranteed`.',
};
