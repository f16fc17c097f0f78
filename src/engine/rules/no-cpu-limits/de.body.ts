export const de = {
  why: 'CPU-Zeit, die ein Container nicht benötigt, können andere nutzen. Schon die Anforderungen sorgen dafür, dass jeder seinen Anteil erhält, wenn Prozessoren knapp werden. Ein zusätzlicher Grenzwert bremst einen Container auch auf einem Knoten ohne Last.',
  disputed:
    'Dafür: keine Drosselung, schnellere Starts, besser ausgelastete Knoten. Dagegen: Programme verlassen sich auf freie Kapazität und werden auf vollen Knoten langsam. Ein fehlerhafter Container bremst andere, der Pod kann nicht Guaranteed sein, und Azure Policy verlangt womöglich einen Grenzwert. Die Regel `cpu-limits` verlangt das Gegenteil.',
  risk: 'Ein Webserver mit einem Grenzwert von 500m beantwortet eine Anfragespitze. Nach fünfzig Millisekunden jeder Periode ist sein Budget verbraucht, und er wartet die andere Hälfte ab, auf einem Knoten, der zu drei Vierteln ungenutzt ist. Die langsamsten Anfragen dauern eine Sekunde, der Livetest überschreitet sein Zeitlimit, und der Container wird während der Spitze neu gestartet.',
  breaks:
    'Der Pod verliert die Klasse Guaranteed und damit, bei statischer CPU-Richtlinie des Knotens, eigene Prozessoren. Andere Pods ohne CPU-Anforderung können langsamer werden: Geben Sie zuerst allen eine. Eine LimitRange des Namespace trägt unter Umständen wieder einen Grenzwert ein: `kubectl get pod POD -o yaml` zeigt das Ergebnis.',
  verify:
    '`kubectl describe pod POD` zeigt unter `Limits` kein `cpu`, unter `Requests` dagegen schon.',
};
