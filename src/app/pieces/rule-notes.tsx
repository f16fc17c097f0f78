import { learningFacts, notesOfRule, textOfNote } from '../store/learning-path.ts';
import { RichText } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import { NoteBox } from './note-box.tsx';

/** The notes of the guide that are about a rule, on its page and in its open row. */
export function RuleNotes({ rule }: { readonly rule: string }) {
  const { guide } = useWords<'learn'>();
  const notes = notesOfRule(learningFacts(), rule);
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
