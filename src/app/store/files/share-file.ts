/** The workspace file: everything that is open, with what is reviewed for, in a file of one's own. */
import { decodeText } from '../../../engine/index.ts';
import { type File, newFile, type Workspace } from '../workspace.ts';
import {
  LARGEST_SHARED,
  type Reading,
  readShared,
  refused,
  type Shared,
  sharedOf,
} from './share-format.ts';

export const WORKSPACE_FILE = 'podsmith-workspace.json';

const KIND = 'workspace';
const VERSION = 1;

/** The file's text: readable, so that one can see what is in it. */
export const workspaceText = ({ files, active, config }: Shared): string =>
  `${JSON.stringify({ podsmith: KIND, version: VERSION, config, active, files }, null, 2)}\n`;

/** The file for all that is open. */
export const workspaceFile = (workspace: Workspace): File =>
  newFile(workspaceText(sharedOf(workspace, 'all')), { name: WORKSPACE_FILE });

/** What a workspace file holds, or why it cannot be read. */
export async function readWorkspaceFile(file: Blob): Promise<Reading> {
  // Written for people, it is longer than what it holds: text is escaped, and may be there twice.
  if (file.size > 4 * LARGEST_SHARED) return refused('too-large');
  let text: string;
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return refused('not-json');
    text = decoded.text;
  } catch {
    return refused('damaged');
  }
  return readWorkspaceText(text);
}

function readWorkspaceText(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused('not-json', placeIn(text, error));
  }
  const { podsmith, version } = (value ?? {}) as { podsmith?: unknown; version?: unknown };
  if (podsmith !== KIND) return refused('not-workspace');
  if (version !== VERSION) return refused('version', String(version));
  return readShared(value, ['podsmith', 'version']);
}

/** The line where JSON ends to be such, as far as the browser says it. */
function placeIn(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, position] = /line (\d+)|position (\d+)/.exec(message) ?? [];
  if (line !== undefined || position === undefined) return line ?? '';
  return String(text.slice(0, Number(position)).split('\n').length);
}
