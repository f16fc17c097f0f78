/** Finding a rule by what it is called, here or elsewhere. */
import { peerIdsOf, type Rule, registry } from '../../engine/index.ts';
import type { LearnTranslator } from '../../i18n/index.ts';

/** Words alone, each behind a blank: `CKV_K8S_16` as ` ckv k8s 16`. */
const folded = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/ +/g, ' ').trimEnd();

/** @returns all rules for an empty query, else those that have each of its parts in a name of theirs */
export function rulesNamed(query: string, { rule: wordsOf }: LearnTranslator): readonly Rule[] {
  const wanted = query.split(/\s+/).map(folded).filter(Boolean);
  if (wanted.length === 0) return registry.rules;
  return registry.rules.filter((rule) => {
    const keys = Object.keys(rule.covers);
    const names = [wordsOf(rule.id).title, rule.id, rule.field, ...keys, ...peerIdsOf(keys)];
    const text = folded(names.join(' '));
    return wanted.every((part) => text.includes(part));
  });
}
