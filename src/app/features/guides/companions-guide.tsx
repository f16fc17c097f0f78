import {
  type CompanionAnswers,
  type CompanionField,
  type CompanionNote,
  companionsGuide,
  type Note,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { useWords } from '../../ui/use-words.ts';
import { idOf } from './companion-form.ts';
import { CompanionKinds } from './companion-kinds.tsx';
import { GuideForm } from './guide-form.tsx';
import { useGuide } from './use-guide.ts';

/** The inputs in reading order. */
const inputsOf = ({ ports }: CompanionAnswers): readonly CompanionField[] => [
  'kinds',
  'version',
  'account',
  'service',
  ...ports.flatMap(({ key }): CompanionField[] => [`port ${key}`, `name ${key}`]),
  'controller',
  'calls',
  'most',
];

/** Adds documents that belong beside a workload. */
export function CompanionsGuide() {
  const form = useGuide('companions', companionsGuide);
  const { t, rule } = useWords();
  const inputs = typeof form === 'string' ? [] : inputsOf(form.answers);
  const setting = rule('privileged-ports').title;
  return (
    <GuideForm
      form={form}
      nothing={t('guide.companions.nothing')}
      inputs={inputs.map((field) => [field, idOf(field)] as const)}
      act={({ site }) =>
        actLabel('guide.companions.step', { name: site.object.name ?? site.object.kind ?? '' })
      }
      note={({ code, data }: Note<CompanionNote>) =>
        t(`guide.beside.note.${code}`, { ...data, setting })
      }
    >
      {(own) => <CompanionKinds form={own} />}
    </GuideForm>
  );
}
