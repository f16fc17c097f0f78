import { memo } from 'react';
import {
  type Category,
  type ContainerRef,
  type ControlScope,
  type objectsInScope,
  samePath,
  visible,
  type WorkloadReview,
} from '../../engine/index.ts';
import { objectTitle } from '../../results/objects.ts';
import { useActions, useApp } from '../store/react.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { type Form, formOf, openIn, openOf, sameScope, stepObjectsOf } from '../view/controls.ts';
import './chips.css';

/** More objects than this, and more containers of a pod, are chosen from a list. */
const CHIPS = 6;
const CONTAINER_CHIPS = 24;

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
  const all = stepObjectsOf(analysis, step);
  if (all.length === 0) return null;

  const choose = (next: ControlScope) => go({ scope: next });
  const chosen =
    all.length === 1
      ? all[0]
      : all.find(
          ({ document, review: { object } }) =>
            document === scope.document &&
            (!scope.workload || samePath(object.path, scope.workload)),
        );
  const workload = chosen?.review.workload;
  const ofPod = workload && {
    document: chosen.document,
    workload: { ...chosen.review, workload },
    numbered,
    scope,
    onScope: choose,
  };
  const isLong = workload && workload.pod.containers.length > CONTAINER_CHIPS;
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
      {ofPod && isLong && (
        <ContainerPick
          {...ofPod}
          whole={all.length === 1 ? {} : { document: ofPod.document, workload: workload.path }}
          open={all.length === 1 && !everything.frozen ? openOf(everything) : undefined}
        />
      )}
      {ofPod && !isLong && (
        <div className="chips">
          {all.length === 1 && whole}
          <ContainerChips {...ofPod} />
        </div>
      )}
    </div>
  );
}

interface ContainersProps {
  readonly document: number;
  readonly workload: WorkloadReview;
  readonly numbered: boolean;
  readonly scope: ControlScope;
  readonly onScope: (scope: ControlScope) => void;
}

/** A chip for each container of a pod, with what is open in it. */
function ContainerChips({ document, workload, numbered, scope, onScope }: ContainersProps) {
  const frozen = useApp((state) => state.analysis.lastValid.has(document));
  return workload.workload.pod.containers.map((container, i) => {
    const containerScope = {
      document,
      workload: workload.workload.path,
      container: container.path,
    };
    return (
      <ContainerChip
        key={container.path.join('.')}
        container={container}
        number={numbered ? i + 1 : undefined}
        open={openIn(workload, container)}
        frozen={frozen}
        pressed={sameScope(scope, containerScope)}
        onPress={() => onScope(containerScope)}
      />
    );
  });
}

interface ContainerPickProps extends ContainersProps {
  /** The scope without a container, and how many settings are open in it. */
  readonly whole: ControlScope;
  readonly open: number | undefined;
}

/** The containers of a pod with many as a list to choose from, and what is open in the chosen one. */
function ContainerPick({
  document,
  workload,
  numbered,
  scope,
  onScope,
  whole,
  open,
}: ContainerPickProps) {
  const frozen = useApp((state) => state.analysis.lastValid.has(document));
  const { t } = useWords();
  const { path, pod } = workload.workload;
  const { containers } = pod;
  const { container: wanted } = scope;
  const chosen = wanted
    ? containers.findIndex((container) => samePath(container.path, wanted))
    : -1;
  const choose = (value: string) => {
    const found = containers[Number(value)];
    onScope(found ? { document, workload: path, container: found.path } : whole);
  };
  const container = containers[chosen];
  const n = container && !frozen ? openIn(workload, container) : open;
  return (
    <div className="chips">
      <label className="pick">
        <span>{t('scope.pick.container')}</span>
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value={-1}>{t('scope.pick.containers', { n: containers.length })}</option>
          <ContainerOptions containers={containers} numbered={numbered} />
        </select>
        <Icon name="down" />
      </label>
      {n !== undefined && <OpenCount n={n} />}
    </div>
  );
}

/** Made again only for other containers: there may be thousands. */
const ContainerOptions = memo(function ContainerOptions({
  containers,
  numbered,
}: Pick<ContainersProps, 'numbered'> & { readonly containers: readonly ContainerRef[] }) {
  const { t } = useWords();
  return containers.map(({ path, name, role }, i) => {
    const shown = visible(name) || t('scope.unnamed');
    const label = role === 'app' ? shown : `${shown} (${t(`scope.role.${role}`)})`;
    return (
      <option key={path.join('.')} value={i}>
        {numbered ? `${i + 1} ${label}` : label}
      </option>
    );
  });
});

/** How many settings are open, as a number with its meaning. */
function OpenCount({ n }: { readonly n: number }) {
  const { t } = useWords();
  return (
    <span className="count" role="img" aria-label={t('scope.open', { n })}>
      {t('count', { n })}
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

interface ObjectChipsProps {
  readonly objects: ReturnType<typeof objectsInScope>;
  readonly scope: ControlScope;
  readonly onScope: (scope: ControlScope) => void;
}

/** A chip for each object of a small bundle. */
function ObjectChips({ objects, scope, onScope }: ObjectChipsProps) {
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
        {objectTitle(object)}
        {frozen && <span className="chip__role">{t('scope.frozen')}</span>}
      </button>
    );
  });
}

type Objects = ReturnType<typeof objectsInScope>;

interface ObjectPickProps {
  readonly objects: Objects;
  readonly chosen: Objects[number] | undefined;
  readonly onScope: (scope: ControlScope) => void;
}

/** The objects of a large bundle as a list to choose from. */
function ObjectPick({ objects, chosen, onScope }: ObjectPickProps) {
  const lastValid = useApp((state) => state.analysis.lastValid);
  const { t } = useWords();
  const choose = (value: string) => {
    const found = objects[Number(value)];
    onScope(found ? { document: found.document, workload: found.review.object.path } : {});
  };
  return (
    <label className="pick">
      <span>{t('scope.pick')}</span>
      <select
        value={chosen ? objects.indexOf(chosen) : -1}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={-1}>{t('scope.pick.all', { n: objects.length })}</option>
        {objects.map(({ document, review: { object } }, i) => (
          <option key={`${document} ${object.path.join('.')}`} value={i}>
            {objectTitle(object)}
            {lastValid.has(document) && ` (${t('scope.frozen')})`}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
