/** What a call answers when its output can’t be written, or would have no bound. */
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, podsmith } from './test-io.ts';

it('says that standard output is full, and ends with 2', async () => {
  const failure = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const around = { cwd: folderOf({ 'a.yaml': GOOD }), failure };
  expect(await podsmith(['review', 'a.yaml'], around)).toMatchObject({
    status: 2,
    err: 'podsmith: standard output can’t be written (the disk is full), so the output isn’t complete\n',
  });
  const german = await podsmith(['rules', '--lang', 'de'], around);
  expect(german).toMatchObject({ status: 2, err: expect.stringContaining('unvollständig') });
});

describe('a text that has thousands of problems of one kind', () => {
  const stdin = `a: b\r`.repeat(3000);
  const review = async (format: string) =>
    (await podsmith(['review', '-', '--format', format], { stdin })).out;

  it('is quoted a thousand times, and the others are counted', async () => {
    const [file] = JSON.parse(await review('json')).files;
    const [{ problems, moreProblems }] = file.documents;
    const [more] = moreProblems;
    expect(moreProblems).toHaveLength(1);
    const quoted = problems.filter(({ code }: { code: string }) => code === more.code);
    expect(quoted).toHaveLength(1000);
    expect(more).toEqual({ code: 'duplicate-key', severity: 'medium', n: 1999 });
    expect(await review('text')).toContain('1,999 more problems like these');
    expect(await review('text')).toContain('findings: 1 high, 2,999 medium');
    expect(await review('markdown')).toContain('1,999 more problems like these');
    const { runs } = JSON.parse(await review('sarif'));
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(runs[0].results.length).toBeLessThan(1010);
  });

  it('shows what weighs more, whatever comes before it', async () => {
    const lines = Array.from({ length: 1001 }, (_, i) => `  k${i}: "a\u200bb"\n`).join('');
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n${lines}`;
    const call = ['review', '-', '--format', 'json', '--fail-on', 'high'];
    expect(await podsmith(call, { stdin: text })).toMatchObject({ status: 0 });
    const turned = await podsmith(call, { stdin: `${text}  last: "a\u202eb"\n` });
    expect(turned.status).toBe(1);
    const [{ problems, moreProblems }] = JSON.parse(turned.out).files[0].documents;
    expect(problems.at(-1)).toMatchObject({ code: 'hidden-characters', severity: 'high' });
    expect(moreProblems).toEqual([{ code: 'hidden-characters', severity: 'medium', n: 1 }]);
  });
});
