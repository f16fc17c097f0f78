/** Test files of a run share their workers, so that each of them has to leave the globals as it found them. */
import { afterAll, expect, vi } from 'vitest';
import { KNOWN_IMAGES } from '../src/engine/knowledge/images-data.ts';
import { addKnowledge } from '../src/engine/model/knowledge.ts';

// Most of their manifests have known images, so that most tests need the table.
addKnowledge({ images: KNOWN_IMAGES });

const state = () => ({
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  env: { ...process.env },
  fakeTimers: vi.isFakeTimers(),
});

const before = state();
afterAll(() => expect(state(), 'what this file left behind').toEqual(before));
