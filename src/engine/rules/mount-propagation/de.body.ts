export const de = {
  why: 'Mit `mountPropagation: Bidirectional` erscheint alles, was der Container im Volume einbindet, auf dem Knoten und in allen Pods, die denselben Pfad verwenden. Das benötigen nur Treiber, die den Knoten mit Speicher versorgen. Kubernetes erlaubt es nur privilegierten Containern und nennt es gefährlich.',
  risk: 'Ein Angreifer im Pod eines Treibers bindet ein eigenes Dateisystem über einem Ordner unterhalb von `/var/lib/kubelet` ein. Der Knoten sieht es: Das Kubelet gibt anderen Pods Dateien des Angreifers anstelle ihrer Secrets und Zertifikate. Die Einbindung bleibt nach dem Löschen des Pods bestehen, und nichts im Cluster zeigt ihre Herkunft.',
  breaks:
    'Ein CSI-Treiber oder ein anderes Programm, das dem Knoten Einbindungen bereitstellt, funktioniert nicht mehr: Seine Volumes erscheinen in anderen Pods leer. Die Korrektur schreibt `HostToContainer`, Einbindungen des Knotens erreichen den Container also weiterhin. Binden Sie ein Volume des Treibers in einem zweiten Pod ein, und vergleichen Sie die Dateien. Scheitert der Treiber, behalten Sie die Einstellung bei, und verwenden Sie einen eigenen Namespace.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` enthält `mountPropagation: Bidirectional` nur für Speichertreiber, die Sie kennen.',
};
