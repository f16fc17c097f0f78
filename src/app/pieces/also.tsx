import { type BesideChange, type FixNotes, nameOfAdded, visible } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';

interface Props {
  readonly notes: readonly FixNotes[];
  /** The files beside the one that is shown, as the changes were worked out with them. */
  readonly files: readonly { readonly name: string }[];
  /** The line that a document starts on; without it, lines are not named. */
  readonly lineOf?: (document: number) => number;
  readonly className?: string;
}

/** What a fix changes that its finding does not name. Nothing when that is all. */
export function Also({ notes, files, lineOf, className }: Props) {
  const { t, language } = useWords();
  const listed = (names: Iterable<string>) => new Intl.ListFormat(language).format(new Set(names));
  const beside = notes.flatMap((note) => note.beside);
  const barred = beside.filter((change) => change.barred);
  const changed = barred.length > 0 ? barred : beside;
  const names = changed.map((change) => {
    const name = saying(change);
    // The file itself is the first, those beside it come behind.
    const file = change.file === undefined ? undefined : files[change.file - 1]?.name;
    return file === undefined ? name : t('fix.also.in-file', { name, file: visible(file) });
  });
  const suggested = beside.some((change) => change.suggested === 'any');
  const anchors = new Set(notes.flatMap((note) => note.anchors.map((name) => visible(`&${name}`))));
  const comments = notes.flatMap((note) => note.comments);
  const sentences = [
    names.length > 0 &&
      t(barred.length > 0 ? 'fix.also.barred' : suggested ? 'fix.also.suggested' : 'fix.also', {
        list: listed(names),
      }),
    anchors.size > 0 && t('fix.also.anchors', { n: anchors.size, list: listed(anchors) }),
    comments.length > 0 &&
      (lineOf
        ? t('fix.also.comments.at', {
            n: comments.length,
            lines: listed(comments.map(({ document, line }) => `${lineOf(document) + line}`)),
          })
        : t('fix.also.comments', { n: comments.length })),
  ].filter((sentence) => sentence !== false);
  return sentences.map((sentence) => (
    <p className={className} key={sentence}>
      {sentence}
    </p>
  ));
}

/** Another object by its name; a field of the same one with its value, where that is a number or a switch. */
function saying({ object, elsewhere, path, value, op }: BesideChange): string {
  if (op === 'add-document') {
    const { kind, name } = nameOfAdded(value);
    return visible(`${kind}/${name}`);
  }
  if (object && elsewhere) return visible(`${object.kind ?? ''}/${object.name ?? ''}`);
  const field = visible(String(path.findLast((key) => typeof key === 'string') ?? ''));
  return typeof value === 'number' || typeof value === 'boolean' ? `${field}: ${value}` : field;
}
