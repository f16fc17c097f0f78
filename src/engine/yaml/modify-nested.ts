/** Writes into YAML inside YAML. */

import { attributed } from '../text/authors.ts';
import type { Path } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { type Modified, modifySteps, type Refusal } from './modify.ts';
import { openNested } from './nested.ts';
import type { PathOp } from './ops.ts';
import { parseDocument, type YamlDocument } from './parse.ts';

/**
 * `modify` inside nested documents.
 * @param through the path of each block scalar on the way in, outermost first
 */
export function modifyNested(
  outer: YamlDocument,
  through: readonly Path[],
  ops: readonly PathOp[],
): Modified | Refusal {
  const [path, ...rest] = through;
  if (path === undefined) return finish(modifySteps(outer, ops));
  const nested = openNested(outer, path);
  const refusal: Refusal = { ok: false, path, reason: 'layout', snippet: '' };
  if (!nested) return refusal;
  const inner = modifyNested(nested.document, rest, ops);
  if (!inner.ok) return inner;
  const changes = nested.toOuter(inner.changes);
  const document = parseDocument(changes.apply(outer.text));
  // What stands there now must be what the inner change arrived at.
  const arrived = openNested(document, path)?.document.text;
  return arrived === inner.document.text
    ? { ok: true, ...attributed(changes, 0), document }
    : refusal;
}
