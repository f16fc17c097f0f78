import { useState } from 'react';
import { visibleLayout } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';
import type { DiffCell, DiffRow } from './changes-rows.ts';
import './changes-lines.css';

/** Rows shown at a time. */
const PAGE = 200;

interface Props {
  /** Where the change is, for the table's name. */
  readonly where: string;
  readonly rows: readonly DiffRow[];
  readonly beside: boolean;
}

/** The lines of a change with those around it. */
export function ChangesLines({ where, rows, beside }: Props) {
  const { t } = useWords<'opened'>();
  const [limit, setLimit] = useState(PAGE);
  const hidden = rows.length - limit;
  return (
    <>
      <table className="difflines" data-beside={beside || undefined}>
        <caption className="vh">{t('changes.table', { where })}</caption>
        {/* Known by the numbers and signs to the eye. */}
        <thead>
          <tr>
            <Head text={t('changes.column.before')} />
            {beside && <Head text={t('changes.column.before.text')} />}
            <Head text={t('changes.column.now')} />
            <Head text={t(beside ? 'changes.column.now.text' : 'changes.column.text')} />
          </tr>
        </thead>
        <tbody>
          {rows
            .slice(0, limit)
            .map((row) =>
              beside ? (
                <BesideRow key={row.key} row={row} />
              ) : (
                <InlineRow key={row.key} row={row} />
              ),
            )}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="link fold" onClick={() => setLimit(limit + PAGE)}>
          {t('changes.more.lines', { n: Math.min(hidden, PAGE) })}
        </button>
      )}
    </>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <th scope="col">
      <span className="vh">{text}</span>
    </th>
  );
}

interface RowProps {
  readonly row: DiffRow;
}

function InlineRow({ row: { before, now, same } }: RowProps) {
  const kind = same ? 'same' : before ? 'removed' : 'added';
  const cell = now ?? before;
  return (
    <tr>
      <td className="difflines__no num" data-kind={kind}>
        {before?.line}
      </td>
      <td className="difflines__no num" data-kind={kind}>
        {now?.line}
      </td>
      {cell && <ChangesText cell={cell} kind={kind} />}
    </tr>
  );
}

function BesideRow({ row: { before, now, same } }: RowProps) {
  return (
    <tr>
      <Side cell={before} kind={same ? 'same' : 'removed'} />
      <Side cell={now} kind={same ? 'same' : 'added'} />
    </tr>
  );
}

interface SideProps {
  readonly kind: LineKind;
  /** Undefined where the other side alone has a line. */
  readonly cell: DiffCell | undefined;
}

function Side({ cell, kind }: SideProps) {
  if (!cell) {
    return (
      <>
        <td className="difflines__no" data-kind="none" />
        <td className="difflines__text" data-kind="none" />
      </>
    );
  }
  return (
    <>
      <td className="difflines__no num" data-kind={kind}>
        {cell.line}
      </td>
      <ChangesText cell={cell} kind={kind} />
    </>
  );
}

/** Characters of a line that are shown. */
const LONGEST = 2000;

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

type LineKind = keyof typeof SIGNS;

interface TextProps {
  readonly cell: DiffCell;
  readonly kind: LineKind;
}

/** A line's text with its sign: the sign for the eye, the word for the ear. */
function ChangesText({ cell: { text, end, part }, kind }: TextProps) {
  const { t } = useWords<'opened'>();
  const shown = text.slice(0, LONGEST);
  const cut = text.length - shown.length;
  return (
    <td className="difflines__text" data-kind={kind}>
      <span className="difflines__sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {kind !== 'same' && <span className="vh">{t(`changes.line.${kind}`)}: </span>}
      <LineWords text={shown} part={part} />
      {cut > 0 && <Note text={t('changes.line.cut', { n: cut })} />}
      {end && <Note text={end === 'none' ? t('changes.line.no-end') : end} />}
    </td>
  );
}

/** Up to this length a word fits into a column of the narrowest screen. */
const SHORT = 24;

/** A line's words, what changed of them marked. A line is broken between words, never at a hyphen within one. */
function LineWords({ text, part }: { readonly text: string; readonly part: DiffCell['part'] }) {
  let at = 0;
  return (text.match(/[ \t]+|[^ \t]+/g) ?? []).map((word) => {
    const from = at;
    at += word.length;
    const marked = <Marked key={from} text={word} from={from} part={part} />;
    if (!/\S-\S/.test(word)) return marked;
    return (
      <span key={from} className={word.length <= SHORT ? 'code--whole' : 'word'}>
        {marked}
      </span>
    );
  });
}

interface MarkedProps {
  readonly text: string;
  /** Where the text begins in its line. */
  readonly from: number;
  readonly part: DiffCell['part'];
}

function Marked({ text, from, part }: MarkedProps) {
  const [begin, end] = part ? [part.from - from, part.to - from] : [0, 0];
  if (end <= 0 || begin >= text.length || begin >= end) return visibleLayout(text);
  const first = Math.max(begin, 0);
  return (
    <>
      {visibleLayout(text.slice(0, first))}
      <mark>{visibleLayout(text.slice(first, end))}</mark>
      {visibleLayout(text.slice(end))}
    </>
  );
}

/** What is said about a line; a blank keeps it apart from the line's own text. */
function Note({ text }: { readonly text: string }) {
  return (
    <>
      {' '}
      <i className="difflines__note">{text}</i>
    </>
  );
}
