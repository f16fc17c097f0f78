import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { removeHidden } from './hidden.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const TEXT = 'kind: ConfigMap\n---\n# \u202e\nkind: ConfigMap # a\u200bb\n';

const opened = () => {
  const store = createReviewedStore(newFile(TEXT, { name: 'a.yaml' }), FIRST_CONFIG, still);
  const [, second] = store.getState().analysis.review.documents;
  if (!second) throw new Error('There is no second document');
  const hidden = problemsIn(second.review, 1).filter(
    ({ problem }) => problem.code === 'hidden-characters',
  );
  return { store, hidden, text: () => activeFile(store.getState().workspace).text };
};

describe('what is hidden in a text', () => {
  it('is taken out at its place, as one step', () => {
    const { store, hidden, text } = opened();
    expect(hidden).toHaveLength(2);
    expect(removeHidden(store, hidden[1] as (typeof hidden)[0])).toBe(true);
    expect(text()).toBe(TEXT.replace('\u200b', ''));
    store.undo();
    expect(text()).toBe(TEXT);
  });

  it('stays where the text has become another one', () => {
    const { store, hidden, text } = opened();
    const [first, second] = hidden as [(typeof hidden)[0], (typeof hidden)[0]];
    expect(removeHidden(store, first)).toBe(true);
    const before = text();
    expect(removeHidden(store, second)).toBe(false);
    expect(text()).toBe(before);
  });
});

it('names are told with what cannot be seen in them', () => {
  expect(objectTitle({ kind: 'Pod', name: 'a\u202eb' })).toBe('Pod/a\\u202eb');
});
