export const de = {
  why: 'Ein Lauf kann seine Zeit verpassen, weil der Cluster stillstand, der CronJob angehalten oder der vorige Lauf nicht beendet war. `startingDeadlineSeconds` legt fest, wie spät er noch starten darf. Ohne diesen Wert gibt es keine Grenze: Der letzte verpasste Lauf startet, sobald er kann, zu welcher Stunde auch immer.',
  risk: 'Ein nächtlicher CronJob kopiert die Datenbank und bremst dabei alles andere. Er wird für einige Wartungstage angehalten und an einem Werktag um elf Uhr fortgesetzt. Der verpasste Lauf startet in derselben Minute, und der Shop ist in seiner verkehrsreichsten Stunde langsam.',
  breaks:
    'Ein Lauf, der später dran ist als die Frist, entfällt und wird nicht nachgeholt. Wählen Sie einen Wert deutlich unter dem Abstand zweier Läufe und so hoch, dass ein Neustart der Steuerungsebene keinen Lauf kostet: 200 Sekunden passen zu einem stündlichen CronJob. Halten Sie einen Test-CronJob an, setzen Sie ihn fort, und lesen Sie die Ausgabe von `kubectl get jobs`.',
  verify: '`kubectl get cronjob NAME -o yaml | grep startingDeadlineSeconds` zeigt die Zahl.',
};
