export const de = {
  why: 'Diese Regel findet Zeichenfolgen im Format eines privaten Schlüssels oder eines Tokens, das ein bekannter Dienst ausstellt. Manifeste gelangen in Repositorys, Sicherungen und Buildprotokolle, und Annotationen und die meisten Felder kann lesen, wer das Objekt lesen darf. Die `data` eines Secrets sind lediglich mit base64 codiert, was jeder decodieren kann.',
  risk: 'Angreifer durchsuchen jeden öffentlichen Push auf Codeplattformen innerhalb von Minuten. Ein Scanner findet das Token und probiert es bei dem Dienst aus, den sein Präfix nennt. Der Angreifer klont die privaten Repositorys, startet auf Ihre Kosten virtuelle Computer oder sendet E-Mails in Ihrem Namen. Mit einem privaten Schlüssel gibt sich ein Angreifer als Ihr Server aus.',
  breaks:
    'Widerrufen Sie den Schlüssel oder das Token zuallererst beim ausstellenden Dienst: Die Zeile zu löschen genügt nicht, denn der Wert bleibt im Verlauf des Repositorys. Erstellen Sie einen neuen Wert, legen Sie ihn in Azure Key Vault ab, und lassen Sie den Pod ihn über den Secrets Store CSI-Treiber lesen. Suchen Sie dann nach Programmen, die den alten Wert noch verwenden und mit `401` scheitern, und im Protokoll des Dienstes nach Aufrufen, die nicht von Ihnen stammen.',
  verify:
    '`kubectl get OBJECT NAME -o yaml` zeigt die Zeichenfolge nicht mehr, und der Dienst lehnt das alte Token ab.',
};
