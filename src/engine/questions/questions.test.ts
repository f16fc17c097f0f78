/** What holds for every check: one option is true, the change can be missed, gone wrong about and made. */
import { describe, expect, it } from 'vitest';
import { GUIDE } from '../knowledge/guide.ts';
import { examinerOf } from '../lessons/index.ts';
import { CHANGE, checks, judgeOf, questionsOf, solutionOf } from './index.ts';

const all = Object.entries(checks);

/** A text that takes each wrong turn. */
const TURNS: {
  readonly [chapter: string]: { readonly [turn: string]: readonly [string, string] };
} = {
  intro: { moved: ['name: DB_PASSWORD', 'name: DB_PASS'] },
  'pod-access': {
    off: ['        runAsUser: 3000', '        runAsUser: 3000\n        runAsNonRoot: false'],
    root: ['        runAsUser: 3000', '        runAsUser: 0'],
  },
  'security-context': {
    'lower-case': ['add: ["NET_ADMIN", "SYS_TIME"]', 'drop: ["all"]'],
    'still-added': ['          add:', '          drop: ["ALL"]\n          add:'],
  },
  kernel: {
    localhost: ['type: Unconfined', 'type: Localhost\n          localhostProfile: x.json'],
  },
  credentials: {
    default: ['      containers:', '      serviceAccountName: default\n      containers:'],
  },
  'workload-id': {
    boolean: ['    app: billing', '    app: billing\n    azure.workload.identity/use: true'],
    account: [
      '  name: billing\n  annotations:',
      '  name: billing\n  labels:\n    azure.workload.identity/use: "true"\n  annotations:',
    ],
  },
  'key-vault': {
    nothing: [
      'array:\n        - |\n          objectName: sql-password\n          objectType: secret',
      'array: []',
    ],
  },
};

it('every chapter has three questions', () => {
  expect(Object.keys(checks)).toEqual(Object.keys(GUIDE));
  for (const [chapter, check] of all) expect(questionsOf(check), chapter).toHaveLength(3);
});

describe.each(all)('%s', (chapter, check) => {
  const judge = judgeOf(check);

  it.each(Object.entries(check.choices))('has one option that is right: %s', (choice, options) => {
    const names = Object.keys(options);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((option) => judge.isRight(choice, option))).toHaveLength(1);
  });

  it('is not answered by the manifest that is shown, and is by its solution', () => {
    const { says, data, spot, passed } = judge.examine(check.before);
    expect(says).toEqual({ kind: 'step', id: CHANGE });
    expect(data.who).not.toBe('');
    expect(spot).toBeDefined();
    expect(passed).toBe(false);
    expect(solutionOf(check)).not.toBe(check.before);
    expect(judge.examine(solutionOf(check)).passed).toBe(true);
  });

  it('is answered by what the manifest becomes', () => {
    const examine = examinerOf({
      start: check.before,
      solution: check.after,
      steps: { [CHANGE]: check.change.done },
      turns: check.change.turns,
    });
    expect(examine(check.after).says).toEqual({ kind: 'passed' });
  });

  it.each(Object.keys(check.change.turns))('knows the wrong turn %s', (turn) => {
    const [from, to] = TURNS[chapter]?.[turn] ?? ['', ''];
    const text = check.before.replace(from, () => to);
    expect(text).not.toBe(check.before);
    expect(judge.examine(text).says).toEqual({ kind: 'turn', id: turn });
  });

  it('is not answered by a text that is broken, without the workload or rejected by Kubernetes', () => {
    const solution = solutionOf(check);
    expect(judge.examine(`${solution}\nfoo: [`).passed).toBe(false);
    expect(judge.examine('').passed).toBe(false);
    const rejected = solution.replace(/^( *)containers:$/m, '$1hostNetwork: "false"\n$&');
    expect(rejected).not.toBe(solution);
    expect(judge.examine(rejected).says).toEqual({ kind: 'refused' });
  });
});
