import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'share.title': 'Als Link teilen',
  'share.intent':
    'Der Link selbst enthält, was Sie teilen. Was in einer Adresse hinter dem # steht, erreicht nie einen Server. Wer den Link hat, hat aber auch den Text.',
  'share.what': 'Was der Link enthält',
  'share.what.all': 'Dateien und Einstellungen',
  'share.what.settings': 'Nur Einstellungen',
  'share.files': 'Dateien',
  'share.settings': 'Einstellungen',
  'share.target': '{profile}, Kubernetes {version}',
  'share.policy': 'Richtlinienversion {version}',
  'share.rules': '{n, plural, one {# Regel} other {# Regeln}} durch podsmith.json geändert',
  'share.reading': 'Der Text wird gelesen …',
  'share.unread':
    'Der Text ließ sich nicht prüfen, daher lassen sich Anmeldeinformationen darin nicht maskieren. Über das Menü neben „Herunterladen“ erhalten Sie weiterhin die Arbeitsbereichsdatei.',
  'share.none': 'Keine geöffnete Datei lässt sich als Text teilen.',
  'share.left-out':
    '{n, plural, one {# Datei fehlt: Sie ist nur zum Lesen geöffnet.} other {# Dateien fehlen: Sie sind nur zum Lesen geöffnet.}}',
  'share.secrets':
    'Mutmaßliche Anmeldeinformationen an {n, plural, one {# Stelle} other {# Stellen}}',
  'share.secrets.masked':
    'Im geteilten Text stehen Punkte an ihrer Stelle. Sehen Sie den Rest selbst durch: Nicht alle sind als solche zu erkennen.',
  'share.secrets.place': '{name}, Zeile {line}',
  'share.secrets.more': '{n, plural, one {und # weitere Stelle} other {und # weitere Stellen}}',
  'share.secrets.include': 'Diese Werte unverändert teilen',
  'share.secrets.included':
    'Wer den Link erhält, kann diese Werte lesen. Geteilte Anmeldeinformationen sollten ersetzt werden.',
  'share.broken':
    '{n, plural, one {# Dokument ist} other {# Dokumente sind}} nicht als YAML lesbar. Podsmith maskiert darin alles, was zu Anmeldeinformationen gehören kann.',
  'share.link': 'Link',
  'share.making': 'Der Link wird erstellt …',
  'share.failed': 'Der Link ließ sich nicht erstellen.',
  'share.length': '{n, plural, one {# Zeichen} other {# Zeichen}}',
  'share.long':
    'Viele E-Mail- und Chatprogramme kürzen Links mit mehr als 8.000 Zeichen. Geben Sie stattdessen die Arbeitsbereichsdatei weiter: Sie enthält dasselbe und wird hier wie jede Datei geöffnet.',
  'share.too-long':
    'So lange Adressen nehmen Browser nicht an. Geben Sie stattdessen die Arbeitsbereichsdatei weiter: Sie enthält dasselbe und wird hier wie jede Datei geöffnet.',
  'share.copy': 'Link kopieren',
  'share.copied': 'Link kopiert.',
  'share.copy.denied':
    'Der Browser erlaubt das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn mit {keys}.',
  'share.hand-on': 'Senden an …',
  'share.workspace': 'Arbeitsbereichsdatei herunterladen',

  'shared.title': 'Mit Ihnen geteilt',
  'shared.title.file': 'Inhalt von {name}',
  'shared.intent':
    'Das enthält der Link. Alles davon stand in der Adresse selbst. An Ihren Dateien ist noch nichts geändert.',
  'shared.intent.file': 'Das enthält die Datei. An Ihren Dateien ist noch nichts geändert.',
  'shared.unpacking': 'Der Inhalt wird gelesen …',
  'shared.size': '{n, plural, one {# Zeile} other {# Zeilen}}, {size}',
  'shared.empty': 'Diese Datei ist leer.',
  'shared.more': '{n, plural, one {# weitere Zeile} other {# weitere Zeilen}}',
  'shared.settings-only': 'Es sind keine Dateien enthalten, nur Einstellungen.',
  'shared.config': 'Diese Einstellungen übernehmen',
  'shared.config.now': 'Derzeit: {target}',
  'shared.undo': 'Das lässt sich in einem Schritt rückgängig machen.',
  'shared.beside': 'Neben meinen öffnen',
  'shared.replace': 'Meine ersetzen',
  'shared.open': 'Öffnen',
  'shared.apply': 'Einstellungen übernehmen',

  'fault.title': 'Dieser Link lässt sich nicht öffnen',
  'fault.title.file': '{name} lässt sich nicht öffnen',
  'fault.untouched': 'Ihr eigener Text ist unverändert.',
  'fault.damaged':
    'Der Inhalt ist beschädigt, vielleicht wurde er unterwegs gekürzt. Lassen Sie ihn sich noch einmal oder als Arbeitsbereichsdatei schicken.',
  'fault.version':
    'Der Inhalt stammt von einer neueren Version von Podsmith (Format {detail}). Laden Sie die Seite neu, und öffnen Sie ihn noch einmal.',
  'fault.too-large': 'Der Inhalt umfasst mehr als 20 MB Text.',
  'fault.not-json': 'Das ist kein gültiges JSON. Vielleicht wurde es gekürzt oder bearbeitet.',
  'fault.not-json.line':
    'Ab Zeile {detail} ist das kein gültiges JSON. Vielleicht wurde es gekürzt oder bearbeitet.',
  'fault.not-workspace':
    'Das ist keine Arbeitsbereichsdatei von Podsmith: Ihr erster Eintrag müsste "podsmith": "workspace" sein.',
  'fault.wrong-type': 'Der Wert von {detail} fehlt oder hat den falschen Typ.',
  'fault.unknown-key': 'Ein Eintrag ist hier nicht bekannt: {detail}.',
  'fault.too-many': 'Enthalten sind {detail} Dateien. Mehr als 500 werden nicht geöffnet.',
  'fault.bad-name': 'Der Name einer Datei ist nicht sicher: {detail}',
  'fault.same-name': 'Mehrere Dateien haben denselben Namen: {detail}',
  'fault.file-as-folder':
    'Eine Datei hat den Namen eines Ordners, in dem diese Datei ist: {detail}',
  'fault.bad-config': 'Die Einstellungen lassen sich nicht verwenden:',
};
