/** What a fix would write, as YAML for another file: each place with its path. */
import { plan, type Review, registry, type Scope, snippetOf } from '../../engine/index.ts';

/** Empty when the fix only takes away, or when nothing is left for it to write. */
export function snippetFor(review: Review, rule: string, scope: Scope): string {
  const { ops } = plan(review, registry, { rule, action: 'secure', scope, all: true });
  return [...new Set(ops.map(snippetOf))].filter((block) => block !== '').join('\n');
}
