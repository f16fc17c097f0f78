/** Finding a rule by what it is called, here or elsewhere. */
import { type Rule, registry } from '../../../../engine/index.ts';
import { peerIdsOf } from '../../../../engine/late.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import { namedLike } from '../../../store/files/named.ts';

/** @returns all rules for an empty query, else those that have each of its parts in a name of theirs */
export function rulesMatching(query: string, { rule: wordsOf }: LearnTranslator): readonly Rule[] {
  const isNamed = namedLike(query);
  return registry.rules.filter((rule) => {
    const keys = Object.keys(rule.covers);
    return isNamed([wordsOf(rule.id).title, rule.id, rule.field, ...keys, ...peerIdsOf(keys)]);
  });
}
