export const de = {
  why: 'Die Parameter einer SecretProviderClass sind Zeichenfolgen: `usePodIdentity: false` ohne Anführungszeichen lehnt der API-Server ab. Die Namen müssen genau übereinstimmen, und der Anbieter benötigt den Namen des Tresors, den Mandanten und die Objekte. IDs sind GUIDs, keine Adressen oder Ressourcen-IDs. Andere Fehler zeigen sich erst, wenn ein Pod das Volume einbindet.',
  risk: 'Die Klasse wird ohne Fehler angewendet, mit der Adresse des Tresors statt seines Namens. Der nächste Rollout wartet mit `FailedMount` in `ContainerCreating`. Unter Druck schreibt jemand das Kennwort „vorläufig“ in ein gewöhnliches Secret oder in das Manifest, und dort bleibt es.',
  breaks:
    'Die Korrektur ergänzt Anführungszeichen und einen fehlenden `provider`, korrigiert Schreibweisen (auch `tenantId` zu `tenantID`, was sehr alte Versionen des Anbieters nicht lesen) und entnimmt den Namen des Tresors seiner Adresse. Fehlende Werte und die richtige GUID kennen nur Sie. Starten Sie einen neuen Pod, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt die Klasse an, und ein neuer Pod, der sie einbindet, wird bereit.',
};
