import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from '../test-io.ts';

const review = async (stdin: string, ...args: readonly string[]) =>
  (await podsmith(['review', '-', '--format', 'markdown', ...args], { stdin })).out;

const REJECTED = `apiVersion: v1
kind: ConfigMap
metadata: {name: Upper}
data:
  'a b': c
`;

describe('review --format markdown', () => {
  it('has tables of verdicts, findings and what is suppressed', async () => {
    const out = await review(
      BAD.replace('image: r', 'image: r') +
        '---\n' +
        BAD.replace('privileged: true', 'privileged: true # podsmith-ignore privileged: disks'),
    );
    expect(out).toContain('## Podsmith\n\n- 1 file with 2 objects reviewed for pss-restricted\n');
    expect(out).toContain(
      '| Object | Pod Security Standards | baseline | restricted | Score |\n| --- |',
    );
    expect(out).toContain('| Pod/bad | v1.36 | denied: `privileged` | denied: `privileged`, ');
    expect(out).toContain('| Severity | Line | Object | Finding | Rule | Fix |');
    expect(out).toContain('| Critical | 10 | Pod/bad | Has every capability');
    expect(out).toContain('**Suppressed**');
    expect(out).toContain('| `privileged` | podsmith | disks |  |');
  });

  it('has one row for an object that Kubernetes rejects', async () => {
    const out = await review(REJECTED);
    expect(out.match(/Kubernetes rejects this object/g)).toHaveLength(1);
    expect(out).toMatch(
      /\| High \| 3 \| ConfigMap\/Upper \| Kubernetes rejects this object:<br>line 3: .*<br>line 5: .*\| `value-malformed` \| {2}\|/,
    );
  });

  it('has nothing to say of a good file but its verdict', async () => {
    const out = await review(GOOD);
    expect(out).toContain('| Pod/good | v1.36 | allowed | allowed | 100 |');
    expect(out).not.toContain('Severity');
  });

  it('is German with --lang de', async () => {
    expect(await review(BAD, '--lang', 'de')).toContain(
      '| Schweregrad | Zeile | Objekt | Befund |',
    );
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['`code`', '\\`code\\`'],
    ['[x](https://evil.example)', '\\[x\\](https&#58;//evil.example)'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['@everybody', '@&#8203;everybody'],
    ['fixes #1 and GH-2', 'fixes #&#8203;1 and GH-&#8203;2'],
    ['JIRA-123 and web-1', 'JIRA-&#8203;123 and web-1'],
    ['costs $x$', 'costs &#36;x&#36;'],
    [
      `since ${'0a1b2c3d4e'.repeat(4)} and 7d4b9c6, user 1000660000`,
      `since 0&#8203;${'0a1b2c3d4e'.repeat(4).slice(1)} and 7&#8203;d4b9c6, user 1000660000`,
    ],
    ['&lt;b&gt; **bold** _x_ ~~y~~', '&amp;lt;b&amp;gt; \\*\\*bold\\*\\* \\_x\\_ \\~\\~y\\~\\~'],
    ['![p](x)', '\\!\\[p\\](x)'],
    ['a\n# heading', 'a\\\\u000a# heading'],
    ['\u202ertl', '\\\\u202ertl'],
  ])('makes plain text of %j', async (name, shown) => {
    const out = await review(BAD.replace('name: bad', `name: ${JSON.stringify(name)}`));
    expect(out).toContain(`| Pod/${shown} | v1.36 |`);
  });

  it('does so with paths as well', async () => {
    const cwd = folderOf({ '<b> @me | `x`.yaml': BAD });
    const { out } = await podsmith(['review', '.', 'no @you', '--format', 'markdown'], { cwd });
    expect(out).toContain('### &lt;b&gt; @&#8203;me \\| \\`x\\`.yaml\n');
    expect(out).toContain('### no @&#8203;you\n');
  });
});
