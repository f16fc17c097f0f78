export const de = {
  why: '`runAsGroup` legt die primäre Gruppe der Prozesse eines Containers fest. Ohne die Angabe entscheidet das Image, und ein Benutzer, den das Image nicht kennt, erhält die Gruppe 0, also die Gruppe root. `runAsUser` allein ändert daran nichts, und `fsGroup` fügt nur eine weitere Gruppe hinzu.',
  risk: 'Ein Angreifer übernimmt eine Anwendung, die zwar als gewöhnlicher Benutzer, aber in der Gruppe 0 läuft. Er sucht nach Dateien, in die die Gruppe root schreiben darf; in Images und eingebundenen Ordnern des Knotens sind sie häufig. Er ändert ein Startskript oder eine Konfigurationsdatei, und der nächste Prozess, der sie liest, führt seine Befehle aus, womöglich als root.',
  breaks:
    'Images, die wie bei OpenShift üblich für beliebige Benutzer-IDs gebaut sind, ordnen ihre Dateien der Gruppe 0 zu; die Anwendung verliert dann den Zugriff darauf. Auch Dateien auf einem Volume, die einer anderen Gruppe gehören, können unzugänglich sein. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Permission denied`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -g` gibt die gewählte Zahl aus.',
};
