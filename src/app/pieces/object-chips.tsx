import { type ControlScope, type objectsInScope, samePath } from '../../engine/index.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { nameOf } from '../view/findings.ts';

interface Props {
  readonly objects: ReturnType<typeof objectsInScope>;
  readonly scope: ControlScope;
  readonly onScope: (scope: ControlScope) => void;
}

/** A chip for each object of a small bundle. */
export function ObjectChips({ objects, scope, onScope }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid);
  const { t } = useWords();
  return objects.map(({ document, review: { object } }) => {
    const chosen =
      scope.document === document && (!scope.workload || samePath(scope.workload, object.path));
    const frozen = lastValid.has(document);
    return (
      <button
        type="button"
        className="chip"
        key={`${document} ${object.path.join('.')}`}
        aria-pressed={chosen && !scope.container}
        data-within={(chosen && scope.container !== undefined) || undefined}
        data-frozen={frozen || undefined}
        onClick={() => onScope({ document, workload: object.path })}
      >
        {nameOf(object)}
        {frozen && <span className="chip__role">{t('scope.frozen')}</span>}
      </button>
    );
  });
}
