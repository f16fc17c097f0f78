import { useState } from 'react';
import { ChangeSet, type DocumentReview, type Problem } from '../../../engine/index.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { edit } from '../../store/edit.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';

const CompareDialog = latePart(() => import('./compare-dialog.tsx'), 'CompareDialog');

export type Broken = Extract<Problem, { code: 'broken-yaml' }>;

interface Props {
  readonly document: number;
  /** Where the document stands in the file. */
  readonly from: number;
  readonly to: number;
  readonly problem: Broken;
  readonly line: number;
}

/** One document that cannot be read, and the ways back to what could be. */
export function BrokenBand({ document, from, to, problem, line }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid.get(document));
  const { go, show } = useActions();
  const { t } = useWords<'opened'>();
  const jump = () => {
    go({ pane: 'yaml' });
    show(from + problem.from, from + problem.to, true);
  };
  const reason = t(`yaml.${problem.reason}`);
  return (
    <Banner tone="fault" icon="fail" title={t('band.broken.title', { line, reason })}>
      <p>{t(lastValid ? 'band.broken.waiting' : 'band.broken.alone')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={jump}>
          {t('band.broken.go', { line })}
        </button>
        {lastValid && <LastValid document={document} from={from} to={to} valid={lastValid} />}
      </div>
    </Banner>
  );
}

interface LastValidProps extends Pick<Props, 'document' | 'from' | 'to'> {
  readonly valid: DocumentReview;
}

/** The ways back to the text of the document as it was when it could last be read. */
function LastValid({ document, from, to, valid }: LastValidProps) {
  const text = useApp((state) => state.analysis.review.text);
  const store = useActions();
  const { t } = useWords<'opened'>();
  const [comparing, compare] = useState(false);
  const restore = () => {
    compare(false);
    edit(store, ({ analysis }) => {
      // The place is one in the review that is shown. In a newer text it may be another one.
      if (analysis.review.text !== text) return undefined;
      const changes = ChangeSet.of(text.length, [{ from, to, insert: valid.document.text }]);
      return { changes, label: { kind: 'restore' } };
    });
  };
  return (
    <>
      <button type="button" className="btn btn--small" onClick={() => compare(true)}>
        {t('band.broken.compare')}
      </button>
      <button type="button" className="btn btn--quiet btn--small" onClick={restore}>
        {t('band.broken.restore')}
      </button>
      {comparing && (
        <CompareDialog.Place
          open={comparing}
          document={document}
          before={valid.document.text}
          after={text.slice(from, to)}
          onRestore={restore}
          onClose={() => compare(false)}
        />
      )}
    </>
  );
}
