/** The workspace file: all open files and the configuration in one JSON file. */
import { decodeText } from '../../../engine/index.ts';
import { type File, newFile, type Workspace } from '../workspace.ts';
import {
  LARGEST_SHARED,
  readShared,
  refused,
  type Shared,
  type ShareResult,
  sharedOf,
} from './share-format.ts';

export const WORKSPACE_FILE = 'podsmith-workspace.json';

const KIND = 'workspace';
const VERSION = 1;

/** The JSON, indented so that people can read it. */
export const workspaceText = ({ files, active, config, facts }: Shared): string =>
  `${JSON.stringify({ podsmith: KIND, version: VERSION, config, active, files, facts }, null, 2)}\n`;

/** The workspace file of a workspace. */
export const workspaceFile = (workspace: Workspace): File =>
  newFile(workspaceText(sharedOf(workspace, 'all')), { name: WORKSPACE_FILE });

/** @returns what a workspace file contains, or why it can't be read */
export async function readWorkspaceFile(file: Blob): Promise<ShareResult> {
  // JSON escapes text, and a file has its base in addition to its text, so the limit is larger than for files.
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

function readWorkspaceText(text: string): ShareResult {
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

/** The line of a syntax error, if the message of the browser has it. */
function placeIn(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, position] = /line (\d+)|position (\d+)/.exec(message) ?? [];
  if (line !== undefined || position === undefined) return line ?? '';
  return String(text.slice(0, Number(position)).split('\n').length);
}
