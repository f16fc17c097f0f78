import { countJsonPatches } from '../../engine/index.ts';
import { judgedText } from '../../i18n/judged-text.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { isFirstReading } from '../view/analysis.ts';

interface Props {
  readonly title: string;
  /** Of the heading, below the one of the pane. */
  readonly level: 2 | 3;
}

/** What the text is when there is no pod in it, in its own words and with what to do. */
export function NoPod({ title, level }: Props) {
  const Heading = `h${level}` as const;
  const documents = useApp((state) => state.analysis.review.documents);
  const reading = useApp((state) => isFirstReading(state.analysis));
  const { t } = useWords();
  const sentences = new Set(
    documents.flatMap(({ review }) => {
      const { recognised, objects, document } = review;
      const texts = objects.flatMap((object) => judgedText(t, object, review) ?? []);
      if (texts.length > 0) return texts;
      if (recognised === 'broken') return t('band.broken.alone');
      // A workload without a pod is told of where its problems are.
      if (recognised === 'workload') return [];
      const kind = objects[0]?.object.kind ?? '';
      return t(`recognised.${recognised}`, {
        kind,
        apiVersion: objects[0]?.object.apiVersion ?? '',
        n: countJsonPatches(document),
      });
    }),
  );
  if (reading) return <p className="empty-state">{t('step.reading')}</p>;
  if (documents.length === 0) sentences.add(t('recognised.empty'));
  return (
    <div className="empty-state">
      <Heading>{title}</Heading>
      {[...sentences].slice(0, 4).map((sentence) => (
        <p className="prose" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
