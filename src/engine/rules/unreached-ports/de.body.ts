export const de = {
  why: 'Der Port unter `ports` eines Containers ist nur ein Hinweis für Leser: Er bewirkt nicht, dass das Programm dort lauscht. Sendet ein Service an einen Port, auf dem niemand lauscht, erhalten seine Clients keine Antwort. Diese Regel kennt die Ports bekannter Images und meldet einen Service, der an einen anderen sendet, sofern die Dateien dem Programm keinen anderen nennen.',
  risk: 'Im Container und in seinem Service wurde Port 80 durch 8080 ersetzt, NGINX lauscht aber weiterhin auf 80. Ohne Bereitschaftstest gelingt das Rollout, und jede Anfrage scheitert mit „connection refused“.',
  breaks:
    'Ein anderer `targetPort` lenkt alle Anfragen des Service auf den anderen Port. Prüfen Sie, ob kein anderer Container des Pods auf dem bisherigen lauscht.',
  verify:
    '`kubectl port-forward SERVICE 8080:80` und eine Anfrage an `localhost:8080` erhalten eine Antwort.',
};
