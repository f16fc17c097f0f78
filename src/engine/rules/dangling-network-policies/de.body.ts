export const de = {
  why: 'Eine Netzwerkrichtlinie wirkt auf die Pods, deren Labels zu ihrer Auswahl passen. Passt sie zu keinem Pod, nimmt der API-Server die Richtlinie trotzdem ohne Warnung an. Ebenso ist es mit einem Port, auf dem die Pods nicht lauschen. Pods aus anderen Dateien oder von anderen Controllern kann Podsmith nicht sehen.',
  risk: 'Das Label eines Deployments wechselt von `app: pay` zu `app: payment`, aber die Richtlinie behält das alte. Keine Richtlinie wählt die Pods mehr aus, und der ganze Cluster kann sie erreichen, während die Liste der Richtlinien bei jeder Prüfung vollständig aussieht.',
  breaks:
    'Schreiben Sie die Labels der Podvorlage in `podSelector`. Eine Richtlinie, die nun passt, beginnt auch zu blockieren: Vergleichen Sie ihre Regeln mit dem erwarteten Datenverkehr, und achten Sie danach bei den Clients auf Timeouts.',
  verify:
    '`kubectl get pods -n NAMESPACE -l KEY=VALUE` mit den Labels aus dem `podSelector` der Richtlinie listet mindestens einen Pod auf.',
};
