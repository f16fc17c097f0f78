/** Patches in a HelmRelease of Flux. */
import { listBelow } from '../text/json.ts';
import { finish } from '../text/steps.ts';
import { modifySteps } from '../yaml/modify.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';

/**
 * A file with more post-renderers in a HelmRelease, behind those that it has.
 * @param index of the document
 * @param block what `exportRendered` made for Flux
 * @returns null where the layout of the text doesn't allow it
 */
export function withPostRenderers(text: string, index: number, block: string): string | null {
  const slice = splitDocuments(text)[index];
  if (!slice) return null;
  const added = listBelow(parseDocument(block).value, 'spec', 'postRenderers');
  const source = text.slice(slice.from, slice.to);
  const path = ['spec', 'postRenderers'];
  const ops = added.map((value) => ({ op: 'append', path, value }) as const);
  const made = finish(modifySteps(parseDocument(source), ops));
  if (!made.ok) return null;
  return text.slice(0, slice.from) + made.document.text + text.slice(slice.to);
}
