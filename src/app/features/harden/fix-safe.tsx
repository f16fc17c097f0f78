import { memo } from '../../../engine/core.ts';
import type { Review } from '../../../engine/index.ts';
import { WorkProgress } from '../../pieces/work-progress.tsx';
import { isChartSource } from '../../store/chart-source.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { fixAll } from '../../store/reviewing.ts';
import { useWork } from '../../store/slices.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';

/** How many findings have a fix that is safe or has a low risk. */
const harmless = memo(
  ({ documents }: Review): number =>
    documents
      .flatMap(({ review }) => review.objects)
      .flatMap(({ findings }) => findings)
      .filter(({ fix }) => fix === 'safe' || fix === 'usually-fine').length,
);

/** Applies all of them as one step. */
export function FixSafe() {
  const n = useApp((state) => harmless(state.analysis.review));
  const reading = useApp(isReading);
  const editable = useApp((state) => canEdit(activeFile(state.workspace)));
  const store = useActions();
  const shell = useShell();
  const { t } = useWords();
  const reason = !editable ? 'locked' : reading ? 'reading' : undefined;
  const { progress, run, stop } = useWork();
  const fix = () => {
    if (reason) return;
    if (isChartSource(store.getState())) {
      openDialog('chart', {});
      return;
    }
    const nothing = () => shell.notify({ key: 'notice.all.nothing' });
    store.withEdits((edits) =>
      run(fixAll(store, edits), (result) => result === 'nothing' && nothing(), nothing),
    );
  };
  if (n === 0) return null;
  return (
    <div className="fix-safe">
      {progress !== undefined ? (
        <WorkProgress text={t('verdict.fix.working')} progress={progress}>
          <button type="button" className="btn btn--small" onClick={stop}>
            {t('work.stop')}
          </button>
        </WorkProgress>
      ) : (
        <button
          type="button"
          className="btn btn--small"
          aria-disabled={reason !== undefined}
          aria-describedby="fix-safe-reason"
          onClick={fix}
        >
          <Icon name="hammer" />
          <span>{t('verdict.fix', { n })}</span>
        </button>
      )}
      {/* While text is read it comes and goes: shown only where it stays. */}
      <p id="fix-safe-reason" className={reason === 'reading' ? 'vh' : 'fix-safe__reason'}>
        {reason && t(`verdict.fix.${reason}`)}
      </p>
    </div>
  );
}
