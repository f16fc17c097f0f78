import { describe, expect, it } from 'vitest';
import { BAD, folderOf, podsmith } from './test-io.ts';

/** A clock on which every look takes 400 ms. */
const slow = () => {
  let time = 0;
  return () => {
    time += 400;
    return new Date(time);
  };
};
const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, i) => [`${i}.yaml`, BAD.replace('bad', `bad-${i}`)]),
);

describe('progress', () => {
  const cwd = folderOf(files);
  it('shows on a terminal when it takes longer than a second, and goes at the end', async () => {
    const { err } = await podsmith(['review', '.'], { cwd, terminal: true, now: slow() });
    expect(err).toContain('\r\u001b[K');
    expect(err).toMatch(/[1-9] of 9 files reviewed/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('shows nowhere else, nor when it is quick', async () => {
    expect((await podsmith(['review', '.'], { cwd, now: slow() })).err).toBe('');
    expect((await podsmith(['review', '.'], { cwd, terminal: true })).err).toBe('');
  });

  it('ends with a sentence where memory does', async () => {
    const many = folderOf({ 'many.yaml': `${BAD}---\n`.repeat(600) });
    const { status, out, err } = await podsmith(['review', '.'], { cwd: many, memoryInUse: 0.9 });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      'podsmith: not enough memory to review everything in one call. Review fewer files at a time, or let Node use more: NODE_OPTIONS=--max-old-space-size=8000\n',
    );
  });
});
