export const de = {
  why: 'Ein Service kann mit einem Namen auf einen Port verweisen. Kubernetes verwendet dann in jedem Pod den ersten Containerport mit diesem Namen und Protokoll. Ein Pod ohne einen solchen Port erhält keine Anfragen, und keine Meldung weist darauf hin. Eine Nummer funktioniert auch, wenn kein Container sie deklariert, solange das Programm dort lauscht: Podsmith meldet sie, wenn die Pods andere Ports deklarieren.',
  risk: 'Der Port `http` wird im Deployment in `web` umbenannt, während der Service weiterhin an `http` sendet. Der Rollout gelingt, alle Pods sind bereit, doch der Service hat keine Adresse mit Port mehr. Jede Anfrage endet mit `connection refused`.',
  breaks:
    'Ändern Sie die Ports von Hand, im `targetPort` des Service oder unter `ports` des Containers. Ein neuer Portname betrifft auch Tests (Probes), Ingresses, Netzwerkrichtlinien und Überwachung, die ihn verwenden: Suchen Sie danach. Prüfen Sie dann, ob `kubectl get endpointslices` den Port aufführt, und rufen Sie den Service auf.',
  verify:
    '`kubectl describe service NAME` zeigt in der Zeile `Endpoints:` Adressen mit einem Port.',
};
