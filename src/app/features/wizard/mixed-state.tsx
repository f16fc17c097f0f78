import { type Control, type Rule, type ScopedTarget, visible } from '../../../engine/index.ts';
import { useActions } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isWhole } from '../../view/controls.ts';
import { nameOf } from '../../view/findings.ts';

/** Chips shown for what is missing; more are counted. */
const CHIPS = 6;

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
}

/** How far a mixed control has come, and a chip for each container that it lacks. */
export function MixedState({ id, control: { rule, good, bad }, form }: Props) {
  const { t } = useWords();
  const counts = ({ target }: ScopedTarget) => isWhole(rule) || target.container;
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
export const unitOf = ({ scope }: Rule): 'pods' | 'objects' | 'containers' =>
  scope === 'pod' ? 'pods' : scope === 'object' ? 'objects' : 'containers';

interface ChipProps {
  readonly target: ScopedTarget;
  /** The rule is about the object, not its pod. */
  readonly whole: boolean;
  readonly several: boolean;
}

/** One container, pod or object that a mixed control still lacks; a press narrows the scope to it. */
function MissingChip({ target: { document, target, status }, whole, several }: ChipProps) {
  const { go } = useActions();
  const { t } = useWords();
  const { object, container } = target;
  const own = container ? visible(container.name) || t('scope.unnamed') : t('control.pod');
  const name = whole ? nameOf(object) : several ? `${nameOf(object)} ${own}` : own;
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
