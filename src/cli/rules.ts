/** `podsmith rules` and `podsmith explain`: what can be reviewed, and what a rule means. */
import {
  CATEGORIES,
  type OptionSpec,
  PROFILE_NAMES,
  profileNamed,
  type Rule,
  registry,
} from '../engine/index.ts';
import { peerIdsOf, peersOf, sourceOf } from '../engine/late.ts';
import type { CliTranslator, ExplainedCli } from '../i18n/index.ts';
import { riskText } from '../i18n/risk-text.ts';
import { VERSION } from './version.ts';
import { wrapped } from './wrap.ts';

/** The rules with all their words, as one line of JSON. */
export function rulesJson(words: ExplainedCli): string {
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
      sources: sources.map(sourceOf),
    };
  });
  return `${JSON.stringify({ tool: 'podsmith', version: VERSION, rules })}\n`;
}

/** The rules by category, for people. */
export function rulesText({ t, rule: wordsOf }: CliTranslator): string {
  const out: string[] = [];
  for (const category of CATEGORIES) {
    const rules = registry.rules.filter((rule) => rule.category === category);
    if (rules.length === 0) continue;
    out.push(t(`cli.category.${category}`));
    for (const rule of rules) {
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

/**
 * A rule by its name, or by the name that another tool has for the same check.
 * @param query in any case, such as `run-as-non-root` or `CKV_K8S_23`
 * @returns the rules of that name; empty if there are none
 */
export function rulesNamed(query: string): readonly Rule[] {
  const name = query.toLowerCase();
  const exact = registry.rules.filter(({ id }) => id === name);
  if (exact.length > 0) return exact;
  return registry.rules.filter(({ covers }) =>
    peerIdsOf(Object.keys(covers)).some((peerId) => peerId.toLowerCase() === name),
  );
}

/** The names of rules that hold a part of what was asked for, for whoever mistyped. */
export function namesLike(query: string): readonly string[] {
  const parts = query
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2);
  const hits = registry.rules.map(({ id }) => ({
    id,
    n: parts.filter((part) => id.includes(part)).length,
  }));
  const most = Math.max(0, ...hits.map(({ n }) => n));
  return most === 0 ? [] : hits.filter(({ n }) => n === most).map(({ id }) => id);
}

/** What a rule asks for, why, what its fix does and may break, how to check it and how to suppress it. */
export function ruleText(rule: Rule, words: ExplainedCli): string {
  const { t } = words;
  const { id, severity, field, fix, optIn, covers, sources } = rule;
  const { title, fixTitle, undecided } = words.rule(id);
  const { why, disputed, risk, breaks, verify } = words.body(id);
  const facts = [t(`severity.${severity}`), field, ...(optIn ? [t('cli.rules.opt-in')] : [])];
  const out = [`${title}  ${id}`, facts.join(' · ')];
  const part = (heading: Parameters<typeof t>[0], text: string | undefined) => {
    if (!text) return;
    out.push('', t(heading));
    out.push(...text.split('\n').flatMap((line) => wrapped(`  ${line}`, 2)));
  };
  part('results.rule.why', why);
  part('results.rule.risk', risk);
  part('cli.explain.disputed', disputed);
  const made = fix && `${fixTitle} (${riskText(words, fix.safety, id)})`;
  part('cli.column.fix', made ?? t('cli.no-fix'));
  part(fix ? 'results.rule.breaks' : 'cli.explain.by-hand', breaks);
  part('results.rule.verify', verify);
  part('cli.explain.undecided', undecided);
  part('cli.explain.suppress', t('cli.explain.suppress.how', { id }));
  part('cli.explain.profiles', profilesOf(rule).join(', '));
  const options = optionsOf(rule).map(([name, { kind, default: fallback }]) =>
    t('cli.rules.option', { name, kind, value: JSON.stringify(fallback) }),
  );
  part('cli.explain.options', options.join('\n'));
  const peers = peersOf(Object.keys(covers)).map(([tool, ids]) => `${tool}: ${ids.join(', ')}`);
  part('cli.explain.covers', peers.join('\n'));
  const sourceNames: Rule['sources'] = sources;
  part('cli.explain.sources', sourceNames.map((name) => sourceOf(name).url).join('\n'));
  return `${out.join('\n')}\n`;
}

const profilesOf = ({ id }: Rule): string[] =>
  PROFILE_NAMES.filter((name) => profileNamed(name)?.settings.has(id));

const optionsOf = ({ options }: Rule): [string, OptionSpec][] => Object.entries(options ?? {});
