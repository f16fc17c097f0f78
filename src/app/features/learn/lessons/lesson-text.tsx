import { useEffect, useRef } from 'react';
import { LESSON_IDS, LESSON_MINUTES } from '../../../../engine/core.ts';
import type { Lesson } from '../../../../engine/index.ts';
import { registry } from '../../../../engine/index.ts';
import { useLead } from '../../../pieces/use-lead.ts';
import type { OpenLesson } from '../../../store/lesson.ts';
import { lessonsOf } from '../../../store/lesson.ts';
import { hashOfPicture, LESSON_PICTURES, PICTURE_TITLES } from '../../../store/lesson-pictures.ts';
import { pass } from '../../../store/progress.ts';
import { useActions, useShell } from '../../../store/react.ts';
import { Command } from '../../../ui/command.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { Examiner } from './lesson-examiner.tsx';
import { LessonFoot } from './lesson-foot.tsx';
import { LessonSteps } from './lesson-steps.tsx';
import { useExamination } from './use-examination.ts';

/** A lesson to read, with what the examiner says at its foot. */
export function LessonText({ open }: { readonly open: OpenLesson }) {
  const { lesson } = open;
  const { t, lesson: wordsOf, say } = useWords<'lessons'>();
  const { copy } = useShell();
  const examination = useExamination(open);
  const title = useRef<HTMLHeadingElement>(null);
  const words = wordsOf(lesson.id);
  const { passed } = examination;
  const picture = LESSON_PICTURES[lesson.id];

  useEffect(() => {
    document.title = `${words.title}: Podsmith`;
  }, [words]);
  useEffect(() => {
    if (passed) pass(lesson.id);
  }, [passed, lesson]);
  // Whoever comes from another lesson reads this one from its title on.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

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
        <h1 id="lesson-title" ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lesson__goal">
          <b>{t('lesson.goal')}</b> <RichText text={words.goal} />
        </p>
        <LessonSteps lesson={lesson} words={words} examination={examination} />
        <Settings lesson={lesson} />
        <p className="lesson__picture">
          <b>{t('lesson.picture')}</b>{' '}
          <a href={hashOfPicture(picture)}>{t(PICTURE_TITLES[picture])}</a>
        </p>
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
      </div>
      <Examiner id={lesson.id} examination={examination} words={words} />
    </article>
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
