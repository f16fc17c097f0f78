import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'new.title': 'Neues Manifest',
  'new.intent':
    'Ein Name und ein Image genügen: Alles andere ist ausgefüllt und für Restricted gehärtet. Danach lässt sich alles ändern.',
  'new.step': 'Manifest {name} erstellen',
  'new.create': 'Erstellen',
  'new.preview': 'Vorschau',
  'new.preview.waits': 'Die Vorschau zeigt das letzte Manifest ohne Fehler.',
  'new.more': 'Weitere Einstellungen',

  'new.kind': 'Art',
  'new.name': 'Name',
  'new.name.help': 'Kleinbuchstaben, Ziffern und Bindestriche',
  'new.image': 'Image',
  'new.image.help': 'Mit Tag oder Digest, zum Beispiel {example}',
  'new.ports': 'Ports',
  'new.ports.help': 'Zahlen, durch Kommas getrennt; leer: keine',
  'new.replicas': 'Replikate',
  'new.schedule': 'Zeitplan',
  'new.schedule.help': 'Minute, Stunde, Tag, Monat, Wochentag; oder @daily und ähnliche',
  'new.probe': 'Tests',
  'new.probe.tcp': 'Der erste Port antwortet',
  'new.probe.http': 'Ein Pfad antwortet über HTTP',
  'new.probe.none': 'Keine',
  'new.probe.path': 'Pfad der Tests',
  'new.namespace': 'Namespace',
  'new.namespace.help': 'Leer: der beim Anwenden geltende',
  'new.user': 'Benutzer-ID',
  'new.group': 'Gruppen-ID',
  'new.cpu': 'CPU-Anforderung',
  'new.memory': 'Speicheranforderung',
  'new.cpu-limit': 'CPU-Grenzwert',
  'new.memory-limit': 'Speichergrenzwert',
  'new.limit.help': 'Leer: keiner',
  'new.writable': 'Beschreibbare Ordner',
  'new.writable.help':
    'Einer pro Zeile, mit einer Größe, falls es nicht 64Mi sind: {example}. Jeder erhält ein emptyDir; alles andere ist schreibgeschützt.',
  'new.env': 'Umgebungsvariablen',
  'new.env.help':
    'Eine pro Zeile, zum Beispiel {example}. Keine Geheimnisse: Sie gehören in Key Vault.',
  'new.account': 'Ein eigenes Dienstkonto (ServiceAccount) ohne Token',
  'new.user-namespace': 'Ein eigener Benutzernamespace',
  'new.user-namespace.help':
    'hostUsers: false setzt mindestens Kubernetes 1.33 und Knoten mit Ubuntu 24.04 oder Azure Linux 3 voraus.',
  'new.comments': 'Kommentare, die den Grund nennen',
  'new.provenance': 'Eine erste Zeile, die die Herkunft nennt',

  'new.known': 'Ausgefüllt nach dem, was über {name} bekannt ist',
  'new.known.low-port':
    '{name} lauscht von sich aus an Port {port}. Manche Knoten verweigern das einem Nicht-Root-Benutzer: Stellen Sie in der Konfiguration und hier einen anderen Port ein.',

  'new.error.required': 'Füllen Sie dieses Feld aus.',
  'new.error.name':
    'Nur Kleinbuchstaben, Ziffern und Bindestriche; am Anfang ein Buchstabe, am Ende kein Bindestrich.',
  'new.error.name-long': 'Zu lang: höchstens {most} Zeichen.',
  'new.error.image':
    'Das ist kein Verweis auf ein Image. Schreiben Sie ihn wie registry/pfad:tag, den Pfad in Kleinbuchstaben.',
  'new.error.ports': 'Ganze Zahlen von 1 bis 65535.',
  'new.error.number': 'Eine ganze Zahl von {min} bis {max}.',
  'new.error.schedule':
    'Fünf durch Leerzeichen getrennte Felder mit zulässigen Werten oder ein Wort wie @daily.',
  'new.error.quantity': 'Eine Menge über null, zum Beispiel {example}.',
  'new.error.limit': 'Ein Grenzwert darf nicht unter der Anforderung liegen.',
  'new.error.probe-path': 'Ein Pfad beginnt mit einem Schrägstrich und enthält keine Leerzeichen.',
  'new.error.probe-port':
    'Ohne Port gibt es nichts zu testen. Ergänzen Sie einen Port, oder wählen Sie „Keine“.',
  'new.error.path': 'Jeder Ordner ist ein absoluter Pfad wie /tmp und nicht das Stammverzeichnis.',
  'new.error.twice': 'Ein Eintrag steht zweimal da.',
  'new.error.env':
    'Schreiben Sie NAME=Wert. Der Name besteht nur aus Buchstaben, Ziffern und _ . - und beginnt mit einem Buchstaben oder _.',

  'new.remark.account': 'Ein eigenes Dienstkonto: Rechte, die es erhält, erhält kein anderer Pod.',
  'new.remark.token':
    'Im Container liegt kein Token für die Kubernetes-API, es lässt sich also keines stehlen.',
  'new.remark.user-namespace': 'root im Container ist auf dem Knoten niemand.',
  'new.remark.user': 'Das Kubelet weigert sich, den Container als root zu starten.',
  'new.remark.seccomp':
    'Der Filter der Containerruntime sperrt Systemaufrufe, die Programme nicht brauchen.',
  'new.remark.resources':
    'Anforderungen halten Platz auf einem Knoten frei; Grenzwerte verhindern, dass ein Pod alles nimmt.',
  'new.remark.probes':
    'Der Bereitschaftstest entscheidet über den Datenverkehr, der Livetest über einen Neustart; der Neustart wartet länger.',
  'new.remark.escalation': 'Kein Programm erhält mehr Rechte als das, von dem es gestartet wurde.',
  'new.remark.capabilities':
    'Alle Linux-Funktionen (Capabilities) sind entzogen; übrig ist nur, was unter add steht.',
  'new.remark.read-only':
    'Es läuft, was gebaut wurde: Die Dateien des Images lassen sich nicht ändern.',
  'new.remark.volumes':
    'Die einzigen beschreibbaren Ordner; was dort liegt, geht mit dem Pod verloren.',
};
