/** A file with what hardening came to, for all reports. */
import type { Config, Hardened, Profile, Review } from '../../engine/index.ts';
import type { WholeEntry } from '../../report/report.ts';
import type { Confirmed } from '../to-confirm.ts';

export interface HardenedFile {
  readonly path: string;
  /** Of all files that were hardened together. */
  readonly paths: readonly string[];
  /** Before anything was changed. */
  readonly review: Review;
  readonly hardened: Hardened;
  /** Of the hardened text. */
  readonly entries: readonly WholeEntry[];
  readonly level: Profile['level'];
  /** Guesses that the text doesn't mark, as the configuration lists them. */
  readonly unmarked: NonNullable<Config['toConfirm']>;
  /** What `--confirm` has confirmed. */
  readonly confirmed: Confirmed['guesses'];
  /** The file was changed, and has the hardened text. */
  readonly written: boolean;
}
