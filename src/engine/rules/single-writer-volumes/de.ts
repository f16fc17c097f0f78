import type { RuleLabels } from '../../rule/rule.ts';
import type { singleWriterVolumes } from './rule.ts';

export const de: RuleLabels<typeof singleWriterVolumes> = {
  title: 'Daten für einen einzigen Pod nur von einem schreiben lassen',
  fixTitle: 'Den alten Pod vor dem Start des neuen beenden',
  stays: {
    'several-pods':
      'Verwenden Sie ein einziges Replikat, ein Volume, das mehrere Knoten schreiben können (`ReadWriteMany`), oder ein StatefulSet mit `volumeClaimTemplates`.',
    'several-workloads':
      'Welcher Workload schreiben soll, wissen nur Sie. Binden Sie das Volume in den anderen mit `readOnly: true` ein.',
    'several-stores':
      'Verwenden Sie ein einziges Replikat oder ein StatefulSet, dessen Pods die Daten untereinander replizieren.',
    'file-database':
      'SQLite ist eine Datei im Pod. Verwenden Sie ein einziges Replikat oder einen Datenbankserver.',
  },
  messages: {
    'several-pods':
      '{replicas} Pods schreiben in den Claim {claim}, den nur ein Knoten einbinden kann (`ReadWriteOnce`)',
    'rolling-update':
      'Ein Rolling Update startet einen zweiten Pod, bevor der erste den Claim {claim} freigibt (`ReadWriteOnce`)',
    'several-workloads':
      'Auch {workload} schreibt in den Claim {claim}, den nur ein Knoten einbinden kann (`ReadWriteOnce`)',
    'several-stores':
      'Jeder Pod von {image} hat eigene Daten, mehrere Pods hinter einem Service sind also mehrere Datenbanken',
    'file-database': 'Die Konfiguration nennt SQLite, und jeder Pod hat eine eigene Datenbankdatei',
  },
};
