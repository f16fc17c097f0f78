import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Der Webhook von Microsoft Entra Workload ID liest einige Anmerkungen vom Pod und andere von seinem Dienstkonto, alle als Text. Was anderswo steht, bewirkt nichts, und niemand weist darauf hin. `service-account-token-expiration` nimmt ganze Sekunden von 3600 bis 86400 an, `skip-containers` die Namen von Containern, getrennt durch Semikolons.',
  risk: 'Ein Team nimmt einen fremden Protokollversender in seinen Pod auf und schließt ihn mit `skip-containers: "shipper,probe"` aus. Mit dem Komma ist das der Name eines einzigen Containers, den es nicht gibt, also erhalten beide das Token. Ein Angreifer gelangt über den Aktualisierungsweg in den Versender, tauscht das Token ein und liest die Bestellungen aus dem Speicherkonto.',
  breaks:
    'Die Korrektur setzt Werte in Anführungszeichen, verschiebt Anmerkungen vom Workload an seine Podvorlage, ersetzt Kommas durch Semikolons und bringt die Lebensdauer des Tokens an die nähere Grenze; eine, die keine Zahl ist, entfällt, und es gelten 3600 Sekunden; auch ein Port, der keiner ist, entfällt, und es gilt 8000. Welcher Mandant gemeint ist, geben Sie selbst an. Container, die fortan ausgenommen sind, erhalten kein Token: Prüfen Sie, dass sich keiner davon bei Azure anmeldet. Anmerkungen, die zu einem Konto oder zu Pods gehören, verschieben Sie selbst. Die Bezeichnung am Konto entfällt, wo daneben die Anmerkung mit der Client-ID steht; Webhooks vor Version 1.0 benötigten sie.',
  verify:
    '`kubectl get pod POD -o yaml` zeigt das Volume mit dem Token, seine `expirationSeconds` und Einbindungen nur in den Containern, die es brauchen.',
};
