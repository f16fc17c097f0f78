import { visibleLayout } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';
import type { Cell } from './changes-rows.ts';

/** Characters of a line that are shown. */
const LONGEST = 2000;

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

export type LineKind = keyof typeof SIGNS;

interface Props {
  readonly cell: Cell;
  readonly kind: LineKind;
}

/** A line's text with its sign: the sign for the eye, the word for the ear. */
export function ChangesText({ cell: { text, end, part }, kind }: Props) {
  const { t } = useWords();
  const shown = text.slice(0, LONGEST);
  const cut = text.length - shown.length;
  return (
    <td className="difflines__text" data-kind={kind}>
      <span className="difflines__sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {kind !== 'same' && <span className="vh">{t(`changes.line.${kind}`)}: </span>}
      {part ? (
        <>
          {visibleLayout(shown.slice(0, part.from))}
          <mark>{visibleLayout(shown.slice(part.from, part.to))}</mark>
          {visibleLayout(shown.slice(part.to))}
        </>
      ) : (
        visibleLayout(shown)
      )}
      {cut > 0 && <Note text={t('changes.line.cut', { n: cut })} />}
      {end && <Note text={end === 'none' ? t('changes.line.no-end') : end} />}
    </td>
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
