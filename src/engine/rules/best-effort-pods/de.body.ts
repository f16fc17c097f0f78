export const de = {
  why: 'Kubernetes teilt Pods nach Anforderungen und Grenzwerten in drei Klassen ein. Ein Pod ohne beides ist BestEffort: Für ihn ist nichts reserviert, und er wird als Erster entfernt, wenn auf einem Knoten die Ressourcen knapp werden. Eine einzige Anforderung macht ihn zu Burstable.',
  risk: 'Ein anderer Pod verbraucht den Arbeitsspeicher eines Knotens. Der Kernel wählt einen Prozess aus, den er beendet, und Prozesse von BestEffort-Pods haben mit 1000 den höchsten `oom_score_adj`. Er beendet einen kleinen Ingress-Controller, obwohl das fast nichts freigibt, und alle Websites dahinter sind nicht mehr erreichbar.',
  breaks:
    'Mit einer Anforderung von Arbeitsspeicher benötigt der Pod einen Knoten, der so viel übrig hat, und bleibt sonst im Zustand `Pending`. Die Korrektur gibt jedem Container der Anwendung denselben Wert; passen Sie ihn nach einigen Tagen anhand von `kubectl top pod --containers` an. Für Aufträge, die jederzeit unterbrochen werden dürfen, kann BestEffort gewollt sein.',
  verify:
    '`kubectl get pod POD -o yaml` zeigt unter `status` den Eintrag `qosClass: Burstable` oder `Guaranteed`.',
};
