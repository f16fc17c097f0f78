/** What leaves the page, by its way, for tests that no credential does. */

import { vi } from 'vitest';
import { sarifOf } from '../app/features/exports/exports.ts';
import { reportOn } from '../app/features/report/report.ts';
import { reportMarkdown } from '../app/features/report/report-shape.ts';
import { hashFor, readHash } from '../app/features/share/share-link.ts';
import { outgoing } from '../app/features/share/share-outgoing.ts';
import { holdsCredentials } from '../app/features/storage/draft-secrets.ts';
import { inPlaceOfAll, openedLabel } from '../app/store/files/opening.ts';
import { markdownOf, openedSheet } from '../app/store/operator.ts';
import { createReviewedStore } from '../app/store/reviewed-store.ts';
import type { Store } from '../app/store/store.ts';
import { newFile } from '../app/store/workspace.ts';
import { loadWords } from '../i18n/index.ts';
import type { PAGE_WAYS } from './test-credentials.ts';

// They ask for the platform when they are loaded, of which Node knows nothing.
vi.stubGlobal('navigator', { platform: '' });
const { actName } = await import('../app/pieces/changes-words.ts');
const { noticeText, stepName } = await import('../app/pieces/words.ts');
vi.unstubAllGlobals();

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

export const wordsOfPage = () =>
  loadWords('en', 'startup', 'review', 'opened', 'learn', 'bodies', 'results', 'operator');

type Words = Awaited<ReturnType<typeof wordsOfPage>>;

/** What leaves the page, by its way. A draft has only the files in which nothing is found. */
export async function waysOut(
  store: Store,
  words: Words,
): Promise<{ readonly [way in keyof typeof PAGE_WAYS]: string }> {
  const state = store.getState();
  const { files } = state.workspace;
  const looked = files.map(({ id, base }) => {
    const review = state.analyses.get(id)?.review;
    if (!review) throw new Error('A file has not been read');
    return { id, review, base };
  });
  const held = last(holdsCredentials(looked));
  const out = outgoing(state);
  const opened = openedSheet(state);
  const means = { words, paths: [], actName: () => '', opened, shell: 'bash' as const };
  return {
    title: files.map(({ name }) => name).join('\n'),
    draft: files.flatMap(({ text, base }, i) => (held[i] ? [] : [text, base])).join('\n'),
    link: linesOf(await readHash(await hashFor(out.masked))),
    suspects: linesOf(out.suspects),
    report: reportMarkdown(reportOn(state, means)),
    sheet: markdownOf(opened, words, 'bash'),
    sarif: last(sarifOf(state, words)).text,
    steps: saidOf(store, words),
  };
}

const linesOf = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll('\\n', '\n');

function last<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A page with these texts opened. */
export function pageWith(texts: readonly string[]): Store {
  const files = texts.map((text, i) => newFile(text, { name: `${i}.yaml`, unnamed: true }));
  const store = createReviewedStore(newFile('', { name: 'a.yaml' }), undefined, still);
  store.arrange(inPlaceOfAll(files), openedLabel(files));
  store.catchUp();
  return store;
}

/** The names of all steps of the history, as the undo button and the changes have them, and the notice. */
function saidOf(store: Store, words: Words): string {
  const { workspace, notice } = store.getState();
  const labels = [...workspace.history.done, ...workspace.history.undone].map(({ label }) => label);
  return [
    ...labels.flatMap((label) => [stepName(words, label), actName(words, label)]),
    ...(notice ? [noticeText(words, notice)] : []),
  ].join('\n');
}
