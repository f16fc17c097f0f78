/** The rules of a SARIF run, with the words that code scanning shows beside a result. */
import type { Category, Registry, Rule, RuleBody, Severity } from '../engine/index.ts';
import { sourceOf } from '../engine/late.ts';
import type { ExplainedResults, ResultTranslator } from '../i18n/index.ts';

/** Code scanning reads these as scores of CVSS. */
const SECURITY_SEVERITY: { readonly [severity in Severity]: string } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.5',
};

export const SARIF_LEVELS: { readonly [severity in Severity]: 'error' | 'warning' | 'note' } = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

const NOT_SECURITY: readonly Category[] = ['resources', 'reliability', 'metadata'];

/** Descriptors for rules and, under their codes, for problems with documents. */
export function driverRules(
  ids: readonly string[],
  { byId }: Registry,
  words: ExplainedResults,
): readonly object[] {
  return ids.map((id) => {
    const rule = byId.get(id);
    return rule ? ruleOf(rule, words) : problemOf(id, words);
  });
}

function ruleOf(
  { id, severity, category, covers, sources }: Rule,
  words: ExplainedResults,
): object {
  const body = words.body(id);
  const security = !NOT_SECURITY.includes(category);
  return {
    id,
    name: pascal(id),
    shortDescription: { text: words.rule(id).title },
    fullDescription: { text: body.why },
    help: {
      text: help(body, words, (title) => title),
      markdown: help(body, words, (title) => `**${title}**`),
    },
    ...(sources[0] && { helpUri: sourceOf(sources[0]).url }),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      // GitHub takes 20 at most.
      tags: [
        ...(security ? ['security'] : []),
        'kubernetes',
        category,
        ...Object.keys(covers),
      ].slice(0, 20),
      precision: 'very-high',
      ...(security
        ? { 'security-severity': SECURITY_SEVERITY[severity] }
        : {
            'problem.severity':
              severity === 'info' || severity === 'low' ? 'recommendation' : 'warning',
          }),
    },
  };
}

const PARTS = ['why', 'risk', 'breaks', 'verify'] as const;

const help = (
  body: RuleBody,
  { t }: ResultTranslator,
  heading: (title: string) => string,
): string =>
  PARTS.map((part) => `${heading(t(`results.rule.${part}`))}\n\n${body[part]}`).join('\n\n');

/** The id of the result for an object that Kubernetes rejects. */
export const REJECTED = 'rejected-object';

const SAID: { readonly [id: string]: 'problem.rejected' | 'results.problem.decode-error' } = {
  [REJECTED]: 'problem.rejected',
  'decode-error': 'results.problem.decode-error',
};

function problemOf(id: string, { t }: ResultTranslator): object {
  const text = t(SAID[id] ?? 'results.problem.other');
  return {
    id,
    name: pascal(id),
    shortDescription: { text },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['kubernetes', 'validity'],
      precision: 'very-high',
      'problem.severity': 'error',
    },
  };
}

/** SARIF wants an identifier: `HostNamespaces`. */
const pascal = (id: string): string =>
  id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
