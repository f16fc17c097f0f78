/** What reads messages of a cluster. It loads beside what plans edits: most texts have no message. */
import type * as ClusterMessages from './cluster-messages.ts';

type MessageReader = typeof ClusterMessages;

let loaded: MessageReader | undefined;

/** Loads it once. */
export async function loadMessages(): Promise<MessageReader> {
  loaded ??= await import('./cluster-messages.ts');
  return loaded;
}

/** Undefined until it has been loaded: no text is taken for a message before. */
export const messageReader = (): MessageReader | undefined => loaded;
