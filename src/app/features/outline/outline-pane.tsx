import { useRef, useState } from 'react';
import type { PageAreas, Translator } from '../../../i18n/index.ts';
import { SeverityShape } from '../../pieces/marks.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type OutlineNode, type OutlineRow, outlineOf, rowAt, rowsOf } from './outline.ts';
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
  const { t } = useWords<'opened'>();
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

interface Props {
  readonly row: OutlineRow;
  /** Tab leads to it. */
  readonly reached: boolean;
  /** The cursor of the editor is in it. */
  readonly here: boolean;
  readonly onTurn: (row: OutlineRow) => void;
  readonly onShow: (row: OutlineRow) => void;
}

/** One document, object or container: what it is, its name, what is found in it, its line. */
function OutlineRowView({ row, reached, here, onTurn, onShow }: Props) {
  const { node, level, position, siblings, expanded } = row;
  const { t } = useWords<'opened'>();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens to the keys for all of its rows
    <div
      className="outline__row"
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-current={here ? 'location' : undefined}
      tabIndex={reached ? 0 : -1}
      data-level={level}
      onClick={() => onShow(row)}
    >
      <span
        className="outline__fold"
        aria-hidden="true"
        onClick={(event) => {
          if (expanded === undefined) return;
          event.stopPropagation();
          onTurn(row);
        }}
      >
        {expanded !== undefined && <Icon name="down" />}
      </span>
      <span className="outline__what">{whatOf(node, t)}</span>
      {node.name && <span className="outline__name">{node.name}</span>}
      <Status node={node} />
      <span className="outline__line num">{t('outline.line', { line: node.place.line })}</span>
    </div>
  );
}

function whatOf({ kind, what }: OutlineNode, t: Translator<PageAreas | 'opened'>['t']): string {
  if (kind === 'document') return t('outline.document', { at: what });
  if (kind === 'list') return t('outline.list', { n: what });
  return kind === 'object' ? what : t(`outline.role.${what as 'init'}`);
}

function Status({ node: { state, gap, open, worst, place } }: Pick<OutlineRow, 'node'>) {
  const { t } = useWords<'opened'>();
  if (state === 'broken') {
    return (
      <span className="outline__status" data-state="broken">
        <Icon name="fail" />
        {t('outline.broken', { line: place.line })}
      </span>
    );
  }
  if (state === 'template') {
    return (
      <span className="outline__status" data-state="template">
        <Icon name="unknown" />
        {t('outline.template')}
      </span>
    );
  }
  if (open === 0 && gap) {
    return (
      <span className="outline__status">
        {gap !== 'nature' && <Icon name="unknown" />}
        {t(gap === 'nature' ? 'verdict.none' : 'verdict.not-judged')}
      </span>
    );
  }
  if (open === 0 || !worst) {
    return (
      <span className="outline__status" data-state="clean">
        <Icon name="pass" />
        {t('outline.clean')}
      </span>
    );
  }
  return (
    <span className="outline__status">
      <SeverityShape severity={worst} />
      <span className="vh">{t(`severity.${worst}`)},</span>
      {t('outline.open', { n: open })}
    </span>
  );
}
