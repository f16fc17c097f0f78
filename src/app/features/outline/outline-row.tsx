import type { Translator } from '../../../i18n/index.ts';
import { SeverityShape } from '../../pieces/marks.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { OutlineNode, OutlineRow } from './outline.ts';

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
export function OutlineRowView({ row, reached, here, onTurn, onShow }: Props) {
  const { node, level, position, siblings, expanded } = row;
  const { t } = useWords();
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

function whatOf({ kind, what }: OutlineNode, t: Translator['t']): string {
  if (kind === 'document') return t('outline.document', { n: what });
  if (kind === 'list') return t('outline.list', { n: what });
  return kind === 'object' ? what : t(`outline.role.${what as 'init'}`);
}

function Status({ node: { state, open, worst, place } }: Pick<OutlineRow, 'node'>) {
  const { t } = useWords();
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
