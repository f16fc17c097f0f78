export const de = {
  why: 'In einem Pod probiert die Namensauflösung jeden Namen mit weniger als fünf Punkten zuerst in jeder Suchdomäne des Clusters. Ein Aufruf von `api.example.com` fragt also vier oder mehr Namen ab, die es nicht gibt, bevor der richtige folgt. Die Option `ndots` legt fest, ab wie vielen Punkten ein Name als vollständig gilt.',
  disputed:
    'Dafür: Weniger Anfragen bedeuten schnellere Aufrufe nach außen und weniger Last für das DNS des Clusters. Dagegen: Programme, die Verbindungen offen halten, fragen selten, ein Punkt am Ende des Hostnamens hat dieselbe Wirkung, und kurze Namen von Services in anderen Namespaces werden womöglich nicht mehr gefunden.',
  risk: 'Ein Programm öffnet für jede Anfrage eine neue Verbindung zu einem externen Host. Es sendet zehntausend DNS-Anfragen je Sekunde, die meisten für Namen, die es nicht gibt. Das DNS des Clusters verwirft einige, und Aufrufe aller anderen Programme stocken für je fünf Sekunden.',
  breaks:
    'Mit `2` funktionieren Namen wie `web.shop` weiterhin, und `web.shop.svc` wird zuerst unverändert und dann in den Suchdomänen probiert; bei einigen Alpine-Images entfällt der zweite Versuch. Vollständige Namen wie `web.shop.svc.cluster.local` funktionieren immer. Schlagen Sie jeden Service, den das Programm verwendet, mit `kubectl exec POD -- getent hosts NAME` unter dem konfigurierten Namen nach; `nslookup` von busybox übergeht die Suchdomänen womöglich.',
  verify:
    '`kubectl exec POD -- cat /etc/resolv.conf` zeigt in der Zeile `options` den gewählten Wert für `ndots`.',
};
