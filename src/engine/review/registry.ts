/** The list of rules, checked when it is built: nonsense fails at start, not at the user's. */
import { atLeast, parseVersion, type Version } from '../model/version.ts';
import { CATEGORIES, type Rule, SEVERITIES, type StandardCheck } from '../rule/rule.ts';

export interface Registry {
  readonly rules: readonly Rule[];
  readonly byId: ReadonlyMap<string, Rule>;
  /** The kinds of other objects that a rule looks at, and those that the rules look at that its fix is held against. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  /** Every check of the Pod Security Standards that the rules define, ids in byte order. */
  readonly standards: readonly StandardCheck[];
}

/** @throws Error naming the rule and what is wrong with it. */
export function createRegistry(rules: readonly Rule[]): Registry {
  const byId = new Map<string, Rule>();
  const checks = new Map<string, StandardCheck>();
  for (const rule of rules) {
    const fail = (reason: string): never => {
      throw new Error(`Rule ${rule.id}: ${reason}`);
    };
    if (!/^[a-z]+(-[a-z]+)*$/.test(rule.id)) fail('the id is not in kebab case');
    if (byId.has(rule.id)) fail('the id is taken');
    if (!CATEGORIES.includes(rule.category)) fail(`unknown category ${rule.category}`);
    if (!SEVERITIES.includes(rule.severity)) fail(`unknown severity ${rule.severity}`);
    if (rule.messages.length === 0) fail('it has no message');
    if (new Set(rule.messages).size < rule.messages.length) fail('a message code is there twice');
    if (rule.sources.length === 0) fail('it names no source');
    for (const codes of Object.values(rule.covers) as readonly (readonly string[])[]) {
      if (codes.length === 0) fail('a key that it covers has no code');
      for (const code of codes) {
        if (!rule.messages.includes(code)) fail(`a key is covered by ${code}, which is no message`);
      }
    }
    if (rule.since !== undefined) requireRising([{ since: rule.since }], fail);
    for (const check of rule.standards ?? []) {
      if (checks.has(check.id)) fail(`check ${check.id} is defined twice`);
      requireRising(check.versions, fail);
      checks.set(check.id, check);
    }
    byId.set(rule.id, rule);
  }
  for (const rule of rules) {
    for (const id of rule.after?.rules ?? []) {
      if (!byId.has(id)) throw new Error(`Rule ${rule.id}: unknown rule ${id} in after`);
    }
    for (const id of rule.fix?.mayBreak ?? []) {
      if (!byId.get(id)?.breakage) throw new Error(`Rule ${rule.id}: ${id} is no breakage rule`);
    }
    requireJoins(rule, byId);
    for (const id of rule.concerns) {
      if (!checks.has(id)) throw new Error(`Rule ${rule.id}: unknown check ${id} in concerns`);
    }
  }
  for (const { id, overrides = [] } of checks.values()) {
    for (const overridden of overrides) {
      if (checks.get(overridden)?.level !== 'baseline') {
        throw new Error(`Check ${id}: overrides ${overridden}, which is no baseline check`);
      }
    }
  }
  const reads = new Map(rules.flatMap((rule) => readsOf(rule, byId)));
  const standards = [...checks.values()].sort((a, b) => byteOrder(a.id, b.id));
  return { rules, byId, reads, standards };
}

function readsOf(
  { id, reads = [], fix }: Rule,
  byId: ReadonlyMap<string, Rule>,
): [string, readonly string[]][] {
  const all = new Set(reads);
  for (const other of fix?.mayBreak ?? []) {
    for (const kind of byId.get(other)?.reads ?? []) all.add(kind);
  }
  return all.size > 0 ? [[id, [...all]]] : [];
}

/** What findings are listed with has to be there, and stand at the end: two that name each other would hide both. */
function requireJoins(rule: Rule, byId: Registry['byId']): void {
  const follow = (id: string, code: string, before: readonly string[]): void => {
    const key = `${id}/${code}`;
    if (before.includes(key)) throw new Error(`Rule ${rule.id}: ${key} joins itself`);
    for (const name of byId.get(id)?.joins?.[code] ?? []) {
      const [other = '', only] = name.split('/');
      // Without that rule nothing is joined. Of one rule, a finding joins one before it.
      const codes: readonly string[] = byId.get(other)?.messages ?? [];
      if (codes.length === 0 || other === id) continue;
      if (only !== undefined && !codes.includes(only)) {
        throw new Error(`Rule ${rule.id}: unknown code ${name} in joins`);
      }
      for (const next of only === undefined ? codes : [only]) follow(other, next, [...before, key]);
    }
  };
  for (const code of Object.keys(rule.joins ?? {})) follow(rule.id, code, []);
}

/** Go sorts ids by bytes: `seLinuxOptions` before `seccompProfile_baseline`. */
const byteOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function requireRising(versions: readonly { since: string }[], fail: (reason: string) => never) {
  if (versions.length === 0) fail('it has no version');
  let last: Version | undefined;
  for (const { since } of versions) {
    const version = parseVersion(since);
    if (!version) return fail(`"${since}" is no version`);
    if (last && atLeast(last, version)) fail(`version ${since} is not above the one before it`);
    last = version;
  }
}
