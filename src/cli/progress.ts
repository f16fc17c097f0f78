/** Reviews files, with its progress on a terminal, and ends where memory does. */
import type { Review, Reviewer } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
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
  { stderr, now, memoryInUse }: Io,
  { t }: CliTranslator,
): Review[] {
  const sources = files.map(({ path, absolute, text }) =>
    absolute === null ? { text } : { text, name: path },
  );
  const steps = reviewer.steps(sources, 'ahead');
  const ends = endsOf(sources);
  const start = now().getTime();
  let next = start + PATIENCE;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
  };
  for (let n = 1; ; n++) {
    const step = steps.next();
    if (step.done) {
      clear();
      return step.value;
    }
    if (n % STEPS === 0 && memoryInUse() > FULL) {
      clear();
      throw new InputError(t('cli.memory'));
    }
    const time = stderr.isTerminal ? now().getTime() : 0;
    if (time < next || time === 0) continue;
    next = time + EVERY;
    shown = true;
    const done = ends.filter((end) => end <= step.value).length;
    stderr.write(`\r\u001b[K${t('cli.progress', { done, total: files.length })}`);
  }
}

/** Up to which share of all text each file reaches. */
function endsOf(sources: readonly { readonly text: string }[]): number[] {
  const total = sources.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return sources.map(({ text }) => {
    before += text.length;
    return before / total;
  });
}
