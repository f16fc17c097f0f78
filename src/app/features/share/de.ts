import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'share.title': 'Als Link teilen',
  'share.intent':
    'Der Link enthält, was Sie teilen. Browser senden den Teil nach dem # nicht an einen Server. Alle, die den Link haben, können den Text lesen.',
  'share.what': 'Was der Link enthält',
  'share.what.all': 'Dateien und Einstellungen',
  'share.what.settings': 'Nur Einstellungen',
  'share.files': 'Dateien',
  'share.settings': 'Einstellungen',
  'share.target': '{profile}, Kubernetes {version}',
  'share.policy': 'Richtlinienversion {version}',
  'share.rules': '{n, plural, one {# Regel} other {# Regeln}} durch podsmith.json geändert',
  'share.facts': 'Fakten zu Images',
  'share.facts.of': '{n, plural, one {# Fakt} other {# Fakten}}: {images}',
  'share.facts.include': 'Diese Fakten teilen',
  'share.reading': 'Der Text wird gelesen …',
  'share.unread':
    'Podsmith konnte den Text nicht prüfen und kann Anmeldeinformationen darin daher nicht maskieren. Die Arbeitsbereichsdatei können Sie weiterhin über das Menü neben „Herunterladen“ herunterladen.',
  'share.none': 'Keine geöffnete Datei lässt sich als Text teilen.',
  'share.left-out':
    '{n, plural, one {# Datei ist ausgelassen, weil sie nur zum Lesen geöffnet wurde.} other {# Dateien sind ausgelassen, weil sie nur zum Lesen geöffnet wurden.}}',
  'share.secrets':
    'Mutmaßliche Anmeldeinformationen an {n, plural, one {# Stelle} other {# Stellen}}',
  'share.secrets.masked':
    'Der Link enthält stattdessen Punkte. Prüfen Sie den Rest selbst, denn nicht alle Anmeldeinformationen sind als solche zu erkennen.',
  'share.secrets.place': '{name}, Zeile {line}',
  'share.secrets.more': '{n, plural, one {und # weitere Stelle} other {und # weitere Stellen}}',
  'share.secrets.include': 'Diese Werte unverändert teilen',
  'share.secrets.included':
    'Alle, die den Link erhalten, können diese Werte lesen. Ersetzen Sie geteilte Anmeldeinformationen.',
  'share.broken':
    '{n, plural, one {# Dokument ist} other {# Dokumente sind}} nicht als YAML lesbar. Podsmith maskiert darin alles, was zu Anmeldeinformationen gehören kann.',
  'share.link': 'Link',
  'share.making': 'Der Link wird erstellt …',
  'share.failed': 'Der Link ließ sich nicht erstellen.',
  'share.length': '{n, plural, one {# Zeichen} other {# Zeichen}}',
  'share.long':
    'Viele E-Mail- und Chatprogramme kürzen Links mit mehr als 8.000 Zeichen. Senden Sie stattdessen die Arbeitsbereichsdatei. Sie hat denselben Inhalt und lässt sich in Podsmith wie jede Datei öffnen.',
  'share.too-long':
    'Dieser Link ist zu lang für Browser. Senden Sie stattdessen die Arbeitsbereichsdatei. Sie hat denselben Inhalt und lässt sich in Podsmith wie jede Datei öffnen.',
  'share.copy': 'Link kopieren',
  'share.copied': 'Link kopiert.',
  'share.copy.denied':
    'Der Browser erlaubt das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn mit {keys}.',
  'share.hand-on': 'Senden an …',
  'share.workspace': 'Arbeitsbereichsdatei herunterladen',

  'shared.title': 'Mit Ihnen geteilt',
  'shared.title.file': 'Inhalt von {name}',
  'shared.intent': 'Der Link selbst enthält Folgendes. Ihre eigenen Dateien sind noch unverändert.',
  'shared.intent.file': 'Die Datei enthält Folgendes. Ihre eigenen Dateien sind noch unverändert.',
  'shared.unpacking': 'Der Inhalt wird gelesen …',
  'shared.size': '{n, plural, one {# Zeile} other {# Zeilen}}, {size}',
  'shared.empty': 'Diese Datei ist leer.',
  'shared.more': '{n, plural, one {# weitere Zeile} other {# weitere Zeilen}}',
  'shared.settings-only': 'Enthalten sind nur Einstellungen, keine Dateien.',
  'shared.config': 'Diese Einstellungen übernehmen',
  'shared.config.now': 'Derzeit: {target}',
  'shared.facts': 'Diese Fakten übernehmen',
  'shared.facts.about':
    'Fakten ändern Befunde und das Risiko von Korrekturen. Übernehmen Sie sie nur, wenn Sie der Quelle vertrauen.',
  'shared.undo': 'Das lässt sich in einem Schritt rückgängig machen.',
  'shared.beside': 'Neben meinen öffnen',
  'shared.replace': 'Meine ersetzen',
  'shared.open': 'Öffnen',
  'shared.apply': 'Einstellungen übernehmen',

  'fault.title': 'Dieser Link lässt sich nicht öffnen',
  'fault.title.file': '{name} lässt sich nicht öffnen',
  'fault.untouched': 'Ihr eigener Text ist unverändert.',
  'fault.damaged':
    'Der Inhalt ist beschädigt und wurde vielleicht gekürzt. Bitten Sie noch einmal darum oder um die Arbeitsbereichsdatei.',
  'fault.version':
    'Der Inhalt stammt von einer neueren Version von Podsmith (Format {detail}). Laden Sie die Seite neu, und öffnen Sie ihn noch einmal.',
  'fault.too-large': 'Der Inhalt umfasst mehr als 20 MB Text.',
  'fault.not-json': 'Das ist kein gültiges JSON. Vielleicht wurde es gekürzt oder bearbeitet.',
  'fault.not-json.line':
    'Ab Zeile {detail} ist das kein gültiges JSON. Vielleicht wurde es gekürzt oder bearbeitet.',
  'fault.not-workspace':
    'Das ist keine Arbeitsbereichsdatei von Podsmith. Der erste Eintrag muss "podsmith": "workspace" sein.',
  'fault.wrong-type': 'Der Wert von {detail} fehlt oder hat den falschen Typ.',
  'fault.unknown-key': 'Ein Eintrag ist hier nicht bekannt: {detail}.',
  'fault.too-many': 'Enthalten sind {detail} Dateien. Podsmith öffnet höchstens 500.',
  'fault.bad-name': 'Der Name einer Datei ist nicht sicher: {detail}',
  'fault.same-name': 'Mehrere Dateien haben denselben Namen: {detail}',
  'fault.file-as-folder':
    'Eine Datei hat den Namen eines Ordners, in dem diese Datei ist: {detail}',
  'fault.bad-config': 'Die Einstellungen lassen sich nicht verwenden:',
};
