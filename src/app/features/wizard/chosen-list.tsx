import { CATEGORIES, registry } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';
import { stepForm } from '../../view/controls.ts';
import { ControlRow } from './control-row.tsx';

interface Props {
  /** By id; they are listed in the order of the steps that they belong to. */
  readonly rules: readonly string[];
}

/** The controls of some rules, whatever step they belong to. */
export function ChosenList({ rules }: Props) {
  const analysis = useApp((state) => state.analysis);
  const wanted = useApp((state) => state.location.scope);
  const reading = useApp(isReading);
  const { t } = useWords();
  const rows = CATEGORIES.flatMap((step) => {
    const ids = rules.filter((id) => registry.byId.get(id)?.category === step);
    if (ids.length === 0) return [];
    const form = stepForm(analysis, wanted, step);
    return ids.flatMap((id) => {
      const control = form.controls.get(id);
      return control ? [{ control, form }] : [];
    });
  });
  if (rows.length === 0) return <p className="prose">{t('step.nothing.text')}</p>;
  return (
    <ul className="controls" aria-label={t('control.list')}>
      {rows.map(({ control, form }) => (
        <ControlRow
          key={control.rule.id}
          control={control}
          form={form}
          waitReason={reading ? 'reading' : form.frozen ? 'frozen' : undefined}
          levels={[]}
          withPod={false}
        />
      ))}
    </ul>
  );
}
