import { useRef, useState } from 'react';
import { useActions, useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { type OutlineRow, outlineOf, rowAt, rowsOf } from './outline.ts';
import { OutlineRowView } from './outline-row.tsx';
import { treeKeys } from './tree-keys.ts';
import './outline.css';

/** Rows shown at a time: a file may hold thousands of documents. */
const PAGE = 200;
/** A file of more documents than this is folded at first. */
const FOLDED = 20;

/** What the file is made of: documents, objects and containers, each with how it stands. */
export function Outline() {
  const review = useApp((state) => state.analysis.review);
  const cursor = useApp((state) => state.workspace.selection?.head);
  const { go, show } = useActions();
  const { t } = useWords();
  const tree = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(PAGE);
  const [current, setCurrent] = useState<string>();

  const nodes = outlineOf(review);
  const all = rowsOf(nodes, turned, nodes.length <= FOLDED);
  const rows = all.slice(0, limit);
  const here = rowAt(rows, cursor);
  // One row is reached by Tab: the last one used, else where the cursor is.
  const at = Math.max(
    rows.findIndex(({ node }) => node.key === (current ?? here?.node.key)),
    0,
  );

  const move = (index: number) => {
    setCurrent(rows[index]?.node.key);
    tree.current?.children[index]?.scrollIntoView({ block: 'nearest' });
    (tree.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  const turn = ({ node }: OutlineRow) => {
    const next = new Set(turned);
    if (!next.delete(node.key)) next.add(node.key);
    setTurned(next);
    setCurrent(node.key);
  };
  const reveal = ({ node: { key, place } }: OutlineRow) => {
    setCurrent(key);
    go({ pane: 'yaml' });
    show(place.from, place.to, true);
  };
  const more = () => {
    const { length } = rows;
    setLimit(length + PAGE);
    setCurrent(all[length]?.node.key);
    requestAnimationFrame(() =>
      (tree.current?.children[length] as HTMLElement | undefined)?.focus(),
    );
  };

  if (nodes.length === 0) return <p className="outline__empty">{t('outline.empty')}</p>;
  return (
    <div className="outline">
      <div
        ref={tree}
        role="tree"
        aria-label={t('outline.label')}
        aria-describedby="outline-keys"
        onKeyDown={treeKeys({ rows, at, onMove: move, onTurn: turn, onShow: reveal })}
      >
        {rows.map((row, i) => (
          <OutlineRowView
            key={row.node.key}
            row={row}
            reached={i === at}
            here={row === here}
            onTurn={turn}
            onShow={reveal}
          />
        ))}
      </div>
      <p className="vh" id="outline-keys">
        {t('outline.keys')}
      </p>
      {rows.length < all.length && (
        <p className="list-more">
          {t('outline.shown', { shown: rows.length, n: all.length })}
          <button type="button" className="btn btn--small" onClick={more}>
            {t('outline.more', { n: Math.min(PAGE, all.length - rows.length) })}
          </button>
        </p>
      )}
    </div>
  );
}
