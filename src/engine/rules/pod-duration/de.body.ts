export const de = {
  why: '`activeDeadlineSeconds` beendet einen Job oder einen Pod, der bis zu seinem Ende läuft, nach so vielen Sekunden. Ohne diesen Wert läuft eine hängende Aufgabe unbegrenzt. Die Option `maximum` begrenzt den Wert.',
  disputed:
    'Dafür: Eine hängende Aufgabe belegt Ressourcen und hält in einem CronJob womöglich den nächsten Lauf auf. Dagegen: Die Dauer einer Aufgabe hängt von ihren Daten ab, und ein Jahr später beendet die Frist womöglich einen regulären Lauf.',
  risk: 'Ein Import wartet auf eine Verbindung, die die Gegenseite ohne Meldung getrennt hat. Der Pod läuft elf Wochen weiter und belegt vier Prozessoren, die das Team bezahlt. Jeder nächtliche Import entfällt, weil noch einer läuft.',
  breaks:
    'Läuft die Frist ab, werden alle Pods der Aufgabe beendet, und der Job gilt als fehlgeschlagen (`DeadlineExceeded`), auch während einer Wiederholung. Wählen Sie ein Mehrfaches der Dauer des längsten Laufs: `kubectl get jobs` zeigt sie in der Spalte `DURATION`. Sorgen Sie dafür, dass sich das Programm mitten im Lauf ohne Schaden anhalten lässt.',
  verify:
    '`kubectl get jobs -o custom-columns=NAME:.metadata.name,DEADLINE:.spec.activeDeadlineSeconds` zeigt für jeden Job eine Zahl.',
};
