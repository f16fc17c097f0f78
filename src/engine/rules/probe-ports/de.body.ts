export const de = {
  why: 'Ein Test kann seinen Port beim Namen nennen. Das Kubelet sucht diesen Namen dann unter den Ports desselben Containers; findet es ihn nicht, schlägt der Test fehl. Eine Nummer funktioniert auch ohne Deklaration, doch steht sie sonst nirgends im Pod, stammt sie oft von einem früheren Port.',
  risk: 'Jemand benennt den Port `http` in `web` um und vergisst den Bereitschaftstest. Das Kubelet kann den Namen nicht auflösen und ruft das Programm nie auf; kein neuer Pod wird bereit, und der Rollout wartet bis zum Ablauf seiner Frist. Bei einem Livetest scheinen die Pods in Ordnung, aber hängende Container werden nicht neu gestartet.',
  breaks:
    'Korrigieren Sie den Port von Hand: Verwenden Sie den Namen, den der Container unter `ports` deklariert, oder deklarieren Sie den Port unter diesem Namen. Führen Sie dann einen Rollout in einem Test-Namespace aus, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach dem Ereignis `Unhealthy`, etwa mit den Worten `probe errored`.',
  verify:
    '`kubectl get events --field-selector reason=Unhealthy` zeigt einige Minuten nach dem Start nichts zu dem Pod.',
};
