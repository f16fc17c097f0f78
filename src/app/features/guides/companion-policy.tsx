import { CALLERS, CONTROLLERS, companionFacts, needsController } from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { type CompanionForm, idOf, useCompanionFault } from './companion-form.ts';
import { GuidePick, GuideText } from './guide-fields.tsx';

/** Who may call the pods, and what they may call. */
export function CompanionPolicy({ form }: { readonly form: CompanionForm }) {
  const { reviews, site, answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form);
  const { asksForCallers, asksForCalls } = companionFacts(reviews, site, answers);
  return (
    <>
      {asksForCallers && (
        <GuidePick
          id={idOf('callers')}
          label={t('guide.beside.callers')}
          value={answers.callers}
          options={CALLERS.map((value) => ({ value, label: t(`guide.beside.callers.${value}`) }))}
          onPick={(callers) => write({ callers })}
        />
      )}
      {asksForCallers && needsController(answers.callers) && (
        <GuideText
          id={idOf('controller')}
          label={t('guide.beside.controller')}
          help={t('guide.beside.controller.help')}
          fault={faultOf('controller')}
          value={answers.controller}
          suggestions={CONTROLLERS}
          onWrite={(controller) => write({ controller: controller.trim() })}
          required
          mono
        />
      )}
      {asksForCalls && (
        <GuideText
          id={idOf('calls')}
          label={t('guide.beside.calls')}
          help={t('guide.beside.calls.help')}
          fault={faultOf('calls')}
          value={answers.calls}
          onWrite={(calls) => write({ calls })}
          mono
        />
      )}
    </>
  );
}
