import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'privacy.title': 'Datenschutz',
  'privacy.lead':
    'Ihre Manifeste bleiben in diesem Browser. Der Browser setzt das durch, und Sie können es hier testen.',

  'privacy.stored': 'Was wo gespeichert ist',
  'privacy.stored.what': 'Was',
  'privacy.stored.where': 'Wo',
  'privacy.stored.until': 'Bis wann',
  'privacy.preferences':
    'Ihre Auswahl: Sprache, Design, Ziel, Größe der Bereiche, Kommentar in Downloads',
  'privacy.lessons':
    'Die Namen der Kapitel, die Sie gelesen, der Fragen, die Sie beantwortet, und der Lektionen, die Sie bestanden haben',
  'privacy.local': 'In diesem Browser (Local Storage)',
  'privacy.files':
    'Die Dateien dieser Seite, damit sie offline funktioniert. Sie enthalten keine Ihrer Daten',
  'privacy.cache': 'In diesem Browser (Cache des Service Workers)',
  'privacy.until.cleared': 'Bis Sie es löschen',
  'privacy.nowhere':
    'Kein Konto, keine Cookies, keine Telemetrie und kein Server, der Daten empfängt.',

  'privacy.policy': 'Die Richtlinie, die der Browser durchsetzt',
  'privacy.policy.text':
    'Dies ist die Content-Security-Policy dieser Seite, gelesen aus der Seite selbst. Der Browser setzt sie auch für den Code von Podsmith durch.',
  'privacy.policy.none':
    'Diese Seite hat keine Richtlinie: Sie läuft im Entwicklungsmodus oder wurde unterwegs verändert. Nichts vom Folgenden wird durchgesetzt.',
  'privacy.policy.directive': 'Direktive',
  'privacy.policy.allows': 'Erlaubt',
  'privacy.policy.means': 'Bedeutung',
  'csp.default-src': 'Was keine andere Zeile erlaubt, kann nicht geladen werden.',
  'csp.script-src':
    'Nur Dateien dieser Website können Code ausführen. Code in der Seite wird nicht ausgeführt.',
  'csp.style-src': 'Formatvorlagen stammen nur von dieser Website und vom Editor.',
  'csp.worker-src': 'Code im Hintergrund stammt nur von dieser Website.',
  'csp.font-src': 'Schriften stammen nur von dieser Website.',
  'csp.img-src': 'Bilder stammen nur von dieser Website oder sind Teil der Seite.',
  'csp.connect-src': 'Keine Verbindungen, auch nicht zu dem Server, von dem diese Seite stammt.',
  'csp.manifest-src': 'Das Manifest zum Installieren der Seite stammt nur von dieser Website.',
  'csp.base-uri': 'Die relativen Adressen der Seite lassen sich nicht umleiten.',
  'csp.form-action': 'Formulare lassen sich nicht senden.',
  'csp.frame-ancestors': 'Andere Websites können diese Seite nicht einbetten.',
  'csp.sandbox': 'Die Seite darf nur, was die Liste nennt. Die Sandbox blockiert den Rest.',
  'csp.require-trusted-types-for': 'Text kann nicht zu Code werden.',
  'csp.trusted-types': 'Nur diese Teile der Seite können Code zum Ausführen bereitstellen.',
  'csp.other': 'Diese Zeile stammt nicht von Podsmith. Sie wurde später hinzugefügt.',

  'probe.title': 'Selbst ausprobieren',
  'probe.text':
    'Die Schaltfläche startet {n, number} Versuche, Daten zu senden: jeden an eine Adresse, die es nicht geben kann, und keinen mit Ihrem Text. Die Liste zeigt, was der Browser zu jedem meldet.',
  'probe.run': 'Versuchen, Daten zu senden',
  'probe.running': 'Warten auf die Meldungen des Browsers …',
  'probe.fetch': 'Anfrage mit fetch',
  'probe.xhr': 'Anfrage mit XMLHttpRequest',
  'probe.beacon': 'Nachricht mit sendBeacon',
  'probe.websocket': 'Verbindung mit WebSocket',
  'probe.eventsource': 'Verbindung mit EventSource',
  'probe.image': 'Bild von einer anderen Website',
  'probe.form': 'Formular an eine andere Website',
  'probe.prefetch': 'Vorabruf einer Seite von einer anderen Website (prefetch)',
  'probe.preload': 'Vorabladen einer Datei von einer anderen Website (preload)',
  'probe.worker': 'Worker von einer anderen Website',
  'probe.pending': 'noch keine Meldung',
  'probe.blocked': 'blockiert durch {directive}',
  'probe.sent': 'NICHT blockiert: Die Richtlinie hat diesen Versuch durchgelassen',
  'probe.silent': 'keine Meldung innerhalb von {n, number} Sekunden: gilt als nicht blockiert',
  'probe.unreported': 'keine Meldung: Firefox meldet nicht, wenn es „preload“ blockiert',
  'probe.unsupported': 'nicht gesendet: Dieser Browser unterstützt „prefetch“ nicht',
  'probe.blocked-of':
    '{rest, plural, =0 {Alle {n, number} Versuche wurden blockiert.} one {{blocked, number} von {n, number} Versuchen wurden blockiert. In der Liste steht, warum der Browser den anderen nicht meldet.} other {{blocked, number} von {n, number} Versuchen wurden blockiert. In der Liste steht, warum der Browser die anderen nicht meldet.}}',
  'probe.open':
    '{open, plural, one {# Versuch wurde nicht als blockiert gemeldet} other {# Versuche wurden nicht als blockiert gemeldet}}. Geben Sie nichts Vertrauliches in diese Seite ein, bis Sie wissen, warum: Es kann eine Erweiterung sein, ein alter Browser oder eine veränderte Kopie der Seite.',

  'limits.title': 'Was die Richtlinie nicht verhindern kann',
  'limits.text':
    'Keine Richtlinie kann alles blockieren. Dies bleibt übrig, und das tut Podsmith dagegen:',
  'limits.navigation': 'Verlassen der Seite',
  'limits.navigation.about':
    'Ein Link kann in seiner Adresse Daten senden. Die Links von Podsmith sind fest, enthalten nichts von Ihrem Text und senden keinen Referrer.',
  'limits.webrtc': 'Verbindungen zwischen Browsern (WebRTC)',
  'limits.webrtc.about':
    'Browser wenden diese Richtlinie nicht darauf an. Podsmith hat keinen Code dafür, und eine Prüfung des Quellcodes lehnt solchen ab.',
  'limits.names': 'Nachschlagen von Hostnamen',
  'limits.names.about':
    'Eine Seite kann den Browser einen Host im Voraus nachschlagen oder ansprechen lassen, und keine Richtlinie verhindert das; Chromium tut es sogar für ein Formular, das es dann blockiert. Übertragen würde nur der Name des Hosts. Podsmith tut beides nicht.',
  'limits.host': 'Anfragen an den Server dieser Website',
  'limits.host.about':
    'Der Server sieht, welche Dateien der Seite angefordert werden. Ihre Adressen sind fest und enthalten nichts von Ihrem Text.',
  'limits.extensions': 'Browsererweiterungen',
  'limits.extensions.about':
    'Eine Erweiterung, die Seiten lesen darf, kann auch diese lesen und ist nicht an die Richtlinie gebunden. Verwenden Sie für vertraulichen Text ein Browserprofil ohne Erweiterungen.',
  'limits.browser': 'Dienste des Browsers selbst',
  'limits.browser.about':
    'Übersetzung und Rechtschreibprüfung in der Cloud senden Text an den Hersteller des Browsers. In Feldern für Manifeste ist die Rechtschreibprüfung ausgeschaltet. Schalten Sie den Rest in den Einstellungen Ihres Browsers aus.',
  'limits.clipboard': 'Was Sie kopieren, herunterladen oder speichern',
  'limits.clipboard.about': 'Andere Programme auf diesem Gerät können es lesen.',

  'privacy.draft':
    'Was in diesem Tab geöffnet ist, mit Fakten zu dessen Images, um es nach dem Neuladen wiederherzustellen',
  'privacy.tab': 'In diesem Tab (Session Storage)',
  'privacy.until.closed': 'Bis Sie den Tab schließen',
  'privacy.device': 'Entwürfe, weil Sie es unten so gewählt haben',
  'privacy.recent':
    'Namen zuletzt geöffneter Dateien und Ordner und die Verweise des Browsers darauf, weil Sie es so gewählt haben',
  'privacy.recent.choose':
    'Podsmith merkt sich zuletzt geöffnete Dateien nur, wenn Sie es unter „Zuletzt geöffnet“ im Menü neben „Öffnen“ einschalten. Dateien, die Sie speichern, werden nur auf Ihren Datenträger geschrieben: Der Browser fragt Sie, bevor er Podsmith eine schreiben lässt.',
  'privacy.database': 'In diesem Browser (IndexedDB)',
  'privacy.secrets':
    'Text, der offenbar ein Kennwort oder einen Schlüssel enthält, wird erst gespeichert, wenn Sie zugestimmt haben. Podsmith kann nicht jedes Kennwort erkennen: Besteht es aus gewöhnlichen Wörtern und deutet sein Name nicht darauf hin, wird es wie jedes andere Wort gespeichert und angezeigt. Der Browser schreibt all das unverschlüsselt auf den Datenträger dieses Geräts.',
  'privacy.not-kept': 'Deshalb zurzeit nicht gespeichert: {names}.',
  'privacy.remember': 'Meine Entwürfe auf diesem Gerät merken',
  'privacy.remember.about':
    'Was geöffnet ist, bleibt dann auch erhalten, wenn Sie den Tab schließen, für jeden Tab als eigener Entwurf. Alle, die diesen Browser verwenden, können die Entwürfe öffnen.',
  'privacy.remember.all': 'Auch Texte mit vermutlichen Anmeldeinformationen',
  'privacy.remember.all.about': 'Ist dies ausgeschaltet, werden solche Texte nicht behalten.',
  'privacy.wipe': 'Alles löschen',
  'privacy.wipe.about':
    'Löscht Entwürfe, Fakten zu Images, Einstellungen, Ihren Lernfortschritt und die Liste zuletzt geöffneter Dateien, in allen Tabs. Geöffnete Dateien bleiben geöffnet und werden erst wieder gespeichert, wenn Sie sie ändern.',
  'privacy.wipe.title': 'Text ginge verloren',
  'privacy.wipe.here':
    'In diesem Tab, nicht heruntergeladen: {names}. {n, plural, one {Der Text bleibt} other {Die Texte bleiben}} geöffnet, {n, plural, one {ginge} other {gingen}} aber beim Neuladen verloren.',
  'privacy.wipe.tabs':
    'In anderen Tabs, nicht heruntergeladen: {names}. {n, plural, one {Der Text bleibt} other {Die Texte bleiben}} dort geöffnet, {n, plural, one {ginge} other {gingen}} aber beim Neuladen verloren.',
  'privacy.wipe.device': 'Entwürfe geschlossener Tabs, die gelöscht würden: {names}.',
  'privacy.wipe.unread':
    '{n, plural, one {Ein Entwurf, der nicht lesbar ist und gelöscht würde.} other {# Entwürfe, die nicht lesbar sind und gelöscht würden.}}',
  'privacy.wipe.closed':
    'Entwürfe geschlossener Tabs sind nicht lesbar. Falls es welche gibt, würden auch sie gelöscht.',
  'privacy.wipe.silent':
    '{n, plural, one {Ein anderer Tab hat nicht geantwortet. Er enthält vielleicht Text} other {# andere Tabs haben nicht geantwortet. Sie enthalten vielleicht Text}}, der nicht heruntergeladen wurde und beim Neuladen dort verloren ginge.',
  'privacy.wipe.unasked':
    'Dieser Browser kann nicht angeben, welche anderen Tabs geöffnet sind. Wenn es welche gibt, enthalten sie vielleicht Text, der nicht heruntergeladen wurde und beim Neuladen dort verloren ginge.',
  'privacy.wipe.anyway': 'Trotzdem löschen',
  'privacy.wiped.all': 'Alles Gespeicherte ist gelöscht.',
  'privacy.wiped.some':
    'Der Browser hat nicht alles gelöscht. Schließen Sie die anderen Tabs dieser Seite und versuchen Sie es noch einmal, oder löschen Sie die Websitedaten in den Einstellungen des Browsers.',
  'draft.restored':
    'Die Seite wurde neu geladen. Wiederhergestellt: {names}. Mit „Rückgängig“ kehren Sie zum ursprünglich geöffneten Text zurück.',
  'draft.lost.secret':
    'Beim Neuladen der Seite nicht behalten: {names}. Der Text enthielt vermutlich Anmeldeinformationen, und solcher Text wird erst gespeichert, wenn Sie zugestimmt haben.',
  'draft.lost.large': 'Beim Neuladen der Seite nicht behalten, da zu lang: {names}.',
  'draft.asks.title': 'Ihr Text ginge beim Neuladen verloren',
  'draft.asks':
    '{names}: Der Text enthält vermutlich Anmeldeinformationen und wurde deshalb nicht gespeichert. Wenn Sie ihn in diesem Tab behalten, ist er auf dem Datenträger dieses Geräts gespeichert, bis Sie den Tab schließen.',
  'draft.asks.keep': 'In diesem Tab behalten',
  'draft.asks.drop': 'Nicht behalten',
  'draft.large':
    '{names}: zu lang, um beim Neuladen der Seite behalten zu werden. Laden Sie den Text herunter, bevor Sie die Seite verlassen.',
  'draft.trouble.denied':
    'Dieser Browser lässt die Seite nichts speichern. Ihr Text ginge beim Neuladen verloren. Alles andere funktioniert. Laden Sie den Text herunter, bevor Sie die Seite verlassen.',
  'draft.trouble.full':
    'Der Speicher des Browsers für diese Seite ist voll. Ihr Text ginge beim Neuladen verloren. Alles andere funktioniert. Laden Sie den Text herunter, bevor Sie die Seite verlassen.',
  'draft.trouble.device':
    'Die Entwürfe auf diesem Gerät sind nicht lesbar. Geöffnete Dateien in diesem Tab sind unverändert.',
  'draft.unread.title': 'Ein gespeicherter Entwurf ist nicht lesbar',
  'draft.unread':
    '{n, plural, one {Ein hier gespeicherter Entwurf ist beschädigt oder stammt von einer neueren Version von Podsmith. Er bleibt erhalten, bis Sie ihn löschen. Sein Text steht möglicherweise in der Datei, die Sie herunterladen können.} other {# hier gespeicherte Entwürfe sind beschädigt oder stammen von einer neueren Version von Podsmith. Sie bleiben erhalten, bis Sie sie löschen. Ihr Text steht möglicherweise in den Dateien, die Sie herunterladen können.}}',
  'draft.unread.download': 'Unverändert herunterladen',
  'draft.unread.delete': 'Löschen',
  'draft.offered':
    '{n, plural, one {Auf diesem Gerät ist ein Entwurf} other {Auf diesem Gerät sind # Entwürfe}} gespeichert. Der letzte: {draft}.',
  'draft.name': '{names}, {time}',
  'draft.open.latest': 'Öffnen',
  'draft.open.short': 'Öffnen',
  'draft.open': 'Öffnen: {draft}',
  'draft.delete.short': 'Löschen',
  'draft.delete': 'Löschen: {draft}',
  'draft.all': 'Alle Entwürfe',
};
