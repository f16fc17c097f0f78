/** The tools that exports are for, called as people call them. For tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { it } from 'vitest';
import type { Json } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';

/** A new folder with these files. */
export function folderOf(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-exports-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The path of a tool that had to be looked for: see scripts/tools. */
const pathOf = (tool: string): string | undefined => env[`PODSMITH_${tool.toUpperCase()}`];

/** `it` for a test that calls these tools: where one is missing, the test is reported as skipped. */
export const itCalls = (...tools: ('kubectl' | 'kustomize' | 'helm')[]) =>
  it.skipIf(tools.some((tool) => !pathOf(tool)));

/**
 * What a tool prints.
 * @throws with what the tool complains of
 */
export function call(tool: string, args: readonly string[], folder: string, input = ''): string {
  return execFileSync(pathOf(tool) ?? tool, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** The values of a text's documents. */
export const valuesIn = (text: string): Json[] =>
  splitDocuments(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((own) => !isEmptyDocument(own))
    .map((own) => parseDocument(own).value as Json);
