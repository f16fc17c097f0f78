export const de = {
  why: 'Beim Start eines Containers gibt Kubernetes ihm für jeden Service des Namespace etwa sieben Umgebungsvariablen. Das stammt aus der Zeit vor dem DNS. Die Namen können mit Ihren eigenen kollidieren, und jeder neue Service fügt weitere hinzu. Programme finden Services heute über das DNS.',
  risk: 'Eine Kollegin erstellt einen Service namens `shop`. Jeder neue Pod hat dann die Variable `SHOP_PORT` mit dem Wert `tcp://10.0.3.7:80`, und ein Programm, das seinen eigenen Port aus `SHOP_PORT` liest, startet nicht mehr. In einem Namespace mit Tausenden Services scheitert selbst eine einfache Shell mit `argument list too long`.',
  breaks:
    'Programme, die `NAME_SERVICE_HOST` oder `NAME_PORT` verwenden, finden andere Services nicht mehr. Suchen Sie in Code und Konfiguration nach `_SERVICE_HOST`. Die Adresse des API-Servers, `KUBERNETES_SERVICE_HOST`, bleibt. Starten Sie das Programm in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl logs POD`.',
  verify: '`kubectl exec POD -- env` zeigt `_SERVICE_HOST` nur für `KUBERNETES`.',
};
