/**
 * Every way out of a text, against every credential, in a text that can be read and in all the states in which it
 * cannot: none leaves in clear.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sarifOf } from '../app/features/exports/exports.ts';
import { reportOn } from '../app/features/report/report.ts';
import { reportMarkdown } from '../app/features/report/report-markdown.ts';
import { hashFor, readHash } from '../app/features/share/share-link.ts';
import { outgoing } from '../app/features/share/share-outgoing.ts';
import { holdsCredentials } from '../app/features/storage/draft-secrets.ts';
import { restoreTexts } from '../app/store/edit.ts';
import { inPlaceOfAll, openedLabel } from '../app/store/files/opening.ts';
import { markdownOf, openedSheet, prepareOperator } from '../app/store/operator.ts';
import { createReviewedStore } from '../app/store/reviewing.ts';
import type { Store } from '../app/store/store.ts';
import { newFile } from '../app/store/workspace.ts';
import { folderOf, podsmith } from '../cli/test-io.ts';
import { canBeRead } from '../engine/index.ts';
import { loadWords } from '../i18n/index.ts';
import { BREAKS, SEEDED, type Seeded } from './test-credentials.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

const STATES: { readonly [name: string]: (seeded: Seeded) => string } = {
  'can be read': ({ text }) => text,
  ...BREAKS,
};

const words = async () => await loadWords('en', 'startup', 'review', 'learn', 'bodies', 'results');

/** Lines that a credential can be read in. */
const leaks = (out: string): string[] =>
  out.split('\n').filter((line) => SEEDED.some(({ secret }) => line.includes(secret)));

/**
 * The files in which a text may leave the program, and what they let out. A new one needs a row here, and a test
 * that no credential leaves by it.
 */
const OUTLETS: { readonly [file: string]: string } = {
  'app/features/learn/lessons/lesson-text.tsx': 'the title of a lesson',
  'app/features/learn/lessons/lessons-page.tsx': 'the title of the lessons',
  'app/features/share/share-dialog.tsx': 'the link, as tested below',
  'app/features/storage/draft-start.ts': 'asks whether there is a draft',
  'app/features/storage/draft-store.ts': 'drafts, as tested below',
  'app/features/storage/wipe.ts': 'deletes',
  'app/features/storage/probe.ts': 'tries the policy with a text of its own',
  'app/shell/header.tsx': 'the title: the name of a file',
  'app/store/files/output.ts': 'downloads and copies, which the user asks for',
  'app/store/preferences.ts': 'settings of the page',
  'app/store/progress.ts': 'ids of lessons',
  'app/store/shared-offers.ts': 'takes the link out of the address',
  'cli/harden.ts': 'the hardened text, which the user asks for, and the report, as tested below',
  'cli/operator.ts': 'the sheet, as tested below',
  'cli/progress.ts': 'how much has been read',
  'cli/replace.ts': 'the file of the user',
  'cli/review.ts': 'the report, as tested below',
  'cli/run.ts': 'what all commands print',
  'offline/precache.ts': 'asks for the files of the page',
};

it('has no other outlets', () => {
  const outlet =
    /\b(?:sessionStorage|localStorage|indexedDB|createObjectURL|BroadcastChannel)\b|navigator\.clipboard\.write|navigator\.share|document\.title|std(?:out|err)\.write|writeFileSync|console\.|history\.(?:push|replace)State|\bfetch\(|XMLHttpRequest|sendBeacon/;
  const src = new URL('../', import.meta.url);
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => /\.tsx?$/.test(path) && !/\.test\.|\/test-|(?:^|\/)(?:en|de)\.[\w.]*ts$/.test(path),
    )
    .filter((path) => outlet.test(readFileSync(new URL(path, src), 'utf8')));
  expect(found.sort()).toEqual(Object.keys(OUTLETS).sort());
});

describe('the command line', () => {
  const files = Object.fromEntries(
    Object.values(STATES).flatMap((state, i) =>
      SEEDED.map((seeded, k) => [`state-${i}/${k}.yaml`, state(seeded)]),
    ),
  );

  it.each([
    ...['text', 'json', 'sarif', 'markdown'].map((format) => ['review', '--format', format]),
    ['review', '--lang', 'de'],
    ['harden', '--fixes', 'all', '--write'],
    ['operator'],
  ])(
    '%s %s %s',
    async (command, ...args) => {
      const { out, err } = await podsmith([command, '.', '--profile', 'everything', ...args], {
        cwd: folderOf(files),
      });
      expect(out.length + err.length).toBeGreaterThan(10_000);
      expect(leaks(out)).toEqual([]);
      expect(leaks(err)).toEqual([]);
    },
    120_000,
  );
});

describe('the page', () => {
  let all: Awaited<ReturnType<typeof words>>;
  beforeAll(async () => {
    all = await words();
    await prepareOperator();
  });

  /** What leaves the page, by its way. A draft has only the files in which nothing is found. */
  async function waysOut(store: Store): Promise<{ readonly [way: string]: string }> {
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
    const means = { words: all, paths: [], actName: () => '', opened, shell: 'bash' as const };
    return {
      title: files.map(({ name }) => name).join('\n'),
      draft: files.flatMap(({ text, base }, i) => (held[i] ? [] : [text, base])).join('\n'),
      link: linesOf(await readHash(await hashFor(out.masked))),
      suspects: linesOf(out.suspects),
      report: reportMarkdown(reportOn(state, means)),
      sheet: markdownOf(opened, all, 'bash'),
      sarif: last(sarifOf(state, all)).text,
    };
  }

  const linesOf = (value: unknown): string =>
    JSON.stringify(value, null, 1).replaceAll('\\n', '\n');

  function last<T>(steps: Iterator<unknown, T>): T {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  function opened(texts: readonly string[]): Store {
    const files = texts.map((text, i) => newFile(text, { name: `${i}.yaml`, unnamed: true }));
    const store = createReviewedStore(newFile('', { name: 'a.yaml' }), undefined, still);
    store.arrange(inPlaceOfAll(files), openedLabel(files));
    store.catchUp();
    return store;
  }

  it.each(
    Object.entries(STATES).flatMap(([name, state]) =>
      (['edited', 'opened'] as const).map((how) => [name, how, state] as const),
    ),
  )(
    '%s, %s like that',
    async (name, how, state) => {
      const texts = SEEDED.map(state);
      const store = opened(how === 'opened' ? texts : SEEDED.map(({ text }) => text));
      const { files } = store.getState().workspace;
      restoreTexts(store, new Map(files.map(({ id }, i) => [id, texts[i] as string])));
      store.catchUp();
      for (const { review } of store.getState().analyses.values()) {
        expect([review.text, canBeRead(review)]).toEqual([review.text, name === 'can be read']);
      }
      for (const [way, out] of Object.entries(await waysOut(store))) {
        expect([way, leaks(out)]).toEqual([way, []]);
      }
    },
    60_000,
  );
});
