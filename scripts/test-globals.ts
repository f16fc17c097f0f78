/** Test files of a run share their workers, so that each of them has to leave the globals as it found them. */
import { afterAll, expect, vi } from 'vitest';

const state = () => ({
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  env: { ...process.env },
  fakeTimers: vi.isFakeTimers(),
});

const before = state();
afterAll(() => expect(state(), 'what this file left behind').toEqual(before));
