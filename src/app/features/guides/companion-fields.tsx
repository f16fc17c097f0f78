import { companionFacts, NAMESPACE_LEVELS } from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { type CompanionForm, idOf, useCompanionFault } from './companion-form.ts';
import { GuidePick, GuideText } from './guide-fields.tsx';

interface Props {
  readonly form: CompanionForm;
}

/** Which level of the Pod Security Standards a Namespace gets, and of which version. */
export function CompanionNamespace({ form }: Props) {
  const { answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form);
  return (
    <>
      <GuidePick
        id={idOf('level')}
        label={t('guide.beside.level')}
        value={answers.level}
        options={NAMESPACE_LEVELS.map((value) => ({
          value,
          label: t(`guide.beside.level.${value}`),
        }))}
        onPick={(level) => write({ level })}
      />
      <GuideText
        id={idOf('version')}
        label={t('guide.beside.version')}
        help={t('guide.beside.version.help')}
        fault={faultOf('version')}
        value={answers.version}
        onWrite={(version) => write({ version: version.trim() })}
        required
        mono
      />
    </>
  );
}

export function CompanionAccount({ form }: Props) {
  const { reviews, site, answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form);
  const { accountThere, accountElsewhere: namespace } = companionFacts(reviews, site, answers);
  return (
    <GuideText
      id={idOf('account')}
      label={t('guide.beside.account')}
      help={
        namespace !== undefined
          ? t('guide.beside.account.elsewhere', { namespace })
          : t(accountThere ? 'guide.beside.account.there' : 'guide.beside.account.new')
      }
      fault={faultOf('account')}
      value={answers.account}
      onWrite={(account) => write({ account: account.trim() })}
      required
      mono
    />
  );
}

/** @param most so many pods may be away that one stays */
export function CompanionBudget({ form, most }: Props & { readonly most: number }) {
  const { answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form, most);
  return (
    <GuideText
      id={idOf('most')}
      label={t('guide.beside.most')}
      help={t('guide.beside.most.help')}
      fault={faultOf('most')}
      value={answers.most}
      onWrite={(value) => write({ most: value.trim() })}
      required
      numeric
    />
  );
}
