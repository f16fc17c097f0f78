import { useEffect, useRef } from 'react';
import type { GuideChapter } from '../../../../engine/index.ts';
import { latePart } from '../../../pieces/late-part.tsx';
import { NoteBox } from '../../../pieces/note-box.tsx';
import { PageHeading, usePartArrival } from '../../../pieces/page-heading.tsx';
import { Terms, TermText } from '../../../pieces/terms.tsx';
import { Ways } from '../../../pieces/ways.tsx';
import { openDialog } from '../../../store/dialogs.ts';
import {
  hashOfLesson,
  hashOfPicture,
  lessonsOfChapter,
  lessonsOfSection,
  PICTURE_TITLES,
} from '../../../store/learning-path.ts';
import { markRead } from '../../../store/progress.ts';
import { hashOf, useView } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SourceLink } from '../../../ui/source-link.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { chapters, type SectionShown, sectionsOf } from './chapters.ts';

interface Props {
  readonly chapter: GuideChapter;
}

/** One chapter to read, with notes on what has changed and where sources disagree. */
export function ChapterPage({ chapter }: Props) {
  const words = useWords<'learn'>();
  const { t, guide } = words;
  const { part } = useView();
  const all = chapters();
  const sections = sectionsOf(chapter, words);
  const at = all.indexOf(chapter);
  const next = all[at + 1];
  return (
    <Terms texts={textsOf(guide[chapter].intent, sections)}>
      <article className="handbook__page" aria-labelledby="chapter-title">
        <a className="handbook__back" href={hashOf({ page: 'guide' })}>
          {t('course.back')}
        </a>
        <header>
          <p className="eyebrow">{t('course.number', { n: at + 1, all: all.length })}</p>
          <PageHeading
            id="chapter-title"
            title={guide[chapter].title}
            yields={part === CHECK || sections.some(({ id }) => id === part)}
          />
        </header>
        <p className="handbook__lead">
          <TermText text={guide[chapter].intent} />
        </p>
        {sections.map((section) => (
          <Section key={section.id} chapter={chapter} section={section} />
        ))}
        <ChapterEnd.Place chapter={chapter} />
        <Next chapter={chapter} next={next} />
      </article>
    </Terms>
  );
}

/** What a chapter says, in the order in which it is read. */
const textsOf = (intent: string, sections: readonly SectionShown[]): readonly string[] => [
  intent,
  ...sections.flatMap(({ words, notes }) => [...words.text, ...notes.map(([, , text]) => text)]),
];

/** The end of a chapter brings what judges the answers, and is loaded while the chapter is read. */
const ChapterEnd = latePart(() => import('./chapter-end.tsx'), 'ChapterEnd', {
  words: ['questions'],
});

interface NextProps {
  readonly chapter: GuideChapter;
  /** Undefined behind the last chapter. */
  readonly next: GuideChapter | undefined;
}

/** Where it goes on: what practises the chapter, then the next one. */
function Next({ chapter, next }: NextProps) {
  const { t, guide, lesson } = useWords<'learn' | 'lessons'>();
  const end = useRef<HTMLElement>(null);
  // Who has the end in view has read the chapter.
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) markRead(chapter);
    });
    if (end.current) seen.observe(end.current);
    return () => seen.disconnect();
  }, [chapter]);
  return (
    <section className="course__next" ref={end} aria-labelledby="chapter-next">
      <h2 id="chapter-next">{t('course.go-on')}</h2>
      <p>{t('course.practise')}</p>
      <ul>
        {lessonsOfChapter(chapter).map((id) => (
          <li key={id}>
            <a href={hashOfLesson(id)}>{lesson(id).title}</a>
          </li>
        ))}
      </ul>
      <a
        className="course__on"
        // Who goes on by a key may be gone before the observer tells what was in view.
        onClick={() => markRead(chapter)}
        href={
          next ? hashOf({ page: 'guide', item: next }) : hashOf({ page: 'learn', item: 'summary' })
        }
      >
        <span>{t(next ? 'course.next' : 'home.next.done')}</span>
        {next && <strong>{guide[next].title}</strong>}
        <Icon name="arrow" />
      </a>
    </section>
  );
}

/** The place of the questions, as in the address. */
const CHECK = 'check';

interface SectionProps {
  readonly chapter: GuideChapter;
  readonly section: SectionShown;
}

function Section({ chapter, section }: SectionProps) {
  const { t, language, rule: wordsOf, lesson } = useWords<'learn' | 'lessons'>();
  const { words, notes, rules, sources, picture, leads } = section;
  const title = usePartArrival(section.id);
  return (
    <section className="course__section" aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {words.text.map((paragraph) => (
        <p key={paragraph} className="prose">
          <TermText text={paragraph} />
        </p>
      ))}
      {leads === 'operator' && (
        <button type="button" className="btn course__lead" onClick={() => openDialog('operator')}>
          {t('operator.open')}
        </button>
      )}
      {leads === 'workbench' && (
        <a className="btn course__lead" href={hashOf({})}>
          {t('summary.on')}
        </a>
      )}
      {notes.map(([id, kind, text]) => (
        <NoteBox key={id} kind={kind}>
          <TermText text={text} />
        </NoteBox>
      ))}
      <Ways
        groups={[
          [
            t('learn.lessons'),
            lessonsOfSection([chapter, section.id]).map((id) => ({
              href: hashOfLesson(id),
              label: lesson(id).title,
            })),
          ],
          [
            t('course.picture'),
            picture ? [{ href: hashOfPicture(picture), label: t(PICTURE_TITLES[picture]) }] : [],
          ],
          [
            t('course.rules'),
            rules.map((id) => ({
              href: hashOf({ page: 'rules', item: id }),
              label: wordsOf(id).title,
            })),
          ],
        ]}
      >
        <div>
          <dt>{t('course.sources')}</dt>
          {sources.map(({ url, title: name }) => (
            <dd key={url}>
              <SourceLink url={url} title={name} {...(language !== 'en' && { lang: 'en' })} />
            </dd>
          ))}
        </div>
      </Ways>
    </section>
  );
}
