import { LESSON_IDS, LESSON_MINUTES } from '../../../../engine/core.ts';
import { type Examination, type Lesson, registry } from '../../../../engine/index.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { Terms, TermText } from '../../../pieces/terms.tsx';
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
import { useActions, useShell } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { CommandBlock } from '../../../ui/command.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonFoot } from './lesson-foot.tsx';
import { LessonPicture } from './lesson-picture.tsx';
import { LessonSteps } from './lesson-steps.tsx';

interface Props {
  readonly open: OpenLesson;
  readonly examination: Examination;
}

/** The text of a lesson. */
export function LessonText({ open, examination }: Props) {
  const { lesson } = open;
  const { t, lesson: wordsOf, say } = useWords<'lessons'>();
  const { copy } = useShell();
  const words = wordsOf(lesson.id);
  const verified = (check: string) => say(words.verify[check] ?? '', {});

  return (
    <Terms
      texts={[
        words.goal,
        // What is in a hint is not read by everyone: its terms are explained elsewhere, if they are.
        ...Object.keys(lesson.steps).map((step) => words.steps[step]?.task ?? ''),
        words.attacker,
        ...Object.keys(lesson.verify).map(verified),
      ]}
    >
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
            <b>{t('lesson.goal')}</b> <TermText text={words.goal} />
          </p>
          <LessonSteps lesson={lesson} words={words} examination={examination} />
          <Settings lesson={lesson} />
          <LessonPicture lesson={lesson} />
          <h2>{t('lesson.attacker')}</h2>
          <p>
            <TermText text={words.attacker} />
          </p>
          <h2>{t('lesson.verify')}</h2>
          {Object.entries(lesson.verify).map(([check, command]) => (
            <CommandBlock
              key={check}
              about={<TermText text={verified(check)} />}
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
      </article>
    </Terms>
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
