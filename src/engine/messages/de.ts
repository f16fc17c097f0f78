import type { messages as en } from './en.ts';

export const messages: { readonly [key in keyof typeof en]: string } = {
  'message.who.pod-security': 'Pod Security Admission',
  'message.who.validation': 'Validierung',
  'message.who.api-server': 'API-Server',
  'message.who.admission-policy': 'ValidatingAdmissionPolicy {policy}',
  'message.who.kyverno': 'Kyverno {policy}',
  'message.who.gatekeeper': 'Gatekeeper {policy}',
  'message.who.azure-policy': 'Azure Policy {policy}',
  'message.who.webhook': 'Webhook {policy}',
  'message.who.openshift': 'OpenShift: Security Context Constraints',
  'message.who.quota': 'Kontingent oder LimitRange des Namespace',
  'message.who.scheduler': 'Scheduler',
  'message.who.kubelet': 'Kubelet',
  'message.who.runtime': 'Containerruntime',
  'message.who.registry': 'Containerregistrierung',
  'message.who.program': 'Programm im Container',
  'message.who.entra-id': 'Microsoft Entra ID',
  'message.who.key-vault': 'Azure Key Vault-Anbieter',
  'message.who.unknown': 'Unbekannte Meldung',

  'message.level.refused':
    'Der Namespace erzwingt {level}, Version {version}. Der Pod wurde abgelehnt.',
  'message.level.warned':
    'Dies ist eine Warnung: {level}, Version {version}, lehnt solche Pods jetzt oder später ab.',
  'message.warned': 'Dies ist eine Warnung. Das Objekt wurde angenommen.',
  'message.stage.admission': 'Der API-Server hat das Objekt abgelehnt, bevor es gespeichert wurde.',
  'message.stage.scheduling': 'Der Pod wurde angenommen, aber kein Knoten nimmt ihn auf.',
  'message.stage.image-pull': 'Der Pod hat einen Knoten, aber der Knoten erhält das Image nicht.',
  'message.stage.mount': 'Der Pod hat einen Knoten, aber ein Volume kann nicht eingebunden werden.',
  'message.stage.container-start':
    'Das Image ist auf dem Knoten, aber der Container startet nicht.',
  'message.stage.run':
    'Der Container wurde gestartet. Das Programm, ein Test oder der Kernel meldet dies.',
  'message.stage.sign-in': 'Das Programm läuft, kann sich aber nicht bei Azure anmelden.',
  'message.stage.unknown':
    'Podsmith kennt diese Meldung nicht. Erkannt wurde nur, was hier aufgeführt ist.',

  'message.fact.pod': 'Pod',
  'message.fact.namespace': 'Namespace',
  'message.fact.policy': 'Richtlinie',
  'message.fact.binding': 'Bindung',
  'message.fact.constraint': 'Einschränkung oder Regel',
  'message.fact.image': 'Image',
  'message.fact.address': 'Adresse',
  'message.fact.path': 'Pfad',
  'message.fact.volume': 'Volume',
  'message.fact.class': 'SecretProviderClass',
  'message.fact.account': 'Dienstkonto oder Benutzer',
  'message.fact.subject': 'Antragsteller oder Zielgruppe',
  'message.fact.key': 'Schlüssel',
  'message.fact.name': 'Name',
  'message.fact.quota': 'Kontingent',
  'message.fact.code': 'Code',
  'message.fact.reason': 'Grund',
  'message.fact.host': 'Host',
  'message.fact.value': 'Wert',

  'message.pod-security.cause':
    'Die Labels des Namespace verlangen eine Stufe der Pod Security Standards, und der Pod besteht diese Prüfung nicht.',
  'message.pod-security.next':
    'Korrigieren Sie die Einstellung in der Podvorlage. Wurde ein Pod eines Deployment oder Job abgelehnt, ändern Sie den Workload, nicht den Pod.',
  'message.admission-policy.cause':
    'Eine ValidatingAdmissionPolicy des Clusters hat für dieses Objekt einen Ausdruck ausgewertet, und das Ergebnis war falsch.',
  'message.admission-policy.next':
    'Lesen Sie die Ausdrücke mit `kubectl get validatingadmissionpolicy NAME -o yaml`. Die Bindung sagt, für welche Namespaces sie gilt.',
  'message.kyverno.cause': 'Eine Richtlinie von Kyverno im Cluster lässt dies nicht zu.',
  'message.kyverno.next':
    'Lesen Sie die Regel mit `kubectl get clusterpolicy NAME -o yaml`. Braucht der Workload die Einstellung, bitten Sie die Verantwortlichen um eine PolicyException.',
  'message.gatekeeper.cause': 'Eine Einschränkung von Gatekeeper im Cluster lässt dies nicht zu.',
  'message.gatekeeper.next':
    'Lesen Sie ihre Parameter mit `kubectl get constraints`. Braucht der Workload die Einstellung, bitten Sie die Verantwortlichen um eine Ausnahme.',
  'message.azure-policy.cause':
    'Dem Cluster ist Azure Policy oder eine Bereitstellungsschutzmaßnahme von AKS zugewiesen, die dies nicht zulässt.',
  'message.azure-policy.next':
    'Suchen Sie die Zuweisung im Azure-Portal unter „Richtlinie“. In AKS Automatic bleiben die Schutzmaßnahmen aktiv, können aber Namespaces ausschließen.',
  'message.webhook.cause': 'Ein Zulassungswebhook des Clusters hat die Anforderung abgelehnt.',
  'message.webhook.next':
    'Finden Sie mit `kubectl get validatingwebhookconfigurations` heraus, welches Programm antwortet, und lesen Sie dessen Dokumentation.',
  'message.webhook-unreachable.cause':
    'Der API-Server hat einen Zulassungswebhook nicht erreicht, dessen `failurePolicy` `Fail` ist. Das Manifest wurde nicht beurteilt.',
  'message.webhook-unreachable.next':
    'Prüfen Sie die Pods und den Service des Webhooks. Ihr Manifest braucht keine Änderung.',
  'message.openshift-not-usable.cause':
    'Das Dienstkonto des Pods darf diese Security Context Constraints nicht verwenden. OpenShift führt alle auf, die es versucht hat.',
  'message.openshift-not-usable.next':
    'Passen Sie den Pod zuerst an `restricted-v2` an. Erlauben Sie eine andere nur, wenn das Programm sie braucht: `oc adm policy add-scc-to-user`.',
  'message.openshift-value.cause':
    'Die Security Context Constraint lässt diesen Wert nicht zu. `restricted-v2` vergibt Benutzer und Gruppen selbst, aus dem Bereich des Namespace.',
  'message.openshift-value.next':
    'Entfernen Sie feste Werte wie `runAsUser` und `fsGroup`, oder wählen Sie einen aus dem Bereich in der Meldung.',
  'message.quota-missing.cause':
    'Eine ResourceQuota des Namespace zählt diese Ressourcen, daher muss jeder Container sie festlegen.',
  'message.quota-missing.next':
    'Legen Sie die genannten Anforderungen und Grenzwerte in jedem Container fest, auch in Init-Containern, oder fügen Sie eine LimitRange mit Standardwerten hinzu.',
  'message.quota-exceeded.cause':
    'Der Namespace würde mehr verbrauchen, als seine ResourceQuota zulässt.',
  'message.quota-exceeded.next':
    'Vergleichen Sie mit `kubectl describe resourcequota`. Senken Sie die Anforderungen, starten Sie weniger Replikate, oder lassen Sie das Kontingent erhöhen.',
  'message.limit-range.cause':
    'Eine LimitRange des Namespace legt einen kleinsten Wert, einen größten Wert oder ein Verhältnis fest.',
  'message.limit-range.next':
    'Vergleichen Sie mit `kubectl describe limitrange`, und legen Sie Anforderungen und Grenzwerte innerhalb davon fest.',
  'message.field.cause':
    'Das Feld ist unbekannt, fehlt, hat den falschen Typ oder einen Wert, den Kubernetes ablehnt.',
  'message.field.next':
    'Korrigieren Sie das Feld im Manifest. Podsmith führt solche Probleme vor den Befunden auf.',
  'message.api-version.cause':
    'Der Cluster bietet diese Art in dieser Version nicht an: Sie wurde entfernt, oder ihre CustomResourceDefinition ist nicht installiert.',
  'message.api-version.next':
    'Sehen Sie mit `kubectl api-resources` nach, was der Cluster anbietet.',
  'message.service-account.cause':
    'Der Pod nennt ein Dienstkonto, das es in seinem Namespace nicht gibt.',
  'message.service-account.next':
    'Erstellen Sie das Dienstkonto (ServiceAccount) im Namespace des Pods, oder korrigieren Sie `serviceAccountName`.',
  'message.namespace.cause': 'Der Cluster hat keinen Namespace mit diesem Namen.',
  'message.namespace.next':
    'Erstellen Sie zuerst den Namespace, mit seinen Labels für Pod Security Admission.',
  'message.permission.cause':
    'Der Benutzer oder das Dienstkonto hat keine Berechtigung für diese Anforderung. Das betrifft RBAC, nicht das Manifest.',
  'message.permission.next':
    'Prüfen Sie dies mit `kubectl auth can-i`, und fügen Sie Role und RoleBinding für genau diese Aktion und Ressource hinzu.',
  'message.unschedulable.cause':
    'Kein Knoten passt zum Pod: Anforderungen, Knotenauswahl, Affinität, Toleranzen oder Volumes schließen alle aus.',
  'message.unschedulable.next':
    'Die Meldung zählt die Knoten für jeden Grund. Vergleichen Sie die Anforderungen mit `kubectl describe nodes`.',
  'message.image-denied.cause':
    'Die Registrierung lässt den Knoten das Image nicht abrufen. So antworten Registrierungen auch, wenn es das Repository nicht gibt.',
  'message.image-denied.next':
    'Geben Sie für Azure Container Registry der Kubelet-Identität die Rolle AcrPull: `az aks check-acr`. Legen Sie für andere Registrierungen `imagePullSecrets` fest. Prüfen Sie auch den Namen des Images.',
  'message.image-missing.cause': 'Die Registrierung hat dieses Tag oder diesen Digest nicht.',
  'message.image-missing.next':
    'Vergleichen Sie Name und Tag mit der Registrierung, zum Beispiel mit `az acr repository show-tags`.',
  'message.image-name.cause': 'Der Wert von `image` ist kein gültiger Imageverweis.',
  'message.image-name.next':
    'Achten Sie auf Großbuchstaben, Leerzeichen und nicht ausgefüllte Werte einer Vorlage.',
  'message.image-never.cause':
    'Das Image ist nicht auf dem Knoten, und `imagePullPolicy: Never` verbietet, es abzurufen.',
  'message.image-never.next': 'Setzen Sie `imagePullPolicy` auf `IfNotPresent`.',
  'message.image-unreachable.cause':
    'Der Knoten hat die Registrierung nicht erreicht: Der Name wird nicht aufgelöst, oder eine Firewall blockiert die Verbindung.',
  'message.image-unreachable.next':
    'Prüfen Sie DNS, den ausgehenden Datenverkehr der Knoten und die Netzwerkregeln oder den privaten Endpunkt der Registrierung.',
  'message.image-pull.cause':
    'Der Knoten konnte das Image nicht abrufen. Diese Zeile nennt den Grund nicht.',
  'message.image-pull.next':
    'Lesen Sie das Ereignis „Failed to pull image“ mit `kubectl describe pod`: Es enthält die Antwort der Registrierung.',
  'message.mount-reference.cause':
    'Ein Volume nennt ein Secret oder eine ConfigMap, die es im Namespace des Pods nicht gibt.',
  'message.mount-reference.next':
    'Erstellen Sie das Objekt im selben Namespace, oder korrigieren Sie den Namen in `volumes`. Das Kubelet versucht es erneut.',
  'message.mount-path.cause':
    'Den Pfad des Volumes gibt es nicht, oder er hat nicht den Typ, den der Pod erwartet.',
  'message.mount-path.next': 'Prüfen Sie `hostPath.type` und `subPath`.',
  'message.mount-attached.cause':
    'Der Datenträger ist noch mit einem anderen Knoten verbunden. Ein Volume mit `ReadWriteOnce` ist für einen Knoten zur selben Zeit.',
  'message.mount-attached.next':
    'Warten Sie, bis der alte Pod beendet ist, oder verwenden Sie die Strategie `Recreate` mit einem Replikat.',
  'message.mount-timeout.cause':
    'Ein Volume war nicht rechtzeitig bereit. Diese Zeile nennt den Grund nicht.',
  'message.mount-timeout.next':
    'Lesen Sie die anderen Ereignisse des Pods: FailedMount und FailedAttachVolume nennen den Grund.',
  'message.driver.cause':
    'Der CSI-Treiber oder sein Anbieter ist auf dem Knoten nicht installiert.',
  'message.driver.next':
    'Aktivieren Sie für Key Vault in AKS das Add-On `azure-keyvault-secrets-provider`, und prüfen Sie, ob dessen Pods auf diesem Knoten laufen.',
  'message.root-image.cause':
    '`runAsNonRoot` ist `true`, und weder Image noch Manifest legen einen Benutzer fest, sodass das Programm als root laufen würde.',
  'message.root-image.next':
    'Setzen Sie `runAsUser` auf die Nummer eines Benutzers, für den das Image gemacht ist, oder verwenden Sie ein Image mit `USER`.',
  'message.named-user.cause':
    'Das Image nennt seinen Benutzer mit Namen, zum Beispiel `nginx`. Das Kubelet erkennt nicht, ob ein Name root ist, und braucht eine Nummer.',
  'message.named-user.next':
    'Ermitteln Sie die Nummer mit `id -u NAME` im Image, und legen Sie sie als `runAsUser` fest.',
  'message.root-user.cause':
    '`runAsNonRoot` ist `true`, und `runAsUser` verlangt root. Beides widerspricht sich.',
  'message.root-user.next': 'Setzen Sie `runAsUser` auf eine andere Nummer als 0.',
  'message.reference.cause':
    'Der Container liest ein Secret oder eine ConfigMap, die es im Namespace des Pods nicht gibt.',
  'message.reference.next':
    'Erstellen Sie das Objekt im selben Namespace, korrigieren Sie den Namen, oder setzen Sie `optional: true`, wenn das Programm darauf verzichten kann.',
  'message.key.cause':
    'Das Secret oder die ConfigMap ist vorhanden, hat aber diesen Schlüssel nicht.',
  'message.key.next':
    'Vergleichen Sie die Schlüssel mit `kubectl describe`, und korrigieren Sie `key`.',
  'message.config-error.cause':
    'Das Kubelet konnte den Container nicht konfigurieren: Oft fehlt ein Secret oder eine ConfigMap, oder es liegt an `runAsNonRoot`.',
  'message.config-error.next': 'Lesen Sie die Ereignisse des Pods mit `kubectl describe pod`.',
  'message.create-error.cause':
    'Die Containerruntime konnte den Container nicht erstellen. Diese Zeile nennt den Grund nicht.',
  'message.create-error.next': 'Lesen Sie die Ereignisse des Pods mit `kubectl describe pod`.',
  'message.run-error.cause':
    'Die Containerruntime hat den Container erstellt, konnte sein Programm aber nicht starten.',
  'message.run-error.next':
    'Lesen Sie die Ereignisse des Pods mit `kubectl describe pod`. Oft fehlt der Befehl im Image.',
  'message.apparmor.cause':
    'Das AppArmor-Profil ist auf dem Knoten nicht geladen, oder der Knoten unterstützt AppArmor nicht.',
  'message.apparmor.next':
    'Verwenden Sie den Typ `RuntimeDefault`, oder laden Sie das Profil auf jedem Knoten, bevor der Pod eingeplant wird.',
  'message.seccomp.cause':
    'Das seccomp-Profil ist auf diesem Knoten nicht im Ordner des Kubelet oder kann nicht gelesen werden.',
  'message.seccomp.next':
    'Verwenden Sie den Typ `RuntimeDefault`, oder legen Sie die Datei auf jedem Knoten unter `/var/lib/kubelet/seccomp` ab.',
  'message.read-only-mount.cause':
    'Ein Volume soll an einem Pfad eingebunden werden, den das Image nicht hat, und das Dateisystem ringsum ist schreibgeschützt.',
  'message.read-only-mount.next':
    'Binden Sie es in einem Ordner ein, den das Image hat, oder nicht innerhalb eines anderen schreibgeschützten Volumes.',
  'message.program-missing.cause': 'Das Image hat das Programm nicht, das `command` nennt.',
  'message.program-missing.next':
    'Prüfen Sie `command` und `args`. Images ohne Shell haben kein `sh`, und ein Skript braucht den Interpreter seiner ersten Zeile.',
  'message.program-denied.cause':
    'Das Programm ist im Image, aber der Benutzer des Containers darf es nicht ausführen.',
  'message.program-denied.next':
    'Vergeben Sie die Berechtigung zum Ausführen beim Erstellen des Images, oder lassen Sie den Container als Besitzer der Datei laufen.',
  'message.permission-denied.cause':
    'Der Benutzer des Containers hat keine Berechtigung für diese Datei oder diesen Ordner. Oft ist das Image für root gemacht.',
  'message.permission-denied.next':
    'Legen Sie für ein Volume `fsGroup` fest. Binden Sie für einen Ordner des Images ein `emptyDir` ein, oder lassen Sie den Container als dessen Besitzer laufen.',
  'message.read-only.cause':
    'Das Programm schreibt in das Stammdateisystem, und `readOnlyRootFilesystem` ist `true`.',
  'message.read-only.next':
    'Binden Sie in dem genannten Ordner ein `emptyDir` ein, und lassen Sie das Stammdateisystem schreibgeschützt.',
  'message.low-port.cause':
    'Das Programm öffnet einen Port unter 1024. Das erfordert die Linux-Funktion (Capability) NET_BIND_SERVICE oder root.',
  'message.low-port.next':
    'Lassen Sie das Programm einen Port wie 8080 verwenden. Der Service kann weiterhin Port 80 verwenden.',
  'message.not-permitted.cause':
    'Der Kernel hat den Aufruf abgelehnt: Dem Programm fehlt eine Linux-Funktion (Capability), oder seccomp blockiert den Aufruf.',
  'message.not-permitted.next':
    'Finden Sie heraus, was sie braucht. `chown` beim Start ist oft nicht nötig, wenn das Image für einen Benutzer gemacht ist.',
  'message.out-of-memory.cause':
    'Das Programm hat mehr Arbeitsspeicher belegt, als sein Grenzwert zulässt, und der Kernel hat es beendet.',
  'message.out-of-memory.next':
    'Vergleichen Sie den Verbrauch mit `kubectl top pod`. Erhöhen Sie den Grenzwert, oder begrenzen Sie den Heap des Programms.',
  'message.exit-126.cause': 'Der Befehl wurde gefunden, konnte aber nicht ausgeführt werden.',
  'message.exit-126.next':
    'Prüfen Sie die Berechtigung der Datei und ihr Format: Ein Skript braucht eine erste Zeile mit seinem Interpreter.',
  'message.exit-127.cause': 'Eine Shell hat den Befehl nicht gefunden.',
  'message.exit-127.next':
    'Prüfen Sie den Pfad in `command` und `args`, und ob das Image das Programm hat.',
  'message.exit-137.cause':
    'Das Programm wurde mit SIGKILL (128 + 9) beendet: Arbeitsspeicher, ein fehlgeschlagener Livetest, oder es hat nicht rechtzeitig aufgehört.',
  'message.exit-137.next':
    'Suchen Sie in `kubectl describe pod` nach OOMKilled, dann in den Ereignissen nach fehlgeschlagenen Tests.',
  'message.exit-139.cause':
    'Das Programm hat auf fremden Arbeitsspeicher zugegriffen (SIGSEGV, 128 + 11).',
  'message.exit-139.next':
    'Das ist ein Fehler des Programms oder ein Image für einen anderen Prozessor. Vergleichen Sie `kubernetes.io/arch` des Knotens.',
  'message.exit-143.cause':
    'Das Programm sollte aufhören (SIGTERM, 128 + 15) und hat es getan. Nach einer Löschung oder Aktualisierung ist das normal.',
  'message.exit-143.next':
    'Geschieht es ohne eine solche, suchen Sie in den Ereignissen nach fehlgeschlagenen Livetests und Entfernungen.',
  'message.probe.cause': 'Ein Test (Probe) hat keine oder die falsche Antwort erhalten.',
  'message.probe.next':
    'Vergleichen Sie Port und Pfad des Tests mit dem Programm. Geben Sie einem langsamen Start einen Starttest.',
  'message.crash-loop.cause':
    'Der Container wurde mehrmals beendet, und das Kubelet wartet vor dem nächsten Start. Diese Zeile nennt den Grund nicht.',
  'message.crash-loop.next':
    'Lesen Sie `kubectl logs --previous` und den Exitcode in `kubectl describe pod`, und fügen Sie sie hier ein.',
  'message.no-credential.cause':
    'Keine der Anmeldeinformationen für Verbundidentitäten passt zu Aussteller, Antragsteller und Zielgruppe des Tokens.',
  'message.no-credential.next':
    'Vergleichen Sie sie mit `az identity federated-credential list`. Der Antragsteller ist `system:serviceaccount:NAMESPACE:NAME`. Neue Anmeldeinformationen brauchen einige Minuten.',
  'message.wrong-issuer.cause':
    'Die Identität hat keine Anmeldeinformationen für Verbundidentitäten mit diesem Aussteller. Jeder Cluster hat seinen eigenen Aussteller.',
  'message.wrong-issuer.next':
    'Rufen Sie den Aussteller mit `az aks show --query oidcIssuerProfile.issuerUrl` ab, und übernehmen Sie ihn mit dem Schrägstrich am Ende.',
  'message.wrong-subject.cause':
    'Die Identität hat keine Anmeldeinformationen für Verbundidentitäten mit diesem Dienstkonto. Groß- und Kleinschreibung zählen.',
  'message.wrong-subject.next':
    'Prüfen Sie `serviceAccountName` und den Namespace des Pods, und vergleichen Sie sie mit dem Antragsteller der Anmeldeinformationen.',
  'message.wrong-audience.cause':
    'Das Token ist für eine andere Zielgruppe als die Anmeldeinformationen für Verbundidentitäten.',
  'message.wrong-audience.next':
    'Beide sind `api://AzureADTokenExchange`, sofern Ihre Organisation nichts anderes festgelegt hat.',
  'message.unknown-client.cause':
    'Der Mandant kennt diese Client-ID nicht: Sie ist falsch geschrieben, wurde gelöscht oder gehört zu einem anderen Mandanten.',
  'message.unknown-client.next':
    'Vergleichen Sie die Annotation `azure.workload.identity/client-id` des Dienstkontos mit der Client-ID der Identität, nicht mit ihrer Objekt-ID.',
  'message.issuer-unreachable.cause':
    'Microsoft Entra ID konnte den OIDC-Aussteller des Clusters nicht lesen.',
  'message.issuer-unreachable.next':
    'Öffnen Sie den Aussteller mit `/.well-known/openid-configuration`. Er muss öffentlich sein.',
  'message.no-identity.cause':
    'Der Container hat keine Umgebungsvariablen oder kein Token von Workload ID. Der Webhook hat den Pod nicht geändert.',
  'message.no-identity.next':
    'Der Pod braucht das Label `azure.workload.identity/use: "true"` und das annotierte Dienstkonto. Erstellen Sie den Pod danach neu.',
  'message.metadata-endpoint.cause':
    'Das Programm hat beim Metadatenendpunkt des Knotens ein Token angefordert und keines erhalten. Mit Workload ID sollte es dort nicht anfragen.',
  'message.metadata-endpoint.next':
    'Richten Sie Workload ID ein, und verwenden Sie im Programm `DefaultAzureCredential` oder `WorkloadIdentityCredential`.',
  'message.missing-class.cause':
    'Das Volume nennt eine SecretProviderClass, die es im Namespace des Pods nicht gibt.',
  'message.missing-class.next':
    'Erstellen Sie sie im Namespace des Pods, oder korrigieren Sie `secretProviderClass`.',
  'message.class-settings.cause':
    'Der SecretProviderClass fehlt ein Parameter, oder einer kann nicht richtig sein.',
  'message.class-settings.next': 'Prüfen Sie `keyvaultName`, `tenantId`, `clientID` und `objects`.',
  'message.vault-forbidden.cause':
    'Die Identität wurde erkannt, darf im Tresor aber nicht lesen, oder die Firewall des Tresors lehnt das Netzwerk ab.',
  'message.vault-forbidden.next':
    'Geben Sie ihr mit Azure RBAC die Rolle „Key Vault Secrets User“, mit Zugriffsrichtlinien die Berechtigung „Get“. Eine neue Rolle braucht einige Minuten.',
  'message.vault-missing.cause': 'Der Tresor hat kein Objekt mit diesem Namen oder dieser Version.',
  'message.vault-missing.next':
    'Vergleichen Sie `objectName`, `objectType` und `objectVersion` mit `az keyvault secret list`.',
  'message.vault-mount.cause':
    'Der Anbieter konnte die Objekte des Tresors nicht einbinden. Diese Zeile nennt den Grund nicht.',
  'message.vault-mount.next': 'Lesen Sie das Ende der Meldung: Es enthält die Antwort von Azure.',
  'message.unknown.cause': 'Podsmith kennt diese Meldung nicht.',
  'message.unknown.next':
    'Suchen Sie die Meldung in der Dokumentation des Programms, das sie ausgibt.',
};
