/**
 * The one undo history: of typing, toggles, pastes and loads alike. A step is an inverted change with
 * a label; consecutive typing joins into one step.
 */
import type { AttributedChange, ChangeSet, ControlScope, TextEdit } from '../../engine/index.ts';
import type { MessageKey, Values } from '../../i18n/index.ts';

/** What a step did, for the undo button and notices. It is data; the page puts it into words. */
export type Label =
  | {
      readonly kind:
        | 'type'
        | 'paste'
        | 'cut'
        | 'drop'
        | 'open'
        | 'append'
        | 'restore'
        | 'line-ends';
    }
  | { readonly kind: 'example'; readonly name: string }
  | {
      readonly kind: 'fix' | 'unfix';
      readonly rule: string;
      /** The scope of the toggle. */
      readonly scope: ControlScope;
      /** How many places changed. */
      readonly places: number;
    }
  | { readonly kind: 'fix-all'; readonly rules: number }
  /** Any other act of the page, with a message as its name. */
  | { readonly kind: 'act'; readonly key: MessageKey; readonly values?: Values };

export interface TextSelection {
  readonly anchor: number;
  readonly head: number;
}

/** What a step did to one file. */
export interface FileChange {
  readonly label: Label;
  readonly file: number;
  /** The change from the text after the step back to the text before it. */
  readonly inverse: ChangeSet;
  readonly changes: ChangeSet;
  /** Which act wrote and removed which part, when the step is of several acts. */
  readonly attribution?: Attribution | undefined;
}

/** Which of several acts wrote and removed which part of one change: see `AttributedChange`. */
export type Attribution = Omit<AttributedChange<Label>, 'changes'>;

/** Attributes a change by several fixes to these fixes, as if each were a step. */
export function attributionOfFixes({ written, taken }: AttributedChange<string>): Attribution {
  const labels = new Map<string, Label>();
  const labelOf = (rule: string): Label => {
    const label = labels.get(rule) ?? { kind: 'fix', rule, scope: {}, places: 1 };
    labels.set(rule, label);
    return label;
  };
  return {
    written: written.map((range) => ({ ...range, author: labelOf(range.author) })),
    taken: taken.map((range) => ({ ...range, author: labelOf(range.author) })),
  };
}

/** A step of the history. */
export interface HistoryEntry<Meta, Open = unknown> extends FileChange {
  /** The changes to other files. */
  readonly also?: readonly FileChange[];
  readonly selectionBefore: TextSelection | undefined;
  /** The file's properties before and after, when the step changed them. */
  readonly meta?: { readonly before: Meta; readonly after: Meta };
  /** Which files were open before and after, when the step changed that; its own changes are empty. */
  readonly files?: { readonly before: Open; readonly after: Open };
}

export interface History<Meta, Open = unknown> {
  readonly done: readonly HistoryEntry<Meta, Open>[];
  readonly undone: readonly HistoryEntry<Meta, Open>[];
  /** Further typing can join the last step. */
  readonly open: boolean;
}

/** The change of a step to a file; undefined if it didn't change the file. */
export const changeToFile = (step: HistoryEntry<unknown>, file: number): FileChange | undefined =>
  step.file === file ? step : step.also?.find((part) => part.file === file);

export const emptyHistory = { done: [], undone: [], open: false } as const;

/** Most steps that are kept. */
const LIMIT = 2000;

export function record<Meta, Open>(
  history: History<Meta, Open>,
  step: HistoryEntry<Meta, Open>,
): History<Meta, Open> {
  const last = history.done.at(-1);
  if (last && history.open && continues(last, step)) {
    const joined = {
      ...last,
      changes: last.changes.compose(step.changes),
      inverse: step.inverse.compose(last.inverse),
    };
    return { done: [...history.done.slice(0, -1), joined], undone: [], open: true };
  }
  const done = [...history.done.slice(-LIMIT + 1), step];
  return { done, undone: [], open: step.label.kind === 'type' };
}

/** Typing joins the typing before it if it continues at the same places and lines. */
function continues(last: HistoryEntry<unknown>, step: HistoryEntry<unknown>): boolean {
  if (last.file !== step.file) return false;
  if (last.label.kind !== 'type' || step.label.kind !== 'type') return false;
  const written = last.inverse.edits;
  const { edits } = step.changes;
  // With several cursors, each must continue where it was.
  return (
    edits.length === written.length && edits.every((now, i) => goesOn(written[i] as TextEdit, now))
  );
}

function goesOn(before: TextEdit, now: TextEdit): boolean {
  if (/[\n\r]/.test(now.insert)) return false;
  const behind = now.from === before.to && now.to === now.from;
  const deletes = now.insert === '' && (now.to === before.to || now.from === before.from);
  return behind || deletes;
}

/** Ends the last step, so that no further typing joins it. */
export const close = <Meta, Open>(history: History<Meta, Open>): History<Meta, Open> =>
  history.open ? { ...history, open: false } : history;
