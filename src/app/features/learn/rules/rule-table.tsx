import { profilesAsking, type Rule } from '../../../../engine/index.ts';
import { useActions, useApp } from '../../../store/react.ts';
import { openView } from '../../../store/view.ts';
import { useWords } from '../../../ui/use-words.ts';
import { groupFindings } from '../../../view/findings.ts';

interface Props {
  readonly rule: Rule;
}

/** What a rule is, at a glance, and how the present manifest stands by it. */
export function RuleTable({ rule }: Props) {
  const store = useActions();
  const review = useApp(({ analysis }) => analysis.review);
  const { t } = useWords<'learn'>();
  const asked = review.settings.has(rule.id);
  const n = groupFindings(review).filter((group) => group.rule.id === rule.id).length;
  const profiles = profilesAsking(rule.id);
  const open = () => {
    store.go({ step: rule.category, openRule: rule.id, pane: 'wizard' });
    openView({ page: 'workbench' });
  };
  return (
    <dl className="rule__facts">
      <dt>{t('rules.here')}</dt>
      <dd>
        {asked ? t('rules.here.findings', { n }) : t('rules.here.not-asked')}
        {asked && (
          <>
            {' · '}
            <button type="button" className="link" onClick={open}>
              {t('rules.here.open')}
            </button>
          </>
        )}
      </dd>
      <dt>{t('rules.id')}</dt>
      <dd className="mono" translate="no">
        {rule.id}
      </dd>
      <dt>{t('rules.severity')}</dt>
      <dd>{t(`severity.${rule.severity}`)}</dd>
      <dt>{t('rules.field')}</dt>
      <dd className="mono" translate="no">
        {rule.field}
      </dd>
      {rule.kinds && (
        <>
          <dt>{t('rules.kinds')}</dt>
          <dd translate="no">
            {[...new Set(rule.kinds.map((kind) => kind.split('/').at(-1)))].join(', ')}
          </dd>
        </>
      )}
      <dt>{t('rules.standard')}</dt>
      <dd>
        <Standards rule={rule} />
      </dd>
      <dt>{t('rules.targets')}</dt>
      <dd>
        {profiles.length === 0
          ? t('rules.targets.none')
          : profiles.map((name) => t(`profile.${name}`)).join(', ')}
      </dd>
    </dl>
  );
}

/** The checks of the standards that it carries out, each with the version that brought it. */
function Standards({ rule }: { readonly rule: Rule }) {
  const { t } = useWords<'learn'>();
  const standards: Rule['standards'] = rule.standards;
  const concerns: Rule['concerns'] = rule.concerns;
  const own = standards ?? [];
  const others = concerns.filter((id) => !own.some((check) => check.id === id));
  if (own.length + others.length === 0) return t('rules.standard.none');
  return [
    ...own.map(({ id, level, versions }) =>
      t('rules.standard.since', {
        id,
        level: t(`verdict.${level}`),
        version: versions[0]?.since ?? '',
      }),
    ),
    ...others,
  ].join(', ');
}
