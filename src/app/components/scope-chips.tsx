import { samePath, workloadsIn } from '../../engine/index.ts';
import { shownReview } from '../state/analysis.ts';
import { formOf, openOf, sameScope } from '../state/controls.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { ContainerChips, OpenCount } from './container-chips.tsx';
import { WorkloadChips } from './workload-chips.tsx';
import { WorkloadPick } from './workload-pick.tsx';
import './chips.css';

/** More workloads than this are chosen from a list. */
const CHIPS = 6;

/** Which part of the file the controls speak for: all, a workload, or one container. */
export function ScopeChips({ numbered }: { readonly numbered: boolean }) {
  const analysis = useApp((state) => state.analysis);
  const wanted = useApp((state) => state.place.scope);
  const { go } = useActions();
  const { t } = useWords();
  const { scope } = formOf(analysis, wanted);
  const everything = formOf(analysis, {});
  // Broken documents too: their containers stay in sight and wait.
  const all = workloadsIn(shownReview(analysis), {});
  if (all.length === 0) return null;

  const chosen =
    all.length === 1
      ? all[0]
      : all.find(
          ({ document, workload: { workload } }) =>
            document === scope.document &&
            (!scope.workload || samePath(workload.path, scope.workload)),
        );
  const containers = chosen && (
    <ContainerChips
      document={chosen.document}
      workload={chosen.workload}
      numbered={numbered}
      scope={scope}
      onScope={(own) => go({ scope: own })}
    />
  );
  const whole = (
    <button
      type="button"
      className="chip chip--all"
      aria-pressed={sameScope(scope, {})}
      onClick={() => go({ scope: {} })}
    >
      {t('scope.all')}
      {all.length === 1 && !everything.frozen && <OpenCount n={openOf(everything)} />}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the look of a form and no more
    <div className="scope" role="group" aria-label={t('scope.label')}>
      {all.length > CHIPS && (
        <WorkloadPick workloads={all} chosen={chosen} onScope={(own) => go({ scope: own })} />
      )}
      {all.length > 1 && all.length <= CHIPS && (
        <div className="chips">
          {whole}
          <WorkloadChips workloads={all} scope={scope} onScope={(own) => go({ scope: own })} />
        </div>
      )}
      {containers && (
        <div className="chips">
          {all.length === 1 && whole}
          {containers}
        </div>
      )}
    </div>
  );
}
