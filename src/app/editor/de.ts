import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'editor.fix.file': '{title}, in {n} Objekten der Datei',
  'hover.description': 'Kubernetes beschreibt `{field}` so (auf Englisch):',
  'hover.overrides': 'Überschreibt den Wert {value} des Pods, Zeile {line}.',
  'hover.shared':
    '{n, plural, =0 {Kein Container erbt diesen Wert} one {# von {of} Containern erbt diesen Wert} other {# von {of} Containern erben diesen Wert}}.',
  'hover.other': '{name} hat einen eigenen, Zeile {line}.',
  'hover.without': 'Ohne dieses Feld gilt in Kubernetes {value}.',
  'hover.without.image': 'Ohne dieses Feld entscheidet das Image.',
  'hover.without.runtime': 'Ohne dieses Feld entscheidet die Containerruntime.',
  'hover.without.tag': 'Ohne dieses Feld entscheidet das Tag des Images.',
  'hover.without.kubelet': 'Ohne dieses Feld entscheidet das Kubelet des Knotens.',
  'hover.unwritten': 'Werte, die gelten, aber nicht im Manifest sind:',
  'hover.from-pod': '{field}: {value}, vom Pod geerbt, Zeile {line}',
  'hover.not-set': '{field}: nicht gesetzt, in Kubernetes gilt {value}',
  'hover.not-set.image': '{field}: nicht gesetzt, das Image entscheidet',
  'hover.not-set.runtime': '{field}: nicht gesetzt, die Containerruntime entscheidet',
  'hover.not-set.tag': '{field}: nicht gesetzt, das Tag des Images entscheidet',
  'hover.not-set.kubelet': '{field}: nicht gesetzt, das Kubelet des Knotens entscheidet',
  'lens.workload': '{name}: {verdicts}',
  'lens.passes': '{level} bestanden',
  'lens.passes-in-part': '{level} im beurteilten Teil bestanden',
  'lens.left': '{level} {n} offen',
  'lens.unjudged': 'nicht beurteilt',
  'lens.hint': 'Seine Befunde anzeigen',
  'lens.action': 'Befunde dieses Objekts auflisten',
};
