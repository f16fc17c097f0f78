import { useState } from 'react';
import { CATEGORIES, type Rule, registry } from '../../../../engine/index.ts';
import { FindField } from '../../../pieces/find-field.tsx';
import { SeverityShape } from '../../../pieces/marks.tsx';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { hashOf, useView } from '../../../store/view.ts';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { rulesMatching } from './rule-list.ts';
import { RulePage, ruleExamples } from './rule-page.tsx';
import '../handbook.css';
import './rules.css';

export const needs = [ruleExamples];

/** All rules, and a page about each. */
export function RulesPage() {
  const { item } = useView();
  const rule = registry.rules.find(({ id }) => id === item);
  return (
    <div className="handbook" data-one={rule !== undefined || undefined}>
      <RuleList current={rule} />
      {rule ? <RulePage key={rule.id} rule={rule} /> : <AllRules wrong={item} />}
    </div>
  );
}

/** What the list is, while no rule is chosen. */
function AllRules({ wrong }: { readonly wrong: string | undefined }) {
  const { t } = useWords<'learn'>();
  return (
    <article className="handbook__page">
      <PageHeading title={t('rules.title')} />
      {wrong !== undefined && <LiveStatus>{t('rules.unknown', { id: wrong })}</LiveStatus>}
      <p className="prose">{t('rules.intro', { n: registry.rules.length })}</p>
    </article>
  );
}

/** To the page beside the list, past a link for each rule. */
const skipList = () => document.querySelector<HTMLElement>('.handbook__page h1')?.focus();

/** All rules by the steps of the form, or those that are called like what is looked for. */
function RuleList({ current }: { readonly current: Rule | undefined }) {
  const words = useWords<'learn'>();
  const { t, rule: wordsOf } = words;
  const [query, look] = useState('');
  const found = rulesMatching(query, words);
  return (
    <nav className="handbook__list" aria-label={t('rules.list')}>
      <button type="button" className="btn handbook__skip" onClick={skipList}>
        {t('rules.list.skip')}
      </button>
      <FindField
        className="handbook__find"
        label={t('rules.find')}
        help={t('rules.find.help')}
        value={query}
        onLook={look}
        found={t('rules.found', { n: found.length })}
      />
      {CATEGORIES.map((category) => {
        const rules = found.filter((rule) => rule.category === category);
        return (
          rules.length > 0 && (
            <section key={category} aria-labelledby={`rules-${category}`}>
              <p className="handbook__group" id={`rules-${category}`}>
                {t(`step.${category}.title`)}
              </p>
              <ul>
                {rules.map((rule) => (
                  <li key={rule.id}>
                    <a
                      href={hashOf({ page: 'rules', item: rule.id })}
                      aria-current={rule === current ? 'page' : undefined}
                    >
                      <SeverityShape severity={rule.severity} />
                      {wordsOf(rule.id).title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </nav>
  );
}
