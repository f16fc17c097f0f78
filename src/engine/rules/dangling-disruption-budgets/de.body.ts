export const de = {
  why: 'Ein PodDisruptionBudget begrenzt, wie viele der Pods, zu denen seine Auswahl passt, beim Leeren eines Knotens gleichzeitig entfernt werden. Es gilt nur für Pods seines eigenen Namespace. Passt die Auswahl zu keinem Pod, nimmt der API-Server das Budget an, und beim Leeren bleibt es ohne Wirkung. Pods aus anderen Dateien oder von anderen Controllern kann Podsmith nicht sehen.',
  risk: 'Ein Team kopiert ein Budget in einen anderen Namespace und schreibt dessen Namen falsch. Die Liste der Budgets sieht vollständig aus. Bei der nächsten Aktualisierung des Knotenpools befinden sich alle drei Replikate des Zahlungsdienstes auf dem ersten Knoten. Sie werden gleichzeitig entfernt, und Zahlungen scheitern, bis neue Pods bereit sind.',
  breaks:
    'Bringen Sie Namespace und `selector` des Budgets mit der Podvorlage in Einklang. Ein Budget, das nun passt, kann das Leeren eines Knotens blockieren. Vergleichen Sie zuerst `minAvailable` oder `maxUnavailable` mit der Anzahl der Replikate.',
  verify: '`kubectl get pdb NAME -o jsonpath={.status.expectedPods}` gibt eine Zahl über 0 aus.',
};
