export const de = {
  why: 'In einem Namespace hat jedes Dienstkonto einen eindeutigen Namen. Zwei gleichnamige Dienstkonten in den Dateien werden im Cluster zu einem Objekt, und das zuletzt angewendete überschreibt das andere. Die Reihenfolge der Dateien bestimmt dann die Identität in Azure und die Tokeneinstellungen der Pods.',
  risk: 'Eines der beiden Konten hat die Client-ID der Testumgebung, das andere die der Produktion. Ein neues Werkzeug wendet die Dateien in anderer Reihenfolge an, und die Pods der Testumgebung melden sich bei der Produktionsdatenbank an. Ein Angreifer im weniger geschützten Testcluster liest dort Daten echter Kunden.',
  breaks:
    'Entscheiden Sie, welches der beiden richtig ist, führen Sie bei Bedarf die Annotationen beider darin zusammen, und löschen Sie das andere. Vergleichen Sie vor dem Anwenden mit `kubectl diff -f FILE`; laufende Pods behalten ihre Identität, bis sie neu erstellt werden.',
  verify:
    '`kubectl get serviceaccount NAME -o yaml` zeigt die Annotationen des Kontos, das Sie behalten haben, auch wenn die Dateien mehrmals angewendet werden.',
};
