import type { RuleWords } from '../../rule/rule.ts';
import type { secretProviderClassObjects } from './rule.ts';

export const de: RuleWords<typeof secretProviderClassObjects> = {
  title: 'Objekte aus Key Vault lesbar auflisten',
  why: '`objects` ist eine Zeichenfolge, die YAML enthält: eine Liste `array`, deren Elemente Zeichenfolgen sind, die wiederum YAML enthalten (Bindestrich und senkrechter Strich). Weder der API-Server noch `kubectl` sehen hinein. Der Anbieter liest sie beim Start eines Pods, und ein einziger Fehler kostet den Pod das gesamte Volume.',
  risk: 'Ein Element ist ohne senkrechten Strich geschrieben. Prüfung und Bereitstellung gelingen, und laufende Pods arbeiten weiter. Nachts startet die automatische Skalierung neue, die in `ContainerCreating` warten, und der Shop steht unter Last still, bis jemand die Meldung im Protokoll des Anbieters findet.',
  breaks:
    'Die Korrektur setzt vor Elemente, die eine Zuordnung sind, den senkrechten Strich, und berichtigt Typen wie `Secret` oder `certificate`, Dateinamen mit Schrägstrich am Anfang und Zahlen in Anführungszeichen. Alles Weitere bleibt Ihnen überlassen. Erhält eine Datei einen anderen Namen, muss das Programm sie dort suchen. Laufende Pods behalten, was sie eingebunden haben: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    'Ein neuer Pod wird bereit, und `kubectl exec POD -- ls MOUNTPATH` zeigt eine Datei je Objekt.',
  fixTitle: 'Die Objekte berichtigen',
  messages: {
    unreadable: 'Dieser Text ist kein YAML, daher bindet der Anbieter nichts ein',
    'no-array': 'In diesem Text fehlt die Liste array',
    'empty-array': 'Die Liste array ist leer, was der Anbieter ablehnt',
    'item-not-text':
      'Element {number} der Liste ist eine Zuordnung; der Anbieter erwartet eine Zeichenfolge: Hinter den Bindestrich gehört ein senkrechter Strich',
    'item-not-map': 'Dieses Element enthält keine Felder wie objectName',
    'field-type': 'Dieses Feld nimmt eine Zeichenfolge oder Zahl an, keine Liste oder Zuordnung',
    'no-name': 'Diesem Objekt fehlt objectName',
    'no-type': 'Dem Objekt {name} fehlt objectType: secret, key oder cert',
    'object-type': 'Den objectType {type} gibt es nicht; möglich sind secret, key und cert',
    'only-secret': '{field} {value} ist nur beim objectType secret möglich',
    'unknown-value': '{field} {value} gibt es nicht; möglich sind {known}',
    'file-name':
      'Die Datei {file} muss innerhalb des Volumes liegen: weder ein Schrägstrich am Anfang noch .. im Pfad',
    'same-file':
      'Ein weiteres Objekt wird ebenfalls in die Datei {file} geschrieben; das letzte gewinnt',
    'file-permission': 'Die filePermission {mode} ist keine Oktalzahl wie 0644',
    'version-history': 'Die objectVersionHistory muss eine ganze Zahl ohne Anführungszeichen sein',
  },
};
