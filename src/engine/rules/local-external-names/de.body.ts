export const de = {
  why: 'Ein Service vom Typ `ExternalName` ist ein Alias im DNS des Clusters. Ein Alias für `localhost` ist für Clients die eigene Adresse. Ein Ingress-Controller, der ihn verwendet, verbindet sich mit Ports, die nur er selbst verwenden soll, wie Contour bis zur Behebung von CVE-2021-32783.',
  risk: 'Ein Angreifer, der in einem Namespace Services und Ingresses anlegen darf, erstellt einen Alias für `localhost` und einen Ingress, der an den Verwaltungsport des Controllers leitet. Über die öffentliche Adresse der Website liest er dann in der Konfiguration des Controllers, welche Websites und Zertifikate die anderen Teams haben, und schaltet den Controller ab.',
  breaks:
    'Tragen Sie den Namen des gemeinten Hosts ein, oder löschen Sie den Service. Programme, die den Alias verwenden, etwa ein Sidecarcontainer mit derselben Adresse, sollen `127.0.0.1` direkt aufrufen. Suchen Sie in den Manifesten und Ingresses nach dem Namen.',
  verify:
    '`kubectl get services -A -o custom-columns=NAME:.metadata.name,TO:.spec.externalName` zeigt weder `localhost` noch eine Loopbackadresse.',
};
