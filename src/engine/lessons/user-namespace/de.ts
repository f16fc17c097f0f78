import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'root in einem Benutzernamespace ausführen',
  goal: 'Dieser Mailserver läuft nicht ohne root, und er verwendet das Netzwerk seines Knotens. Führen Sie ihn in einem Benutzernamespace aus: Im Container bleibt er root, auf dem Knoten ist er ein gewöhnlicher Benutzer. Entziehen Sie ihm dann alle Linux-Funktionen (Capabilities) außer den beiden, die er benötigt.',
  steps: {
    host: {
      task: 'Geben Sie dem Pod ein eigenes Netzwerk.',
      missing:
        '`{who}` verwendet mit `{what}` einen Namespace des Knotens. Damit ist kein Benutzernamespace möglich.',
      hints: [
        'E-Mails kommen über einen Service an. Der Pod benötigt das Netzwerk des Knotens nicht.',
        'Löschen Sie `hostNetwork: true`.',
      ],
    },
    mapped: {
      task: 'Ordnen Sie den Benutzern des Pods andere Benutzer auf dem Knoten zu.',
      missing: 'Benutzer 0 in `{who}` ist auch auf dem Knoten Benutzer 0, also root.',
      hints: [
        'Ein Feld unter `spec` des Pods legt fest, ob der Pod die Benutzer-IDs des Knotens verwendet.',
        'Ergänzen Sie `hostUsers: false` unter `spec` des Pods.',
      ],
    },
    capabilities: {
      task: 'Lassen Sie dem Server nur die Linux-Funktionen (Capabilities), die er benötigt.',
      missing: '`{who}` hat noch die standardmäßigen Linux-Funktionen.',
      hints: [
        'Der Kommentar am Anfang nennt die beiden, die er benötigt. Auch in einem Benutzernamespace machen Linux-Funktionen Teile des Kernels angreifbar.',
        'Entziehen Sie `ALL`, und fügen Sie die beiden wieder hinzu.',
        'Ergänzen Sie im Sicherheitskontext `capabilities:` mit `drop: ["ALL"]` und `add: ["SETUID", "SETGID"]`.',
      ],
    },
  },
  turns: {
    quoted:
      'In Anführungszeichen ist `{what}` eine Zeichenfolge, daher lehnt Kubernetes die Pods von `{who}` ab. Legen Sie `false` ohne Anführungszeichen fest.',
    together:
      'Kubernetes lehnt `hostUsers: false` zusammen mit `{what}` ab: Ein Pod kann nicht zugleich einen Benutzernamespace und Namespaces des Knotens verwenden. Löschen Sie `{what}`.',
    explicit:
      '`true` ist der Standardwert: Die Pods von `{who}` verwenden die Benutzer-IDs des Knotens. Das Feld fragt nach den Benutzern des Hosts, daher ist `false` der sichere Wert.',
    'not-root':
      'Ohne root kann `{who}` nicht zu den Benutzern der Postfächer wechseln und startet nicht. Kann ein Programm ohne root laufen, ist das die bessere Lösung. Dieses kann es nicht. Verwenden Sie daher einen Benutzernamespace.',
    'too-many':
      'Der Server benötigt `{what}` nicht. Auch in einem Benutzernamespace erreicht ein Angreifer damit Teile des Kernels, die sonst nicht erreichbar sind. Behalten Sie nur `SETUID` und `SETGID`.',
    'drop-alone':
      'Ohne `{what}` kann `{who}` nicht zum Benutzer eines Postfachs wechseln und keine E-Mails zustellen. Fügen Sie die Linux-Funktion wieder hinzu, nachdem Sie `ALL` entzogen haben.',
  },
  attacker:
    'Ein Angreifer übernimmt den Server durch eine E-Mail, die dieser falsch verarbeitet, und ist root im Container. Bricht er dann durch eine Sicherheitslücke der Containerruntime oder eine beschreibbare Datei des Knotens aus, ist er auch dort root und kontrolliert jeden Pod. In einem Benutzernamespace ist er auf dem Knoten ein Benutzer ohne Berechtigungen, dem dort keine Dateien gehören.',
  verify: {
    inside: 'Gibt `0` aus: Der Server ist root in seinem Container.',
    map: 'Gibt eine Zeile aus, deren zweite Zahl nicht 0 ist. Sie ist die Benutzer-ID, die root des Containers auf dem Knoten hat.',
  },
  done: 'Der Server ist root in seinem Container und hat auf dem Knoten keine Berechtigungen. AKS unterstützt das ab Kubernetes 1.33 mit Knoten unter Ubuntu 24.04 oder Azure Linux 3. Testen Sie jeden Volumetyp: Sein Dateisystem muss ID-Zuordnung unterstützen.',
};
