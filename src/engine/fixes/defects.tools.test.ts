/** What kubectl makes of hardened manifests that were once judged wrongly. */
import { describe, expect } from 'vitest';
import { FIXES, hardenAll } from '../edits.ts';
import { call, itCalls } from '../exports/test-tools.ts';
import { registry } from '../index.ts';
import { DEFECT_NAMES, reviewAll, textsOf } from '../review/test-defects.ts';

/** Whose texts kubectl refuses before hardening as well: fields of wrong types, and expressions of a chart. */
const REFUSED: readonly string[] = ['folder-chart', 'objects-beside-refused.yaml'];

/** Whether kubectl reads every object of a text and writes it again with an annotation. */
function isAccepted(text: string): boolean {
  const args = ['annotate', '--local', '-f', '-', '--overwrite', '-o', 'yaml', 'podsmith/test=1'];
  try {
    return call('kubectl', args, '.', text).includes('podsmith/test: "1"');
  } catch {
    return false;
  }
}

describe.each(DEFECT_NAMES)('%s', (name) => {
  const texts = textsOf(name);
  const reviews = reviewAll(texts);

  itCalls('kubectl')('is accepted once it is hardened, which happens once', () => {
    const results = FIXES.map((fixes) => {
      const hardened = hardenAll(reviews, registry, fixes).map(({ text }) => text);
      const again = hardenAll(reviewAll(hardened), registry, fixes).map(({ text }) => text);
      expect(again).toEqual(hardened);
      return hardened;
    });
    const known = new Map<string, boolean>();
    const accepted = (text: string): boolean => {
      const result = known.get(text) ?? isAccepted(text);
      known.set(text, result);
      return result;
    };
    expect(texts.every(accepted)).toBe(!REFUSED.includes(name));
    for (const [i, text] of texts.entries()) {
      const own = results.map((hardened) => accepted(hardened[i] as string));
      if (accepted(text)) expect(own).toEqual(FIXES.map(() => true));
    }
  });
});
