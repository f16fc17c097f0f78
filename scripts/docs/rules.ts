/** A page for each rule, and the list of them, from the rules and their words. */
import {
  CATEGORIES,
  type OptionSpec,
  profilesAsking,
  type Rule,
  registry,
} from '../../src/engine/index.ts';
import { peersOf, sourceOf } from '../../src/engine/late.ts';
import type { PageAreas, Translator } from '../../src/i18n/index.ts';

const HEADINGS = {
  en: {
    list: 'Rules',
    intro: 'All rules of Podsmith, by step of the page. Rules marked with ○ are off by default.',
    rule: 'Rule',
    title: 'Title',
    severity: 'Severity',
    category: 'Step',
    field: 'Field',
    fix: 'Fix',
    noFix: 'By hand',
    standards: 'Pod Security Standards',
    profiles: 'Profiles',
    optIn: 'Off by default',
    options: 'Options',
    why: 'Why it matters',
    risk: 'What can happen',
    breaks: 'What a fix may break',
    byHand: 'What to do',
    verify: 'How to verify',
    disputed: 'Why opinions differ',
    undecided: 'When there is no automatic fix',
    messages: 'Messages',
    peers: 'Names in other tools',
    sources: 'Sources',
    none: 'none',
  },
  de: {
    list: 'Regeln',
    intro:
      'Alle Regeln von Podsmith, nach den Schritten der Seite. Mit ○ gekennzeichnete Regeln sind standardmäßig ausgeschaltet.',
    rule: 'Regel',
    title: 'Titel',
    severity: 'Schweregrad',
    category: 'Schritt',
    field: 'Feld',
    fix: 'Korrektur',
    noFix: 'Von Hand',
    standards: 'Pod Security Standards',
    profiles: 'Profile',
    optIn: 'Nur auf Wunsch aktiv',
    options: 'Optionen',
    why: 'Warum',
    risk: 'Was passieren kann',
    breaks: 'Was eine Korrektur beeinträchtigen kann',
    byHand: 'Was zu tun ist',
    verify: 'Wie Sie es überprüfen',
    disputed: 'Warum die Meinungen auseinandergehen',
    undecided: 'Wenn es keine automatische Korrektur gibt',
    messages: 'Meldungen',
    peers: 'Namen in anderen Tools',
    sources: 'Quellen',
    none: 'keine',
  },
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

export function rulePage(rule: Rule, translator: Translator<PageAreas | 'bodies'>): string {
  const { language, t } = translator;
  const h = HEADINGS[language];
  const words = translator.rule(rule.id);
  const body = translator.body(rule.id);
  const rows: readonly (readonly [string, string])[] = [
    [h.severity, t(`severity.${rule.severity}`)],
    [h.category, t(`step.${rule.category}.title`)],
    [h.field, code(rule.field)],
    [h.fix, rule.fix ? `${t(`risk.${rule.fix.safety}`)}: ${words.fixTitle}` : h.noFix],
    [h.standards, rule.concerns.map(code).join(', ') || h.none],
    [h.profiles, profilesAsking(rule.id).map(code).join(', ') || h.none],
  ];
  const out = [
    `# ${words.title}`,
    '',
    `${code(rule.id)}${rule.optIn ? ` · ${h.optIn}` : ''}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`),
    '',
  ];
  const section = (title: string, ...lines: readonly string[]) =>
    out.push(`## ${title}`, '', ...lines, '');
  section(h.why, body.why);
  section(h.risk, body.risk);
  section(rule.fix ? h.breaks : h.byHand, body.breaks);
  section(h.verify, body.verify);
  if (body.disputed) section(h.disputed, body.disputed);
  if (words.undecided) section(h.undecided, words.undecided);
  if (rule.options) {
    section(
      h.options,
      ...Object.entries(rule.options as Readonly<Record<string, OptionSpec>>).map(
        ([name, spec]) => `- ${code(name)} (${spec.kind}): ${code(JSON.stringify(spec.default))}`,
      ),
    );
  }
  section(
    h.messages,
    ...Object.entries(words.messages).map(([name, text]) => `- ${code(name)}: ${text}`),
  );
  const peers = peersOf(Object.keys(rule.covers));
  if (peers.length > 0) {
    section(h.peers, ...peers.map(([peer, ids]) => `- ${peer}: ${ids.map(code).join(', ')}`));
  }
  const sources: Rule['sources'] = rule.sources;
  section(h.sources, ...sources.map(sourceOf).map(({ title, url }) => `- [${title}](${url})`));
  return `${out.join('\n').trimEnd()}\n`;
}

export function indexPage(translator: Translator): string {
  const { language, t } = translator;
  const h = HEADINGS[language];
  const out = [`# ${h.list}`, '', h.intro, ''];
  for (const category of CATEGORIES) {
    const rules = registry.rules.filter((rule) => rule.category === category);
    out.push(`## ${t(`step.${category}.title`)}`, '');
    out.push(`| ${h.rule} | ${h.title} | ${h.severity} | ${h.fix} |`, '| --- | --- | --- | --- |');
    for (const rule of rules) {
      const fix = rule.fix ? t(`risk.${rule.fix.safety}`) : h.noFix;
      const mark = rule.optIn ? ' ○' : '';
      out.push(
        `| [${code(rule.id)}](${rule.id}.md)${mark} | ${cell(translator.rule(rule.id).title)} | ${t(`severity.${rule.severity}`)} | ${fix} |`,
      );
    }
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
}
