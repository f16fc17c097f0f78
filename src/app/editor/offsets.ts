/** Between Monaco's ranges and our offsets. Monaco keeps one kind of line end, so that both agree. */
import { ChangeSet, type TextEdit } from '../../engine/core.ts';

interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * What Monaco reports of one content change, as a change of the text before it. All offsets are of
 * the text before, whatever their order.
 */
export function toChangeSet(length: number, changes: readonly ContentChange[]): ChangeSet {
  return ChangeSet.of(
    length,
    changes.map(
      ({ rangeOffset, rangeLength, text }): TextEdit => ({
        from: rangeOffset,
        to: rangeOffset + rangeLength,
        insert: text,
      }),
    ),
  );
}

/**
 * What made a content change. Monaco says it in a field outside its public types; should that ever
 * go, a paste joins the typing before it in the history, and nothing else is lost.
 */
export function changeKind(event: object): 'type' | 'paste' | 'cut' {
  const { detailedReasons } = event as {
    detailedReasons?: readonly { metadata?: { kind?: unknown } }[];
  };
  const kind = detailedReasons?.[0]?.metadata?.kind;
  return kind === 'paste' || kind === 'cut' ? kind : 'type';
}

/**
 * A text field shows LF whatever the file has. Where an offset of the field lies in the file's text.
 */
export function fileOffset(text: string, shown: number): number {
  if (!text.includes('\r\n')) return shown;
  let offset = 0;
  for (let i = 0; i < shown; i++) offset += text.startsWith('\r\n', offset) ? 2 : 1;
  return offset;
}

/** The inverse of `fileOffset`. */
export const shownOffset = (text: string, offset: number): number =>
  text.slice(0, offset).replaceAll('\r\n', '\n').length;
