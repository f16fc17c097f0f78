export const de = {
  why: 'Ein `emptyDir` liegt auf dem Datenträger des Knotens oder mit `medium: Memory` in dessen Arbeitsspeicher und wächst mit dem, was hineingeschrieben wird. Mit `sizeLimit` entfernt das Kubelet einen Pod, der den Wert überschreitet; im Arbeitsspeicher scheitert dann schon das Schreiben. Dateien im Arbeitsspeicher zählen zu den Speichergrenzwerten der Container.',
  risk: 'Ein Angreifer lädt Dateien in ein Formular hoch, das sie zur Prüfung in einem `emptyDir` ablegt, und bricht jedes Mal ab, bevor sie gelöscht werden. Nach einigen Stunden ist der Datenträger des Knotens voll. Das Kubelet entfernt Pods, nicht unbedingt diesen zuerst. Der Angriff betrifft daher alles auf dem Knoten.',
  breaks:
    'Über dem Grenzwert wird der Pod entfernt, und seine emptyDirs werden gelöscht; im Arbeitsspeicher meldet das Programm „No space left on device“. Ermitteln Sie die derzeitige Größe mit `kubectl exec POD -- du -sh MOUNTPATH` in Zeiten hoher Last, und geben Sie das Doppelte an. Die Korrektur setzt denselben Wert für alle Volumes ohne Grenzwert. Passen Sie danach einzelne bei Bedarf an.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.volumes[*].emptyDir.sizeLimit"` zeigt für jedes `emptyDir` einen Grenzwert.',
};
