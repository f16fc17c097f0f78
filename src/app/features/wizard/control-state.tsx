import {
  type Control,
  type Rule,
  type ScopedTarget,
  startsWith,
  statusPlaces,
  visible,
} from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { targetPlace } from '../../../results/places.ts';
import { LineLink } from '../../pieces/line-link.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isObjectRule, shownState } from '../../view/controls.ts';

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
}

/** The state of a control as a sentence, with the line or the containers that decide it. */
export function ControlStateText({ id, control, form }: Props) {
  const { t } = useWords();
  const { reason } = control;
  const state = shownState(form, control);
  if (state === 'suppressed') return <Suppressed id={id} control={control} form={form} />;
  if (state === 'not-asked') return <p id={id}>{t('control.not-asked')}</p>;
  if (state === 'mixed') return <MixedState id={id} control={control} form={form} />;
  if (state === 'unset' || state === 'explicit')
    return <Missing id={id} control={control} form={form} />;
  if (reason) return <p id={id}>{t(`reason.${reason}`)}</p>;
  return <Secure id={id} control={control} form={form} />;
}

function Secure({ id, control: { rule, state, good } }: Props) {
  const review = useApp((app) => app.analysis.review);
  const { t } = useWords();
  if (state === 'default') return <p id={id}>{t('control.default')}</p>;
  const [first] = good;
  const pods = new Set(good.map(({ target }) => target.pod)).size;
  const single = good.length === 1 || (state === 'inherited' && pods === 1);
  const place = single && first ? targetPlace(review, first) : undefined;
  let sentence = t('control.holds', { n: good.length, unit: unitOf(rule) });
  if (state === 'inherited') sentence = t('control.inherited', { n: pods });
  else if (rule.scope === 'pod') sentence = t('control.set.pods', { n: good.length });
  else if (rule.scope === 'object') {
    sentence =
      good.length === 1 && first
        ? t('control.set.container', { name: objectTitle(first.target.object) })
        : t('control.set.objects', { n: good.length });
  } else if (good.length === 1 && first?.target.container) {
    sentence = t('control.set.container', { name: first.target.container.name });
  } else if (good.every(({ status }) => status.state === 'on')) {
    sentence = t('control.set.containers', { n: good.length });
  }
  return (
    <p id={id}>
      {sentence}
      {place && (
        <>
          , <LineLink place={place} />
        </>
      )}
    </p>
  );
}

function Suppressed({ id, control: { rule }, form }: Props) {
  const { t } = useWords();
  const { suppressed = [] } = form.standings.get(rule.id) ?? {};
  const [reason] = suppressed.flatMap(({ suppression }) => suppression.reason ?? []);
  return (
    <p id={id}>
      {t('control.suppressed')}
      {reason !== undefined && `: ${t('suppressed.reason', { reason })}`}
    </p>
  );
}

/** How many places there are. What containers share with their pod is one place. */
function placesOf(targets: readonly ScopedTarget[]): number {
  const shared = new Set<string>();
  let inContainers = 0;
  for (const target of targets) {
    const { container } = target.target;
    for (const { at, code } of statusPlaces(target)) {
      if (container && startsWith(at, container.path)) inContainers++;
      else shared.add(`${target.document} ${at.join('.')} ${code}`);
    }
  }
  return inContainers + shared.size;
}

function Missing({ id, control: { rule, state, bad } }: Props) {
  const review = useApp((app) => app.analysis.review);
  const { t, finding } = useWords();
  const wrong = bad.filter(({ status }) => status.state === state);
  const [first] = wrong;
  const [place] = first ? statusPlaces(first) : [];
  if (!first || place?.code === undefined) return <p id={id} />;
  const at = state === 'explicit' ? targetPlace(review, first) : undefined;
  const more = placesOf(bad) - 1;
  return (
    <p id={id}>
      {at && (
        <>
          <LineLink place={at} at="start" />:{' '}
        </>
      )}
      <RichText text={finding(rule.id, place.code, place.data ?? {})} />
      {more > 0 && ` (${t('control.more-places', { n: more })})`}
    </p>
  );
}

/** Chips shown for what is missing; more are counted. */
const CHIPS = 6;

interface MixedProps {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
}

/** How far a mixed control has come, and a chip for each container that it lacks. */
function MixedState({ id, control: { rule, good, bad }, form }: MixedProps) {
  const { t } = useWords();
  const counts = ({ target }: ScopedTarget) => isObjectRule(rule) || target.container;
  const done = good.filter(counts).length;
  const total = done + bad.filter(counts).length;
  const unit = unitOf(rule);
  const wrong = bad.filter(({ status }) => status.state === 'explicit').length;
  const badness = wrong === 0 ? 'unset' : wrong === bad.length ? 'explicit' : 'both';
  return (
    <div className="control__mixed">
      <p id={id}>{t('control.mixed', { good: done, total, unit, bad: badness })}</p>
      <div className="chips">
        {bad.slice(0, CHIPS).map((target) => (
          <MissingChip
            key={`${target.document} ${(target.target.container ?? target.target.object).path.join('.')}`}
            target={target}
            whole={rule.scope === 'object'}
            several={form.objects.length > 1}
          />
        ))}
        {bad.length > CHIPS && (
          <span className="chips__more">{t('control.more', { n: bad.length - CHIPS })}</span>
        )}
      </div>
    </div>
  );
}

/** What a rule's targets are counted in. */
const unitOf = ({ scope }: Rule): 'pods' | 'objects' | 'containers' =>
  scope === 'pod' ? 'pods' : scope === 'object' ? 'objects' : 'containers';

interface ChipProps {
  readonly target: ScopedTarget;
  /** The rule is about the object, not its pod. */
  readonly whole: boolean;
  readonly several: boolean;
}

/** One container, pod or object that a mixed control still lacks; a click narrows the scope to it. */
function MissingChip({ target: { document, target, status }, whole, several }: ChipProps) {
  const { go } = useActions();
  const { t } = useWords();
  const { object, container } = target;
  const part = container ? visible(container.name) || t('scope.unnamed') : t('control.pod');
  const name = whole ? objectTitle(object) : several ? `${objectTitle(object)} ${part}` : part;
  const scope = { document, workload: object.path };
  return (
    <button
      type="button"
      className="chip"
      data-state={status.state === 'explicit' ? 'explicit' : 'off'}
      title={t('control.only', { name })}
      onClick={() => go({ scope: container ? { ...scope, container: container.path } : scope })}
    >
      {name}
    </button>
  );
}
