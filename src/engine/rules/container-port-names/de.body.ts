export const de = {
  why: 'Ein Service kann einen Port beim Namen nennen. Kubernetes sucht dann in jedem Pod einen Containerport mit diesem Namen und Protokoll und nimmt den ersten. Ein Pod ohne einen solchen Port erhält keine Anfragen, und keine Meldung weist darauf hin.',
  risk: 'Der Port `http` wird im Deployment in `web` umbenannt, während der Service weiterhin an `http` sendet. Der Rollout gelingt, alle Pods sind bereit, doch der Service hat keine Adresse mit Port mehr. Jede Anfrage endet mit `connection refused`.',
  breaks:
    'Ändern Sie die Namen von Hand, im `targetPort` des Service oder unter `ports` des Containers. Ein neuer Portname betrifft auch Tests, Ingresses, Netzwerkrichtlinien und Überwachung, die ihn verwenden: Suchen Sie danach. Prüfen Sie dann, ob `kubectl get endpointslices` den Port aufführt, und rufen Sie den Service einmal auf.',
  verify:
    '`kubectl describe service NAME` zeigt in der Zeile `Endpoints:` Adressen mit einem Port.',
};
