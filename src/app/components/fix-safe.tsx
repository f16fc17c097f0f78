import type { Review } from '../../engine/index.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { useShell } from '../state/shell-react.ts';
import { upToDate } from '../state/store.ts';
import { activeFile, canEdit } from '../state/workspace.ts';
import { Icon } from './icon.tsx';

interface Fixes {
  readonly n: number;
  /** Of all findings. */
  readonly total: number;
}

const known = new WeakMap<Review, Fixes>();

/** The findings whose fix breaks nothing or hardly ever does. */
function harmless(review: Review) {
  let own = known.get(review);
  if (!own) {
    const all = review.documents
      .flatMap((document) => document.review.objects)
      .flatMap((object) => object.findings);
    const findings = all.filter(({ fix }) => fix === 'safe' || fix === 'usually-fine');
    own = { n: findings.length, total: all.length };
    known.set(review, own);
  }
  return own;
}

/** Applies all of them as one step. */
export function FixSafe() {
  const { n, total } = useApp((state) => harmless(state.analysis.review));
  const current = useApp(upToDate);
  const editable = useApp((state) => canEdit(activeFile(state.workspace)));
  const store = useActions();
  const shell = useShell();
  const { t } = useWords();
  const reason = !editable ? 'locked' : n === 0 ? 'none' : !current ? 'reading' : undefined;
  const fix = () => {
    if (reason) return;
    const before = store.getState().last.count;
    store.fixAll();
    if (store.getState().last.count === before) shell.tell({ key: 'notice.all.nothing' });
    // With the last finding the button itself goes away: the focus goes to what it has emptied.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) {
        document.getElementById('findings-title')?.focus();
      }
    });
  };
  if (total === 0) return null;
  return (
    <div className="strip__go">
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
      {/* While text is read it comes and goes: shown only where it stays. */}
      <p id="fix-safe-reason" className={reason === 'reading' ? 'vh' : 'strip__reason'}>
        {reason && t(`verdict.fix.${reason}`)}
      </p>
    </div>
  );
}
