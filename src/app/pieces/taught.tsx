/** What the guide and the lessons teach of a rule. Their texts and titles come late. */
import {
  hashOfLesson,
  hashOfSection,
  learningFacts,
  lessonsOfRule,
  notesOfRule,
  sectionsOfRule,
  textOfNote,
  titleOfSection,
} from '../store/learning-path.ts';
import { RichText } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import { NoteBox } from './note-box.tsx';
import { Ways } from './ways.tsx';

export const needs = [learningFacts];

interface Props {
  readonly rule: string;
}

/** What has changed, is in dispute or is wrong in the article about a rule. */
export function RuleNotes({ rule }: Props) {
  const { guide } = useWords<'learn'>();
  const notes = notesOfRule(learningFacts.now(), rule);
  return (
    notes.length > 0 && (
      <div className="rulenotes">
        {notes.map((note) => (
          <NoteBox key={`${note.place.join(' ')} ${note.id}`} kind={note.kind}>
            <RichText text={textOfNote(guide, note)} />
          </NoteBox>
        ))}
      </div>
    )
  );
}

/** The sections of the guide and the lessons that teach a rule. */
export function TaughtLinks({ rule }: Props) {
  const { t, guide, lesson } = useWords<'learn' | 'lessons'>();
  const facts = learningFacts.now();
  const sections = sectionsOfRule(facts, rule).map((place) => ({
    href: hashOfSection(place),
    label: titleOfSection(guide, place),
  }));
  const lessons = lessonsOfRule(facts, rule).map((id) => ({
    href: hashOfLesson(id),
    label: lesson(id).title,
  }));
  return (
    <Ways
      groups={[
        [t('learn.sections'), sections],
        [t('learn.lessons'), lessons],
      ]}
    />
  );
}
