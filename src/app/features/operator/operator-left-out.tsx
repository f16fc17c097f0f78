import { lineOn, type Opened } from '../../store/operator.ts';
import { useWords } from '../../ui/use-words.ts';

/** Documents that the sheet says nothing of, and why. */
export function OperatorLeftOut({ opened }: { readonly opened: Opened }) {
  const { sheet, files } = opened;
  const { t } = useWords();
  if (sheet.leftOut.length === 0) return null;
  return (
    <section className="operator__left-out" aria-labelledby="operator-left-out">
      <h3 id="operator-left-out">{t('operator.left-out')}</h3>
      <ul>
        {sheet.leftOut.map(({ file, document, why }) => {
          const line = lineOn(opened, { file, document, path: [] });
          return (
            <li key={`${file} ${document}`}>
              {files.length > 1 && <span className="mono">{files[file]?.name} </span>}
              {t('operator.document', { n: document + 1, line })}: {t(`operator.left-out.${why}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
