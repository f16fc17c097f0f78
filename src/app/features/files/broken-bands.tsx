import { useEffect, useState } from 'react';
import { ChangeSet, type DocumentReview, type Problem } from '../../../engine/index.ts';
import { LazyPart } from '../../pieces/lazy-part.tsx';
import { edit } from '../../store/edit.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { linesOf } from '../../view/locate.ts';

const loadCompareDialog = async () => (await import('./compare-dialog.tsx')).CompareDialog;

/** More bands than this would leave no room for the text; the findings list has them all. */
const MOST = 2;

/** A key that is being typed is broken YAML until its colon stands. */
const PAUSE_MS = 1000;

type Broken = Extract<Problem, { code: 'broken-yaml' }>;

/** One band for each document that cannot be read; the other documents go on. */
export function BrokenBands() {
  const review = useApp((state) => state.analysis.review);
  const { t } = useWords();
  const broken = review.documents.flatMap((placed) => {
    const problem = placed.review.problems.find(({ code }) => code === 'broken-yaml');
    return problem ? [{ placed, problem: problem as Broken }] : [];
  });
  if (!useSettled(broken.length > 0)) return null;
  return (
    <>
      {broken.slice(0, MOST).map(({ placed: { index, slice }, problem }) => (
        <BrokenBand
          key={index}
          document={index}
          from={slice.from}
          to={slice.to}
          problem={problem}
          line={linesOf(review).line(slice.from + problem.from)}
        />
      ))}
      {broken.length > MOST && (
        <Band tone="fault" icon="fail">
          <p>{t('band.broken.more', { n: broken.length - MOST })}</p>
        </Band>
      )}
    </>
  );
}

/**
 * Whether what is broken is to be said below the text: at once, but while typing only after a pause,
 * since a band that comes and goes with every key makes the text jump. Once there it stays.
 */
function useSettled(broken: boolean): boolean {
  const last = useApp((state) => state.last);
  const [shown, show] = useState(false);
  const typing = last.origin === 'type';
  useEffect(() => {
    if (!broken || last.origin !== 'type') {
      show(broken);
      return;
    }
    const id = setTimeout(() => show(true), PAUSE_MS);
    return () => clearTimeout(id);
  }, [broken, last]);
  return broken && (shown || !typing);
}

interface Props {
  readonly document: number;
  /** Where the document stands in the file. */
  readonly from: number;
  readonly to: number;
  readonly problem: Broken;
  readonly line: number;
}

function BrokenBand({ document, from, to, problem, line }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid.get(document));
  const { go, show } = useActions();
  const { t } = useWords();
  const jump = () => {
    go({ pane: 'yaml' });
    show(from + problem.from, from + problem.to, true);
  };
  const reason = t(`yaml.${problem.reason}`);
  return (
    <Band tone="fault" icon="fail" title={t('band.broken.title', { line, reason })}>
      <p>{t(lastValid ? 'band.broken.waiting' : 'band.broken.alone')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={jump}>
          {t('band.broken.go', { line })}
        </button>
        {lastValid && <LastValid document={document} from={from} to={to} valid={lastValid} />}
      </div>
    </Band>
  );
}

interface LastValidProps extends Pick<Props, 'document' | 'from' | 'to'> {
  readonly valid: DocumentReview;
}

/** The ways back to the text of the document as it was when it could last be read. */
function LastValid({ document, from, to, valid }: LastValidProps) {
  const text = useApp((state) => state.analysis.review.text);
  const store = useActions();
  const { t } = useWords();
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
        <LazyPart
          load={loadCompareDialog}
          props={{
            open: comparing,
            document,
            before: valid.document.text,
            after: text.slice(from, to),
            onRestore: restore,
            onClose: () => compare(false),
          }}
        />
      )}
    </>
  );
}
