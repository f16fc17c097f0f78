import { namedDocument } from '../../../engine/edits.ts';
import {
  countJsonPatches,
  gapOf,
  judgementOfDocument,
  type PlacedReview,
  type Recognised,
  type Review,
} from '../../../engine/index.ts';
import { fileLines } from '../../../results/places.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { MakeManifest } from './make-manifest.tsx';

/** Something in a file that is no workload, or that Podsmith can't judge. */
export interface Notable {
  readonly placed: PlacedReview;
  /** For a custom resource the sentences themselves. */
  readonly recognised: Exclude<Recognised, 'workload' | 'broken'> | { readonly sentence: string };
}

const MOST = 4;

/** Kinds that a band names before it counts the others. */
const MOST_KINDS = 4;

interface Props {
  readonly file: Review;
  readonly all: readonly Notable[];
}

/** One sentence for each kind of thing in the file that is no workload, with its first line. */
export function RecognisedList({ file, all }: Props) {
  const custom = all.filter(({ recognised }) => typeof recognised === 'object');
  // One sentence fits in a band; of several each is long, and all of them begin alike.
  if (custom.length > 1) {
    const others = all.filter((notable) => !custom.includes(notable)).slice(0, MOST - 1);
    return (
      <>
        <CustomBand file={file} custom={custom} />
        <NotableBands file={file} found={others} />
      </>
    );
  }
  return <NotableBands file={file} found={all.slice(0, MOST)} />;
}

const lineOf = (file: Review, { slice, review }: PlacedReview): number => {
  const blank = /^\s*/.exec(review.document.text)?.[0].length ?? 0;
  return fileLines(file).line(slice.from + blank);
};

/** What is said of several custom resources: what holds for all of them, and the rest on demand. */
function CustomBand({
  file,
  custom,
}: Pick<Props, 'file'> & { readonly custom: readonly Notable[] }) {
  const { t } = useWords<'opened'>();
  const documents = [...new Set(custom.map(({ placed }) => placed))];
  const kinds = [
    ...new Set(documents.map(({ review: { objects } }) => objects[0]?.object.kind ?? '')),
  ];
  const more = kinds.length - MOST_KINDS;
  const list = kinds.slice(0, more > 0 ? MOST_KINDS : undefined).join(', ');
  const open = documents.filter(({ review }) => gapOf(judgementOfDocument(review)) === 'open');
  return (
    <Banner tone="plain" icon="file">
      <p>
        <b>{t('band.custom.title', { list, more: Math.max(more, 0) })}</b>{' '}
        {t('band.custom.text', { open: open.length })}
      </p>
      <details className="band__more">
        <summary>{t('band.custom.more')}</summary>
        <ul>
          {custom.map(({ placed, recognised }) => {
            const sentence = typeof recognised === 'object' ? recognised.sentence : '';
            return (
              <li key={sentence}>
                <b>{t('band.recognised.line', { line: lineOf(file, placed) })}.</b> {sentence}
              </li>
            );
          })}
        </ul>
      </details>
    </Banner>
  );
}

function NotableBands({
  file,
  found,
}: Pick<Props, 'file'> & { readonly found: readonly Notable[] }) {
  const { t } = useWords<'opened'>();
  return found.map(({ placed, recognised }) => {
    const { objects, document } = placed.review;
    const line = lineOf(file, placed);
    const kind = objects[0]?.object.kind ?? '';
    const apiVersion = objects[0]?.object.apiVersion ?? '';
    const named = namedDocument(document.value);
    const secret = recognised === 'secret' || named === 'kubeconfig';
    const sentence =
      typeof recognised === 'object'
        ? recognised.sentence
        : t(`recognised.${recognised}`, { kind, apiVersion, n: countJsonPatches(document) });
    return (
      <Banner key={sentence} tone="plain" icon={secret ? 'lock' : 'file'}>
        <p>
          <b>{t('band.recognised.line', { line })}.</b> {named ? t(`named.${named}`) : sentence}
        </p>
        {recognised === 'compose' && <MakeManifest text={document.text} />}
      </Banner>
    );
  });
}
