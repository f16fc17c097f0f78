import type { Rule } from './rule.ts';

export interface ValidCase {
  readonly name: string;
  readonly yaml: string;
}
export interface InvalidCase extends ValidCase {
  /** `code path` or `code path {data as JSON}`, in reading order. */
  readonly findings: readonly string[];
  /** The text after the rule's fix of all its findings; null when the rule declines. */
  readonly fixed: string | null;
  /** The value for a fix that needs one; the rule's suggestion when left out. */
  readonly value?: number;
}
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  void rule;
  void cases;
}
