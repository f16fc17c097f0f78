export const de = {
  why: 'Ein Image ohne Tag bedeutet `latest`, und `latest` ist, was zuletzt hochgeladen wurde. Tags ohne Version, etwa `stable`, `main` oder `alpine`, gehen ebenso auf neue Images über. Knoten, die es zu verschiedenen Zeiten abrufen, führen unter demselben Manifest verschiedene Programme aus, und das Manifest der letzten Woche stellt die Version der letzten Woche nicht wieder her. Eine Version im Tag oder ein Digest legt fest, was läuft.',
  risk: 'Ein Deployment verwendet `web:latest`. Nachts wird ein Knoten ersetzt; der neue ruft ein Image ab, das am Abend für einen Test hochgeladen wurde, und ein Drittel aller Anfragen trifft auf eine andere Version. `kubectl rollout undo` hilft nicht, weil auch das vorige Manifest `latest` nennt. Ein Angreifer, der Images hochladen kann, braucht keinen Zugriff auf den Cluster: Der nächste Neustart führt sein Image aus.',
  breaks:
    'Das Tag muss in der Registrierung vorhanden sein, sonst bleibt der Pod in `ImagePullBackOff` hängen. Um zu behalten, was heute läuft, lesen Sie in der Ausgabe von `kubectl get pod POD -o yaml` den Digest neben `imageID`, und suchen Sie in der Registrierung die Version dazu. Jedes Image hat eigene Versionen; geben Sie also jedem sein Tag, und prüfen Sie dann mit `kubectl rollout status`, ob die Pods starten.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,IMAGES:.spec.containers[*].image"` zeigt hinter jedem Image ein anderes Tag als `latest` oder einen Digest.',
};
