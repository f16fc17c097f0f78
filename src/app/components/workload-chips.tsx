import { type Scope, samePath, type workloadsIn } from '../../engine/index.ts';
import { nameOf } from '../state/findings.ts';
import { useApp, useWords } from '../state/react.ts';

interface Props {
  readonly workloads: ReturnType<typeof workloadsIn>;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

/** A chip for each workload of a small bundle. */
export function WorkloadChips({ workloads, scope, onScope }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid);
  const { t } = useWords();
  return workloads.map(({ document, workload: { workload } }) => {
    const chosen =
      scope.document === document && (!scope.workload || samePath(scope.workload, workload.path));
    const frozen = lastValid.has(document);
    return (
      <button
        type="button"
        className="chip"
        key={`${document} ${workload.path.join('.')}`}
        aria-pressed={chosen && !scope.container}
        data-within={(chosen && scope.container !== undefined) || undefined}
        data-frozen={frozen || undefined}
        onClick={() => onScope({ document, workload: workload.path })}
      >
        {nameOf(workload)}
        {frozen && <span className="chip__role">{t('scope.frozen')}</span>}
      </button>
    );
  });
}
