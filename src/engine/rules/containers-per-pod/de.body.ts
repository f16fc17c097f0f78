export const de = {
  why: 'Die Container eines Pods werden gemeinsam platziert, skaliert und beendet. Das passt zu einem Programm und seinen Helfern. Programme, die auch getrennt laufen könnten, sollten in eigenen Pods laufen. Die zulässige Zahl lässt sich einstellen.',
  disputed:
    'Dafür: Ein Pod mit vielen Containern vereint oft getrennte Anwendungen, und eine Änderung startet alle neu. Dagegen: Service Meshes, Protokollsammler und Identitätsproxys fügen Container hinzu, und keine Zahl passt für alle Pods.',
  risk: 'Shop, Suche, Mail und Cache teilen sich einen Pod. Dem Mailprogramm geht immer wieder der Arbeitsspeicher aus, sodass der Pod selten bereit ist und sein Service dem Shop keine Anfragen sendet. Mit der Suche wird auch der Cache skaliert, den es nur einmal geben darf.',
  breaks:
    'Teilen Sie den Pod von Hand in mehrere Deployments mit je einem Service. Aufrufe von `localhost`, gemeinsame `emptyDir`-Volumes und Signale zwischen Prozessen funktionieren dann nicht mehr. Suchen Sie zuerst in der Konfiguration nach `localhost` und `127.0.0.1`.',
  verify:
    '`kubectl get pods` zeigt in der Spalte `READY` nach dem Schrägstrich nicht mehr als die zulässige Zahl.',
};
