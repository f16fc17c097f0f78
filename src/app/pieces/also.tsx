import { nameOfAdded, visible, type Written } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';

/** What a fix changes beside what its finding names. Nothing when that is all. */
export function Also({ written, className }: Props) {
  const { t, language } = useWords();
  if (written.length === 0) return null;
  const names = [...new Set(written.map(saying))];
  const list = new Intl.ListFormat(language).format(names);
  const suggested = written.some((one) => one.suggested === 'any');
  return <p className={className}>{t(suggested ? 'fix.also.suggested' : 'fix.also', { list })}</p>;
}

interface Props {
  readonly written: readonly Written[];
  readonly className?: string;
}

/** Another object by its name; a field of the same one with its value, where that is a number or a switch. */
function saying({ object, elsewhere, path, value, op }: Written): string {
  if (op === 'add-document') {
    const { kind, name } = nameOfAdded(value);
    return visible(`${kind}/${name}`);
  }
  if (object && elsewhere) return visible(`${object.kind ?? ''}/${object.name ?? ''}`);
  const field = visible(String(path.findLast((key) => typeof key === 'string') ?? ''));
  return typeof value === 'number' || typeof value === 'boolean' ? `${field}: ${value}` : field;
}
