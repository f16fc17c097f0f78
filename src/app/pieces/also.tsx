import { type BesideChange, nameOfAdded, visible } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';

/** What a fix changes beside what its finding names. Nothing when that is all. */
export function Also({ written, files, className }: Props) {
  const { t, language } = useWords();
  if (written.length === 0) return null;
  const listed = (some: readonly BesideChange[]) => {
    const names = some.map((one) => {
      const name = saying(one);
      // The file itself is the first, those beside it come behind.
      const file = one.file === undefined ? undefined : files[one.file - 1]?.name;
      return file === undefined ? name : t('fix.also.in-file', { name, file: visible(file) });
    });
    return new Intl.ListFormat(language).format(new Set(names));
  };
  const barred = written.filter((one) => one.barred);
  if (barred.length > 0)
    return <p className={className}>{t('fix.also.barred', { list: listed(barred) })}</p>;
  const suggested = written.some((one) => one.suggested === 'any');
  return (
    <p className={className}>
      {t(suggested ? 'fix.also.suggested' : 'fix.also', { list: listed(written) })}
    </p>
  );
}

interface Props {
  readonly written: readonly BesideChange[];
  /** The files beside the one that is shown, as the changes were worked out with them. */
  readonly files: readonly { readonly name: string }[];
  readonly className?: string;
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
