import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

describe('the arguments', () => {
  it.each([
    [[], 'a command is missing'],
    [['audit'], 'unknown command “audit”\n'],
    [['reviw', 'a.yaml'], 'unknown command “reviw”; did you mean review?\n'],
    [['review', 'a.yaml', '--colour'], 'review has no option --colour\n'],
    [
      ['review', 'a.yaml', '--formt=json'],
      'review has no option --formt; did you mean --format?\n',
    ],
    [['review', 'a.yaml', '-x'], 'review has no option -x'],
    [['review', '--__proto__'], 'review has no option --__proto__'],
    [['rules', '--profile', 'everything'], 'rules has no option --profile'],
    [['review', 'a.yaml', '--format'], '--format requires a value'],
    [['review', 'a.yaml', '--format='], '--format requires a value'],
    [
      ['review', '--format', 'xml'],
      '“xml” isn’t valid for --format. Valid values: text, json, sarif, markdown',
    ],
    [
      ['review', '--fail-on', 'urgent'],
      '“urgent” isn’t valid for --fail-on. Valid values: critical, high',
    ],
    [
      ['review', '--kubernetes-version', '2.0'],
      '--kubernetes-version requires a version such as 1.36',
    ],
    [['review', '--policy-version', '1.x'], '--policy-version requires a version such as 1.36'],
    [
      ['review', '--profile', 'strict'],
      '“strict” isn’t valid for --profile. Valid values: pss-baseline',
    ],
    [['review', '--lang', 'fr'], '“fr” isn’t valid for --lang. Valid values: en, de'],
    [['review', '--no-color=yes', 'a.yaml'], '--no-color doesn’t take a value'],
    [['review'], 'review requires a file, a folder, a pattern, or “-”'],
    [['harden'], 'harden requires a file'],
    [['review', 'a.yaml', '--set', 'a=b'], '--set requires --render'],
    [['harden', 'a.yaml', '--load-restrictor=LoadRestrictionsNone'], '--load-restrictor requires'],
    [['review', 'a.yaml', '--render', '--kube-version=1.x'], '--kube-version requires a version'],
    [
      ['harden', 'a', '--render', '--patch=argocd', '--set', 'a=b'],
      'use either --set or --patch argocd, not both',
    ],
    [['harden', 'a.yaml', '--write', '--diff'], 'use either --write or --diff'],
    [
      ['harden', '--fixes', 'some'],
      '“some” isn’t valid for --fixes. Valid values: safe, usual, all',
    ],
    [['rules', 'a.yaml'], 'rules doesn’t take files'],
    [['parse', 'a.yaml', 'b.yaml'], 'parse takes one file'],
    [['parse', '--format', 'text'], '“text” isn’t valid for --format. Valid values: json'],
    [['harden', '', '--write'], 'a path is empty: a variable in the command may not be set'],
    [['review', '--output', '--format', 'json', 'a.yaml'], '--output requires a value'],
  ])('%j are refused with a sentence and the usage', async (args, sentence) => {
    const { status, out, err } = await podsmith(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`podsmith: ${sentence}`);
    expect(err).toContain('Usage: podsmith');
  });

  it.each([
    [['review', '--lang', 'de', '--colour']],
    [['--lang', 'de', 'review', '--colour']],
    [['--lang=de', 'review', '--colour']],
  ])('refuses in German too: %j', async (args) => {
    const { err } = await podsmith(args);
    expect(err).toContain('review kennt die Option --colour nicht');
    expect(err).toContain('Aufruf: podsmith review');
  });

  it('does not let a terminal obey what was typed', async () => {
    const { err } = await podsmith(['\u001b[31mred\u202e']);
    expect(err).toContain('“\\u001b[31mred\\u202e”');
  });

  it('tells its version', async () => {
    expect(await podsmith(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [['--help'], 'Commands:'],
    [['-h'], 'Commands:'],
    [['help'], 'Commands:'],
    [['help', 'harden'], '--fixes safe|usual|all'],
    [['review', '--help'], '--fail-on SEVERITY'],
    [['review', 'a.yaml', '-h'], '--fail-on SEVERITY'],
    [['harden', '--help'], '--fixes safe|usual|all'],
    [['rules', '--help'], '--format text|json'],
    [['parse', '--help'], 'as Kubernetes reads them'],
    [['review', '--help', '--lang=de'], '--fail-on SCHWEREGRAD'],
    [['--help', '--lang', 'de'], 'Befehle:'],
  ])('%j shows help', async (args, text) => {
    const { status, out, err } = await podsmith(args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(text);
  });
});

describe('the exit status of review', () => {
  const cwd = folderOf({
    'good.yaml': GOOD,
    'bad.yaml': BAD,
    'medium.yaml': GOOD.replace('    seccompProfile:\n      type: RuntimeDefault\n', ''),
    'waived.yaml': BAD.replace(
      'metadata:\n',
      'metadata:\n  annotations:\n    ignore.podsmith/privileged: it drives the disks\n' +
        '    ignore.podsmith/allow-privilege-escalation: it drives the disks\n' +
        '    ignore.podsmith/run-as-non-root: it drives the disks\n' +
        '    ignore.podsmith/dropped-capabilities: it drives the disks\n' +
        '    ignore.podsmith/seccomp-profile: it drives the disks\n',
    ),
    'broken.yaml': 'a: [1\n',
    'type.yaml': GOOD.replace('runAsNonRoot: true', 'runAsNonRoot: "true"'),
    'values.yaml': 'image: x\n',
    'mixed.yaml': `${BAD}---\n  a: [\n`,
    'binary.yaml': new Uint8Array([0, 1, 2, 3, 0xff]),
    'empty.yaml': '# nothing here\n',
    'widget.yaml':
      'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {size: 3}\n',
    'patch.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {replicas: 3}\n',
    'service.yaml':
      'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80}]}\n',
  });

  it.each<[string, number, ...string[]]>([
    ['nothing to find', 0, 'good.yaml'],
    ['an object without a pod', 0, 'service.yaml'],
    ['nothing at all', 2, 'empty.yaml'],
    ['nothing in one of two files', 0, 'empty.yaml', 'good.yaml'],
    ['a kind that is not known', 0, 'widget.yaml'],
    ['a kind that is not known, strictly', 1, 'widget.yaml', '--strict'],
    [
      'a kind that is not known, strictly without a threshold',
      1,
      'widget.yaml',
      '--strict',
      '--fail-on',
      'none',
    ],
    ['an object without a pod, strictly', 0, 'service.yaml', '--strict'],
    ['a part of a Deployment', 1, 'patch.yaml'],
    ['a part of a Deployment, strictly', 1, 'patch.yaml', '--strict'],
    ['findings', 1, 'bad.yaml'],
    ['a finding at the threshold', 1, 'medium.yaml'],
    ['a finding below the threshold', 0, 'medium.yaml', '--fail-on', 'high'],
    ['a higher threshold that is met', 1, 'bad.yaml', '--fail-on', 'critical'],
    ['no threshold', 0, 'bad.yaml', '--fail-on', 'none'],
    ['suppressed findings', 0, 'waived.yaml'],
    ['broken YAML', 2, 'broken.yaml'],
    ['a wrong type', 2, 'type.yaml'],
    ['no Kubernetes object', 2, 'values.yaml'],
    ['a binary file', 2, 'binary.yaml'],
    ['a missing file', 2, 'missing.yaml'],
    ['a pattern without a match', 2, 'x*.yaml'],
    ['something unread beside findings', 2, 'bad.yaml', 'missing.yaml'],
    ['a broken document beside findings', 2, 'mixed.yaml'],
    ['something unread without a threshold', 2, 'broken.yaml', '--fail-on', 'none'],
    ['two files, one of them bad', 1, 'good.yaml', 'bad.yaml'],
  ])('with %s is %i', async (_, status, ...args) => {
    for (const format of ['text', 'json', 'sarif', 'markdown']) {
      const done = await podsmith(['review', ...args, '--format', format], { cwd });
      expect(done.status, `${format}: ${done.err}${done.out}`).toBe(status);
    }
  });

  it('reports what could be read all the same', async () => {
    const { out } = await podsmith(['review', 'missing.yaml', 'mixed.yaml'], { cwd });
    expect(out).toContain('there is no such file or folder');
    expect(out).toContain('Pod/bad');
    expect(out).toContain('privileged is true');
  });
});
