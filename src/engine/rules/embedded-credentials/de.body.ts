export const de = {
  why: 'Annotationen, Befehle und Header von Tests (Probes), Lifecycle-Hooks und die Parameter einer SecretProviderClass sind gewöhnliche Felder eines Objekts. Wer das Objekt lesen darf, kann auch sie lesen, und Überwachung, Sicherungen und das Repository behalten Kopien. Auch die Ausgabe eines fehlgeschlagenen Tests erscheint in den Ereignissen des Pods.',
  risk: 'Ein Bereitschaftstest meldet sich mit dem Kennwort in seiner Befehlszeile an der Datenbank an. Schlägt er fehl, schreibt das Kubelet die Ausgabe des Befehls in ein Ereignis, das in den Protokollspeicher des Unternehmens gelangt. Ein Angreifer mit einem gestohlenen Laptop durchsucht die Protokolle und findet das Kennwort.',
  breaks:
    'Lassen Sie das Skript eines Tests die Anmeldeinformationen aus einer Datei lesen, die aus Azure Key Vault eingebunden wird, oder fragen Sie einen Endpunkt ab, der keine benötigt. Im Befehl eines Tests ersetzt das Kubelet `$(VAR)` nur durch einen Wert in `env`, nie durch einen aus einem Secret, und im Befehl eines Hooks ersetzt es nichts. Eine Shell ersetzt `$VAR`. Controller, die eine Annotation lesen, akzeptieren meist in einer anderen den Namen eines Secrets. Rotieren Sie den alten Wert, der im Verlauf des Repositorys bleibt.',
  verify: '`kubectl get OBJECT NAME -o yaml` gibt keine Anmeldeinformationen aus.',
};
