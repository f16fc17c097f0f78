/** What a toggle proposes to write when no value is given. */
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { ValueSpec } from '../rule/rule.ts';
import type { Control } from './control.ts';
import { envOf } from './edit.ts';
import type { FixFiles } from './files.ts';

/** What is known of all targets alike, else what suits any. */
export function suggestedValue(
  files: FixFiles,
  registry: Registry,
  { rule, bad }: Pick<Control, 'rule' | 'bad'>,
): number | string | undefined {
  const spec: ValueSpec | undefined = rule.fix?.value;
  if (!spec) return undefined;
  const [review] = files.reviews;
  const { suggest } = spec.kind === 'choice' ? { suggest: undefined } : spec;
  if (!suggest) return spec.suggestion ?? undefined;
  const env = envOf(review as Review, registry, rule, files);
  const suggestions = new Set(
    bad.flatMap(({ target }) =>
      target.container || rule.scope === 'pod' ? [suggest(target, env)?.value] : [],
    ),
  );
  const [only] = suggestions;
  return (suggestions.size === 1 ? only : undefined) ?? spec.suggestion ?? undefined;
}
