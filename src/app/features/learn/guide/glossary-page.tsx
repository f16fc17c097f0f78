import { useState } from 'react';
import { FindField } from '../../../pieces/find-field.tsx';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { hashOf } from '../../../store/view.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { termsNamed } from './chapters.ts';

/** Every term, what it is called in the other language, and what it means. */
export function GlossaryPage() {
  const words = useWords<'learn'>();
  const { t, language } = words;
  const [query, look] = useState('');
  const found = termsNamed(query, words);
  return (
    <article className="handbook__page" aria-labelledby="glossary-title">
      <a className="handbook__back" href={hashOf({ page: 'guide' })}>
        {t('course.back')}
      </a>
      <PageHeading id="glossary-title" title={t('course.glossary')} />
      <p className="handbook__lead">
        {t('course.glossary.intro', { n: Object.keys(words.glossary).length })}
      </p>
      <FindField
        className="course__find"
        label={t('course.find')}
        help={t('course.find.help')}
        value={query}
        onLook={look}
        found={t('course.found', { n: found.length })}
      />
      {found.length > 0 && (
        <dl className="course__terms">
          {found.map(({ id, term, other, text }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd className="course__other" lang={language === 'en' ? 'de' : 'en'}>
                {other}
              </dd>
              <dd className="prose">
                <RichText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
