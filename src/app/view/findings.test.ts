import { describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import { plan } from '../../engine/edits.ts';
import {
  filesOf,
  parseVersion,
  profileNamed,
  Reviewer,
  registry,
  SEVERITIES,
} from '../../engine/index.ts';
import {
  type Entry,
  entriesOf,
  type FindingGroup,
  groupFindings,
  isProblem,
  problemsOf,
  sayings,
  standing,
  suppressedOf,
} from '../../results/entries.ts';
import { objectTitle } from '../../results/objects.ts';
import { inFile, type OwnPlace } from '../../results/places.ts';
import {
  beginsRejection,
  byRule,
  fixRequest,
  fixScope,
  groupInScope,
  groupsBehind,
  isRuleRow,
  leftOut,
  notesOf,
  ruleRequest,
  severitiesOf,
} from './findings.ts';

const version = parseVersion('1.36');
if (!version) throw new Error('1.36');
const review = (text: string) =>
  new Reviewer(registry, { kubernetesVersion: version, policyVersion: version }).review(text);

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx
      env:
        - name: DB_PASSWORD
          value: hunter2hunter2
        - name: API_PASSWORD
          value: hunter3hunter3
    - name: side
      image: busybox
      securityContext:
        privileged: true
`;
const BEFORE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
---
`;

const groupOf = (groups: readonly FindingGroup[], rule: string): FindingGroup => {
  const group = groups.find((other) => other.rule.id === rule);
  if (!group) throw new Error(`No finding of ${rule}`);
  return group;
};

describe('groups of findings', () => {
  it('come by severity first and then by their place in the text', () => {
    const groups = groupFindings(review(POD));
    const order = groups.map(({ severity, places }) => [
      SEVERITIES.indexOf(severity),
      places[0]?.from ?? -1,
    ]);
    const sorted = order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(order).toEqual(sorted);
    expect(groups[0]?.severity).toBe('critical');
  });

  it('hold all places of one rule and code in one workload', () => {
    const group = groupOf(groupFindings(review(POD)), 'credentials-in-env');
    expect(group.places.map(({ below }) => below)).toEqual([10, 12]);
    expect(group.containers.map(({ name }) => name)).toEqual(['web']);
    expect(sayings(group).map(({ data }) => data.name)).toEqual(['DB_PASSWORD', 'API_PASSWORD']);
  });

  it('count from the start of their document, and are placed in the file when that is asked', () => {
    const text = BEFORE + POD;
    const whole = review(text);
    const { document, places } = groupOf(groupFindings(whole), 'privileged');
    const place = inFile(whole, document, places[0] as OwnPlace);
    expect(text.slice(place?.from, place?.to)).toBe('privileged: true');
    expect(place?.line).toBe(22);
  });

  it('name the containers that share a value of their pod', () => {
    const group = groupOf(groupFindings(review(POD)), 'run-as-non-root');
    expect(group.places).toHaveLength(1);
    expect(group.isContainerLevel).toBe(false);
    expect(group.containers.map(({ name }) => name)).toEqual(['web', 'side']);
  });

  it('are worked out once for a review', () => {
    const own = review(POD);
    expect(groupFindings(own)).toBe(groupFindings(own));
  });
});

describe('a problem that a rule finds too', () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
      tier: front
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29.0
`;

  it('has the fix of the rule, once, and a key of its own', () => {
    const before = review(deployment);
    const told = problemsOf(before).flatMap((problem) => problem.group ?? []);
    expect(told.map(({ rule, fix }) => [rule.id, fix])).toEqual([
      ['pod-selectors', 'usually-fine'],
    ]);
    const [group] = told as [FindingGroup];
    expect(problemsOf(before).map(({ key }) => key)).toContain(group.key);
    expect(groupFindings(before).map(({ rule }) => rule.id)).not.toContain('pod-selectors');
    const { changes } = plan(before, registry, fixRequest(group));
    expect(problemsOf(review(changes.apply(deployment)))).toEqual([]);
  });
});

describe('the scope of a fix', () => {
  const groups = groupFindings(review(POD));

  it('is the container when the group is about one alone', () => {
    const { container } = fixScope(groupOf(groups, 'privileged'));
    expect(container).toEqual(['spec', 'containers', 1]);
  });

  it('is the workload when several containers or their pod are concerned', () => {
    expect(fixScope(groupOf(groups, 'run-as-non-root'))).toEqual({ document: 0, workload: [] });
  });
});

describe('which groups are meant', () => {
  const whole = review(`${POD}---\n${POD.replace('privileged: true', '{}')}`);
  const groups = groupFindings(whole);

  it('by scope: the document and the container', () => {
    const of = (container: number) =>
      groups.filter((group) =>
        groupInScope(group, { document: 0, container: ['spec', 'containers', container] }),
      );
    expect(of(0).every(({ document }) => document === 0)).toBe(true);
    expect(of(0).some(({ rule }) => rule.id === 'privileged')).toBe(false);
    expect(of(1).some(({ rule }) => rule.id === 'privileged')).toBe(true);
  });

  it('by verdict: what has to do with a failing check of the same workload', () => {
    const behind = groupsBehind(whole, 'baseline');
    expect(behind.map(({ rule, document }) => [rule.id, document])).toEqual([['privileged', 0]]);
    const rules = new Set(groupsBehind(whole, 'restricted').map(({ rule }) => rule.id));
    expect(rules.has('run-as-non-root')).toBe(true);
    expect(rules.has('credentials-in-env')).toBe(false);
  });
});

describe('findings of objects without a pod', () => {
  const text = `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\n${POD}`;
  const id = 'service-account-token-default';

  it('are groups as well, named by their object', () => {
    const group = groupOf(groupFindings(review(text)), id);
    expect(objectTitle(group.object.object)).toBe('ServiceAccount/web');
    expect(group).toMatchObject({ document: 0, isContainerLevel: false, containers: [] });
    expect(fixScope(group)).toEqual({ document: 0, workload: [] });
  });
});

describe('suppressed findings', () => {
  const text = POD.replace(
    'name: web\nspec',
    'name: web\n  annotations:\n    ignore.podsmith/privileged: agreed\nspec',
  );

  it('stand apart, with the place of their mark', () => {
    const own = review(text);
    expect(groupFindings(own).some(({ rule }) => rule.id === 'privileged')).toBe(false);
    const [place, ...more] = suppressedOf(own);
    expect(more).toEqual([]);
    expect(place).toMatchObject({ finding: { rule: 'privileged' }, line: 19, mark: { line: 6 } });
    expect(place?.finding.suppression.reason).toBe('agreed');
  });
});

describe('the list', () => {
  it('has first what cannot be read and what an object is rejected for, together, then all by severity', () => {
    const text = `${POD.replace('      image: nginx\n', '      imagee: nginx\n')}---\nkind: [\n`;
    const entries = entriesOf(review(text));
    const kinds = entries.map((entry) => (isProblem(entry) ? entry.problem.code : entry.severity));
    expect(kinds.slice(0, 4)).toEqual([
      'value-required',
      'unknown-field',
      'broken-yaml',
      'critical',
    ]);
    expect(entries.map((entry, i) => beginsRejection(entry, entries[i - 1])).indexOf(true)).toBe(0);
    expect(entries.filter((entry, i) => beginsRejection(entry, entries[i - 1]))).toHaveLength(1);
    const rest = entries.slice(3).map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(rest).toEqual(rest.toSorted((a, b) => a - b));
    expect(severitiesOf(entries).reduce((sum, { n }) => sum + n, 0)).toBe(entries.length);
  });

  it('lets a misspelt security field weigh like a high finding', () => {
    const text = POD.replace('privileged: true', 'runAsNonroot: true');
    const [placed] = problemsOf(review(text));
    expect(placed).toMatchObject({
      severity: 'high',
      below: 16,
      problem: { code: 'unknown-field', suggestion: 'runAsNonRoot' },
    });
  });
});

describe('problems', () => {
  it('are placed in the file', () => {
    const text = `${POD}---\nkind: [\n`;
    const whole = review(text);
    const [problem] = problemsOf(whole);
    expect(problem).toMatchObject({ document: 1, problem: { code: 'broken-yaml' } });
    expect(inFile(whole, 1, problem as OwnPlace).line).toBeGreaterThan(18);
  });
});

describe('findings by rule', () => {
  const ALONE = `apiVersion: v1
kind: Pod
metadata:
  name: alone
spec:
  hostPID: true
  containers:
    - name: alone
      image: nginx
`;
  const SPARED = POD.replace(
    '  name: web\n',
    '  name: spared\n  annotations:\n    ignore.podsmith/privileged: a driver\n',
  );
  const text = [POD, ALONE, POD.replace('name: web', 'name: shop'), SPARED].join('---\n');
  const before = review(text);
  const rows = byRule(entriesOf(before));
  const rowOf = (id: string) => rows.filter(isRuleRow).find(({ rule }) => rule.id === id);

  it('have one row for a rule that speaks of several objects, and others as they were', () => {
    expect(rowOf('privileged')).toMatchObject({ objects: 2, severity: 'critical' });
    expect(rows.some((row) => !isRuleRow(row))).toBe(true);
    const told = rows.flatMap((row): readonly Entry[] => (isRuleRow(row) ? row.groups : [row]));
    expect(new Set(told)).toEqual(new Set(entriesOf(before)));
    expect(told).toHaveLength(entriesOf(before).length);
  });

  it('are fixed in all of these objects at once, and in none whose finding is suppressed', () => {
    const row = rowOf('privileged');
    if (!row) throw new Error('No row');
    const after = plan(before, registry, ruleRequest(row)).changes.apply(text);
    expect(after.match(/privileged: true/g)).toHaveLength(1);
    expect(after.slice(after.indexOf('name: spared'))).toBe(
      text.slice(text.indexOf('name: spared')),
    );
    expect(groupFindings(review(after)).filter(({ rule }) => rule === row.rule)).toEqual([]);
  });

  it('promise a fix in those objects alone that have one', () => {
    const row = rowOf('privileged');
    if (!row) throw new Error('No row');
    expect(row.fixable).toBe(2);
    const [first, ...others] = row.groups as [FindingGroup, ...FindingGroup[]];
    const [some] = byRule([{ ...first, fix: null }, ...others]).filter(isRuleRow);
    if (!some) throw new Error('No row');
    expect(some).toMatchObject({ objects: 2, fixable: 1 });
    const { places } = ruleRequest(some);
    expect([...(places as ReadonlyMap<number, unknown>).keys()]).not.toContain(first.document);
  });

  it('count what a target leaves out', () => {
    const env = { kubernetesVersion: version, policyVersion: version };
    const under = (name: 'everything' | 'aks-article') =>
      new Reviewer(registry, env, profileNamed(name)?.settings).review(text);
    const [all, target] = [under('everything'), under('aks-article')];
    const out = leftOut(all, target);
    expect(out).toBeGreaterThan(0);
    expect(leftOut(all, all)).toBe(0);
    const own = groupFindings(target).map(({ key }) => key);
    // What repeats another finding has no row.
    const rows = standing(groupFindings(all));
    const both = rows.filter(({ key }) => own.includes(key));
    expect(out).toBe(rows.length - both.length);
  });
});

describe('what a fix changes beside what is found', () => {
  const workload =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec:\n  containers:\n  - name: web\n    image: app:1\n    args: [--port=80]\n    ports: [{containerPort: 80}]\n    readinessProbe: {tcpSocket: {port: 80}}\n    securityContext: {runAsUser: 1000}\n';
  const service = (name: string) =>
    `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n`;
  const env = { kubernetesVersion: version, policyVersion: version };
  const reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);
  const said = (text: string) => {
    const now = reviewer.review(text);
    return (id: string) => {
      const group = groupFindings(now).find(({ rule }) => rule.id === id);
      if (!group) throw new Error(`No ${id}`);
      return { group, notes: notesOf(edits, group, filesOf([now], [])) };
    };
  };

  it('follows another document, where its own stays as it is', () => {
    const [front, other] = [said(workload + service('front')), said(workload + service('other'))];
    const [old, now] = [front('privileged-ports'), other('privileged-ports')];
    expect(now.group).toBe(old.group);
    expect(old.notes.beside.map(({ object }) => object?.name)).toContain('front');
    expect(now.notes.beside.map(({ object }) => object?.name)).toContain('other');
  });

  it('stays as it is where nothing else makes a difference to it', () => {
    const [front, other] = [said(workload + service('front')), said(workload + service('other'))];
    const id = 'allow-privilege-escalation';
    expect(other(id).notes).toBe(front(id).notes);
    expect(said(workload.replace('app:1', 'app:2'))(id).notes).not.toBe(front(id).notes);
  });
});
