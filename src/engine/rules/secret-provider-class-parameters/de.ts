import type { RuleWords } from '../../rule/rule.ts';
import type { secretProviderClassParameters } from './rule.ts';

export const de: RuleWords<typeof secretProviderClassParameters> = {
  title: 'Parameter für Key Vault so angeben, wie sie gelesen werden',
  why: 'Die Parameter einer SecretProviderClass sind Zeichenfolgen: `usePodIdentity: false` ohne Anführungszeichen lehnt der API-Server ab. Der Anbieter liest die Namen buchstabengetreu und benötigt den Namen des Tresors, den Mandanten und die Objekte; IDs sind GUIDs, keine Adressen oder Ressourcen-IDs. Was er nicht verwenden kann, zeigt sich erst, wenn ein Pod das Volume einbindet.',
  risk: 'Die Klasse wird ohne Beanstandung angewendet, mit der Adresse des Tresors statt seines Namens. Der nächste Rollout wartet mit `FailedMount` in `ContainerCreating`. Unter Druck schreibt jemand das Kennwort „vorläufig“ in ein gewöhnliches Secret oder in das Manifest, und dort bleibt es.',
  breaks:
    'Die Korrektur setzt Anführungszeichen, berichtigt Schreibweisen (auch `tenantId` zu `tenantID`, was sehr alte Versionen des Anbieters nicht lesen) und entnimmt den Namen des Tresors seiner Adresse. Was fehlt und welche GUID gemeint ist, wissen nur Sie. Laufende Pods behalten, was sie eingebunden haben: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt die Klasse an, und ein neuer Pod, der sie einbindet, wird bereit.',
  fixTitle: 'Anführungszeichen und Schreibweisen berichtigen',
  messages: {
    'not-text':
      '{name} ist keine Zeichenfolge, daher lehnt der API-Server die Klasse ab: Anführungszeichen fehlen',
    'no-text':
      '{name} ist eine Liste oder Zuordnung; der API-Server nimmt nur eine Zeichenfolge an',
    missing: '{name} fehlt; ohne diese Angabe bindet der Anbieter nichts ein',
    misspelt: 'Der Anbieter kennt {name} nicht; richtig ist {right}',
    'old-spelling':
      '{name} ist eine alte Schreibweise, die künftig nicht mehr gelesen wird; richtig ist {right}',
    'vault-name':
      'Das ist kein Name eines Schlüsseltresors: 3 bis 24 Buchstaben, Ziffern und Bindestriche',
    'vault-address': 'Enthält die Adresse des Tresors; der Anbieter erwartet nur seinen Namen',
    'resource-id': '{name} enthält eine Ressourcen-ID; der Anbieter erwartet eine Client-ID',
    'no-guid': '{name} ist keine GUID',
    'no-boolean': '{name} ist weder true noch false',
  },
};
