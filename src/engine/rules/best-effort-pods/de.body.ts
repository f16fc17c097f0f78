export const de = {
  why: 'Kubernetes teilt Pods nach Anforderungen und Grenzwerten in drei Klassen ein. Ein Pod ohne beides ist BestEffort: Für ihn wird nichts freigehalten, er läuft mit dem, was andere übrig lassen, und er muss als Erster weichen, wenn auf einem Knoten die Ressourcen knapp werden. Eine einzige Anforderung macht ihn zu Burstable.',
  risk: 'Einem Knoten geht wegen eines Nachbarn der Arbeitsspeicher aus. Der Kernel sucht ein Opfer, und Prozesse von BestEffort-Pods haben mit 1000 den höchsten `oom_score_adj`: So stirbt ein winziger Ingress-Controller, obwohl sein Ende fast nichts freigibt, und alle Websites dahinter sind nicht mehr erreichbar.',
  breaks:
    'Mit einer Anforderung von Arbeitsspeicher benötigt der Pod einen Knoten, der so viel übrig hat, und wartet womöglich im Zustand `Pending`, obwohl er bisher noch Platz fand. Die Korrektur gibt jedem Container der Anwendung denselben Wert; passen Sie ihn nach einigen Tagen anhand von `kubectl top pod --containers` an. Für Aufträge, die jederzeit unterbrochen werden dürfen, kann BestEffort gewollt sein.',
  verify:
    '`kubectl get pod POD -o yaml` zeigt unter `status` den Eintrag `qosClass: Burstable` oder `Guaranteed`.',
};
