/** The page's and the command line's words. Each language is one chunk, loaded when it is chosen. */
import type { Messages } from './en/index.ts';
import { format, type Language, type Values } from './translate.ts';

export type { MessageKey, Messages } from './en/index.ts';
export { LANGUAGES, type Language, type Values } from './translate.ts';

export interface Translator {
  readonly language: Language;
  /** A sentence of the chrome. */
  readonly t: (key: keyof Messages['chrome'], values?: Values) => string;
  /** The words of a rule. */
  readonly rule: (id: string) => Messages['rules'][string];
  /** The sentence of a finding. */
  readonly finding: (rule: string, code: string, data: Values) => string;
}

/** Loads a language's words. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const { messages } =
    language === 'de' ? await import('./de/index.ts') : await import('./en/index.ts');
  return translator(language, messages);
}

function translator(language: Language, { chrome, rules }: Messages): Translator {
  const rule: Translator['rule'] = (id) => {
    const words = rules[id];
    if (!words) throw new RangeError(`No words for rule ${id}`);
    return words;
  };
  return {
    language,
    t: (key, values) => format(language, chrome[key], values),
    rule,
    finding: (id, code, data) => format(language, rule(id).messages[code] ?? code, data),
  };
}
