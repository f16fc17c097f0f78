import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'facts.lead':
    'Ein Manifest enthält weder den Benutzer noch die Dateien und Ports seiner Images. Führen Sie einen Befehl von Podsmith aus, und fügen Sie dessen Ausgabe ein: Danach weiß Podsmith, welche Korrekturen sicher sind.',
  'facts.tool': 'Programm',
  'facts.shell': 'Shell',
  'facts.shell.bash': 'Bash',
  'facts.shell.powershell': 'PowerShell 7',
  'facts.script': 'Skript',
  'facts.copy': 'Skript kopieren',
  'facts.copied': 'Kopiert',

  'facts.ask': 'Offene Fragen',
  'facts.ask.how':
    '{n, plural, one {Zu einem Image der geöffneten Dateien fehlt noch eine Antwort.} other {Zu # Images der geöffneten Dateien fehlt noch eine Antwort.}} Führen Sie dieses Skript dort aus, wo das Programm sie lesen kann. Es startet keinen Container und gibt keine Umgebungsvariablen aus.',
  'facts.ask.answered':
    'Zu jedem Image der geöffneten Dateien gibt es eine Antwort. Wenn Sie ein Image ändern, steht die Frage dazu hier.',
  'facts.ask.none': 'Die geöffneten Dateien haben kein Image, nach dem zu fragen wäre.',
  'facts.ask.no-pods':
    'Die geöffneten Dateien haben keinen Workload, den kubectl anhand seines Namens findet. Verwenden Sie docker, podman oder nerdctl.',

  'facts.answers': 'Antworten',
  'facts.answers.how':
    'Fügen Sie die ganze Ausgabe auf einmal ein. Sie können auch Dateien auf diese Seite ziehen, zum Beispiel ein Dockerfile oder eine gespeicherte Ausgabe.',
  'facts.answer': 'Ausgabe der Befehle',
  'facts.answer.help':
    'Sie bleibt in diesem Browser. Podsmith behält weder Umgebungsvariablen noch Argumente.',
  'facts.read': 'Antworten lesen',
  'facts.reading': 'Wird gelesen …',
  'facts.not-shown':
    '{n, plural, one {Der eingefügte Text hat # Zeichen. Podsmith hat ihn gelesen, ohne ihn anzuzeigen.} other {Der eingefügte Text hat # Zeichen. Podsmith hat ihn gelesen, ohne ihn anzuzeigen.}}',
  'facts.choose': 'Dateien auswählen …',
  'facts.was-read':
    '{n, plural, =0 {Keine Fakten gefunden.} one {# Fakt über {total, plural, =0 {kein Image} one {# Image} other {# Images}} gelesen.} other {# Fakten über {total, plural, =0 {kein Image} one {# Image} other {# Images}} gelesen.}}',
  'facts.notes': 'Was Podsmith nicht lesen konnte',
  'facts.more-notes': '{n, plural, one {und # weiterer Hinweis} other {und # weitere Hinweise}}',
  'facts.unread': '{name} ist kein Text oder größer als 20 MB.',
  'facts.line': 'Zeile {line}:',
  'facts.line.file': '{name}, Zeile {line}:',

  'facts.fault.no-configuration':
    'Das enthält keine Konfiguration eines Images. Verwenden Sie „crane config“ oder „skopeo inspect --config“.',
  'facts.fault.unknown-json': 'Diese Art von Ausgabe liest Podsmith nicht.',
  'facts.fault.no-subject':
    'Das Image dieser Ausgabe ist nicht bekannt. Schreiben Sie „podsmith:image NAME“ in die Zeile davor.',
  'facts.fault.wrong-facts': 'Ungültige Fakten wurden ausgelassen.',
  'facts.fault.wrong-user': 'Der Benutzer des Images ist ungültig.',
  'facts.fault.broken-dockerfile': 'Dieses Dockerfile ist nicht lesbar.',
  'facts.fault.unknown-base':
    'Das Dockerfile legt keinen Benutzer fest, und Podsmith kennt das Basisimage nicht. Fragen Sie nach dem Basisimage.',
  'facts.fault.unknown-user': 'Der Benutzer des Dockerfiles ist ein Argument des Builds.',
  'facts.fault.broken-json': 'Dieses JSON ist unvollständig oder ungültig.',
  'facts.fault.broken-yaml': 'Dieses YAML ist ungültig.',
  'facts.fault.too-long': 'Dieser Text ist zu lang und wurde nur zum Teil gelesen.',
  'facts.fault.too-many': 'Es sind mehr Fakten, als Podsmith liest.',

  'facts.list': 'Bekannte Fakten',
  'facts.empty':
    'Noch gibt es keine Fakten. Sie bleiben bei den geöffneten Dateien: im Entwurf dieses Tabs, in der Arbeitsbereichsdatei und in Links zum Teilen.',
  'facts.more': '{n, plural, one {und # weiterer Fakt} other {und # weitere Fakten}}',
  'facts.delete': 'Fakt über {title} aus {command} löschen',
  'facts.delete-all': 'Alle Fakten löschen',
  'facts.deleted': '{n, plural, one {# Fakt gelöscht.} other {# Fakten gelöscht.}}',
  'facts.undo': 'Rückgängig',
  'facts.source': '{command}, {date}. {certainty}',
  'facts.certainty.inferred': 'Aus dem Build oder dem Aufruf des Images abgeleitet.',
  'facts.certainty.declared': 'Vom Image angegeben.',
  'facts.certainty.observed': 'In einem laufenden Container beobachtet.',

  'facts.is.holds': 'Gilt für die geöffneten Dateien.',
  'facts.is.holds-in-part': 'Gilt für die geöffneten Dateien, außer wo ein anderer Fakt gilt:',
  'facts.is.contradicted': 'Gilt nicht, weil ein anderer Fakt gilt:',
  'facts.is.stale':
    'Gilt nicht: älter als 180 Tage, und ein Tag kann verschoben werden. Fragen Sie erneut.',
  'facts.is.elsewhere': 'Gilt nicht: bekannt von {image}, die Datei hat {other}.',
  'facts.is.absent':
    'Gilt nicht: Dieses Image oder dieser Container ist nicht in den geöffneten Dateien.',
  'facts.differences': 'Abweichende Fakten',
  'facts.wins':
    '{command}, {date}, sagt „{saying}“. Das gilt nicht, weil es {why, select, content {nicht genau diesen Digest betrifft} certainty {weniger sicher ist} other {älter ist}}.',
  'facts.loses':
    '{command}, {date}, sagt „{saying}“. Das gilt, weil es {why, select, content {genau diesen Digest betrifft} certainty {sicherer ist} other {neuer ist}}.',
  'facts.beside.elsewhere':
    'Podsmith hat Fakten über {image}, die Datei hat aber {other}. Für dieses Image gelten sie nicht.',
  'facts.beside.stale':
    'Die Fakten über {image} sind vom {date}. Sie gelten nicht mehr, weil sie älter als 180 Tage sind und ein Tag verschoben werden kann.',
  'facts.beside.more':
    '{n, plural, one {Fakten über # weiteres Image gelten nicht.} other {Fakten über # weitere Images gelten nicht.}}',

  'facts.says.user': 'Benutzer: {value}',
  'facts.says.startsAs': 'Startet als Benutzer {value}',
  'facts.says.runsAs': 'Läuft als Benutzer {value}',
  'facts.says.users': 'Benutzer in /etc/passwd: {value, select, none {keine} other {{value}}}',
  'facts.says.ports': 'TCP-Ports: {value, select, none {keine} other {{value}}}',
  'facts.says.volumes': 'Volumes: {value, select, none {keine} other {{value}}}',
  'facts.says.workingDir': 'Arbeitsverzeichnis: {value}',
  'facts.says.programs': 'Programme: {value, select, none {keine} other {{value}}}',
  'facts.says.writes': 'Schreibt in: {value, select, none {keine} other {{value}}}',
  'facts.says.writesBeside':
    'Schreibt in Verzeichnisse mit Dateien des Images: {value, select, none {keine} other {{value}}}',
  'facts.says.process':
    'Linux-Funktionen (Capabilities) des Prozesses: {value, select, none {keine} other {{value}}}. Berechtigungsausweitung: {gains, select, yes {erlaubt} other {nicht erlaubt}}. seccomp-Profil: {seccomp, select, yes {ja} other {nein}}',
  'facts.says.setUidFiles': 'Set-UID-Dateien: {value, select, none {keine} other {{value}}}',
  'facts.says.fileCapabilities':
    'Dateien mit Linux-Funktionen (Capabilities): {value, select, none {keine} other {{value}}}',
  'facts.says.trial':
    'Versuch als {user, select, none {anderer Benutzer: nicht ausgeführt} other {Benutzer {user}: {works, select, yes {läuft} other {läuft nicht}}}}. Als root ohne Linux-Funktionen (Capabilities): {drops, select, yes {läuft} no {läuft nicht} other {nicht ausgeführt}}',
  'facts.says.usage': 'Verbraucht: {value}',
  'facts.says.recommended': 'Empfohlen: {value}',

  'facts.find-out': 'So finden Sie es heraus',
  'facts.find-out.how':
    '{containers, plural, one {Ob die Korrektur sicher ist, hängt vom Image {image} ab. Führen Sie diesen Befehl aus, und fügen Sie die Ausgabe ein:} other {Ob die Korrektur sicher ist, hängt von # Images ab. Führen Sie dieses Skript aus, und fügen Sie die Ausgabe ein:}}',
  'facts.find-out.no-command': 'Podsmith hat für diese Container keinen Befehl dieses Programms.',
  'facts.find-out.all': 'Nach allen Images auf einmal fragen',
  'facts.then.user':
    'Startet das Image nicht als root, ändert die Korrektur nichts. Startet es als root, sagt Podsmith, wie Sie herausfinden, ob es auch als anderer Benutzer läuft.',
  'facts.root':
    'Die Korrektur kann Fehler verursachen. Um es herauszufinden, starten Sie das Image in einem Testcluster als anderer Benutzer, und führen Sie „{command}“ aus.',
  'facts.root.paste': 'Fügen Sie den Befehl mit seiner Ausgabe auf der Seite „Fakten“ ein.',
  'facts.then.gains':
    'Hat kein Programm des Images Set-UID oder Linux-Funktionen (Capabilities), ändert die Korrektur nichts. Andernfalls testen Sie das Programm, bevor Sie die Korrektur bereitstellen.',
  'facts.then.ports':
    'Podsmith schreibt die Ports der Antwort in die Richtlinie. Nennt die Antwort keine, bleibt das Risiko der Korrektur, wie es ist.',
  'facts.then.writes':
    'Schreibt das Programm in kein Verzeichnis, ändert die Korrektur nichts. Andernfalls erhält jedes Verzeichnis ein Volume.',
  'facts.then.use':
    'Podsmith schlägt Werte aus der Antwort vor. Ohne Antwort geben Sie die Werte selbst ein.',
};
