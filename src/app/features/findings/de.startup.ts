import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'findings.title': 'Befunde',
  'findings.count.critical': '{n} kritisch',
  'findings.count.high': '{n} hoch',
  'findings.count.medium': '{n} mittel',
  'findings.count.low': '{n} niedrig',
  'findings.count.info': '{n, plural, one {# Hinweis} other {# Hinweise}}',
  'findings.list': 'Liste der Befunde',
  'findings.filter':
    '{level, select, target {Nur eigene Regeln des Ziels} baseline {Nur was bei Baseline fehlschlägt} other {Nur was bei Restricted fehlschlägt}}',
  'findings.filter.remove': 'Filter entfernen: {filter}',
  'findings.show-more': '{n} weitere anzeigen',
  'findings.shown': 'Die ersten {shown} von {n} Befunden werden angezeigt.',
  'findings.fix': 'Beheben',
  'findings.fix.name': 'Beheben: {title}',
  'findings.why': 'Warum',
  'findings.why.name': 'Warum: {title}',
  'findings.no-fix': 'Von Hand',
  'findings.pod': 'Pod',
  'findings.pod-and': 'Pod, {n, plural, one {# Container} other {# Container}}',
  'findings.containers': '{n, plural, one {# Container} other {# Container}}',
  'findings.more-lines': '{n, plural, one {und # weitere Zeile} other {und # weitere Zeilen}}',
  'findings.more': '{n, plural, one {und # weiterer dieser Art} other {und # weitere dieser Art}}',
  'findings.problem': 'Problem mit dem Text',
  'findings.empty.title': 'Keine Befunde',
  'findings.empty.text': 'Keine Befunde für {profile}, Kubernetes {version}.',
  'findings.empty.pass': 'Baseline und Restricted sind bestanden.',
  'findings.empty.suppressed':
    '{n, plural, one {Einer ist unterdrückt.} other {# sind unterdrückt.}}',
  'findings.empty.partial': 'Was sich lesen lässt, hat keine Befunde.',
  'findings.none.title': 'Kein Pod zu prüfen',
  'findings.filtered.title':
    '{level, select, target {Keine eigene Regel des Ziels hat einen Befund} baseline {Bei Baseline schlägt hier nichts fehl} other {Bei Restricted schlägt hier nichts fehl}}',
  'findings.filtered.text': 'Der Filter blendet alle anderen Befunde aus.',
  'findings.filtered.show': 'Alle Befunde anzeigen',

  'suppressed.title': '{n, plural, one {# unterdrückt} other {# unterdrückt}}',
  'suppressed.reason': '„{reason}“',
  'suppressed.no-reason': 'Ohne Angabe eines Grundes',
  'suppressed.until': 'bis {date}',
  'suppressed.by': 'Vermerk für {source},',
};
