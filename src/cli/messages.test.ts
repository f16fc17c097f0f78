import { describe, expect, test } from 'vitest';
import { podsmith } from './test-io.ts';

const REFUSED =
  'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)\n';
const UNKNOWN = 'Error from server (Gone): widgets.example.com "w" is forbidden: no\n';

const explain = (stdin: string, ...args: readonly string[]) =>
  podsmith(['explain', '-', ...args], { stdin });

describe('podsmith explain -', () => {
  test('says who says it, the cause, the rules and what is next', async () => {
    const { status, out, err } = await explain(REFUSED);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`Pod Security Admission · pods web
  The Namespace enforces Restricted, version latest. The pod was rejected.
  runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)
    Container: web
    The labels of the Namespace ask for a level of the Pod Security Standards, and the pod doesn’t
    pass this check.
    Next: Fix the setting in the pod template. If the API server refused a pod of a Deployment or a
    Job, fix the workload, not the pod.
    Rules: run-as-non-root

podsmith explain RULE explains a rule.
`);
  });

  test('in German', async () => {
    const { out } = await explain(REFUSED, '--lang', 'de');
    expect(out).toContain('Der Namespace erzwingt Restricted, Version latest.');
  });

  test('as JSON', async () => {
    const { status, out } = await explain(REFUSED, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tool: 'podsmith',
      more: 0,
      messages: [
        {
          speaker: 'pod-security',
          stage: 'admission',
          kind: 'pods',
          name: 'web',
          times: 1,
          complaints: [
            { id: 'pod-security', rules: ['run-as-non-root'], containers: ['web'], facts: {} },
          ],
        },
      ],
    });
  });

  test.each([
    ['a known message', REFUSED, 0],
    ['an unknown one beside it', `${REFUSED}${UNKNOWN}`, 1],
    ['an unknown one', UNKNOWN, 1],
    ['no message', 'hello\n', 1],
    ['nothing', '', 1],
  ])('ends with its status: %s', async (_, stdin, status) => {
    expect((await explain(stdin)).status).toBe(status);
  });

  test('says that nothing was recognized', async () => {
    expect((await explain('hello\n')).out).toBe('No message from a cluster was recognized.\n');
  });

  test('does not read more than 10 MB', async () => {
    const { status, out, err } = await explain(`${REFUSED}${' '.repeat(11_000_000)}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('10 MB');
  });

  test('escapes what a terminal or a build server obeys', async () => {
    const { out } = await explain(
      'Error from server (Forbidden): admission webhook "a.example" denied the request: \u001b]0;x\u0007 \u202e ##vso[task]\n',
    );
    for (const char of ['\u0007', '\u001b', '\u202e', '##vso[']) expect(out).not.toContain(char);
    expect(out).toContain('\\u001b');
  });

  test.each([
    [['explain', '-', 'run-as-user'], 'explain reads “-” alone'],
    [['explain', 'run-as-user', '--format', 'json'], '--format needs “-”'],
  ])('takes no other arguments: %j', async (args, message) => {
    const { status, err } = await podsmith(args, { stdin: '' });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
