import { type Category, type ControlScope, samePath } from '../../engine/index.ts';
import { useActions, useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { type Form, formOf, objectsOf, openOf, sameScope } from '../view/controls.ts';
import { ContainerChips, OpenCount } from './container-chips.tsx';
import { ObjectChips } from './object-chips.tsx';
import { ObjectPick } from './object-pick.tsx';
import './chips.css';

/** More objects than this are chosen from a list. */
const CHIPS = 6;

interface Props {
  readonly step: Category;
  readonly form: Form;
  readonly numbered: boolean;
}

/** Which part of the file the controls speak for: all, an object, or one container. */
export function ScopeChips({ step, form: { scope }, numbered }: Props) {
  const analysis = useApp((state) => state.analysis);
  const { go } = useActions();
  const { t } = useWords();
  const everything = formOf(analysis, {});
  // Broken documents too: their containers stay in sight and wait.
  const all = objectsOf(analysis, step);
  if (all.length === 0) return null;

  const choose = (own: ControlScope) => go({ scope: own });
  const chosen =
    all.length === 1
      ? all[0]
      : all.find(
          ({ document, review: { object } }) =>
            document === scope.document &&
            (!scope.workload || samePath(object.path, scope.workload)),
        );
  const containers = chosen?.review.workload && (
    <ContainerChips
      document={chosen.document}
      workload={{ ...chosen.review, workload: chosen.review.workload }}
      numbered={numbered}
      scope={scope}
      onScope={choose}
    />
  );
  const whole = (
    <button
      type="button"
      className="chip chip--all"
      aria-pressed={sameScope(scope, {})}
      onClick={() => choose({})}
    >
      {t('scope.all')}
      {all.length === 1 && !everything.frozen && <OpenCount n={openOf(everything)} />}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the look of a form and no more
    <div className="scope" role="group" aria-label={t('scope.label')}>
      {all.length > CHIPS && <ObjectPick objects={all} chosen={chosen} onScope={choose} />}
      {all.length > 1 && all.length <= CHIPS && (
        <div className="chips">
          {whole}
          <ObjectChips objects={all} scope={scope} onScope={choose} />
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
