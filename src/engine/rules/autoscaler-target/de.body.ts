export const de = {
  why: 'Ein HorizontalPodAutoscaler findet seinen Workload über Gruppe, Art und Namen. Der API-Server prüft nicht, ob es ihn gibt. Ein Deployment gehört zur Gruppe `apps`; ein DaemonSet oder ein Job hat keine Replikate, die sich skalieren ließen. Ein Ziel vom Typ `Utilization` ist ein Prozentsatz dessen, was die Pods anfordern, und setzt daher `resources.requests` in jedem Container voraus.',
  risk: 'Ein Deployment wird umbenannt, aber seine Autoskalierung behält ohne Warnung den alten Namen. Beim nächsten Ausverkauf steigt die Last, die Autoskalierung meldet nur `FailedGetScale` in ihren Ereignissen, und der Shop hat weiterhin zwei Pods.',
  breaks:
    'Stimmt der Verweis, beginnt die Autoskalierung zu arbeiten: Sie kann sofort Pods hinzufügen oder entfernen, je nach der aktuellen Last. Prüfen Sie zuerst `minReplicas` und `maxReplicas`. Korrigieren Sie einen falschen Namen von Hand. Fehlen Anforderungen (requests), legen Sie sie im Workload fest: Der Scheduler reserviert sie dann, also prüfen Sie, ob die Knoten genug Platz haben. Ist der Workload in anderen Dateien, unterdrücken Sie den Befund.',
  verify:
    '`kubectl describe hpa NAME` zeigt die Bedingung `AbleToScale` als `True` und unter `Deployment pods` eine Zahl.',
};
