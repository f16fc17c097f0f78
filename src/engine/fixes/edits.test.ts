/** Edits that a person makes through the form: items of lists, marks that suppress, the operating system. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOs } from '../edits.ts';
import {
  type ControlScope,
  DEFAULT_VERSION,
  type OsChoice,
  osIn,
  Reviewer,
  type Rule,
  registry,
} from '../index.ts';
import {
  itemError,
  listControlOf,
  markError,
  ownMarkOf,
  planItem,
  planMark,
  planMarkEdit,
  planMarkRemoval,
} from '../late.ts';

const TODAY = '2026-11-25';
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION, today: TODAY };
const reviewer = new Reviewer(registry, env, new Map(registry.rules.map(({ id }) => [id, {}])));
const review = (text: string) => reviewer.review(text);
const ruleOf = (id: string): Rule => {
  const rule = registry.byId.get(id);
  if (!rule) throw new Error(id);
  return rule;
};

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: a:1
    restartPolicy: Always
    securityContext:
      capabilities:
        add: [NET_ADMIN]
  containers:
  - name: web
    image: a:1
    securityContext:
      capabilities:
        add:
        - NET_ADMIN # routes
        - SYS_TIME
        - NET_ADMIN
  - name: log
    image: a:1
  ephemeralContainers:
  - name: debug
    image: a:1
    securityContext:
      capabilities: {add: [SYS_PTRACE]}
`;
const container = (list: string, index: number): ControlScope => ({
  document: 0,
  workload: [],
  container: ['spec', list, index],
});

function item(
  text: string,
  rule: string,
  scope: ControlScope,
  op: 'add' | 'remove',
  word: string,
): string {
  const { changes, refusals } = planItem(review(text), ruleOf(rule), scope, { op, item: word });
  expect(refusals).toEqual([]);
  return changes.apply(text);
}

describe('a list of capabilities', () => {
  const added = ruleOf('added-capabilities');

  it('names each once, with the strictest standard that takes it', () => {
    expect(listControlOf(review(POD), added, {})).toMatchObject({
      lists: 4,
      items: [
        { text: 'NET_ADMIN', level: null, lists: 2 },
        { text: 'SYS_TIME', level: null, lists: 1 },
        { text: 'SYS_PTRACE', level: null, lists: 1 },
      ],
    });
    const { suggestions = [] } = listControlOf(review(POD), added, {}) ?? {};
    expect(suggestions.slice(0, 2)).toEqual([
      { text: 'NET_BIND_SERVICE', level: 'restricted' },
      { text: 'AUDIT_WRITE', level: 'baseline' },
    ]);
    expect(suggestions.map(({ text }) => text)).not.toContain('NET_ADMIN');
  });

  it('loses exactly one item, wherever it stands', () => {
    const without = item(POD, 'added-capabilities', {}, 'remove', 'NET_ADMIN');
    expect(without).toBe(
      POD.replace('    securityContext:\n      capabilities:\n        add: [NET_ADMIN]\n', '')
        .replace('        - NET_ADMIN # routes\n', '')
        .replace('        - NET_ADMIN\n', ''),
    );
    const scope = container('ephemeralContainers', 0);
    expect(item(POD, 'added-capabilities', scope, 'remove', 'SYS_PTRACE')).toBe(
      POD.replace('    securityContext:\n      capabilities: {add: [SYS_PTRACE]}\n', ''),
    );
  });

  it('gains one item at its end, or begins with it', () => {
    const { items } = listControlOf(review(POD), added, container('containers', 0)) ?? {};
    expect(items?.map(({ text }) => text)).toEqual(['NET_ADMIN', 'SYS_TIME']);
    expect(item(POD, 'added-capabilities', container('containers', 0), 'add', 'CHOWN')).toBe(
      POD.replace('        - SYS_TIME\n        - NET_ADMIN\n', '$&        - CHOWN\n'),
    );
    expect(
      item(POD, 'dropped-capabilities', container('containers', 1), 'add', 'NET_BIND_SERVICE'),
    ).toBe(
      POD.replace(
        '  - name: log\n    image: a:1\n',
        '$&    securityContext:\n      capabilities:\n        add: ["NET_BIND_SERVICE"]\n',
      ),
    );
  });

  it.each([
    ['', 'empty'],
    ['net_admin', 'pattern'],
    ['NET ADMIN', 'pattern'],
    ['SYS_TIME', 'taken'],
    ['CHOWN', null],
  ])('answers %j with %s', (word, error) => {
    expect(itemError(review(POD), added, container('containers', 0), word)).toBe(error);
  });

  it('is none of a pod that says it is for Windows', () => {
    const text = POD.replace('spec:\n', 'spec:\n  os: {name: windows}\n');
    expect(listControlOf(review(text), added, {})).toBeNull();
  });

  it('comes back to the byte when what was added is taken away', () => {
    const names = fc.constantFrom('CHOWN', 'SETUID', 'NET_BIND_SERVICE');
    const scopes = fc.constantFrom(container('containers', 0), container('containers', 1));
    fc.assert(
      fc.property(names, scopes, (name, scope) => {
        const after = item(POD, 'added-capabilities', scope, 'add', name);
        expect(item(after, 'added-capabilities', scope, 'remove', name)).toBe(POD);
      }),
    );
  });
});

describe('a list of sysctls', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - name: a\n';
  const rule = ruleOf('sysctls');

  it('is written as names with values', () => {
    const one = item(text, 'sysctls', {}, 'add', 'net.ipv4.tcp_syncookies=1');
    expect(one).toBe(
      text.replace(
        '  containers',
        '  securityContext:\n    sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: "1"\n  containers',
      ),
    );
    const two = item(one, 'sysctls', {}, 'add', 'kernel.msgmax=65536');
    expect(listControlOf(review(two), rule, {})?.items).toEqual([
      { text: 'net.ipv4.tcp_syncookies=1', level: 'restricted', lists: 1 },
      { text: 'kernel.msgmax=65536', level: null, lists: 1 },
    ]);
    expect(item(two, 'sysctls', {}, 'remove', 'kernel.msgmax=65536')).toBe(one);
    expect(item(one, 'sysctls', {}, 'remove', 'net.ipv4.tcp_syncookies=1')).toBe(text);
    expect(itemError(review(one), rule, {}, 'net.ipv4.tcp_syncookies=0')).toBe('taken');
    expect(itemError(review(one), rule, {}, 'net.ipv4.tcp_fin_timeout')).toBe('pattern');
  });

  it('suggests what the policy version takes, each with a value that fits', () => {
    const { suggestions = [] } = listControlOf(review(text), rule, {}) ?? {};
    expect(suggestions.length).toBeGreaterThan(8);
    for (const { text: one, level } of suggestions) {
      expect(level).toBe('restricted');
      expect(itemError(review(text), rule, {}, one)).toBeNull();
    }
  });
});

describe('a mark', () => {
  const privileged = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostPID: true
      containers:
      - name: web
        securityContext: {privileged: true}
      - name: log
        securityContext: {privileged: true}
`;
  const words = { reason: 'Reads the clock: agreed # in March', until: '2027-01-31' };
  const suppressed = (text: string) =>
    review(text).documents.flatMap(({ review: { objects } }) =>
      objects.flatMap((object) => object.suppressed),
    );
  const written = (text: string, rule: string, scope: ControlScope, said = words) => {
    const { changes, refusals } = planMark(review(text), ruleOf(rule), scope, said);
    expect(refusals).toEqual([]);
    return changes.apply(text);
  };

  it('stands with the object, and its pods are not started anew for it', () => {
    expect(written(privileged, 'privileged', {})).toBe(
      privileged.replace(
        '  name: web\nspec',
        '  name: web\n  annotations:\n    ignore.podsmith/privileged: "Reads the clock: agreed # in March (until 2027-01-31)"\nspec',
      ),
    );
  });

  it('suppresses one container, whose name it begins with', () => {
    const scope = {
      document: 0,
      workload: [],
      container: ['spec', 'template', 'spec', 'containers', 1],
    };
    const text = written(privileged, 'privileged', scope);
    expect(text).toContain('    log.ignore.podsmith/privileged: ');
    expect(suppressed(text).map(({ container: own }) => own?.name)).toEqual(['log']);
  });

  it('suppresses what one container takes over from its pod, and leaves it open for the others', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - name: a\n  - name: b\n';
    const marked = written(text, 'run-as-non-root', container('containers', 0));
    const { findings = [], partly: suppressed = [] } =
      review(marked).documents[0]?.review.objects[0] ?? {};
    const shared = (list: typeof findings) =>
      list.filter(({ rule }) => rule === 'run-as-non-root').map(({ sharedBy }) => sharedBy);
    expect(shared(findings)).toEqual([['b']]);
    expect(shared(suppressed)).toEqual([['a']]);
  });

  it('is read back for every rule, changed and taken away', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n  annotations:\n    a: b\nspec:\n  containers:\n  - name: a\n';
    for (const { id } of registry.rules) {
      const marked = text.replace('    a: b\n', `$&    ignore.podsmith/${id}: Agreed\n`);
      const problems = review(marked).documents[0]?.review.problems.map(({ code }) => code);
      expect(problems).not.toContain('unknown-suppression');
    }
    // Of what has a finding here, the whole way.
    const found = new Set(
      review(text).documents[0]?.review.objects[0]?.findings.map(({ rule }) => rule),
    );
    expect(found.size).toBeGreaterThan(15);
    for (const rule of found) {
      const marked = written(text, rule, {});
      const own = suppressed(marked).filter((finding) => finding.rule === rule);
      expect(own.length).toBeGreaterThan(0);
      expect(own[0]?.suppression).toMatchObject({ reason: words.reason, expires: words.until });
      const mark = own[0] && ownMarkOf(review(marked), 0, own[0].suppression);
      if (!mark) throw new Error(`${rule}: its mark is not found`);
      const edited = planMarkEdit(review(marked), mark, { reason: 'Other', until: null });
      expect(edited.changes.apply(marked)).toContain(`ignore.podsmith/${rule}: "Other"\n`);
      expect(planMarkRemoval(review(marked), mark).changes.apply(marked)).toBe(text);
    }
  });

  it('is found in the pod template, but not in a comment or when another tool wrote it', () => {
    const text = privileged
      .replace(
        '  template:\n',
        '$&    metadata:\n      annotations:\n        ignore.podsmith/privileged: a\n',
      )
      .replace('      hostPID', '      # podsmith-ignore host-namespaces: b\n      hostPID');
    const at = (rule: string) => {
      const one = suppressed(text).find((finding) => finding.rule === rule);
      return one && ownMarkOf(review(text), 0, one.suppression)?.path.slice(0, 2);
    };
    expect(at('privileged')).toEqual(['spec', 'template']);
    expect(at('host-namespaces')).toBeUndefined();
  });

  it.each([
    ['', null, 'reason'],
    ['  \n ', null, 'reason'],
    ['true', null, 'reason'],
    ['agreed (until 2027-01-31)', null, 'words'],
    ['agreed (until 2027-02-31)', null, 'words'],
    ['agreed', '2027-02-31', 'date'],
    ['agreed', 'soon', 'date'],
    ['agreed', '', 'date'],
    ['agreed', '2026-11-24', 'past'],
    ['agreed', TODAY, null],
    ['agreed\n  in March (until the driver is replaced)', null, null],
  ])('with %j until %j is answered with %s', (reason, until, error) => {
    expect(markError({ reason, until }, TODAY)).toBe(error);
  });
});

describe('the operating system', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - name: a\n    image: a:1\n';
  const choose = (from: string, os: OsChoice) => planOs(review(from), {}, os);

  it.each(['linux', 'windows'] as const)('%s is said by the field and the node selector', (os) => {
    const after = choose(text, os).changes.apply(text);
    expect(after).toBe(
      text.replace(
        '  containers',
        `  os:\n    name: ${os}\n  nodeSelector:\n    kubernetes.io/os: ${os}\n  containers`,
      ),
    );
    expect(osIn(review(after), {})).toBe(os);
    expect(choose(after, 'unknown').changes.apply(after)).toBe(text);
    const other = os === 'linux' ? 'windows' : 'linux';
    expect(choose(after, other).changes.apply(after)).toBe(after.replaceAll(os, other));
  });

  it('replaces the label from before', () => {
    const old = text.replace(
      'spec:\n',
      'spec:\n  nodeSelector:\n    beta.kubernetes.io/os: windows\n    disk: ssd\n',
    );
    expect(osIn(review(old), {})).toBe('windows');
    const after = choose(old, 'linux').changes.apply(old);
    expect(after).toContain('  nodeSelector:\n    disk: ssd\n    kubernetes.io/os: linux\n');
    expect(after).not.toContain('beta');
  });

  it.each([
    ['windows', 'hostPID: true', ['hostPID']],
    ['windows', 'securityContext: {fsGroup: 1}', ['securityContext.fsGroup']],
    [
      'linux',
      'securityContext: {windowsOptions: {runAsUserName: a}}',
      ['securityContext.windowsOptions'],
    ],
    [
      'unknown',
      'securityContext: {windowsOptions: {hostProcess: true}}',
      ['securityContext.windowsOptions.hostProcess'],
    ],
  ] as const)('%s is refused beside %s', (os, field, fields) => {
    const { changes, obstacles } = choose(text.replace('spec:\n', `spec:\n  ${field}\n`), os);
    expect(changes.empty).toBe(true);
    expect(obstacles.map((one) => one.fields)).toEqual([fields]);
  });

  it('is mixed where workloads differ, and none without a pod', () => {
    const windows = choose(text, 'windows').changes.apply(text);
    expect(osIn(review(`${text}---\n${windows}`), {})).toBe('mixed');
    expect(osIn(review('kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\n'), {})).toBeNull();
    expect(osIn(review(text), {})).toBe('unknown');
  });
});
