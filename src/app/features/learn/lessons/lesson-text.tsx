import { useDeferredValue, useEffect, useMemo } from 'react';
import { LESSON_IDS, LESSON_MINUTES, type LessonId } from '../../../../engine/core.ts';
import {
  type Examination,
  type Lesson,
  type LessonWords,
  registry,
} from '../../../../engine/index.ts';
import type { Page, Translator } from '../../../../i18n/index.ts';
import { LineLink } from '../../../pieces/line-link.tsx';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { useLead } from '../../../pieces/use-lead.ts';
import { Ways } from '../../../pieces/ways.tsx';
import { Worded } from '../../../pieces/worded.tsx';
import {
  hashOfPicture,
  hashOfSection,
  LESSON_PLACES,
  PICTURE_TITLES,
  titleOfSection,
} from '../../../store/learning-path.ts';
import { lessonsOf, type OpenLesson } from '../../../store/lesson.ts';
import { pass } from '../../../store/progress.ts';
import { useActions, useApp, useShell } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { activeFile } from '../../../store/workspace.ts';
import { Command } from '../../../ui/command.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { Status } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonFoot } from './lesson-foot.tsx';
import { LessonSteps } from './lesson-steps.tsx';

/** The text of a lesson, with the feedback below it. */
export function LessonText({ open }: { readonly open: OpenLesson }) {
  const { lesson } = open;
  const { t, lesson: wordsOf, say } = useWords<'lessons'>();
  const { copy } = useShell();
  const examination = useExamination(open);
  const words = wordsOf(lesson.id);
  const { passed } = examination;

  useEffect(() => {
    if (passed) pass(lesson.id);
  }, [passed, lesson]);

  return (
    <article className="lesson" aria-labelledby="lesson-title">
      <div className="lesson__text">
        <p className="eyebrow">
          {t('lesson.of', {
            n: LESSON_IDS.indexOf(lesson.id) + 1,
            total: LESSON_IDS.length,
            minutes: LESSON_MINUTES[lesson.id],
          })}
        </p>
        <PageHeading id="lesson-title" title={words.title} />
        <p className="lesson__goal">
          <b>{t('lesson.goal')}</b> <RichText text={words.goal} />
        </p>
        <LessonSteps lesson={lesson} words={words} examination={examination} />
        <Settings lesson={lesson} />
        <h2>{t('lesson.attacker')}</h2>
        <p>
          <RichText text={words.attacker} />
        </p>
        <h2>{t('lesson.verify')}</h2>
        {Object.entries(lesson.verify).map(([check, command]) => (
          <Command
            key={check}
            about={say(words.verify[check] ?? '', {})}
            command={[{ text: command }]}
            onCopy={(text) => void copy(text)}
          />
        ))}
        <LessonFoot lesson={lesson} />
        <h2>{t('lesson.more')}</h2>
        <Worded areas={['learn']}>
          <Belongs lesson={lesson} />
        </Worded>
      </div>
      <Examiner id={lesson.id} examination={examination} words={words} />
    </article>
  );
}

/** What teaches what the lesson practises: its section, its picture, the pages of its rules. */
function Belongs({ lesson }: { readonly lesson: Lesson }) {
  const { t, guide, rule: words } = useWords<'lessons' | 'learn'>();
  const { section, picture } = LESSON_PLACES[lesson.id];
  return (
    <Ways
      groups={[
        [
          t('learn.sections'),
          [{ href: hashOfSection(section), label: titleOfSection(guide, section) }],
        ],
        [
          t('lesson.picture'),
          [{ href: hashOfPicture(picture), label: t(PICTURE_TITLES[picture]) }],
        ],
        [
          t('course.rules'),
          lesson.rules.map((id) => ({
            href: hashOf({ page: 'rules', item: id }),
            label: words(id).title,
          })),
        ],
      ]}
    />
  );
}

/** The ways from the lesson to the controls of the form that it is about. */
function Settings({ lesson }: { readonly lesson: Lesson }) {
  const { t, rule: words } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const lead = useLead();
  return (
    <>
      <h2>{t('lesson.settings')}</h2>
      <ul className="lesson__settings">
        {lesson.rules.map((id) => {
          const rule = registry.byId.get(id);
          const go = () => {
            lessons.setState({ tab: 'settings' });
            if (rule) lead(rule, {});
          };
          return (
            <li key={id}>
              <button type="button" className="link" onClick={go}>
                {words(id).title}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface Props {
  readonly id: LessonId;
  readonly examination: Examination;
  readonly words: LessonWords;
}

/** The one sentence that helps most now, always in sight. */
function Examiner({ id, examination, words }: Props) {
  const translator = useWords<'lessons'>();
  const { t } = translator;
  const { steps, spot, passed } = examination;
  const done = steps.filter((step) => step.done).length;
  const next = passed && LESSON_IDS[LESSON_IDS.indexOf(id) + 1];
  return (
    <section
      className="examiner"
      aria-label={t('lesson.examiner')}
      data-passed={passed || undefined}
    >
      <Icon name="proof" className="examiner__mark" />
      <div>
        <p className="examiner__who">
          <span className="eyebrow">{t('lesson.examiner')}</span>
          <span className="num">
            {passed
              ? t('lesson.examiner.passed')
              : t('lesson.steps.done', { done, total: steps.length })}
          </span>
        </p>
        <div className="examiner__say">
          <Status quiet>
            <RichText text={sentence(examination, words, translator)} />
          </Status>
          {spot && <LineLink place={spot} at="start" />}
          {next && (
            <a
              className="btn btn--primary btn--small"
              href={hashOf({ page: 'lessons', item: next })}
            >
              {t('lesson.next')}
              <Icon name="arrow" />
            </a>
          )}
        </div>
      </div>
    </section>
  );
}

function sentence(
  { says, said }: Examination,
  words: LessonWords,
  { t, say }: Translator<Page | 'lessons'>,
) {
  const values = { ...said };
  switch (says.kind) {
    case 'passed':
      return words.done;
    case 'turn':
      return say(words.turns[says.id] ?? '', values);
    case 'step':
      return say(words.steps[says.id]?.missing ?? '', values);
    default:
      return t(`lesson.says.${says.kind}`, values);
  }
}

/** The feedback for the current text. */
function useExamination({ examine }: OpenLesson): Examination {
  const text = useDeferredValue(useApp((state) => activeFile(state.workspace).text));
  return useMemo(() => examine(text), [examine, text]);
}
