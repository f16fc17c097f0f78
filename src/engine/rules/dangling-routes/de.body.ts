export const de = {
  why: 'Eine Route der Gateway-API nennt unter `backendRefs` die Services, an die sie weiterleitet. Der API-Server prüft sie nicht: Bei einer HTTPRoute antwortet das Gateway mit dem Fehler 500, bis Service und Port vorhanden sind. Ohne `namespace` ist ein Service im Namespace der Route gemeint. Für einen Service in einem anderen Namespace ist dort ein ReferenceGrant nötig. Services aus anderen Dateien kann Podsmith nicht sehen.',
  risk: 'Ein Release benennt einen Service um, aber die Route behält den alten Namen. Alle Pods sind bereit, und der Rollout gelingt, aber das Gateway beantwortet jede Anfrage für diesen Pfad mit dem Fehler 500, bis jemand den Status der Route liest.',
  breaks:
    'Tragen Sie Namen und Port des Service, nicht des Containers, in den Verweis ein. Damit ändert sich, was unter dem Pfad erreichbar ist; öffnen Sie daher jeden Pfad einmal.',
  verify:
    '`kubectl get httproute NAME -o jsonpath="{..conditions[?(@.type==\'ResolvedRefs\')].status}"` gibt `True` aus.',
};
