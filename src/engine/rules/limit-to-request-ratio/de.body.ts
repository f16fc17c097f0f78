export const de = {
  why: 'Liegen die Grenzwerte weit über den Anforderungen, können die Pods eines Knotens ein Vielfaches dessen verbrauchen, was er hat. Wenn alle das tun, fällt der Knoten aus. Ein Höchstverhältnis begrenzt das und lässt trotzdem Raum für Spitzen.',
  disputed:
    'Dafür: Je kleiner das Verhältnis, desto weniger ist ein Knoten überbucht, und eine Anforderung von einem Zehntel des Grenzwerts ist selten ein Messwert. Dagegen: Programme mit kurzen Spitzen, etwa solche, die beim Start kompilieren, benötigen für einen Moment wirklich viel mehr als sonst. Das richtige Verhältnis hängt vom Cluster ab: Legen Sie es in der Option `ratio` fest.',
  risk: 'Jeder Container fordert 64Mi an und darf 2Gi nutzen, weil die Vorlage es so vorgibt. Der Scheduler plant sechzig davon auf einem Knoten mit 8Gi ein. Ein Speicherleck in einer gemeinsamen Bibliothek betrifft alle, und der Knoten, dessen Arbeitsspeicher zu einem Drittel belegt war, ist binnen Minuten im Zustand `NotReady`.',
  breaks:
    'Messen Sie mit `kubectl top pod --containers`, was normalerweise und in der Spitze verbraucht wird. Nähern Sie die Anforderung dann dem normalen Verbrauch oder den Grenzwert dem Spitzenwert an. Eine höhere Anforderung kann Pods im Zustand `Pending` lassen, ein niedrigerer Grenzwert kann sie drosseln oder beenden. Eine LimitRange mit `maxLimitRequestRatio` setzt das Verhältnis für einen Namespace durch.',
  verify:
    '`kubectl describe node NODE` zeigt unter „Allocated resources“ Grenzwerte, die höchstens das zulässige Vielfache der Anforderungen betragen.',
};
