export const de = {
  why: 'Mit `mountPropagation: Bidirectional` erscheint alles, was der Container unterhalb des Volumes einbindet, auch auf dem Knoten und von dort in allen Pods mit demselben Pfad. Das benötigen nur Treiber, die dem Knoten Speicher bereitstellen. Kubernetes erlaubt es nur privilegierten Containern und nennt es gefährlich.',
  risk: 'Ein Angreifer im Pod eines Treibers bindet ein eigenes Dateisystem über einem Ordner unterhalb von `/var/lib/kubelet` ein. Der Knoten sieht es sofort: Das Kubelet reicht anderen Pods Dateien des Angreifers anstelle ihrer Secrets und Zertifikate weiter. Nach dem Löschen des Pods ist die Einbindung noch da, und nichts im Cluster verrät ihre Herkunft.',
  breaks:
    'Ein CSI-Treiber oder ein anderes Programm, das dem Knoten Einbindungen bereitstellt, funktioniert nicht mehr: Seine Volumes erscheinen in anderen Pods leer. Die Korrektur schreibt `HostToContainer`, Einbindungen des Knotens erreichen den Container also weiterhin. Binden Sie ein Volume des Treibers in einem zweiten Pod ein, und vergleichen Sie die Dateien. Ein Treiber, der daran scheitert, muss die Einstellung behalten und in einem eigenen Namespace laufen.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` enthält `mountPropagation: Bidirectional` nur für Speichertreiber, die Sie kennen.',
};
