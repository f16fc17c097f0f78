/** Our checks and those of other tools, key by key, from the check catalog and the rules. */
import { registry } from '../../src/engine/index.ts';
import { CHECKS as checks } from '../../src/engine/knowledge/checks.ts';
import type { Translator } from '../../src/i18n/index.ts';
import { LEFT_OUT } from './left-out.ts';

type Check = (typeof checks)[number];

const PEERS: readonly (readonly [string, string])[] = [
  ['kubesec', 'kubesec'],
  ['kubelinter', 'kube-linter'],
  ['kubescore', 'kube-score'],
  ['polaris', 'Polaris'],
  ['trivy', 'Trivy'],
  ['checkov', 'Checkov'],
  ['kubescape', 'Kubescape'],
  ['kyverno', 'Kyverno'],
  ['azurepolicy', 'Azure Policy'],
  ['kics', 'KICS'],
];

export function checksPage({ t }: Translator): string {
  const ruleOf = new Map(
    registry.rules.flatMap((rule) => Object.keys(rule.covers).map((key) => [key, rule])),
  );
  const has = ({ peers }: Check, peer: string) => Object.hasOwn(peers, peer);
  const ours = checks.filter(({ key }) => ruleOf.has(key));
  const fixed = ours.filter(({ key }) => ruleOf.get(key)?.fix);
  const problemKeys = ['schema', 'yaml-syntax'];
  const out = [
    '# Checks compared with other tools',
    '',
    `This list has ${checks.length} checks for Kubernetes manifests. ${ours.length} of them are rules of Podsmith, ${fixed.length} with a fix.`,
    `The checks ${problemKeys.map((key) => `\`${key}\``).join(' and ')} have no rule: Podsmith reports them as problems in every document.`,
    'The other tools’ checks come from their public rules and documentation as of November 2026. Several checks of one tool',
    'for the same setting count as one.',
    '',
    '| Tool | Checks in this list |',
    '| --- | ---: |',
    `| Podsmith | ${ours.length + problemKeys.length} |`,
    ...PEERS.map(([peer, name]) => [name, checks.filter((c) => has(c, peer)).length] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `| ${name} | ${count} |`),
    '',
    '## All checks',
    '',
    `| Check | Podsmith | Risk of the fix | ${PEERS.map(([, name]) => name).join(' | ')} |`,
    `| --- | --- | --- | ${PEERS.map(() => ':-:').join(' | ')} |`,
    ...checks.map((check) => {
      const rule = ruleOf.get(check.key);
      const mine = rule
        ? `[${rule.id}](rules/en/${rule.id}.md)${rule.optIn ? ' ○' : ''}`
        : problemKeys.includes(check.key)
          ? 'problems'
          : '';
      const fix = rule?.fix ? t(`risk.${rule.fix.safety}`) : '';
      const cells = PEERS.map(([peer]) => (has(check, peer) ? '●' : ''));
      return `| ${check.key} | ${mine} | ${fix} | ${cells.join(' | ')} |`;
    }),
    '',
    '○ Off by default, because opinions differ or it’s a matter of style.',
    '',
    '## Checks without a rule',
    '',
    ...[...new Set(Object.values(LEFT_OUT))].map((reason) => {
      const keys = Object.keys(LEFT_OUT).filter((key) => LEFT_OUT[key] === reason);
      return `- ${keys.map((key) => `\`${key}\``).join(', ')}: ${reason}.`;
    }),
    '',
  ];
  return out.join('\n');
}
