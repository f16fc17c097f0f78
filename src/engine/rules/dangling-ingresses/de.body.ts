export const de = {
  why: 'Ein Ingress nennt den Service und den Port, an den er Datenverkehr leitet. Der API-Server prüft beides nicht, und die meisten Controller antworten mit dem Fehler 503, bis beides vorhanden ist. Podsmith sieht keine Services aus anderen Dateien, meldet aber einen Service in diesen Dateien, dem der Port fehlt.',
  risk: 'Der Port eines Service wird von 8080 in 80 geändert, aber der Ingress behält 8080. Alle Pods sind bereit, und der Rollout gelingt, aber jeder Besucher sieht „503 Service Temporarily Unavailable“, bis jemand das Protokoll des Controllers liest.',
  breaks:
    'Tragen Sie Namen und Port des Service, nicht des Containers, als Back-End ein. Damit ändert sich, was unter dem Pfad erreichbar ist; öffnen Sie daher jeden Pfad der Website einmal.',
  verify:
    '`kubectl describe ingress NAME` zeigt hinter jedem Pfad Adressen von Pods und kein `error:`.',
};
