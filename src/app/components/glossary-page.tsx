import { useState } from 'react';
import { termsNamed } from '../state/chapters.ts';
import { useLearnWords } from '../state/react.ts';
import { hashOf } from '../state/view.ts';
import { RichText } from './rich-text.tsx';

/** Every term, what it is called in the other language, and what it means. */
export function GlossaryPage() {
  const words = useLearnWords();
  const { t, language } = words;
  const [query, look] = useState('');
  const found = termsNamed(query, words);
  return (
    <article className="rule" aria-labelledby="glossary-title">
      <a className="rule__back" href={hashOf({ page: 'guide' })}>
        {t('course.back')}
      </a>
      <h1 id="glossary-title">{t('course.glossary')}</h1>
      <p className="rule__lead">
        {t('course.glossary.intro', { n: Object.keys(words.glossary).length })}
      </p>
      <label className="field course__find">
        <span>{t('course.find')}</span>
        <input
          type="search"
          className="input"
          value={query}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="terms-find-help"
          onChange={({ target }) => look(target.value)}
        />
        <span className="help" id="terms-find-help">
          {t('course.find.help')}
        </span>
      </label>
      <p className="help" role="status">
        {query !== '' && t('course.found', { n: found.length })}
      </p>
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
