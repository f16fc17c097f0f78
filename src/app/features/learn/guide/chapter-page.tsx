import type { GuideChapter } from '../../../../engine/index.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { PICTURE_TITLES } from '../../../store/lesson-pictures.ts';
import { hashOf } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { SourceLink } from '../../../ui/source-link.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { chapters, GLOSSARY, type SectionShown, sectionsOf } from './chapters.ts';

interface Props {
  readonly chapter: GuideChapter;
}

/** One chapter to read, with notes on what has changed and where sources disagree. */
export function ChapterPage({ chapter }: Props) {
  const words = useWords<'learn'>();
  const { t, guide } = words;
  const all = chapters();
  const at = all.indexOf(chapter);
  const next = all[at + 1];
  return (
    <article className="handbook__page" aria-labelledby="chapter-title">
      <a className="handbook__back" href={hashOf({ page: 'guide' })}>
        {t('course.back')}
      </a>
      <header>
        <p className="eyebrow">{t('course.number', { n: at + 1, all: all.length })}</p>
        <PageHeading id="chapter-title" title={guide[chapter].title} />
      </header>
      <p className="handbook__lead">{guide[chapter].intent}</p>
      {sectionsOf(chapter, words).map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <p className="course__next">
        <a href={hashOf({ page: 'guide', item: next ?? GLOSSARY })}>
          <span>{t(next ? 'course.next' : 'course.glossary')}</span>
          {next && <strong>{guide[next].title}</strong>}
          <Icon name="arrow" />
        </a>
      </p>
    </article>
  );
}

const SHAPES = { changed: 'flag', conflict: 'cls-break' } as const;

function Section({ section }: { readonly section: SectionShown }) {
  const { t, language, rule: wordsOf } = useWords<'learn'>();
  const { words, notes, rules, sources, picture } = section;
  return (
    <section className="course__section" aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`}>{words.title}</h2>
      {words.text.map((paragraph) => (
        <p key={paragraph} className="prose">
          <RichText text={paragraph} />
        </p>
      ))}
      {notes.map(([id, kind, text]) => (
        <div key={id} className="course__note" data-kind={kind}>
          <Icon name={SHAPES[kind]} />
          <p>
            <strong>{t(`course.note.${kind}`)}</strong> <RichText text={text} />
          </p>
        </div>
      ))}
      <dl className="course__links">
        {picture && (
          <div>
            <dt>{t('course.picture')}</dt>
            <dd>
              <a href={hashOf({ page: 'pictures', item: picture })}>{t(PICTURE_TITLES[picture])}</a>
            </dd>
          </div>
        )}
        {rules.length > 0 && (
          <div>
            <dt>{t('course.rules')}</dt>
            {rules.map((id) => (
              <dd key={id}>
                <a href={hashOf({ page: 'rules', item: id })}>{wordsOf(id).title}</a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t('course.sources')}</dt>
          {sources.map(({ url, title }) => (
            <dd key={url}>
              <SourceLink url={url} title={title} {...(language !== 'en' && { lang: 'en' })} />
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
}
