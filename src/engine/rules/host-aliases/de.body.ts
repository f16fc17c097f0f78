export const de = {
  why: '`hostAliases` schreibt Namen und Adressen in die Datei `/etc/hosts` der Container, wo sie Vorrang vor dem DNS haben. Damit stehen im Manifest Adressen, die sich anderswo ändern, und das DNS zeigt sie nicht.',
  risk: 'Ein Angreifer mit der Berechtigung, Deployments zu ändern, ergänzt eine Zeile mit dem Namen des Zahlungsanbieters und der Adresse eines eigenen Servers. Die Anwendung ruft weiter den üblichen Namen auf. Alles, was sie ohne Zertifikatsprüfung sendet, erhält der Angreifer.',
  breaks:
    'Nehmen Sie die Namen in eine private DNS-Zone, einen Service vom Typ `ExternalName` oder die ConfigMap `coredns-custom` von AKS auf, und entfernen Sie dann `hostAliases`. Namen, die nur hier standen, werden nicht mehr aufgelöst: Prüfen Sie jeden mit `kubectl exec POD -- getent hosts NAME`. Statt einen Host mit einem Eintrag für `127.0.0.1` zu blockieren, lassen Sie mit FQDN-Regeln von Cilium (Advanced Container Networking Services) nur die benötigten Hosts zu. Eine Netzwerkrichtlinie kann keine Hostnamen verwenden.',
  verify: '`kubectl exec POD -- cat /etc/hosts` zeigt keine Zeile `Entries added by HostAliases`.',
};
