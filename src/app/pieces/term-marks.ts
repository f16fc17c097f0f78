/** Where the terms of the glossary first stand on a page: a pure function of its texts. */

/** What a term is called in each language; several names are divided by a stroke. */
export interface TermNames {
  readonly [id: string]: { readonly [language: string]: string };
}

/** A term in a text, by its place. */
export interface TermMark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What everyone who opens the page knows: a line below each of them would only be in the way. */
const KNOWN: ReadonlySet<string> = new Set([
  'pod',
  'manifest',
  'key',
  'certificate',
  'secret',
  'exposure',
  'best-practices',
  'best-practice-guidance',
  'cluster-security',
  'to-disguise',
  'to-retrieve',
  'privileges',
]);

/** Texts in which a word isn't the term that is called so: SELinux has labels of its own. */
const OTHER_MEANING: { readonly [id: string]: RegExp } = {
  label: /SELinux/,
  deployment: /deployment safeguards/i,
  namespace:
    /namespaces of the node|creating namespaces|Kernel namespaces|Namespaces des Knotens|Namespaces erstellen/,
  root: /root file system/,
  'to-enforce': /Zugriffe überwachen|Sie warnen dann/,
  'to-rotate': /Benutzer wechseln/,
  'to-deploy': /Secret bereitstellen|Key Vault bereitstellen/,
  'admission-webhook': /tests webhooks|testet Webhooks/,
  deprecated: /`resourceVersion` ist veraltet/,
};

interface Pattern {
  readonly id: string;
  readonly name: string;
  readonly regex: RegExp;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The forms of a word in a sentence, as a pattern. */
const FORMS: { readonly [language: string]: (word: string) => string } = {
  // identity, identities; profile, profiles
  en: (word) =>
    /[^aeiou]y$/.test(word) ? `${escaped(word.slice(0, -1))}(?:y|ies)` : `${escaped(word)}s?`,
  de: (word) => {
    // Adjectives: schreibgeschütztes, schreibgeschützten
    if (/^\p{Ll}.*e[mnrs]?$/u.test(word)) return `${escaped(word.replace(/[mnrs]$/, ''))}[mnrs]?`;
    // Dienstkonto, Dienstkonten
    if (word.endsWith('o')) return `${escaped(word.slice(0, -1))}(?:os?|en)`;
    return `${escaped(word)}[a-z]{0,2}`;
  },
};

/** Every name of every term, the longest first, so that a term is never taken for a part of it. */
function patternsOf(names: TermNames, language: string): readonly Pattern[] {
  const formsOf = FORMS[language] ?? escaped;
  return Object.entries(names)
    .filter(([id]) => !KNOWN.has(id))
    .flatMap(([id, translations]) =>
      (translations[language] ?? '').split(' / ').map((name): Pattern => {
        const words = name
          .replace(/\s*\([^)]*\)/g, '')
          .trim()
          .split(/\s+/)
          .map(formsOf);
        const regex = new RegExp(
          `(?<![\\p{L}\\p{N}-])${words.join('\\s+')}(?![\\p{L}\\p{N}-])`,
          'giu',
        );
        return { id, name: name.toLowerCase(), regex };
      }),
    )
    .sort((a, b) => b.name.length - a.name.length);
}

/** The text with what stands in backticks blanked: code is no term. */
const proseOf = (text: string): string =>
  text.replace(/`[^`]*`/g, (code) => '\u0000'.repeat(code.length));

/**
 * @param texts of a page, in the order in which they are read
 * @returns by text, the terms that stand there for the first time on the page
 */
export function firstTerms(
  texts: readonly string[],
  names: TermNames,
  language: string,
): ReadonlyMap<string, readonly TermMark[]> {
  const patterns = patternsOf(names, language);
  const used = new Set<string>();
  const marks = new Map<string, readonly TermMark[]>();
  for (const text of texts) {
    if (marks.has(text)) continue;
    const prose = proseOf(text);
    const termMarks: TermMark[] = [];
    const taken: { readonly from: number; readonly to: number }[] = [];
    for (const { id, name, regex } of patterns) {
      if (OTHER_MEANING[id]?.test(text)) continue;
      for (const { index: from, 0: found } of prose.matchAll(regex)) {
        const to = from + found.length;
        if (taken.some((range) => from < range.to && to > range.from)) continue;
        // Also where it isn't marked again, a part of it is no other term.
        taken.push({ from, to });
        // Two terms may share a name.
        if (used.has(id) || used.has(name)) continue;
        used.add(id).add(name);
        termMarks.push({ id, from, to });
      }
    }
    marks.set(
      text,
      termMarks.sort((a, b) => a.from - b.from),
    );
  }
  return marks;
}
