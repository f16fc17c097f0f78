export const de = {
  why: 'Stammdateisystem, Protokolle und emptyDirs eines Containers sind auf dem Datenträger des Knotens. Alle Pods dort teilen ihn mit dem Kubelet und den Images. Mit einem Grenzwert für `ephemeral-storage` wird ein Pod, der zu viel schreibt, entfernt, bevor der Datenträger voll ist.',
  risk: 'Ein Programm protokolliert jede Anfrage samt Inhalt. Ein Angreifer sendet viele große Anfragen, und das Protokoll füllt den Datenträger des Knotens. Das Kubelet meldet `DiskPressure`, löscht Images, entfernt Pods und nimmt keine neuen an.',
  breaks:
    'Ein Pod, der den Grenzwert überschreitet, wird entfernt und startet anderswo ohne seine Dateien. Ermitteln Sie den Bedarf mit `kubectl exec POD -- df -h` und `du -sh` in den Arbeitsverzeichnissen, rechnen Sie die Protokolle hinzu, und planen Sie eine Reserve ein. Achten Sie dann in der Ausgabe von `kubectl get events` auf `Evicted`. Speichern Sie Daten, die bleiben müssen, auf einem PersistentVolume, das der Grenzwert nicht einschließt.',
  verify:
    '`kubectl get pods -o yaml` zeigt für jeden Container `ephemeral-storage` unter `limits`, und `kubectl get events --field-selector=reason=Evicted` ist leer.',
};
