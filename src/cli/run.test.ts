/** What a call answers when its output cannot be written. */
import { expect, it } from 'vitest';
import { folderOf, GOOD, podsmith } from './test-io.ts';

it('says that standard output is full, and ends with 2', async () => {
  const failure = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const around = { cwd: folderOf({ 'a.yaml': GOOD }), failure };
  expect(await podsmith(['review', 'a.yaml'], around)).toMatchObject({
    status: 2,
    err: 'podsmith: standard output cannot be written (ENOSPC), so the output is not complete\n',
  });
  const german = await podsmith(['rules', '--lang', 'de'], around);
  expect(german).toMatchObject({ status: 2, err: expect.stringContaining('unvollständig') });
});
