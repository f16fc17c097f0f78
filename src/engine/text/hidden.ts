/** Characters by which a text says something else than what is seen of it. */

/** What they do: turn the direction of what follows, or stand there without being seen. */
export type HiddenKind = 'direction' | 'invisible';

export interface HiddenRun {
  readonly kind: HiddenKind;
  readonly from: number;
  readonly to: number;
  /** The different characters, as `U+202E`. */
  readonly characters: readonly string[];
}

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const RUNS =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;

/** Many scripts and emoji are written with joiners, and flags with tags: there these can be seen. */
const JOINERS = /^[\u200c\u200d]+$/;
const JOINED =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]$|\p{Extended_Pictographic}$/u;
const TAGS = /^[\u{e0020}-\u{e007e}]+\u{e007f}$/u;
const FLAG = '\u{1f3f4}';

/** In the order of the text. A mark of the byte order at its beginning is none of them. */
export function hiddenRuns(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const from = index === 0 && run.startsWith('\ufeff') ? 1 : index;
    const to = index + run.length;
    if (from === to) continue;
    const before = text.slice(Math.max(0, index - 4), index);
    if (JOINERS.test(run) && JOINED.test(before)) continue;
    if (TAGS.test(run) && before.endsWith(FLAG)) continue;
    const hidden = text.slice(from, to);
    const kind = DIRECTION.test(hidden) ? 'direction' : 'invisible';
    runs.push({ kind, from, to, characters: [...new Set(hidden)].map(codePoint) });
  }
  return runs;
}

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Latin letters, each with those of other scripts that are drawn like it. */
const ALIKE =
  'aаα cсϲ dԁ eе gɡ hһ iіι jјϳ kκ lӏ nո oоο pрρ qԛ sѕ tτ uυ vѵν wԝω xхχ yуγ AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙӀ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YΥҮ ZΖ';

/**
 * A name as it looks: without what cannot be seen, and with Latin letters for those that are drawn like them.
 * @returns `letters`, the different ones of other scripts, such as `о (U+043E)`
 */
export function asItLooks(name: string): {
  readonly name: string;
  readonly letters: readonly string[];
} {
  // Longer than any name that somebody could have meant.
  if (name.length > 100 || /^\p{ASCII}*$/u.test(name)) return { name, letters: [] };
  const letters = new Set<string>();
  let looks = '';
  for (const char of name.replace(RUNS, '')) {
    const at = ALIKE.indexOf(char);
    const latin =
      at < 0 || char <= '\x7f' ? char : (ALIKE[ALIKE.lastIndexOf(' ', at) + 1] as string);
    if (latin !== char) letters.add(`${char} (${codePoint(char)})`);
    looks += latin;
  }
  return { name: looks, letters: [...letters] };
}
