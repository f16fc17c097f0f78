import { describe, expect, it, vi } from 'vitest';
import { ChangeSet, type Config } from '../../engine/index.ts';
import { lessonNamed, lessonsOf } from './lesson.ts';
import { openLesson } from './lesson-open.ts';
import { readProgress, writeProgress } from './progress.ts';
import { createReviewedStore } from './reviewed-store.ts';
import type { WritableStore } from './store.ts';
import { activeFile, newFile } from './workspace.ts';

const OWN =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: mine\nspec:\n  containers: [{name: a}]\n';

/** A clock by which a review takes no time, so that it is done at once on any machine. */
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

/** A store with a file of the user. */
const storeOf = (config?: Config): WritableStore =>
  createReviewedStore(newFile(OWN, { name: 'mine.yaml' }), config, still);

function type(store: WritableStore, insert: string): void {
  const { length } = activeFile(store.getState().workspace).text;
  const changes = ChangeSet.of(length, [{ from: length, to: length, insert }]);
  store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
}

const shown = (store: WritableStore) => activeFile(store.getState().workspace);

describe('an open lesson', () => {
  it('leaves the files of the user, their history and their place as they were', async () => {
    const store = storeOf({ profile: 'pss-baseline' });
    type(store, '# kept\n');
    store.go({ step: 'secrets', pane: 'yaml' });
    const { workspace, location } = store.getState();

    const lessons = lessonsOf(store);
    lessons.enter(await openLesson('who-runs'));
    expect(shown(store).name).toBe('lesson-who-runs.yaml');
    expect(store.getState().workspace.files).toHaveLength(1);
    expect(store.getState().workspace.config).toEqual({ profile: 'aks-article' });
    type(store, '# learnt\n');
    store.undo();
    store.undo();
    store.undo();
    lessons.leave();

    expect(store.getState().workspace).toBe(workspace);
    expect(store.getState().location).toBe(location);
    expect(store.getState().analysis.review.text).toBe(shown(store).text);
    store.undo();
    expect(shown(store).text).toBe(OWN);
  });

  it('is found as it was left, with its own history', async () => {
    const store = storeOf();
    const lessons = lessonsOf(store);
    lessons.enter(await openLesson('who-runs'));
    const { text } = shown(store);
    type(store, '# learnt\n');
    lessons.enter(await openLesson('defined-user'));
    expect(lessons.getState().open?.lesson.id).toBe('defined-user');
    lessons.leave();
    expect(shown(store).text).toBe(OWN);
    lessons.leave();
    expect(shown(store).text).toBe(OWN);
    lessons.enter(await openLesson('who-runs'));
    expect(shown(store).text).toBe(`${text}# learnt\n`);
    store.undo();
    expect(shown(store).text).toBe(text);
  });

  it('shows no notice of other files, and is one change for the editor', async () => {
    const store = storeOf();
    store.notify({ kind: 'copied' });
    const { last } = store.getState();
    const listener = vi.fn();
    store.subscribe(listener);
    lessonsOf(store).enter(await openLesson('who-runs'));
    expect(store.getState().notice).toBeUndefined();
    expect(store.getState().last.count).toBe(last.count + 1);
    expect(store.getState().last.changes.apply(OWN)).toBe(shown(store).text);
    expect(listener).toHaveBeenCalled();
  });

  it('is known by its name alone', () => {
    expect(lessonNamed('who-runs')).toBe('who-runs');
    expect(lessonNamed('toString')).toBeUndefined();
    expect(lessonNamed(undefined)).toBeUndefined();
  });
});

describe('what has been passed', () => {
  it.each([null, '', '{', '{}', '7', '"who-runs"', '[null, 1, "gone"]'])(
    'is nothing in %j',
    (kept) => expect(readProgress(kept)).toEqual(new Set()),
  );

  it('comes back as it was kept, without lessons that are gone', () => {
    const kept = writeProgress(new Set(['defined-user', 'who-runs'] as const));
    expect([...readProgress(kept)]).toEqual(['who-runs', 'defined-user']);
    expect([...readProgress('["gone", "who-runs"]')]).toEqual(['who-runs']);
  });
});
