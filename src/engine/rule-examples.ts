/** A manifest that fails each rule, and the same after its fix. */
import examples from './knowledge/rule-examples.json';
import type { Rule } from './rule/rule.ts';
import type { Json } from './text/json.ts';

export interface RuleExample {
  /** A manifest that the rule finds fault with. */
  readonly yaml: string;
  /** The same after the rule’s fix; null where a person has to decide. */
  readonly fixed: string | null;
  /** What `podsmith.json` must say for it; nothing where the rule’s defaults will do. */
  readonly options?: Json;
}

/** An example out of the rule’s own test: what it says of a fix is proven there. */
export function exampleOf({ id }: Rule): RuleExample | undefined {
  const all: { readonly [id: string]: RuleExample } = examples;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}
