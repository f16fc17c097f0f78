import { type GuideFacts, loadGuide } from '../../engine/index.ts';
import { notesOfRule } from '../store/learning-path.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { NOTE_SHAPES } from './note-box.tsx';

interface Props {
  readonly rule: string;
}

/** The mark with the guide that it is read from, which comes together with it. */
export async function loadNoteMark(): Promise<(props: Props) => React.ReactNode> {
  const { GUIDE } = await loadGuide();
  return (props) => <NoteMark {...props} guide={GUIDE} />;
}

/** Says at a closed row that sources disagree about it, or that the article has it wrong. */
function NoteMark({ rule, guide }: Props & { readonly guide: GuideFacts['GUIDE'] }) {
  const { t } = useWords();
  const kinds = new Set(notesOfRule({ guide }, rule).map(({ kind }) => kind));
  return (['conflict', 'wrong'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => (
      <span key={kind} className="notemark">
        <Icon name={NOTE_SHAPES[kind]} />
        {t(`note.${kind}`)}
      </span>
    ));
}
