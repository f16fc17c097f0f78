export const de = {
  why: 'Ein Agent dient seinem Knoten: Er verbindet Pods mit dem Netzwerk, bindet Volumes ein oder liest Protokolle und Metriken des Knotens. Er arbeitet mit dem Netzwerk, den Prozessen und den Ordnern des Knotens und kann deshalb weder Baseline noch Restricted bestehen. Diese Regel erkennt Agenten an ihrem Image und an den Ordnern, die sie mit dem Knoten teilen.',
  risk: 'Ein Agent für Protokolle wurde gehärtet: Ein `emptyDir` ersetzt `/var/log` des Knotens, und der Pod läuft nicht mehr als root. Er startet, alle Prüfungen sind bestanden, und er sammelt nichts.',
  breaks:
    'Wenn Sie die Einstellungen zurücknehmen, hat der Agent wieder Macht über den Knoten. Das ist sein Zweck: Legen Sie fest, wer ihn ändern darf, und geben Sie ihm einen eigenen Namespace mit dem Label `pod-security.kubernetes.io/enforce: privileged`.',
  verify:
    'Prüfen Sie auf einem Knoten, was der Agent tut: `kubectl logs POD` enthält kein „permission denied“, Pods erhalten Adressen, Volumes sind eingebunden, oder Protokolle kommen an.',
};
