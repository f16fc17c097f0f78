import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Ein fester Wert in `env`, `args` oder `command` steht im Manifest, in jeder Kopie des Repositorys, in der Datenbank des Clusters und in der Ausgabe von `kubectl describe`. Wer Deployments lesen darf, kann ihn lesen, und ihn zu wechseln erfordert eine neue Bereitstellung. Besser ist eine Workloadidentität, die ohne Anmeldeinformationen auskommt, oder eine Datei aus Azure Key Vault; ein Kubernetes-Geheimnis lässt sich immerhin gesondert schützen und ändern.',
  risk: 'Eine Entwicklerin checkt ein Manifest mit einem Datenbankkennwort ein. Jahre später durchsucht ein Angreifer mit Lesezugriff auf das Repository, eine Sicherung oder ein Buildprotokoll alles nach `PASSWORD` und meldet sich von außen an der Datenbank an. Im Cluster fällt nichts auf, und das Kennwort gilt noch, weil niemand weiß, wer es sonst verwendet.',
  breaks:
    'Der Pod startet nicht (`CreateContainerConfigError`), solange in seinem Namespace kein Secret mit dem von der Korrektur geschriebenen Namen und Schlüssel vorhanden ist: Legen Sie es mit `kubectl create secret generic NAME --from-literal=KEY=VALUE` an, oder besser, lassen Sie es vom Secrets Store CSI-Treiber aus Azure Key Vault bereitstellen. Prüfen Sie dann mit `kubectl rollout status`, ob der Pod startet und sich anmelden kann. Der alte Wert bleibt in der Historie des Repositorys und muss als offengelegt gelten: Rotieren Sie ihn. Anmeldeinformationen in einem längeren Argument oder einem Skript bleiben Ihnen überlassen: Lesen Sie sie dort aus einer Variablen oder einer Datei.',
  verify:
    '`kubectl describe pod POD` zeigt neben der Variablen `set to the key` mit dem Namen eines Secrets, und weder unter `Args` noch unter `Command` steht ein Wert.',
};
