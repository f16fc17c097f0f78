import { useMemo, useState } from 'react';
import { maskedLines } from '../../../engine/guides.ts';
import type { PreviewLine } from '../../../engine/index.ts';
import { PreviewRow, sharedIndent } from '../../pieces/preview-row.tsx';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import type { GuideState } from './use-guide.ts';

interface Props {
  readonly form: Pick<GuideState<unknown, string, string, string>, 'reviews' | 'result'>;
}

/** The lines that change, file by file; the last ones while an answer is wrong. */
export function GuideLines({ form: { reviews, result } }: Props) {
  const files = useApp(({ workspace }) => workspace.files);
  const { t } = useWords<'guides'>();
  const lines = useMemo(
    () =>
      result?.written.changes.map((changes, i) => {
        const review = reviews[i];
        const hidden = result.plan.hidden?.filter(({ file }) => file === i) ?? [];
        return review ? maskedLines(review, changes, hidden) : [];
      }),
    [result, reviews],
  );
  const [last, setLast] = useState(lines);
  if (lines && lines !== last) setLast(lines);
  const shown = lines ?? (last?.some((fileLines) => fileLines.length > 0) ? last : undefined);
  return (
    <>
      <h3 id="guide-lines">{t('guide.lines')}</h3>
      {!shown && <p className="guide__wait">{t('guide.lines.none')}</p>}
      {shown?.some((fileLines) => fileLines.length > 0) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll
        <section className="guide__lines" tabIndex={0} aria-labelledby="guide-lines">
          {shown.map((fileLines, i) =>
            fileLines.length === 0 ? null : (
              <FileLines
                key={files[i]?.id ?? i}
                name={files.length > 1 ? files[i]?.name : undefined}
                lines={fileLines}
              />
            ),
          )}
        </section>
      )}
      {shown && !lines && <p className="guide__wait">{t('guide.lines.waits')}</p>}
    </>
  );
}

function FileLines({
  name,
  lines,
}: {
  readonly name: string | undefined;
  readonly lines: readonly PreviewLine[];
}) {
  const indent = sharedIndent(lines);
  return (
    <div className="guide__file">
      {name && (
        <h4 className="mono" translate="no">
          {name}
        </h4>
      )}
      <div className="preview" translate="no">
        {lines.map((line) => (
          <PreviewRow key={`${line.kind} ${line.line}`} line={line} indent={indent} />
        ))}
      </div>
    </div>
  );
}
