export const de = {
  why: 'Ein Lauf kann seine Zeit verpassen, weil der Cluster stillstand, der CronJob angehalten oder der vorige Lauf nicht beendet war. `startingDeadlineSeconds` legt fest, wie spät er noch starten darf. Ohne diesen Wert startet der letzte verpasste Lauf, sobald er kann, zu jeder Tageszeit.',
  risk: 'Ein nächtlicher CronJob kopiert die Datenbank und bremst dabei alles andere. Er wird für eine Wartung angehalten und an einem Werktag um elf Uhr fortgesetzt. Der verpasste Lauf startet, und der Shop ist zur Zeit der höchsten Last langsam.',
  breaks:
    'Ein Lauf, der die Frist verpasst, entfällt. Wählen Sie einen Wert deutlich unter dem Abstand zweier Läufe, aber lang genug für einen Neustart der Steuerungsebene: 200 Sekunden passen zu einem stündlichen CronJob. Halten Sie einen Test-CronJob an, setzen Sie ihn fort, und lesen Sie die Ausgabe von `kubectl get jobs`.',
  verify: '`kubectl get cronjob NAME -o yaml | grep startingDeadlineSeconds` zeigt die Zahl.',
};
