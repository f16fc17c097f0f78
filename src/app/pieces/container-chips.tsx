import {
  type ContainerRef,
  type ControlScope,
  visible,
  type WorkloadReview,
} from '../../engine/index.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { openIn, sameScope } from '../view/controls.ts';

interface Props {
  readonly document: number;
  readonly workload: WorkloadReview;
  readonly numbered: boolean;
  readonly scope: ControlScope;
  readonly onScope: (scope: ControlScope) => void;
}

/** A chip for each container of a pod, with what is open in it. */
export function ContainerChips({ document, workload, numbered, scope, onScope }: Props) {
  const frozen = useApp((state) => state.analysis.lastValid.has(document));
  return workload.workload.pod.containers.map((container, i) => {
    const own = { document, workload: workload.workload.path, container: container.path };
    return (
      <ContainerChip
        key={container.path.join('.')}
        container={container}
        number={numbered ? i + 1 : undefined}
        open={openIn(workload, container)}
        frozen={frozen}
        pressed={sameScope(scope, own)}
        onPress={() => onScope(own)}
      />
    );
  });
}

/** How many settings are open, as a number with its meaning. */
export function OpenCount({ n }: { readonly n: number }) {
  const { t } = useWords();
  return (
    <span className="count" role="img" aria-label={t('scope.open', { n })}>
      {n}
    </span>
  );
}

interface ChipProps {
  readonly container: ContainerRef;
  readonly number: number | undefined;
  readonly open: number;
  readonly frozen: boolean;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function ContainerChip({ container, number, open, frozen, pressed, onPress }: ChipProps) {
  const { t } = useWords();
  const { role, name } = container;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={pressed}
      data-frozen={frozen || undefined}
      onClick={onPress}
    >
      {number !== undefined && <span className="chip__no">{number}</span>}
      {visible(name) || t('scope.unnamed')}
      {role !== 'app' && <span className="chip__role">{t(`scope.role.${role}`)}</span>}
      {!frozen && <OpenCount n={open} />}
    </button>
  );
}
