import type { KeyboardEvent } from 'react';
import type { OutlineRow } from './outline.ts';

interface Keys {
  readonly rows: readonly OutlineRow[];
  readonly at: number;
  readonly onMove: (index: number) => void;
  readonly onTurn: (row: OutlineRow) => void;
  readonly onShow: (row: OutlineRow) => void;
}

/** The keys of a tree (WAI-ARIA): arrows, Home, End, Enter, and the first letter of a name. */
export function treeKeys({ rows, at, onMove, onTurn, onShow }: Keys) {
  return (event: KeyboardEvent): void => {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, row, { rows, at, onMove, onTurn, onShow });
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function actionOf(
  key: string,
  row: OutlineRow,
  { rows, at, onMove, onTurn, onShow }: Keys,
): (() => void) | undefined {
  const move = (index: number) => () => onMove(Math.min(Math.max(index, 0), rows.length - 1));
  switch (key) {
    case 'ArrowDown':
      return move(at + 1);
    case 'ArrowUp':
      return move(at - 1);
    case 'Home':
      return move(0);
    case 'End':
      return move(rows.length - 1);
    case 'ArrowRight':
      return row.expanded === false ? () => onTurn(row) : move(row.expanded ? at + 1 : at);
    case 'ArrowLeft':
      if (row.expanded) return () => onTurn(row);
      return move(row.parent ? rows.findIndex(({ node }) => node.key === row.parent) : at);
    case 'Enter':
    case ' ':
      return () => onShow(row);
    default:
      return key.length === 1 ? move(startingWith(key, rows, at)) : undefined;
  }
}

/** The next row whose name begins with a letter, going round. */
function startingWith(letter: string, rows: readonly OutlineRow[], at: number): number {
  const begins = ({ node: { name, what } }: OutlineRow) =>
    (name || what).toLowerCase().startsWith(letter.toLowerCase());
  const after = rows.findIndex((row, i) => i > at && begins(row));
  return after >= 0 ? after : Math.max(rows.findIndex(begins), 0);
}
