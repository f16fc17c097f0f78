/** Errors that end a call, with a message. Both have exit status 2. */
import type { Translator } from '../i18n/index.ts';

/** The call itself is wrong, so how to call is shown beside the reason. */
export class UsageError extends Error {}

/** What was given cannot be used: a configuration with errors, an output that cannot be written. */
export class InputError extends Error {}

/** What the system says of a failed access, without the path, which is shown next to it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}

/** The system's error codes that have a sentence. */
const EXPLAINED = [
  'EACCES',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
] as const;

/** Why something can't be written: a sentence, or the system's error code if there is none. */
export function whyUnwritten(error: unknown, t: Translator<'cli'>['t']): string {
  const reason = reasonOf(error);
  const explained = EXPLAINED.find((code) => code === reason);
  return explained ? t(`cli.unwritten.${explained}`) : reason;
}
