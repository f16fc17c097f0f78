/** The examples of rules: they come with the first page about one. */
import { loadRuleExamples, type Rule, type RuleExample } from '../../../../engine/index.ts';

let examples: Awaited<ReturnType<typeof loadRuleExamples>> | undefined;

export async function prepareRuleExamples(): Promise<void> {
  examples ??= await loadRuleExamples();
}

/** @throws Error before they are here */
export function loadedExampleOf(rule: Rule): RuleExample | undefined {
  if (!examples) throw new Error('The examples of rules have not been loaded');
  return examples.exampleOf(rule);
}
