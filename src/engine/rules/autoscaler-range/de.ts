import type { RuleWords } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const de: RuleWords<typeof autoscalerRange> = {
  title: 'Untergrenze der Autoskalierung hoch genug wählen',
  why: 'Ein HorizontalPodAutoscaler bewegt die Zahl der Pods zwischen `minReplicas` und `maxReplicas`. Ohne Untergrenze geht er bei geringer Last auf einen Pod zurück. Sind beide gleich, skaliert er nichts.',
  risk: 'Sonntagnacht ist die Last gering, und die Autoskalierung lässt einen Pod übrig. Ein Knoten wird für eine Aktualisierung geleert, und mit ihm der einzige Pod. Am Montagmorgen kommen die Anfragen schneller, als neue Pods starten, denn der Anstieg beginnt bei eins.',
  breaks:
    'In ruhigen Zeiten laufen mehr Pods und benötigen ihren Anteil an den Knoten, was Geld kostet. Ein Programm, das nur einmal laufen darf, benötigt keine Autoskalierung. Beobachten Sie nach der Änderung in einer ruhigen Stunde `kubectl get hpa -w` und die Zahl der Knoten.',
  verify: '`kubectl get hpa` zeigt in der Spalte `MINPODS` mindestens 2 und in `MAXPODS` mehr.',
  fixTitle: 'Den Wert von minReplicas erhöhen',
  messages: {
    'min-unset':
      'Geht bis auf einen Pod zurück: minReplicas ist nicht gesetzt, mindestens {minimum} sind erwünscht',
    'min-too-low':
      'Geht bis auf {count, plural, one {einen Pod} other {# Pods}} zurück, mindestens {minimum} sind erwünscht',
    'max-unset': 'Die Autoskalierung wird abgewiesen: maxReplicas ist nicht gesetzt',
    'max-below-min':
      'Die Autoskalierung wird abgewiesen: maxReplicas {max} liegt unter minReplicas {min}',
    fixed: 'Skaliert nichts: minReplicas und maxReplicas sind beide {count}',
  },
};
