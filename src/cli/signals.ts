/** Signals that end a call. They wait while a file is being written, and temporary files are deleted. */
import { setImmediate } from 'node:timers/promises';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something that must not be left half done. A signal that comes meanwhile ends the process as soon as
 * it is done, the way the signal would have ended it.
 */
export async function undisturbed<T>(work: () => T): Promise<T> {
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    came ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return work();
  } finally {
    // The event loop delivers signals once in each turn, and the first wait may end in the turn that it began in.
    await setImmediate();
    await setImmediate();
    for (const signal of ENDING) process.off(signal, note);
    if (came) process.kill(process.pid, came);
  }
}

/** Does something that leaves things behind, which are cleared away at its end, also when a signal ends the process. */
export async function clearing<T>(clear: () => void, work: () => Promise<T>): Promise<T> {
  const leave = (signal: NodeJS.Signals): void => {
    clear();
    for (const ending of ENDING) process.off(ending, leave);
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.on(signal, leave);
  try {
    return await work();
  } finally {
    for (const signal of ENDING) process.off(signal, leave);
    clear();
  }
}
