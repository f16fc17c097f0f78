export const de = {
  why: 'Ein HorizontalPodAutoscaler findet seinen Workload über Gruppe, Art und Namen. Der API-Server nimmt dort jeden Text an und prüft nichts. Ein Deployment gehört zur Gruppe `apps`; ein DaemonSet oder ein Job hat keine Replikate, die sich skalieren ließen.',
  risk: 'Ein Deployment wird umbenannt, seine Autoskalierung behält den alten Namen. Eine Fehlermeldung erscheint nicht. Beim nächsten Ausverkauf steigt die Last, in den Ereignissen der Autoskalierung steht `FailedGetScale`, und der Shop antwortet mit den zwei Pods, die er an ruhigen Tagen hatte.',
  breaks:
    'Stimmt der Verweis, beginnt die Autoskalierung zu arbeiten: Sie kann sofort Pods hinzufügen oder entfernen, je nach der aktuellen Last. Prüfen Sie zuerst `minReplicas` und `maxReplicas`. Ein Name ist von Hand zu berichtigen; wird der Workload in anderen Dateien gepflegt, unterdrücken Sie den Befund. Lesen Sie dann `kubectl describe hpa NAME`.',
  verify:
    '`kubectl describe hpa NAME` zeigt die Bedingung `AbleToScale` als `True` und unter `Deployment pods` eine Zahl.',
};
