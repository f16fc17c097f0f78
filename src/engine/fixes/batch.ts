/** Fixes of several rules for one document, gathered so that they are written at once. */

import type { Rule } from '../rule/rule.ts';
import type { AttributedChange } from '../text/authors.ts';
import { added } from '../text/grouped.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { presence } from '../yaml/modify.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { type Edit, fullPath, type PlacedOp } from './edit.ts';
import type { FixPart, Wanted } from './wanted.ts';

/** A document as far as a round has changed it. */
export interface RoundDocument {
  readonly slice: { readonly from: number };
  document: YamlDocument;
  change: AttributedChange<string>;
  readonly ops: PlacedOp[];
  readonly written: PathMarks;
}

/** An edit, with what it is for. */
export interface PlannedPart {
  readonly all: Wanted;
  readonly part: FixPart;
  readonly edit: Edit;
}

/** What a rule wants to write for objects of a document: for all of them or for none. */
export interface BatchFix {
  readonly rule: Rule;
  readonly wanted: readonly PlannedPart[];
  readonly parts: readonly { readonly page: RoundDocument; readonly ops: readonly PlacedOp[] }[];
}

/** What a batch is to write in a page. */
interface Draft {
  readonly ops: PlacedOp[];
  /** The number of the fix that wants the operation of the same index. */
  readonly authors: number[];
  readonly written: PathMarks;
  readonly isThere: (op: PlacedOp) => boolean;
}

/** Fixes that are written at once, in pages that others have written before. */
export class Batch {
  readonly fixes: BatchFix[] = [];
  private readonly drafts = new Map<RoundDocument, Draft>();

  constructor(private readonly pageOf: (document: number) => RoundDocument | undefined) {}

  get pages(): readonly [RoundDocument, Draft][] {
    return [...this.drafts].filter(([, { ops }]) => ops.length > 0);
  }

  /** @returns false for a fix that writes one place with another one, or inside the other’s: it is left out */
  add(fix: BatchFix): boolean {
    const kept = fix.wanted.flatMap(({ edit: { document, kept = [] } }) => {
      const page = this.pageOf(document);
      return page ? kept.map((path) => ({ page, path })) : [];
    });
    const isTaken = (page: RoundDocument, path: Path): boolean =>
      page.written.around(path) >= 0 || (this.drafts.get(page)?.written.around(path) ?? -1) >= 0;
    if (kept.some(({ page, path }) => isTaken(page, path))) return false;
    if (fix.parts.some(({ page, ops }) => ops.some((op) => isTaken(page, fullPath(op))))) {
      return false;
    }
    const number = this.fixes.length;
    // What is there already is nothing to write, and in nobody’s way.
    const parts = fix.parts.filter(({ page, ops }) => {
      const { isThere } = this.draft(page);
      return ops.some((op) => op.through || !isThere(op));
    });
    for (const { page, ops } of parts) {
      const draft = this.draft(page);
      for (const op of ops) {
        draft.ops.push(op);
        draft.authors.push(number);
        draft.written.add(fullPath(op));
      }
    }
    for (const { page, path } of kept) this.draft(page).written.add(path);
    this.fixes.push({ ...fix, parts });
    return true;
  }

  private draft(page: RoundDocument): Draft {
    return added(this.drafts, page, () => {
      const { value = null } = page.document;
      return { ops: [], authors: [], written: new PathMarks(), isThere: presence(value) };
    });
  }
}
