/** `podsmith rules`: what can be reviewed. */
import {
  CATEGORIES,
  type OptionSpec,
  PROFILE_NAMES,
  profileNamed,
  type Rule,
  registry,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import { VERSION } from './version.ts';

/** The rules with all their words, as one line of JSON. */
export function rulesJson(words: CliTranslator): string {
  const rules = registry.rules.map((rule) => {
    const { id, severity, category, scope, field, optIn, concerns, covers, fix, sources } = rule;
    const { title, undecided, fixTitle, messages } = words.rule(id);
    const { why, disputed, risk, breaks, verify } = words.body(id);
    return {
      id,
      title,
      severity,
      category,
      scope,
      field,
      fix: fix?.safety ?? null,
      optIn: optIn === true,
      profiles: profilesOf(rule),
      checks: concerns,
      covers: Object.keys(covers),
      options: optionsOf(rule).map(([name, spec]) => ({ name, ...spec })),
      words: { why, disputed, risk, breaks, undecided, verify, fixTitle, messages },
      sources,
    };
  });
  return `${JSON.stringify({ tool: 'podsmith', version: VERSION, rules })}\n`;
}

/** The rules by category, for people. */
export function rulesText({ t, rule: wordsOf }: CliTranslator): string {
  const out: string[] = [];
  for (const category of CATEGORIES) {
    const own = registry.rules.filter((rule) => rule.category === category);
    if (own.length === 0) continue;
    out.push(t(`cli.category.${category}`));
    for (const rule of own) {
      const { id, severity, fix, covers, optIn } = rule;
      const facts = [
        t(`severity.${severity}`),
        fix ? t('cli.fix', { safety: t(`risk.${fix.safety}`) }) : t('cli.no-fix'),
        ...(optIn ? [t('cli.rules.opt-in')] : []),
      ];
      out.push(`  ${id}  ${wordsOf(id).title}`, `    ${facts.join(' · ')}`);
      const profiles = profilesOf(rule);
      if (profiles.length > 0)
        out.push(`    ${t('cli.rules.profiles', { list: profiles.join(', ') })}`);
      out.push(`    ${t('cli.rules.covers', { list: Object.keys(covers).join(', ') })}`);
      for (const [name, spec] of optionsOf(rule)) {
        const value = JSON.stringify(spec.default);
        out.push(`    ${t('cli.rules.option', { name, kind: spec.kind, value })}`);
      }
    }
    out.push('');
  }
  out.push(t('cli.rules.count', { n: registry.rules.length }));
  return `${out.join('\n')}\n`;
}

const profilesOf = ({ id }: Rule): string[] =>
  PROFILE_NAMES.filter((name) => profileNamed(name)?.settings.has(id));

const optionsOf = ({ options }: Rule): [string, OptionSpec][] => Object.entries(options ?? {});
