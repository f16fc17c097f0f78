export const de = {
  why: 'Eine Regel einer Netzwerkrichtlinie, die weder Gegenstellen noch Ports nennt, erlaubt in ihrer Richtung alles. Richtlinien summieren sich: Keine andere Richtlinie für dieselben Pods kann eine solche Regel zurücknehmen. Eine Richtlinie mit leerer Auswahl und ohne Regeln ist das Gegenteil, denn sie verbietet standardmäßig alles.',
  risk: 'Während einer Störung ergänzt jemand eine Regel mit leerem `from`, um zu prüfen, ob die Richtlinie die Ursache ist, und vergisst sie dort. Strenge Richtlinien für dieselben Pods sind damit wirkungslos. Später verbindet sich ein Angreifer aus einem beliebigen Pod des Clusters mit dem Datenbankport, den alle für geschlossen halten.',
  breaks:
    'Ersetzen Sie die offene Regel durch je eine für jeden Client, mit `podSelector`, `namespaceSelector` oder `ipBlock` und mit den Ports. Ermitteln Sie die Clients vorher, etwa in den Datenflussprotokollen von Advanced Container Networking Services oder mit `hubble observe`. Vergessene Clients erhalten Timeouts.',
  verify:
    '`kubectl describe networkpolicy NAME` zeigt keine Regel, bei der sowohl `traffic allowed to all ports` als auch `traffic not restricted by` steht.',
};
