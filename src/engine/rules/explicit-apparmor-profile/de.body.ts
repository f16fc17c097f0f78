export const de = {
  why: 'Ein Container ohne Profil erhält, was sein Knoten bietet: das Standardprofil der Containerruntime, wenn AppArmor eingeschaltet ist, und sonst gar keines. Mit `RuntimeDefault` im Manifest startet der Pod nicht auf einem Knoten, der ihn nicht einschränken kann. Er läuft daher nie uneingeschränkt.',
  disputed:
    'Dagegen: Auf Knoten mit AppArmor schränkt die Containerruntime jeden gewöhnlichen Container bereits ein; ein benanntes Profil ändert dort nichts, und die Pod Security Standards verlangen es deshalb nicht. Auf Knoten ohne AppArmor, etwa mit Azure Linux 4, startet ein Pod mit benanntem Profil nicht. Dafür: Das ist besser, als unbemerkt uneingeschränkt zu laufen.',
  risk: 'Ein Team zieht mit seinen Pods in einen neuen Knotenpool um, dessen Image kein AppArmor enthält. Alles startet wie zuvor, aber ohne das Profil. Später schreibt ein Angreifer, der in einem der Container root ist, in `/sys` und `/proc`, was das Profil auf den alten Knoten verweigert hatte.',
  breaks:
    'Knoten ohne AppArmor lehnen den Pod ab; er zeigt den Status `AppArmor` und gilt als fehlgeschlagen. Das betrifft Azure Linux 4, Azure Container Linux und Knoten, auf denen AppArmor abgeschaltet ist. Fragen Sie mit `kubectl get nodes -o wide` ab, welches Image der Knotenpool hat, starten Sie den Pod dort, und lesen Sie die Ausgabe von `kubectl describe pod POD`. Laufen Pods auf beiden Arten von Knoten, setzen Sie das Feld nicht.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A1 appArmorProfile` zeigt einen Typ für den Pod oder für jeden seiner Container.',
};
