export const de = {
  why: 'Eine Autoskalierung setzt das Feld `replicas` ihres Workloads. Nennt auch das Manifest eine Zahl, setzt jedes Anwenden den Wert zurück, und die Autoskalierung muss von vorn beginnen. Legen Sie die Zahl stattdessen als Untergrenze der Autoskalierung fest.',
  risk: 'Die Autoskalierung hat den Shop für den Abend auf achtzehn Pods gebracht. Jemand wendet ein Manifest mit drei Replikaten an. Fünfzehn Pods enden binnen Sekunden, und die übrigen drei sind überlastet, bevor die Autoskalierung reagiert.',
  breaks:
    'Bei clientseitigem `kubectl apply` verringert das erste Anwenden nach dem Entfernen die Zahl auf einen Pod, bis die Autoskalierung sie wieder auf ihre Untergrenze anhebt. Vermeiden Sie das: Führen Sie zuvor `kubectl apply edit-last-applied deployment NAME` aus, und löschen Sie dort `replicas`, oder wenden Sie das Manifest serverseitig an. Beobachten Sie dabei `kubectl get deployment NAME -w`.',
  verify:
    '`kubectl get deployment NAME` zeigt vor und nach `kubectl apply` dieselbe Zahl von Pods.',
};
