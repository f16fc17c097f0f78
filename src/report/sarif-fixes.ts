/** Fixes of findings as SARIF tells them: regions of the file and what goes in their place. */
import { plan } from '../engine/edits.ts';
import { grouped, Lines, registry } from '../engine/index.ts';
import { concealedPiece } from '../engine/quotes.ts';
import type { ResultTranslator } from '../i18n/index.ts';
import type { ReportedFinding, WholeEntry, WholeFile } from './report.ts';

/**
 * What planning may cost, in characters: each plan reads its document. A document of a megabyte has as many findings
 * as it has containers, and planning a fix for each of them would take hours.
 */
export class Budget {
  /** Findings whose fixes were not planned. */
  leftOut = 0;

  constructor(private left = 50_000_000) {}

  /** Whether there is enough left, which is then spent. */
  spend(cost: number): boolean {
    const isEnough = cost <= this.left;
    if (isEnough) this.left -= cost;
    else this.leftOut += 1;
    return isEnough;
  }
}

/**
 * Makes the fix of a finding, or nothing when there is none or a person must give a value.
 * Findings of one rule about one place share it, so it is worked out once.
 */
export function fixesOf(
  { review }: WholeFile,
  uri: string,
  words: ResultTranslator,
  budget: Budget,
): (entry: WholeEntry, finding: ReportedFinding) => object {
  const lines = new Lines(review.text);
  const cache = new Map<string, object>();
  const documents = grouped(review.documents, (placed) => placed.index);
  return ({ index, review: object }, { finding }) => {
    const { rule: id, fix, container, path } = finding;
    if (!object || fix === null || fix === 'needs-value') return {};
    const workload = object.object.path;
    const key = JSON.stringify([index, id, workload, container?.path, path]);
    const before = cache.get(key);
    if (before) return before;
    const matching = documents.get(index) ?? [];
    if (!budget.spend(matching.reduce((sum, { slice }) => sum + slice.to - slice.from, 0)))
      return {};
    const scope = { document: index, workload, ...(container && { container: container.path }) };
    const reads = registry.byId.get(id)?.reads !== undefined;
    // A rule that reads no other objects is planned without them: a file may hold thousands.
    const { changes } = plan(reads ? review : { ...review, documents: matching }, registry, {
      rule: id,
      action: 'secure',
      scope,
      places: [path],
    });
    // What moves a credential about would show it.
    const moves = changes.edits.some(({ insert }) => concealedPiece(review, insert) !== insert);
    const replacements = changes.edits.map(({ from, to, insert }) => {
      const start = lines.at(from);
      const end = lines.at(to);
      return {
        deletedRegion: {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
        },
        ...(insert !== '' && { insertedContent: { text: insert } }),
      };
    });
    const description = { text: words.rule(id).fixTitle };
    const artifactChanges = [{ artifactLocation: { uri }, replacements }];
    const made = changes.empty || moves ? {} : { fixes: [{ description, artifactChanges }] };
    cache.set(key, made);
    return made;
  };
}
