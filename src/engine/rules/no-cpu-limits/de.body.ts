export const de = {
  why: 'CPU lässt sich nicht aufbrauchen: Was ein Container gerade nicht benötigt, kann ein anderer haben. Schon die Anforderungen sorgen dafür, dass jeder seinen Anteil erhält, wenn Prozessoren knapp werden. Ein zusätzlicher Grenzwert hält einen Container auch dann zurück, wenn sonst niemand rechnen will.',
  disputed:
    'Für den Verzicht: keine Drosselung, schnellere Starts, besser ausgelastete Knoten. Dagegen: Programme gewöhnen sich an das, was zufällig frei ist, und werden auf vollen Knoten langsam, ein außer Kontrolle geratener Container bremst seine Nachbarn, der Pod kann nicht Guaranteed sein, und Azure Policy verlangt womöglich einen Grenzwert. Die Regel `cpu-limits` vertritt die andere Seite.',
  risk: 'Ein Webserver mit einem Grenzwert von 500m beantwortet eine Welle von Anfragen. Nach fünfzig Millisekunden jeder Periode ist sein Budget verbraucht, und er steht für die andere Hälfte still, auf einem Knoten, der zu drei Vierteln untätig ist. Die langsamsten Anfragen dauern eine Sekunde, der Livetest überschreitet sein Zeitlimit, und der Container wird mitten in der Welle neu gestartet.',
  breaks:
    'Der Pod verliert die Klasse Guaranteed und damit, bei statischer CPU-Richtlinie des Knotens, eigene Prozessoren. Nachbarn ohne CPU-Anforderung können langsamer werden: Geben Sie zuerst allen eine. Eine LimitRange des Namespace trägt unter Umständen wieder einen Grenzwert ein: `kubectl get pod POD -o yaml` zeigt das Ergebnis.',
  verify:
    '`kubectl describe pod POD` zeigt unter `Limits` kein `cpu`, unter `Requests` dagegen schon.',
};
