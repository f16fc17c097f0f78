export const de = {
  why: 'Ohne Eintrag in `tls` antwortet ein Ingress über HTTP oder über HTTPS mit dem selbstsignierten Zertifikat des Controllers, dem Browser nicht vertrauen. Ein Eintrag nennt die Hosts und das Secret mit ihrem Zertifikat. Die meisten Controller leiten Aufrufer dann von HTTP zu HTTPS um.',
  risk: 'Eine Kundin öffnet den Shop im WLAN eines Cafés. Ein Angreifer im selben Netzwerk liest die Anfrage, stiehlt das Sitzungscookie und bestellt im Namen der Kundin. Oder er fügt der Seite ein Skript hinzu, das ihm die Kartennummer sendet.',
  breaks:
    'Das Secret mit dem Zertifikat muss im Namespace des Ingress vorhanden sein, als `tls.crt` und `tls.key`; bis dahin zeigt der Controller sein eigenes Zertifikat. Clients, die HTTP verwenden, werden meist umgeleitet, wobei manche Skripts nicht folgen. Prüfen Sie mit `curl -v https://HOST`, ob das Zertifikat das richtige ist, und mit `curl -I http://HOST`, ob HTTP zu HTTPS umgeleitet wird.',
  verify:
    '`kubectl get ingress NAME` zeigt in der Spalte `PORTS` 443, und `kubectl describe ingress NAME` führt unter `TLS` jeden Host auf.',
};
