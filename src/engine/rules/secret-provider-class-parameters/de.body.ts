export const de = {
  why: 'Die Parameter einer SecretProviderClass sind Zeichenfolgen: `usePodIdentity: false` ohne Anführungszeichen lehnt der API-Server ab. Der Anbieter liest die Namen buchstabengetreu und benötigt den Namen des Tresors, den Mandanten und die Objekte; IDs sind GUIDs, keine Adressen oder Ressourcen-IDs. Was er nicht verwenden kann, zeigt sich erst, wenn ein Pod das Volume einbindet.',
  risk: 'Die Klasse wird ohne Beanstandung angewendet, mit der Adresse des Tresors statt seines Namens. Der nächste Rollout wartet mit `FailedMount` in `ContainerCreating`. Unter Druck schreibt jemand das Kennwort „vorläufig“ in ein gewöhnliches Secret oder in das Manifest, und dort bleibt es.',
  breaks:
    'Die Korrektur setzt Anführungszeichen, berichtigt Schreibweisen (auch `tenantId` zu `tenantID`, was sehr alte Versionen des Anbieters nicht lesen) und entnimmt den Namen des Tresors seiner Adresse. Was fehlt und welche GUID gemeint ist, wissen nur Sie. Laufende Pods behalten, was sie eingebunden haben: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt die Klasse an, und ein neuer Pod, der sie einbindet, wird bereit.',
};
