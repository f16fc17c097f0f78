export const de = {
  why: 'Mehrere Dienstkonten nennen dieselbe Client-ID, sodass sich verschiedene Anwendungen bei Azure unter einer Identität anmelden. Jede von ihnen hat dann die Rollen aller, und das Protokoll von Azure kann sie nicht unterscheiden. Hat jede Anwendung eine eigene Identität, können Sie deren Berechtigungen begrenzen und überprüfen.',
  risk: 'Ein Webshop und eine Lohnabrechnung teilen sich eine Identität mit Zugriff auf die Schlüsseltresore beider. Ein Angreifer, der den öffentlichen Webshop übernimmt, fordert ein Token an, wie der Shop es darf, und liest damit die Zertifikate der Lohnabrechnung. Das Anmeldeprotokoll zeigt nur die gemeinsame Identität.',
  breaks:
    'Erstellen Sie zuerst in Azure eine weitere verwaltete Identität, geben Sie ihr die Rollen, die eine der Anwendungen braucht, und Anmeldeinformationen für Verbundidentität für deren Konto. Die Korrektur schreibt dann die Client-ID, die Sie angeben, in die Annotation des Kontos. Fehlen die Rollen, steht `403` in der Ausgabe von `kubectl logs POD`. Entziehen Sie der alten Identität Rollen erst, wenn das Anmeldeprotokoll zeigt, dass sie nicht mehr verwendet werden. Gehören beide Konten zu einer Anwendung, legen Sie das Podlabel `app.kubernetes.io/name` fest.',
  verify:
    '`kubectl get serviceaccounts --all-namespaces -o custom-columns=NAME:.metadata.name,CLIENT:.metadata.annotations.azure\\.workload\\.identity/client-id` zeigt jede Client-ID nur bei einer Anwendung.',
};
