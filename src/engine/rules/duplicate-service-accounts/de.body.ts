export const de = {
  why: 'Ein Namespace hat nur ein Dienstkonto eines Namens. Zwei davon in den Dateien werden im Cluster zu einem Objekt, und was zuletzt angewendet wird, ändert, was zuvor angewendet wurde. Welche Identität in Azure und welche Tokeneinstellungen die Pods erhalten, hängt dann von der Reihenfolge der Dateien ab.',
  risk: 'Eines der beiden Konten hat die Client-ID der Testumgebung, das andere die der Produktion. Ein neues Werkzeug wendet die Dateien in anderer Reihenfolge an, und die Pods der Testumgebung melden sich fortan bei der Produktionsdatenbank an. Ein Angreifer im weniger geschützten Testcluster liest dort Daten echter Kunden.',
  breaks:
    'Entscheiden Sie, welches der beiden richtig ist, führen Sie darin die Annotationen beider zusammen, wenn beide gebraucht werden, und löschen Sie das andere. Vergleichen Sie vor dem Anwenden mit `kubectl diff -f FILE`; laufende Pods behalten ihre Identität, bis sie neu erstellt werden.',
  verify:
    '`kubectl get serviceaccount NAME -o yaml` zeigt die Annotationen des Kontos, das Sie behalten haben, sooft die Dateien auch angewendet werden.',
};
