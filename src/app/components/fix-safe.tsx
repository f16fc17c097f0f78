import type { Review, Wish } from '../../engine/index.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { useShell } from '../state/shell-react.ts';
import { upToDate } from '../state/store.ts';
import { activeFile, canEdit } from '../state/workspace.ts';
import { Icon } from './icon.tsx';

const known = new WeakMap<Review, { readonly n: number; readonly wishes: readonly Wish[] }>();

/** The findings whose fix breaks nothing or hardly ever does, as one wish for each rule. */
function harmless(review: Review) {
  let own = known.get(review);
  if (!own) {
    const findings = review.documents
      .flatMap((document) => document.review.workloads)
      .flatMap((workload) => workload.findings)
      .filter(({ fix }) => fix === 'safe' || fix === 'usually-fine');
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    own = {
      n: findings.length,
      wishes: rules.map((rule) => ({ rule, action: 'secure', scope: {} })),
    };
    known.set(review, own);
  }
  return own;
}

/** The primary action of the page: applies all of them as one step. */
export function FixSafe() {
  const { n, wishes } = useApp((state) => harmless(state.analysis.review));
  const current = useApp(upToDate);
  const editable = useApp((state) => canEdit(activeFile(state.workspace)));
  const store = useActions();
  const shell = useShell();
  const { t } = useWords();
  const reason = !editable ? 'locked' : n === 0 ? 'none' : !current ? 'reading' : undefined;
  const fix = () => {
    if (reason) return;
    const before = store.getState().last.count;
    store.fixAll(wishes);
    if (store.getState().last.count === before) shell.tell({ key: 'notice.all.nothing' });
  };
  return (
    <div className="strip__go">
      <button
        type="button"
        className="btn btn--primary"
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
