/** What pages about rules show beside words: it comes with the first of these pages. */
import { loadRuleFacts, type RuleFacts } from '../../engine/index.ts';

let facts: RuleFacts | undefined;

export async function prepareRuleFacts(): Promise<void> {
  facts ??= await loadRuleFacts();
}

/** @throws Error before they are here */
export function ruleFacts(): RuleFacts {
  if (!facts) throw new Error('The facts about rules have not been loaded');
  return facts;
}
