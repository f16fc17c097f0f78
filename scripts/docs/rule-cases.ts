/**
 * In place of the rule tester and of vitest, when the tests of the rules are read for their cases: an example
 * of a rule, before and after its fix, is a case that its test has proven.
 */
interface Case {
  readonly yaml: string;
  readonly fixed: string | null;
  readonly kubernetesVersion?: string;
  readonly options?: object;
}

export const cases = new Map<string, readonly Case[]>();

export function testRule(
  { id }: { readonly id: string },
  { invalid }: { readonly invalid: readonly Case[] },
): void {
  cases.set(id, [...(cases.get(id) ?? []), ...invalid]);
}

/** What a test calls at its top level, and what that gives back. */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing });
export const describe = nothing;
export const it = nothing;
export const test = nothing;
export const expect = nothing;
export const vi = nothing;

export const envAt = nothing;
export const targetOf = nothing;
