import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'cli.policies': 'Azure Policy ({title}, {id})',
  'cli.column.policies': 'Azure Policy',
  'cli.column.policy': 'Richtlinie',
  'cli.column.outcome': 'Ergebnis',
  'cli.help': `Aufruf: podsmith BEFEHL [OPTIONEN]

Prüft und härtet die Pods in Kubernetes-Manifesten.

Befehle:
  review      meldet Probleme, Befunde und Urteile
  harden      nimmt die Korrekturen eines Profils vor
  operator    listet auf, was Manifeste von ihrem Cluster brauchen
  facts       fragt, was nur Images und laufende Programme wissen, und behält die Antworten
  namespaces  zeigt, welche Stufe von Pod Security jeder Namespace durchsetzen kann
  rules       listet die Regeln auf
  explain     erklärt eine Regel oder Meldungen eines Clusters
  parse       gibt Dokumente aus, wie Kubernetes sie liest
  completion  gibt ein Vervollständigungsskript für eine Shell aus

  podsmith BEFEHL --help    zeigt die Hilfe zu einem Befehl
  podsmith --version        zeigt die Version
`,
  'cli.usage.review': 'Aufruf: podsmith review [DATEI|ORDNER|MUSTER|-]... [OPTIONEN]',
  'cli.usage.harden':
    'Aufruf: podsmith harden [DATEI|ORDNER|MUSTER|-]... [--profile NAME] [--write | --diff | --patch FORMAT | --format FORMAT] [OPTIONEN]',
  'cli.usage.operator':
    'Aufruf: podsmith operator [DATEI|ORDNER|MUSTER|-]... [--shell bash|powershell] [--lang en|de] [OPTIONEN]',
  'cli.usage.facts':
    'Aufruf: podsmith facts [DATEI|ORDNER|MUSTER|-]... [--tool NAME] [--shell bash|powershell] [--try] [--read DATEI] [--output DATEI] [OPTIONEN]',
  'cli.usage.namespaces':
    'Aufruf: podsmith namespaces [DATEI|ORDNER|MUSTER|-]... [--format text|json] [--lang en|de] [OPTIONEN]',
  'cli.usage.rules': 'Aufruf: podsmith rules [--format text|json] [--lang en|de]',
  'cli.usage.explain':
    'Aufruf: podsmith explain REGEL... [--lang en|de]\n        podsmith explain - [--format text|json] [--lang en|de]',
  'cli.usage.parse': 'Aufruf: podsmith parse [DATEI|-] [--format json]',
  'cli.usage.completion': 'Aufruf: podsmith completion bash|zsh|fish',
  'cli.usage.more': 'Mehr dazu: podsmith {command} --help --lang de',
  'cli.help.review': `Prüft Manifeste. Alle Dateien eines Aufrufs gehören zusammen: Ein Objekt kann auf ein Objekt in einer
anderen Datei verweisen. In Ordnern werden *.yaml, *.yml und *.json in jeder Tiefe gelesen, nicht aber in
versteckten Ordnern, node_modules und vendor. „-“ liest die Standardeingabe. Geräte, Pipes, zu große
Dateien und Links, die aus einem Ordner hinausführen, werden aufgeführt und nicht gelesen.

  --format FORMAT             text (Standard), json, sarif, markdown, junit, github (Annotationen von
                              GitHub Actions) oder gitlab (Code Quality)
  --verbose                   als Text: jeden Befund mit seiner Zeile und seiner Korrektur
  --write-baseline DATEI      alle Befunde in eine Datei schreiben, statt sie zu melden
  --baseline DATEI            nur Befunde melden und zählen, die nicht in dieser Datei stehen
  --render                    Kustomizations und Helm-Charts mit kustomize oder kubectl und helm
                              rendern, wo sie installiert sind, und das Ergebnis prüfen
  --values DATEI              mit --render: eine Datei mit Werten für die Helm-Charts; auch mehrfach
  --ci-values                 mit --render: ein Rendern für jede Datei ci/*-values.yaml eines Charts
  --set KEY=WERT              mit --render: Werte für die Helm-Charts, wie helm sie liest; auch mehrfach.
  --set-string KEY=WERT       Mit --set-string ist jeder Wert ein String. Beide gehen --values vor
  --kube-version 1.36.2       mit --render: die Version, die Charts sehen, wenn es nicht die von
                              --kubernetes-version ist
  --api-versions GRUPPE/VERSION  mit --render: was Charts im Cluster als verfügbar sehen; auch mehrfach
  --load-restrictor NAME      mit --render: LoadRestrictionsRootOnly (Standard), oder
                              LoadRestrictionsNone für Kustomizations mit Dateien außerhalb ihres Ordners
  --component ORDNER          mit --render: eine Komponente von Kustomize, die das Gerenderte ändert;
                              wiederholbar
  --facts DATEI               verwenden, was diese Datei über Images sagt, aus podsmith facts oder
                              Ausgaben von docker, crane, kubectl und anderen; auch mehrfach
  --since REVISION            nur über Dateien berichten, die seit einer Revision von git geändert sind
  --output DATEI              den Bericht in eine Datei schreiben
  --profile NAME              pss-baseline, pss-restricted (Standard), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted oder everything
  --fail-on SCHWEREGRAD       critical, high, medium (Standard), low, info oder none
  --strict                    auch fehlschlagen, wenn etwas vielleicht nicht beurteilt wurde
  --kubernetes-version 1.36   die Kubernetes-Version, für die die Manifeste bestimmt sind; 1.36 (Standard)
  --policy-version 1.36       die Version der Pod Security Standards, falls es eine andere ist
  --max-size MB               Dateien bis zu dieser Größe lesen; 20 (Standard)
  --follow-links              auch Links folgen, die aus den genannten Ordnern hinausführen
  --exclude MUSTER            ausschließen, was zum Muster passt, wie in .gitignore; auch mehrfach.
                              node_modules und vendor sind in Ordnern immer ausgeschlossen
  --skip-others               genannte Dateien, die keine Manifeste sind, auslassen, wie in Ordnern:
                              für Hooks
  --config DATEI              diese Datei statt der nächsten podsmith.json verwenden
  --strict-config REVISION    podsmith.json so verwenden, wie sie in dieser Revision von git ist,
                              etwa in der Basis eines Pull Requests
  --lang en|de                Sprache des Berichts
  --no-color                  ohne Farben; auch NO_COLOR und FORCE_COLOR werden beachtet

Rückgabewert: 0 kein Befund ab --fail-on, 1 Befunde oder mit --strict etwas, das nicht beurteilt wurde,
2 etwas wurde nicht gelesen, es gab nichts zu lesen, oder der Bericht wurde nicht geschrieben.`,
  'cli.help.harden': `Nimmt die Korrekturen eines Profils vor und gibt das gehärtete Manifest aus. Die Standardfehlerausgabe
nennt, was geändert wurde, was übrig bleibt und warum. „-“ liest die Standardeingabe.

  --profile NAME              pss-baseline, pss-restricted (Standard), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted oder everything
  --fixes safe|usual|all      safe (Standard): Korrekturen, die zur Laufzeit nichts ändern; usual: auch
                              solche mit geringem Risiko; all: auch solche, die einen Test verlangen
  --facts DATEI               verwenden, was diese Datei über Images sagt, aus podsmith facts oder
                              Ausgaben von docker, crane, kubectl und anderen; auch mehrfach
  --user UID                  der Benutzer für Container, die keinen festlegen und deren Image
                              keinen bekannten hat; mit --suggest und ohne diese Option 10001
  --suggest                   auch Korrekturen, die einen Wert benötigen, den Sie nicht angegeben haben,
                              zum Beispiel einen Benutzer oder eine Größe: mit einem geschätzten Wert,
                              der markiert ist, bis Sie ihn bestätigen
  --confirm ORT=WERT          einen geschätzten Wert bestätigen oder berichtigen, zum Beispiel
                              deploy.yaml:Deployment/web:spec.replicas=3; mehrfach möglich.
                              Ohne --fixes ändert sich sonst nichts
  --strict                    auch fehlschlagen, wenn etwas vielleicht nicht beurteilt wurde
  --format FORMAT             text (Standard); json und markdown berichten über die Korrekturen beliebig
                              vieler Dateien und ändern diese nur mit --write
  --write                     die Dateien selbst ändern
  --diff                      einen Diff für „git apply“ ausgeben
  --patch FORMAT              die Änderungen als Patches von Objekten ausgeben: kustomize (eine
                              Kustomization), strategic oder json (für „kubectl patch“). Für Gerendertes:
                              component (für Kustomize), flux, argocd oder helm (ein Post-Renderer);
                              values gibt stattdessen Values des Charts aus
  --all-containers            mit --patch: auch für Container, die das Chart hinzufügt oder umbenennt
  --render                    härten, was kustomize oder kubectl aus Kustomizations und helm aus Charts
                              macht; keine Datei wird geändert
  --values DATEI              mit --render: eine Datei mit Werten für die Helm-Charts; auch mehrfach
  --ci-values                 mit --render: ein Rendern für jede Datei ci/*-values.yaml eines Charts
  --set KEY=WERT              mit --render: Werte für die Helm-Charts, wie helm sie liest; auch mehrfach.
  --set-string KEY=WERT       Mit --set-string ist jeder Wert ein String. Beide gehen --values vor
  --kube-version 1.36.2       mit --render: die Version, die Charts sehen, wenn es nicht die von
                              --kubernetes-version ist
  --api-versions GRUPPE/VERSION  mit --render: was Charts im Cluster als verfügbar sehen; auch mehrfach
  --load-restrictor NAME      mit --render: LoadRestrictionsRootOnly (Standard), oder
                              LoadRestrictionsNone für Kustomizations mit Dateien außerhalb ihres Ordners
  --component ORDNER          mit --render: eine Komponente von Kustomize, die das Gerenderte ändert;
                              wiederholbar
  --output ORDNER             die Patches in einen Ordner schreiben, mit den Befehlen dafür
  --kubernetes-version 1.36   die Kubernetes-Version, für die die Manifeste bestimmt sind; 1.36 (Standard)
  --policy-version 1.36       die Version der Pod Security Standards, falls es eine andere ist
  --max-size MB               Dateien bis zu dieser Größe lesen; 20 (Standard)
  --follow-links              auch Links folgen, die aus den genannten Ordnern hinausführen
  --exclude MUSTER            ausschließen, was zum Muster passt, wie in .gitignore; auch mehrfach.
                              node_modules und vendor sind in Ordnern immer ausgeschlossen
  --skip-others               genannte Dateien, die keine Manifeste sind, auslassen, wie in Ordnern:
                              für Hooks
  --config DATEI              diese Datei statt der nächsten podsmith.json verwenden
  --strict-config REVISION    podsmith.json so verwenden, wie sie in dieser Revision von git ist,
                              etwa in der Basis eines Pull Requests
  --lang en|de                Sprache des Berichts
  --no-color                  ohne Farben; auch NO_COLOR und FORCE_COLOR werden beachtet

Rückgabewert: 0 keine Prüfung der Stufe des Profils schlägt fehl und kein Wert ist zu bestätigen, oder
nichts bleibt übrig, 1 etwas bleibt übrig oder wurde mit --strict nicht beurteilt, 2 etwas wurde nicht
gelesen oder geschrieben, oder es gab nichts zu lesen.`,
  'cli.help.operator': `Listet auf, was Manifeste von ihrem Cluster brauchen, als Checkliste in Markdown mit den Befehlen:
Add-Ons, Identitäten und ihre Anmeldeinformationen, Berechtigungen für Schlüsseltresore, Knoten,
Namespaces und Objekte, auf die die Dateien verweisen, ohne sie zu enthalten. Werte, die nicht in den
Dateien stehen, sind in geschweiften Klammern. Geheimnisse werden nicht ausgegeben. „-“ liest die
Standardeingabe.

  --shell bash|powershell     die Shell, für die die Befehle geschrieben sind; bash (Standard)
  --profile NAME              pss-baseline, pss-restricted (Standard), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted oder everything
  --kubernetes-version 1.36   die Kubernetes-Version, für die die Manifeste bestimmt sind; 1.36 (Standard)
  --policy-version 1.36       die Version der Pod Security Standards, falls es eine andere ist
  --max-size MB               Dateien bis zu dieser Größe lesen; 20 (Standard)
  --follow-links              auch Links folgen, die aus den genannten Ordnern hinausführen
  --exclude MUSTER            ausschließen, was zum Muster passt, wie in .gitignore; auch mehrfach.
                              node_modules und vendor sind in Ordnern immer ausgeschlossen
  --skip-others               genannte Dateien, die keine Manifeste sind, auslassen, wie in Ordnern:
                              für Hooks
  --config DATEI              diese Datei statt der nächsten podsmith.json verwenden
  --strict-config REVISION    podsmith.json so verwenden, wie sie in dieser Revision von git ist,
                              etwa in der Basis eines Pull Requests
  --lang en|de                Sprache der Checkliste
  --no-color                  ohne Farben; auch NO_COLOR und FORCE_COLOR werden beachtet

Rückgabewert: 0, oder 2, wenn etwas nicht gelesen oder geschrieben wurde.`,
  'cli.help.facts': `Gibt ein Skript aus, das fragt, was Manifeste offen lassen: Benutzer, Ports, Volumes und Set-UID-Dateien
ihrer Images. Führen Sie es aus, wo die Images oder der Cluster erreichbar sind, und speichern Sie die
Ausgabe. Ohne --try startet es keinen Container, und es gibt keine Umgebungsvariable aus. Mit --read entsteht aus den
Antworten eine Datei mit Fakten, für podsmith review --facts. Auch Ausgaben von docker, podman, nerdctl,
crane, skopeo und kubectl und Dockerfiles sind lesbar. Ohne --output wird die Datei ausgegeben. „-“ liest die
Standardeingabe.

  --tool NAME                 docker (Standard), podman, nerdctl, oder kubectl, das laufende Container fragt
  --shell bash|powershell     die Shell, für die das Skript geschrieben ist; bash (Standard)
  --try                       nicht für kubectl: jedes Image, das root hat, einige Sekunden ohne Netzwerk starten, auch
                              als anderer Benutzer und ohne Linux-Funktionen, um zu sehen, ob es dann läuft
  --facts DATEI               nur nach Images fragen, die diese Datei nicht kennt; auch mehrfach
  --read DATEI                Antworten aus dieser Datei lesen; auch mehrfach
  --output DATEI              mit --read: die Fakten in diese Datei schreiben
  --max-size MB               Dateien bis zu dieser Größe lesen; 20 (Standard)
  --follow-links              auch Links folgen, die aus den genannten Ordnern hinausführen
  --exclude MUSTER            ausschließen, was zum Muster passt, wie in .gitignore; auch mehrfach.
                              node_modules und vendor sind in Ordnern immer ausgeschlossen
  --skip-others               genannte Dateien, die keine Manifeste sind, auslassen, wie in Ordnern:
                              für Hooks
  --lang en|de                Sprache der Meldungen

Rückgabewert: 0; 1 mit --read, wenn ein Image der Dateien keine Antwort hat; 2, wenn etwas nicht gelesen oder
geschrieben wurde.`,
  'cli.help.namespaces': `Zeigt für jeden Namespace der Dateien, welche Stufe der Pod Security Standards alle seine Pods bestehen,
was ihn von der nächsten abhält, und die Befehle, die die Labels setzen, in der Reihenfolge der
Dokumentation von Kubernetes. „-“ liest die Standardeingabe, zum Beispiel die Ausgabe von
„kubectl get pods -A -o yaml“.

  --format text|json          text (Standard) oder json
  --render                    Kustomizations mit kustomize oder kubectl und Charts mit helm rendern
  --values DATEI              mit --render: eine Datei mit Values für die Charts; wiederholbar
  --strict                    auch fehlschlagen, wenn etwas nicht gerendert wurde
  --profile NAME              pss-baseline, pss-restricted (Standard), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted oder everything
  --kubernetes-version 1.36   die Kubernetes-Version, für die die Manifeste bestimmt sind; 1.36 (Standard)
  --policy-version 1.36       die Version der Pod Security Standards, falls es eine andere ist
  --max-size MB               Dateien bis zu dieser Größe lesen; 20 (Standard)
  --follow-links              auch Links folgen, die aus den genannten Ordnern hinausführen
  --exclude MUSTER            ausschließen, was zum Muster passt, wie in .gitignore; auch mehrfach.
                              node_modules und vendor sind in Ordnern immer ausgeschlossen
  --skip-others               genannte Dateien, die keine Manifeste sind, auslassen, wie in Ordnern:
                              für Hooks
  --config DATEI              diese Datei statt der nächsten podsmith.json verwenden
  --strict-config REVISION    podsmith.json so verwenden, wie sie in dieser Revision von git ist,
                              etwa in der Basis eines Pull Requests
  --lang en|de                Sprache des Berichts
  --no-color                  ohne Farben; NO_COLOR und FORCE_COLOR gelten ebenfalls

Exit-Status: 0; 1, wenn etwas nicht geprüft wurde oder das Label eines Namespace Pods der Dateien ablehnt;
2, wenn etwas nicht gelesen werden konnte.`,
  'cli.help.rules': `Listet alle Regeln auf: Schweregrad, Risiko der Korrektur, Profile, die sie enthalten, Schlüssel des
Prüfkatalogs, die sie abdecken, und Optionen. Als JSON mit allen Texten.

  --format text|json          text (Standard) oder json
  --lang en|de                Sprache der Texte`,
  'cli.help.explain': `Erklärt Regeln: warum es sie gibt, welche Fehler ihre Korrekturen verursachen können, wie Sie sie
überprüfen und unterdrücken. REGEL ist der Name einer Regel oder der einer Prüfung in einem anderen
Werkzeug, etwa CKV_K8S_23.

„-“ liest Meldungen aus der Standardeingabe: was kubectl, Ereignisse, Protokolle, Argo CD oder Flux sagen,
auch mehrere, bis 10 MB. Ausgegeben wird, wer was wann meldet, die Ursache, das Feld, die Regeln, die sie
beheben, und der nächste Schritt. Anmeldeinformationen werden maskiert. docs/messages.md listet die bekannten
Meldungen auf.

  --format text|json          mit „-“: text (Standard) oder json

  --lang en|de                Sprache des Textes

Rückgabewert: 0, oder 2, wenn es eine solche Regel nicht gibt. Mit „-“: 0, wenn alle Meldungen bekannt sind,
1, wenn es keine gibt oder eine unbekannt ist oder ausgelassen wurde, 2, wenn die Eingabe nicht gelesen werden
kann.`,
  'cli.help.completion': `Gibt ein Skript aus, das in einer Shell Befehle, Optionen und deren Werte vervollständigt. Fügen Sie dazu
eine Zeile in ~/.bashrc, in ~/.zshrc (nach compinit) oder in ~/.config/fish/config.fish ein:

  eval "$(podsmith completion bash)"
  source <(podsmith completion zsh)
  podsmith completion fish | source

  --lang en|de                Sprache der Beschreibungen`,
  'cli.help.parse': `Gibt die Werte der Dokumente einer Datei als JSON aus, wie Kubernetes sie liest. „-“ liest die
Standardeingabe.

  --format json               json (Standard)
  --max-size MB               eine Datei bis zu dieser Größe lesen; 20 (Standard)
  --lang en|de                Sprache der Gründe, aus denen etwas nicht lesbar ist

Rückgabewert: 0, oder 2, wenn etwas nicht gelesen oder geschrieben wurde.`,

  'cli.usage.no-command': 'Es fehlt ein Befehl',
  'cli.usage.unknown-command': 'Den Befehl „{command}“ gibt es nicht',
  'cli.usage.unknown-command.near': 'Den Befehl „{command}“ gibt es nicht; meinen Sie {near}?',
  'cli.usage.unknown-option': '{command} kennt die Option {option} nicht',
  'cli.usage.unknown-option.near': '{command} kennt die Option {option} nicht; meinen Sie {near}?',
  'cli.usage.no-value': '{option} nimmt keinen Wert an',
  'cli.usage.value-missing': '{option} verlangt einen Wert',
  'cli.usage.wrong-value': '„{value}“ ist für {option} nicht gültig. Gültige Werte: {allowed}',
  'cli.usage.wrong-version':
    '{option} verlangt eine Version wie 1.36, v1.36 oder latest, nicht „{value}“',
  'cli.usage.no-files':
    '{command} verlangt eine Datei, einen Ordner, ein Muster oder „-“ für die Standardeingabe',
  'cli.usage.one-file': 'parse nimmt nur eine Datei an',
  'cli.usage.rules-takes-none': 'rules nimmt keine Dateien an',
  'cli.usage.one-shell': 'completion benötigt eine Shell: bash, zsh oder fish',
  'cli.usage.either': '{one} und {other} schließen einander aus',
  'cli.usage.values-rendered':
    '--patch values erfordert --render: Values werden durch Rendern des Charts gefunden',
  'cli.usage.values-of-chart':
    '--patch values ist für Charts, und hier wird nichts aus einem Chart gerendert. Verwenden Sie --patch component',
  'cli.usage.output-alone': '--output gilt nur zusammen mit --patch',
  'cli.usage.render-missing': '{option} gilt nur zusammen mit --render',
  'cli.usage.render-kustomize':
    '--patch kustomize führt Dateien als Ressourcen auf, und Gerendertes ist keine Datei. Verwenden Sie --patch component',
  'cli.usage.all-containers':
    '--patch {value} kann Container nicht unabhängig von ihren Namen ändern; das können nur Kustomizations. Verwenden Sie --patch component oder --patch helm',
  'cli.usage.all-containers-alone':
    '--all-containers gilt nur zusammen mit --patch component, --patch helm oder, bei einem Chart, --patch argocd',
  'cli.usage.wrong-confirm':
    '--confirm benötigt ein Objekt, einen Pfad und einen Wert, zum Beispiel deploy.yaml:Deployment/web:spec.replicas=3; „{value}“ ist das nicht',
  'cli.usage.nothing-to-confirm': 'bei „{value}“ ist kein Wert zu bestätigen',
  'cli.confirm.layout': '{path}: Das Layout des Texts lässt den bestätigten Wert nicht zu',
  'cli.usage.several-files':
    'Um mehrere Dateien zu härten, verwenden Sie --write, --diff, --patch oder --format',
  'cli.usage.write-stdin': 'Die Standardeingabe lässt sich nicht direkt ändern',
  'cli.usage.output-alone-facts': '--output gilt nur zusammen mit --read',
  'cli.facts.nothing-to-ask': 'Die Dateien haben kein Image, nach dem zu fragen wäre',
  'cli.facts.read':
    '{n, plural, =0 {keine Fakten gelesen} one {# Fakt gelesen} other {# Fakten gelesen}}, über {total, plural, =0 {kein Image} one {# Image} other {# Images}}',
  'cli.facts.open': '{image}: keine Antwort',
  'cli.facts.stale':
    '{image}: Die Antwort ist vom {date}, und ein Tag kann verschoben werden. Fragen Sie erneut',
  'cli.facts.elsewhere':
    'bekannt ist {other}, die Datei hat {image}: Das kann ein anderes Image sein, also wird davon nichts verwendet',
  'cli.facts.contradiction':
    '{image}: Die Antworten zu „{field}“ sind verschieden. Es gilt {holds}, nicht {against}',
  'cli.facts.more': '{n, plural, one {# weitere Meldung} other {# weitere Meldungen}}',
  'cli.facts.no-configuration':
    'Das enthält keine Konfiguration eines Images. Verwenden Sie „crane config“ oder „skopeo inspect --config“',
  'cli.facts.unknown-json': 'Das ist keine Ausgabe, die Podsmith liest',
  'cli.facts.no-subject':
    'Das Image dieser Ausgabe ist nicht bekannt. Schreiben Sie „podsmith:image NAME“ in die Zeile davor',
  'cli.facts.wrong-facts': 'Ungültige Fakten wurden ausgelassen',
  'cli.facts.wrong-user': 'Der Benutzer des Images ist ungültig',
  'cli.facts.broken-dockerfile': 'Dieses Dockerfile ist nicht lesbar',
  'cli.facts.unknown-base':
    'Das Dockerfile legt keinen Benutzer fest, und das Basisimage ist hier nicht bekannt. Fragen Sie nach dem Basisimage',
  'cli.facts.unknown-user': 'Der Benutzer des Dockerfiles ist ein Argument des Builds',
  'cli.facts.broken-json': 'Dieses JSON ist unvollständig oder ungültig',
  'cli.facts.broken-yaml': 'Dieses YAML ist ungültig',
  'cli.facts.too-long': 'Dieser Text ist zu lang und wurde nur zum Teil gelesen',
  'cli.facts.too-many': 'Es sind mehr Fakten, als Podsmith liest',
  'cli.bug':
    'Das ist ein Fehler in podsmith. Melden Sie ihn mit der Eingabe, die dazu geführt hat.',

  'cli.usage.empty-path':
    'Ein Pfad ist leer: Vielleicht ist eine Variable im Aufruf nicht gesetzt. Für den aktuellen Ordner schreiben Sie „.“',
  'cli.usage.wrong-size': '{option} verlangt eine Anzahl MB von 1 bis 500, nicht „{value}“',
  'cli.usage.wrong-user':
    '{option} verlangt eine Benutzer-ID von 1 bis 2147483647, nicht „{value}“',
  'cli.file.output-is-input':
    '{option} {path} würde eine Datei überschreiben, die dieser Aufruf liest. Nennen Sie eine andere Datei',
  'cli.memory':
    'Der Speicher reicht nicht, um alles in einem Aufruf zu prüfen. Prüfen Sie weniger Dateien auf einmal, oder geben Sie Node.js mehr Speicher: NODE_OPTIONS=--max-old-space-size=8000',
  'cli.output-failed':
    'Die Standardausgabe lässt sich nicht schreiben ({reason}), daher ist die Ausgabe unvollständig',

  'cli.file.not-found': 'Es gibt keine Datei und keinen Ordner mit diesem Namen',
  'cli.file.forbidden': 'Die Leseberechtigung fehlt',
  'cli.file.unreadable': 'Das Lesen ist fehlgeschlagen ({reason})',
  'cli.file.device': 'Das ist ein Gerät, keine Datei',
  'cli.file.pipe': 'Das ist eine Pipe, keine Datei. „-“ liest die Standardeingabe',
  'cli.file.socket': 'Das ist ein Socket, keine Datei',
  'cli.file.folder': 'Das ist ein Ordner, keine Datei',
  'cli.file.too-many':
    'Mit dieser Datei würde der Aufruf mehr als {limit, number} Dokumente lesen. Prüfen Sie weniger Dateien auf einmal',
  'cli.file.too-large':
    'Die Datei ist größer als {limit} MB. --max-size legt eine andere Grenze fest',
  'cli.file.leads-out':
    'Ein Link führt aus dem Ordner hinaus, zu {place}. --follow-links liest auch dort',
  'cli.file.leads-nowhere': 'Das Ziel des Links gibt es nicht',
  'cli.file.circle': 'Die Links bilden eine Schleife',
  'cli.file.chart':
    'Das ist ein Helm-Chart. {n, plural, one {Seine Vorlage wurde} other {Seine # Vorlagen wurden}} geprüft, aber nur ausgeschriebene Werte. Führen Sie „helm template“ aus, und prüfen Sie das Ergebnis für den Rest.',
  'cli.file.left-out':
    '{n, plural, one {# Datei oder Ordner darin ist} other {# Dateien und Ordner darin sind}} ausgeschlossen: {list}',
  'cli.file.expectations':
    '{n, plural, one {# Datei beschreibt, was ein Test erwartet, und wird} other {# Dateien beschreiben, was Tests erwarten, und werden}} nicht geprüft: {list}',
  'cli.file.left-out-itself': 'Die Datei ist ausgeschlossen, wie „exclude“ es festlegt',
  'cli.file.no-match': 'Zu diesem Muster passt keine Datei',
  'cli.file.empty-folder':
    'Der Ordner enthält kein Manifest von Kubernetes (*.yaml, *.yml, *.json)',
  'cli.unwritten.EACCES': 'Zugriff verweigert',
  'cli.unwritten.EEXIST': 'ein Teil des Pfads ist kein Ordner',
  'cli.unwritten.EISDIR': 'das ist ein Ordner',
  'cli.unwritten.ENOENT': 'der Ordner ist nicht vorhanden',
  'cli.unwritten.ENOSPC': 'der Datenträger ist voll',
  'cli.unwritten.ENOTDIR': 'ein Teil des Pfads ist kein Ordner',
  'cli.unwritten.EPERM': 'Zugriff verweigert',
  'cli.unwritten.EROFS': 'der Datenträger ist schreibgeschützt',
  'cli.file.unwritable': '{path} lässt sich nicht schreiben ({reason})',
  'cli.file.kept': '{path} lässt sich nicht schreiben ({reason}) und ist unverändert',
  'cli.file.elsewhere':
    '{path} wurde nicht geschrieben: Ein Link führt aus dem Ordner hinaus, zu {place}. Nennen Sie diese Datei, um sie zu härten',
  'cli.file.no-file': '{path} wurde nicht geschrieben: Das ist keine gewöhnliche Datei',
  'cli.file.parted':
    '{path} wurde geschrieben. {n, plural, one {# weiterer Name (Hardlink)} other {# weitere Namen (Hardlinks)}} der Datei {n, plural, one {führt} other {führen}} noch zum alten Text',
  'cli.file.joined':
    '{path} wurde nicht geschrieben: Eine Korrektur ändert die Datei zusammen mit {file}, und diese ließ sich nicht schreiben',
  'cli.file.not-back':
    '{path} wurde geschrieben und lässt sich nicht zurücksetzen ({reason}), obwohl sich {file}, die eine Korrektur mitändert, nicht schreiben ließ',
  'cli.file.changed': '{path} wurde nicht geschrieben: Die Datei wurde inzwischen geändert',
  'cli.file.removed': '{path} wurde nicht geschrieben: Die Datei wurde inzwischen entfernt',

  'cli.rendered.kustomize': '(kustomize build)',
  'cli.rendered.helm': '(helm template)',
  'cli.render.no-component': 'in diesem Ordner ist keine Kustomization',
  'cli.render.component-obstacle':
    'die Komponente benötigt {what}, was Podsmith weder herunterlädt noch ausführt oder liest',
  'cli.render.nothing':
    'Es gibt keine Kustomization und kein Helm-Chart, die gerendert werden können',
  'cli.render.no-kustomize':
    'Nicht gerendert: Weder kustomize noch kubectl ist installiert. Die Dateien wurden geprüft, wie sie sind',
  'cli.render.no-helm':
    'Nicht gerendert: helm ist nicht installiert. Die Vorlagen wurden geprüft, wie sie sind',
  'cli.render.remote':
    'Nicht gerendert: Kustomize müsste {what} abrufen, und Podsmith ruft nichts ab. Die Dateien wurden geprüft, wie sie sind. Um den Rest zu prüfen, führen Sie „kustomize build“ aus und prüfen Sie die Ausgabe',
  'cli.render.plugin':
    'Nicht gerendert: {what} ist ein Plug-In oder eine Funktion, und Podsmith führt keine aus. Die Dateien wurden geprüft, wie sie sind. Um den Rest zu prüfen, führen Sie „kustomize build“ aus und prüfen Sie die Ausgabe',
  'cli.render.helm':
    'Nicht gerendert: Kustomize müsste Helm für das Chart {what} ausführen. Die Dateien wurden geprüft, wie sie sind. Um den Rest zu prüfen, führen Sie „kustomize build --enable-helm“ aus und prüfen Sie die Ausgabe',
  'cli.render.link':
    'Nicht gerendert: {what} führt über einen Link aus den geprüften Ordnern hinaus oder zu den Dateien von Git. Die Dateien wurden so geprüft, wie sie sind. Mit --follow-links wird alles gerendert',
  'cli.render.outside':
    'Nicht gerendert: {what} liegt außerhalb des Repositorys. Die Dateien wurden so geprüft, wie sie sind. Mit --follow-links wird alles gerendert',
  'cli.render.delivery-remote':
    '{object} liefert {what} aus, was nicht in den Dateien ist, und wurde daher nicht gerendert. Podsmith ruft nichts ab',
  'cli.render.delivery-unsupported':
    '{object} verwendet {what}, was nur das eigene Werkzeug rendern kann, und wurde daher nicht gerendert',
  'cli.render.delivery-values':
    '{object} wurde ohne die Werte von {list} gerendert, die nicht in den Dateien sind',
  'cli.render.unread': '{what} kann nicht gelesen werden. Deshalb wurde nichts gerendert',
  'cli.render.dependency':
    'Nicht gerendert: Die Abhängigkeit {what} des Charts fehlt in seinem Ordner „charts“, und Podsmith ruft nichts ab. Die Vorlagen wurden geprüft, wie sie sind. Um sie zu erhalten, führen Sie „helm dependency build“ aus',
  'cli.program.time': '{name} wurde nicht innerhalb von {seconds} Sekunden fertig',
  'cli.program.output':
    'die Ausgabe von {name} ist größer als {limit} MB. Mit --max-size legen Sie eine andere Grenze fest',
  'cli.program.total':
    '{name} wurde beendet: Alle Programme eines Aufrufs dürfen zusammen {seconds} Sekunden dauern',
  'cli.program.memory': '{name} benötigt mehr als {limit} GB Arbeitsspeicher',
  'cli.program.start': '{name} kann nicht ausgeführt werden',
  'cli.render.failed': '{name} ist fehlgeschlagen: {reason}',
  'cli.render.withheld':
    '{name} ist mit Status {status} fehlgeschlagen. Die Meldung enthält möglicherweise Anmeldeinformationen, weil eine Datei, die welche enthalten kann, nicht lesbar ist. Führen Sie das Programm aus, um die Meldung zu sehen',

  'cli.config.not-json': 'Das ist kein gültiges JSON: {detail}',
  'cli.config.not-a-map': 'Eine Konfiguration ist eine Zuordnung',
  'cli.config.duplicate-key': 'der Schlüssel ist doppelt vorhanden',
  'cli.config.unknown-key': 'Unbekannter Schlüssel',
  'cli.config.unknown-profile': 'Unbekanntes Profil. Profile: {detail}',
  'cli.config.unknown-rule': 'Unbekannte Regel',
  'cli.config.unknown-option': 'Die Regel hat keine solche Option',
  'cli.config.wrong-value': 'Der Wert ist nicht gültig. Erwartet: {detail}',
  'cli.config.leads-out':
    'Die Datei ist ein Link, der aus dem Repository hinausführt. Um das Ziel zu verwenden, geben Sie es mit --config an',
  'cli.config.facts-outside':
    'podsmith.json nennt die Fakten {path}, die nicht in seinem Repository sind. Nennen Sie sie mit --facts',
  'cli.config.revision': 'git kann podsmith.json aus {revision} nicht lesen: {reason}',
  'cli.configured':
    '{file} schaltet ab oder schwächt ab: {list}. Ohne die Datei haben die geprüften Dateien {n, plural, =0 {keine weiteren Befunde} one {# weiteren Befund} other {# weitere Befunde}}',
  'cli.configured.off': 'Regeln aus: {list}',

  'cli.progress':
    '{done, number} von {total, number} {total, plural, one {Datei} other {Dateien}} geprüft',
  'cli.unread': 'Nicht gelesen',
  'cli.others': 'Weitere Objekte',
  'cli.line': 'Zeile {line}',
  'cli.standards': 'Pod Security Standards {version}',
  'cli.allowed': 'erlaubt',
  'cli.denied': 'abgelehnt',
  'cli.container': 'Container {name}',
  'cli.also': 'ebenso:',
  'cli.fix': 'Korrektur: {safety}',
  'cli.no-fix': 'keine Korrektur',
  'cli.more':
    '{n, plural, one {# weiteres Problem dieser Art} other {# weitere Probleme dieser Art}}',
  'cli.parse.at': 'Zeile {line}, Spalte {column}: {reason}',
  'cli.known': 'In der Baseline',
  'cli.suppressed': 'Unterdrückt',
  'cli.suppressed-by':
    '{source}, Zeile {line}: {reason}{dated, select, yes { (bis {expires})} other {}}',
  'cli.summary':
    '{files, plural, one {# Datei} other {# Dateien}} mit {objects, plural, one {# Objekt} other {# Objekten}} für {profile} geprüft',
  'cli.summary.findings': '{n, plural, one {# Befund} other {# Befunde}}: {counts}',
  'cli.summary.count':
    '{n, number} {severity, select, critical {kritisch} high {hoch} medium {mittel} low {niedrig} other {{n, plural, one {Hinweis} other {Hinweise}}}}',
  'cli.summary.rules': 'Nach Regel, mit ihrem höchsten Schweregrad',
  'cli.summary.rule': '{rule} {n, number}',
  'cli.next': 'Nächste Schritte',
  'cli.next.safe':
    'zeigt {n, plural, one {# Korrektur, die} other {# Korrekturen, die}} zur Laufzeit nichts {n, plural, one {ändert} other {ändern}}',
  'cli.next.usual': 'zeigt {n, plural, one {# weitere} other {# weitere}} mit geringem Risiko',
  'cli.next.all':
    'zeigt {n, plural, one {# weitere, die Sie testen sollten} other {# weitere, die Sie testen sollten}}',
  'cli.next.explain':
    'erklärt eine Regel: warum es sie gibt, welche Fehler ihre Korrektur verursachen kann, wie Sie sie unterdrücken',
  'cli.next.verbose': 'zeigt jeden Befund mit seiner Zeile und seiner Korrektur',
  'cli.summary.clean': 'keine Befunde',
  'cli.summary.clean-in-part': 'keine Befunde im beurteilten Teil',
  'cli.summary.no-pod': 'kein Pod zu bewerten',
  'cli.summary.unjudged': 'kein Pod wurde beurteilt',
  'cli.summary.open':
    '{n, plural, one {# Objekt wurde} other {# Objekte wurden}} nicht oder nur zum Teil beurteilt: {list}',
  'cli.summary.nothing-new': 'keine neuen Befunde',
  'cli.summary.known':
    '{n, plural, one {# Befund steht} other {# Befunde stehen}} in der Baseline und {n, plural, one {zählt} other {zählen}} nicht',
  'cli.summary.gone':
    '{n, plural, one {# Befund} other {# Befunde}} der Baseline {n, plural, one {kommt} other {kommen}} in dem, was geprüft wurde, nicht vor: {list}. Wenn Sie {n, plural, one {ihn} other {sie}} behoben haben, aktualisieren Sie die Datei mit --write-baseline',
  'cli.baseline.written':
    '{n, plural, one {# Befund wurde} other {# Befunde wurden}} in {path} geschrieben. Mit --baseline zählen von nun an nur neue Befunde',
  'cli.baseline.unreadable': '{path} ist keine Baseline: --write-baseline schreibt eine',
  'cli.usage.baseline-with': '{option} und --write-baseline schließen einander aus',
  'cli.usage.strict-config': 'Verwenden Sie entweder --strict-config oder {option}, nicht beides',
  'cli.usage.baselines': '--baseline und --write-baseline schließen einander aus',
  'cli.git.missing': '{option} benötigt git, das sich nicht ausführen lässt ({reason})',
  'cli.since.failed': 'git kann die Dateien nicht mit {revision} vergleichen: {reason}',
  'cli.git.unknown': 'Diese Revision gibt es nicht',
  'cli.git.no-repository': 'Hier ist kein Git-Repository',
  'cli.since.unchanged':
    '{n, plural, one {# Datei ist} other {# Dateien sind}} seit {revision} unverändert und {n, plural, one {wurde} other {wurden}} nur gelesen, weil sich andere darauf beziehen können',
  'cli.since.unread':
    'Die Datei ist unverändert und nicht lesbar: {reason}. Podsmith findet Verweise darauf möglicherweise nicht',
  'cli.since.nothing': 'Seit {revision} hat sich keine Datei geändert',
  'cli.summary.suppressed': '{n, plural, one {# Befund ist} other {# Befunde sind}} unterdrückt',
  'cli.summary.unread': '{n, plural, one {# Pfad wurde} other {# Pfade wurden}} nicht gelesen',
  'cli.summary.unreadable':
    '{n, plural, one {# Problem hindert} other {# Probleme hindern}} Kubernetes daran, ein Dokument zu lesen',
  'cli.column.object': 'Objekt',
  'cli.column.standards': 'Pod Security Standards',
  'cli.column.baseline': 'baseline',
  'cli.column.restricted': 'restricted',
  'cli.column.score': 'Punktzahl',
  'cli.column.severity': 'Schweregrad',
  'cli.column.line': 'Zeile',
  'cli.column.finding': 'Befund',
  'cli.column.rule': 'Regel',
  'cli.column.fix': 'Korrektur',
  'cli.column.source': 'Quelle',
  'cli.column.reason': 'Begründung',
  'cli.column.expires': 'Bis',

  'cli.rules.opt-in': 'standardmäßig aus',
  'cli.rules.profiles': 'Profile: {list}',
  'cli.rules.covers': 'deckt ab: {list}',
  'cli.rules.option': 'Option {name} ({kind}), Standard {value}',
  'cli.explain.disputed': 'Warum die Meinungen auseinandergehen',
  'cli.explain.by-hand': 'Was zu tun ist',
  'cli.explain.undecided': 'Wenn es keine automatische Korrektur gibt',
  'cli.explain.suppress': 'Wie Sie die Regel unterdrücken',
  'cli.explain.suppress.how':
    'Mit einem Kommentar in der Zeile, der den Grund nennt: # podsmith-ignore {id}: GRUND\nOder mit einer Annotation des Objekts: ignore.podsmith/{id}: GRUND',
  'cli.explain.profiles': 'Profile',
  'cli.explain.options': 'Optionen in podsmith.json',
  'cli.explain.covers': 'Namen in anderen Werkzeugen',
  'cli.explain.sources': 'Quellen',
  'cli.explain.unknown':
    'Die Regel „{rule}“ gibt es nicht. „podsmith rules“ listet alle Regeln auf',
  'cli.explain.near': 'Die Regel „{rule}“ gibt es nicht. Ähnliche Regeln: {near}',
  'cli.messages.none': 'Es wurde keine Meldung eines Clusters erkannt.',
  'cli.messages.more':
    '{n, plural, one {# weitere Meldung wurde} other {# weitere Meldungen wurden}} ausgelassen.',
  'cli.messages.too-large':
    'Die Standardeingabe ist größer als 10 MB. Wählen Sie die Zeilen um die Meldung aus',
  'cli.messages.rules': 'podsmith explain REGEL erklärt eine Regel.',
  'cli.messages.times': '{n, number}-mal',
  'cli.messages.container': 'Container: {name}',
  'cli.messages.field': 'Feld: {field}',
  'cli.messages.next': 'Nächster Schritt:',
  'cli.messages.fixed-by': 'Regeln: {list}',
  'cli.usage.messages-alone': 'explain liest „-“ allein, ohne Namen von Regeln',
  'cli.usage.format-of-messages': '--format braucht „-“: Regeln werden als Text erklärt',
  'cli.usage.one-rule': 'explain benötigt den Namen einer oder mehrerer Regeln',
  'cli.rules.count': '{n, plural, one {# Regel} other {# Regeln}}',
  'cli.category.user-and-group': 'Benutzer und Gruppe',
  'cli.category.privileges': 'Berechtigungen',
  'cli.category.kernel-profiles': 'Kernelprofile',
  'cli.category.host-access': 'Zugriff auf den Knoten',
  'cli.category.files-and-volumes': 'Dateien und Volumes',
  'cli.category.identity': 'Identität',
  'cli.category.secrets': 'Geheimnisse',
  'cli.category.network': 'Netzwerk',
  'cli.category.images': 'Images',
  'cli.category.resources': 'Ressourcen',
  'cli.category.reliability': 'Verfügbarkeit',
  'cli.category.metadata': 'Metadaten',

  'cli.values.head':
    'Values, die härten, was das Chart {name} rendert. Jeder Wert wurde durch Rendern geprüft.',
  'cli.values.whole-list': 'Helm ersetzt Listen, daher enthält diese alle ihre Elemente.',
  'cli.values.made':
    '{name}: Values bewirken {done, number} von {total, plural, one {# Änderung} other {# Änderungen}}',
  'cli.values.use':
    'um die Values für {name} zu verwenden: --values {file}, nach Ihren anderen Values',
  'cli.values.rest': 'kein ausprobierter Wert von {name} ändert dies: {list}',
  'cli.values.part':
    'nicht jeder Wert von {name} wurde ausprobiert: Es sind zu viele, oder die Subcharts sind gepackt. Andere können dies vielleicht ändern',
  'cli.values.rest-way':
    'um einen Patch dafür zu erhalten, wiederholen Sie den Aufruf mit --values {file} und einem anderen --patch, zum Beispiel --patch component',
  'cli.values.rest-all':
    'um einen Patch dafür zu erhalten, wiederholen Sie den Aufruf mit einem anderen --patch, zum Beispiel --patch component',
  'cli.values.no-chart':
    '{path} wird nicht aus einem Chart gerendert und hat daher keine Values. Verwenden Sie --patch component',
  'cli.patch.several':
    'es gibt {n, number} Patches, aber die Standardausgabe kann nur einen enthalten. Mit --output ORDNER schreiben Sie sie in einen Ordner',
  'cli.patch.exists':
    '{path} ist vorhanden und bleibt unverändert. Geben Sie einen anderen Ordner an',
  'cli.patch.outside':
    '{path} ist nicht im Ordner der Kustomization ({folder}), und Kustomize liest keine Dateien außerhalb davon. Geben Sie mit --output einen Ordner an, der die Dateien enthält',
  'cli.patch.compare': 'um {name} mit dem Cluster zu vergleichen: {command}',
  'cli.patch.apply': 'um {name} anzuwenden: {command}',
  'cli.patch.by-hand': '{name} hat keinen Befehl: Ein Name darin ist ungültig',
  'cli.patch.none': 'nichts wurde geändert, daher gibt es keinen Patch',
  'cli.patch.left-out': '{file}: {object} ist nicht in den Patches: {reason}',
  'cli.patch.this': 'ein Dokument',
  'cli.patch.reason.template': 'Es ist eine Vorlage, deren Ergebnis nicht bekannt ist',
  'cli.patch.reason.unreadable': 'Es ist nicht lesbar',
  'cli.patch.reason.nameless': 'Das Objekt hat keinen Namen',
  'cli.patch.reason.twice': 'Mehrere Objekte haben diesen Namen',
  'cli.patch.reason.kustomization': 'Kustomize nimmt eine Kustomization nur über ihren Ordner an',
  'cli.patch.reason.no-object': 'Eine Kustomization ist kein Objekt eines Clusters',
  'cli.patch.reason.encoding': 'Die Datei ist UTF-16',
  'cli.patch.not-rendered':
    '{path} wird nicht gerendert, daher fehlen seine Änderungen in den Patches. Um die Datei zu härten, lassen Sie --render weg',
  'cli.patch.hooks':
    'nicht in den Patches, weil Helm 3 Hooks nicht an Post-Renderer übergibt: {list}',
  'cli.patch.added':
    'added.yaml enthält neue Objekte. Patches können keine Objekte hinzufügen, wenden Sie die Datei daher zusätzlich an, im Namespace von {name}',
  'cli.patch.added-left':
    'neue Objekte für {name} wurden nicht geschrieben. Ohne --write stehen sie in added.yaml',
  'cli.patch.unasked':
    'fehlt {list} in einer neuen Version des Charts, schlagen diese Patches nicht fehl: Dafür müssten sie den Namespace des Release kennen',
  'cli.patch.use.component':
    'um die Patches für {name} zu verwenden: Führen Sie {folder} unter „components“ einer Kustomization auf, die die gerenderten Objekte unter ihren Ressourcen hat',
  'cli.patch.use.flux':
    'um die Patches für {name} zu verwenden: Kopieren Sie „postRenderers“ in die spec des HelmRelease',
  'cli.patch.written': 'die Patches für {name} sind in {path}, in {object}',
  'cli.patch.no-release':
    'kein HelmRelease in den Dateien liefert {name} aus, daher wurde nichts geschrieben. Ohne --write werden die Patches ausgegeben',
  'cli.patch.release-layout':
    '{path}: Die Anordnung von {object} lässt die Patches nicht zu. Ohne --write werden sie ausgegeben',
  'cli.patch.use.argocd':
    'um die Patches für {name} zu verwenden: Committen Sie {folder}, setzen Sie „source.path“ der Application darauf, und erlauben Sie Helm in Argo CD mit „kustomize.buildOptions: --enable-helm“',
  'cli.patch.use.argocd-application':
    'um die Patches für {name} zu verwenden: Kopieren Sie „source.kustomize.patches“ in die spec der Application',
  'cli.patch.use.helm':
    'um die Patches für {name} mit Helm 3 zu verwenden: --post-renderer {folder}/post-render.sh. Mit Helm 4: helm plugin install {folder}, dann --post-renderer {id}',
  'cli.patch.removed': 'nicht in den Patches, weil ein Patch keine Objekte entfernen kann: {list}',
  'cli.harden.column.fix': 'Korrektur',
  'cli.harden.column.changes': 'Änderungen',
  'cli.harden.column.reason': 'Warum er bleibt',
  'cli.harden.patch-credentials':
    'ein Patch von {path} zeigt Werte, die wie Anmeldeinformationen aussehen; halten Sie ihn aus Protokollen heraus',
  'cli.harden.fixed':
    '{n, plural, =0 {nichts wurde geändert} one {# Korrektur vorgenommen} other {# Korrekturen vorgenommen}}',
  'cli.harden.chart':
    'Chart {name}: {n, plural, =0 {kein Wert} one {# Wert} other {# Werte}} in values.yaml gesetzt',
  'cli.harden.chart.value': '{set} gesetzt; der Wert wird in {files} verwendet',
  'cli.harden.chart.new': '{set} hinzugefügt, mit den Zeilen in {files}, die den Wert verwenden',
  'cli.harden.chart.shared':
    'nicht geändert: {place} verwendet den Wert {key}, den auch andere Vorlagen verwenden',
  'cli.harden.chart.schema':
    'nicht geändert: values.schema.json lässt den Wert {key} nicht zu, den {place} benötigt',
  'cli.harden.chart.condition':
    'nicht geändert: {place} steht in einer Bedingung der Vorlage; damit es entfällt, verwenden Sie Werte, die sie nicht erfüllen',
  'cli.harden.chart.layout':
    'nicht geändert: Die Gliederung der Vorlage lässt die Änderung an {place} nicht zu',
  'cli.harden.in': 'in {list}: {change}',
  'cli.harden.also': 'außerdem {change}',
  'cli.harden.also-in': 'außerdem in {name}: {change}',
  'cli.file.not-written': 'nicht geschrieben; die Standardfehlerausgabe nennt den Grund',
  'cli.harden.in-file': '{name} in {file}',
  'cli.harden.followed': 'mit der Korrektur von {rule} in {file} geändert:',
  'cli.harden.adds': 'fügt {kind}/{name} hinzu',
  'cli.harden.deletes': 'entfernt {place}',
  'cli.harden.renames': 'benennt {place} in {name} um',
  'cli.harden.shared': 'ändert jede Stelle, die den Anker {anchor} verwendet',
  'cli.harden.suggested.image': 'vom Image bekannt',
  'cli.harden.suggested.files': 'in den Dateien belegt',
  'cli.harden.shown.line': 'in den Dateien belegt: Zeile {line}',
  'cli.harden.shown.file': 'in den Dateien belegt: {file}',
  'cli.harden.suggested.aks': 'wie AKS Automatic es setzt',
  'cli.harden.suggested.any': 'ein Vorschlag, bitte prüfen',
  'cli.harden.guesses':
    'von {total, plural, one {# Änderung} other {# Änderungen}} {n, plural, one {ist # geschätzt} other {sind # geschätzt}}:',
  'cli.harden.guess.find': '{what}; so finden Sie den Wert: {command}',
  'cli.harden.confirmed': '{n, plural, one {# Wert bestätigt} other {# Werte bestätigt}}:',
  'cli.harden.unmarked':
    '{n, plural, one {# geschätzter Wert kann im Text nicht markiert werden. Führen Sie ihn in podsmith.json auf:} other {# geschätzte Werte können im Text nicht markiert werden. Führen Sie sie in podsmith.json auf:}}',
  'cli.harden.to-confirm':
    'geschätzt: Bestätigen Sie den Wert mit --confirm, oder setzen Sie den richtigen.',
  'cli.harden.spared':
    'die Korrektur benötigt einen Wert, der nicht in den Dateien steht; --suggest schreibt {value}, zu bestätigen.',
  'cli.harden.breaks': 'Fehler, die diese Korrekturen verursachen können:',
  'cli.harden.comment': 'Kommentar mit seinem Eintrag entfernt, Zeile {line}: {text}',
  'cli.harden.comment-beside': 'Kommentar neben einem geänderten Wert, Zeile {line}: {text}',
  'cli.harden.template':
    'Kubernetes kann dies nicht lesen, daher wurden nur ausgeschriebene Werte geändert:',
  'cli.harden.unreadable': 'Kubernetes kann dies nicht lesen, daher wurde nichts geändert:',
  'cli.harden.still-unreadable': 'Kubernetes kann dies weiterhin nicht lesen:',
  'cli.harden.problem': 'Dieses Problem bleibt:',
  'cli.harden.reached': 'Keine Prüfung von {level} schlägt fehl',
  'cli.harden.no-verdict': 'Es gibt kein Urteil zu {level}',
  'cli.harden.reached-in-part': 'Im beurteilten Teil schlägt keine Prüfung von {level} fehl',
  'cli.harden.not-judged': '{name} wurde nicht oder nur zum Teil beurteilt: {reason}',
  'cli.harden.not-reached': 'Prüfungen von {level}, die weiterhin fehlschlagen:',
  'cli.harden.left': '{n, plural, one {# Befund bleibt} other {# Befunde bleiben}} übrig:',
  'cli.harden.not-asked': 'die Korrektur ({safety}) wird mit --fixes {fixes} vorgenommen',
  'cli.harden.suppressed': 'im Manifest unterdrückt',
  'cli.harden.no-diff':
    '{path} ist UTF-16; einen Diff davon kann git nicht anwenden. Verwenden Sie --write oder die Standardausgabe',
  'cli.harden.diff-credentials':
    'der Diff von {path} zeigt {n, plural, one {# Wert, der wie Anmeldeinformationen aussieht} other {# Werte, die wie Anmeldeinformationen aussehen}}; halten Sie ihn aus Protokollen heraus',
};
