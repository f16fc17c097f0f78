/**
 * Which findings of an object repeat another one. A reader should be told of one fault once: that a container may run as
 * root says that its group may be root's as well. What repeats is listed with the finding that says more, and is not
 * counted beside it. Scores, rules that are left, and fixes know nothing of it: each rule still finds what it finds.
 *
 * It is worked out from findings that are open. So what is listed with a finding stands by itself once that one is
 * suppressed, known to a baseline or fixed.
 */
import { SEVERITIES } from '../rule/rule.ts';
import { added, grouped } from '../text/grouped.ts';
import { jsonKey } from '../text/json.ts';
import type { Finding } from './ask-rule.ts';
import type { Registry } from './registry.ts';

/** A finding that isn't listed by itself, and the one that it is listed with. */
export type Joined = ReadonlyMap<Finding, Finding>;

const NONE: Joined = new Map();

/**
 * @param findings the open ones of one object, in the order of its text
 * @returns by finding, the one that it is listed with, which stands by itself and weighs as much or more
 */
export function joinedIn(findings: readonly Finding[], { byId }: Registry): Joined {
  const joined = alikeIn(findings);
  let index: Said | undefined;
  for (const finding of findings) {
    const names = byId.get(finding.rule)?.joins?.[finding.code];
    if (!names || joined.has(finding)) continue;
    index ??= new Said(findings);
    for (const name of names) {
      const main = index.mainOf(finding, name);
      if (!main) continue;
      joined.set(finding, main);
      break;
    }
  }
  if (joined.size === 0) return NONE;
  return new Map([...joined].map(([finding, main]) => [finding, rootOf(main, joined)]));
}

/**
 * Findings of one value of the pod, in the same words: of containers that the fix would break, and of others. They are
 * listed with one that can be fixed.
 */
function alikeIn(findings: readonly Finding[]): Map<Finding, Finding> {
  const joined = new Map<Finding, Finding>();
  const shared = findings.filter(({ sharedBy }) => sharedBy !== undefined);
  const alike = grouped(shared, ({ rule, code, severity, data, path }) =>
    jsonKey([rule, code, severity, { ...data }, ...path]),
  );
  for (const all of alike.values()) {
    const main = all.find(({ fix }) => fix !== null) ?? all[0];
    for (const finding of all) if (main && finding !== main) joined.set(finding, main);
  }
  return joined;
}

/** The findings that stand by themselves, each with those that are listed with it. */
export function standingIn(
  findings: readonly Finding[],
  registry: Registry,
): readonly { readonly finding: Finding; readonly also: readonly Finding[] }[] {
  const joined = joinedIn(findings, registry);
  const also = grouped([...joined.keys()], (finding) => joined.get(finding));
  return findings
    .filter((finding) => !joined.has(finding))
    .map((finding) => ({ finding, also: also.get(finding) ?? [] }));
}

/** The rules' names make no circle (`registry.ts`), and each of one rule joins one before it. */
function rootOf(finding: Finding, joined: Joined): Finding {
  const main = joined.get(finding);
  return main ? rootOf(main, joined) : finding;
}

const weighs = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** The pod or the object as a whole, beside the names of containers. */
const WHOLE = Symbol();
type Subject = string | typeof WHOLE;

/** What a finding is about: where containers take over the pod's value, that is them. */
function subjectsOf({ container, sharedBy }: Finding): readonly Subject[] {
  if (container) return [container.name];
  const names = sharedBy?.filter((name) => name !== null) ?? [];
  return names.length > 0 ? names : [WHOLE];
}

/** The findings of an object by rule and by what they are about: there may be thousands of containers. */
class Said {
  private readonly byRule = new Map<string, Map<Subject, Finding[]>>();
  private readonly order: ReadonlyMap<Finding, number>;

  constructor(findings: readonly Finding[]) {
    this.order = new Map(findings.map((finding, i) => [finding, i]));
    for (const finding of findings) {
      const bySubject = added(this.byRule, finding.rule, () => new Map<Subject, Finding[]>());
      for (const subject of subjectsOf(finding)) added(bySubject, subject, () => []).push(finding);
    }
  }

  /** The first that says what a finding says, if what is named is said of all that the finding is about. */
  mainOf(finding: Finding, name: string): Finding | undefined {
    const [id = '', code] = name.split('/');
    const bySubject = this.byRule.get(id);
    const fits = (other: Finding): boolean =>
      (code === undefined || other.code === code) &&
      weighs(other) <= weighs(finding) &&
      // Of several of its own rule, the first one stands for the others.
      (id !== finding.rule || this.isBefore(other, finding));
    const about = (subject: Subject) => bySubject?.get(subject)?.find(fits);
    const mains = subjectsOf(finding).map((subject) =>
      // A pod that lacks something lacks it beside what any of its containers lacks.
      subject === WHOLE
        ? [...(bySubject?.values() ?? [])].flat().find(fits)
        : (about(subject) ?? about(WHOLE)),
    );
    return mains.includes(undefined) ? undefined : mains[0];
  }

  private isBefore(finding: Finding, other: Finding): boolean {
    return (this.order.get(finding) ?? 0) < (this.order.get(other) ?? 0);
  }
}
