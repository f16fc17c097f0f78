export const de = {
  why: 'Annotationen, Befehle und Header von Tests, Lifecycle-Hooks und die Parameter einer SecretProviderClass sind gewöhnliche Felder eines Objekts. Wer das Objekt lesen darf, liest sie mit, und Überwachung, Sicherungen und das Repository behalten Kopien. Der Befehl eines Tests taucht auch in den Ereignissen eines Pods auf, der ihn nicht besteht.',
  risk: 'Ein Bereitschaftstest meldet sich mit dem Kennwort in seiner Befehlszeile an der Datenbank an. Schlägt er fehl, schreibt das Kubelet die Ausgabe des Befehls in ein Ereignis, das in den Protokollspeicher des Unternehmens gelangt. Ein Angreifer mit einem gestohlenen Laptop durchsucht die Protokolle und findet das Kennwort.',
  breaks:
    'Lassen Sie das Skript eines Tests die Anmeldeinformationen aus einer Datei von Azure Key Vault lesen, oder fragen Sie einen Endpunkt ab, der keine benötigt. `$(VAR)` wird in Befehlen von Tests und Hooks nicht ersetzt, `$VAR` einer Shell schon. Controller, die eine Annotation lesen, nehmen meist in einer anderen den Namen eines Secrets. Rotieren Sie den alten Wert, der im Verlauf des Repositorys bleibt.',
  verify: '`kubectl get OBJECT NAME -o yaml` gibt keine Anmeldeinformationen aus.',
};
