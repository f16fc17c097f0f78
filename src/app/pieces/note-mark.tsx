import { guideFacts, notesOfRule } from '../store/learning-path.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { NOTE_SHAPES } from './note-box.tsx';

export const needs = [guideFacts];

/** Says at a closed row that sources disagree about it, or that the article has it wrong. */
export function NoteMark({ rule }: { readonly rule: string }) {
  const { t } = useWords();
  const kinds = new Set(
    notesOfRule({ guide: guideFacts.now().GUIDE }, rule).map(({ kind }) => kind),
  );
  return (['conflict', 'wrong'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => (
      <span key={kind} className="notemark">
        <Icon name={NOTE_SHAPES[kind]} />
        {t(`note.${kind}`)}
      </span>
    ));
}
