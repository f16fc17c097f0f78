/** Reviews files, with its progress on a terminal, and ends where memory does. */
import { type CountedSteps, OnceReviewer, type Review, type Reviewer } from '../engine/index.ts';
import { tracesOf } from '../engine/quotes.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { OnceRead } from '../report/entries.ts';
import { InputError } from './failure.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';

const PATIENCE = 1000;
const EVERY = 100;

/** After so many steps it is asked how much memory is left. */
const STEPS = 500;
/** Beyond this share of its memory, Node ends the process in the middle of a call, without a sentence. */
const FULL = 0.88;

/**
 * Reviews files together. When that takes longer than a second, a terminal's standard error shows how
 * many files are done; the line is gone at the end.
 * @throws InputError where the memory is not enough
 */
export function reviewWithProgress(
  reviewer: Reviewer,
  files: readonly TextFile[],
  io: Io,
  words: CliTranslator,
): Review[] {
  const sources = files.map(sourceOf);
  const ends = endsOf(sources);
  const progress = new TerminalProgress(files.length, io, words);
  const steps = reviewer.steps(sources, 'ahead');
  const reviews = finished(steps, progress, (done) => ends.filter((end) => end <= done).length);
  progress.end();
  return reviews;
}

/**
 * Reads files of which each document is reviewed once, when it is asked for. A file is done then.
 * @param progress to be ended when all has been asked for
 * @throws InputError where the memory is not enough, also while documents are reviewed
 */
export function readWithProgress(
  reviewer: OnceReviewer,
  files: readonly TextFile[],
  io: Io,
  progress: TerminalProgress,
): OnceRead[] {
  // What is read twice is garbage in between.
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (length > OnceReviewer.KEPT) io.spareMemory();
  const all = finished(reviewer.readAll(files.map(sourceOf), tracesOf), progress, () => 0);
  return all.map((read, i) => ({
    ...read,
    *reviews() {
      for (const review of read.reviews()) {
        progress.tell(() => i);
        yield review;
      }
    },
  }));
}

const sourceOf = ({ path, absolute, text, name = path }: TextFile) =>
  absolute === null ? { text } : { text, name };

function finished<Result>(
  steps: CountedSteps<Result>,
  progress: TerminalProgress,
  filesDone: (characters: number) => number,
): Result {
  let characters = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    characters = step.value?.done ?? characters;
    progress.tell(() => filesDone(characters));
  }
}

/** Says on a terminal how many files are done, once it takes longer than a second. */
export class TerminalProgress {
  private next: number;
  private steps = 0;
  private shown = false;

  constructor(
    private readonly total: number,
    private readonly io: Io,
    private readonly words: CliTranslator,
  ) {
    this.next = io.now().getTime() + PATIENCE;
  }

  /**
   * @param done how many files are done
   * @throws InputError where the memory is not enough for more
   */
  tell(done: () => number): void {
    const { stderr, now, memoryInUse } = this.io;
    if (++this.steps % STEPS === 0 && memoryInUse() > FULL) {
      this.end();
      throw new InputError(this.words.t('cli.memory'));
    }
    const time = stderr.isTerminal ? now().getTime() : 0;
    if (time < this.next || time === 0) return;
    this.next = time + EVERY;
    this.shown = true;
    stderr.write(`\r\u001b[K${this.words.t('cli.progress', { done: done(), total: this.total })}`);
  }

  /** Takes away what it has said. */
  end(): void {
    if (this.shown) this.io.stderr.write('\r\u001b[K');
    this.shown = false;
  }
}

/** Up to which of all characters each file reaches. */
function endsOf(sources: readonly { readonly text: string }[]): number[] {
  let end = 0;
  return sources.map(({ text }) => {
    end += text.length;
    return end;
  });
}
