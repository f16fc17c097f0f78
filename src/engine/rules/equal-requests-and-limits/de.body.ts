export const de = {
  why: 'Zwischen Anforderung und Grenzwert kann ein Container Ressourcen nutzen, die nicht reserviert sind. Sind beide gleich, hat ein Knoten immer, was seine Container nutzen dürfen. Gilt das in allen Containern eines Pods für CPU und Arbeitsspeicher, ist seine Klasse Guaranteed, und er wird als Letzter entfernt.',
  disputed:
    'Dafür: Arbeitsspeicher, der mehreren Containern zugleich zugesagt ist, fehlt, wenn sie ihn gemeinsam benötigen, und der Pod verhält sich auf jedem Knoten gleich. Dagegen: Die meisten Container erreichen ihren Höchstwert selten gleichzeitig, mit gleichen Werten bezahlen Sie also ungenutzte Kapazität. Viele Teams gleichen den Arbeitsspeicher an und die CPU nicht. Die Option `resources` nennt, was zählt.',
  risk: 'Zehn Container fordern je 256Mi an und dürfen 1Gi nutzen. Ein Knoten mit 4Gi nimmt sie alle auf. Beim Jahresausverkauf füllen alle ihre Caches. Dem Knoten geht der Arbeitsspeicher aus, ehe die Hälfte dessen verbraucht ist, was die Grenzwerte erlauben, und der Kernel beendet Container, die ihre Grenzwerte einhalten.',
  breaks:
    'Die Korrektur hebt die Anforderung auf den Grenzwert an, es passen also weniger Pods auf einen Knoten. Manche bleiben im Zustand `Pending`, bis die Autoskalierung des Clusters einen Knoten hinzufügt, und eine ResourceQuota kann sie ablehnen. Beginnen Sie mit einem Workload, sehen Sie sich die Ausgabe von `kubectl get pods --field-selector=status.phase=Pending` an, und fahren Sie dann fort.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.status.qosClass` zeigt `Guaranteed`.',
};
