import { describe, expect, it } from 'vitest';
import { payloadOf } from './dialogs.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { createShell } from './shell.ts';
import { newFile } from './workspace.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

describe('a configuration that is imported', () => {
  const given = async (text: string) => {
    const app = createReviewedStore(newFile('', { name: 'a.yaml' }), undefined, still);
    const { config } = app.getState().workspace;
    const shell = createShell(app);
    await shell.takeConfig(new Blob([text]), 'podsmith.json');
    expect(app.getState().workspace.config).toBe(config);
    return shell.getState().hint;
  };

  it('is not read where it is longer than any can be', async () => {
    expect(await given(`{"rules": {}}${' '.repeat(1024 * 1024)}`)).toMatchObject({
      key: 'notice.too-large',
      values: { name: 'podsmith.json', size: 2, limit: 1 },
    });
  });

  it('is read at once however many faults it has', async () => {
    const rules = Array.from({ length: 50_000 }, (_, i) => `"rule-${i}": "x"`).join(',');
    expect(await given(`{"rules": {${rules}}}`)).toBeUndefined();
    expect(payloadOf('config')?.errors.length).toBe(50_000);
  });
});
