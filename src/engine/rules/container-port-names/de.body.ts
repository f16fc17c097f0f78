export const de = {
  why: 'Ein Dienst kann einen Port beim Namen nennen. Kubernetes sucht dann in jedem Pod einen Containerport mit diesem Namen und Protokoll und nimmt den ersten. Ein Pod ohne einen solchen erhält keine Anfragen, und nichts meldet es.',
  risk: 'Der Port `http` wird im Deployment in `web` umbenannt, während der Dienst weiterhin an `http` sendet. Der Rollout gelingt, alle Pods sind bereit, doch der Dienst hat keine Adresse mit Port mehr. Jede Anfrage endet mit `connection refused`, und die Pods wirken völlig gesund.',
  breaks:
    'Ändern Sie die Namen von Hand, im `targetPort` des Dienstes oder unter `ports` des Containers. Ein neuer Portname betrifft auch Tests, Ingresses, Netzwerkrichtlinien und Überwachung, die ihn verwenden: Suchen Sie danach. Prüfen Sie dann, ob `kubectl get endpointslices` Adressen aufführt, und rufen Sie den Dienst einmal auf.',
  verify:
    '`kubectl describe service NAME` zeigt in der Zeile `Endpoints:` Adressen mit einem Port.',
};
