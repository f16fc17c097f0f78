/** Completion: what Kubernetes’ schema and the manifest itself allow at the cursor. */
import type { Assist } from '../../engine/index.ts';
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;
type Item = monaco.languages.CompletionItem;
type Offered = ReturnType<Assist['completionsAt']>;
type Completion = NonNullable<Offered>['items'][number];

/** Offers completions in one model. Returns what ends it. */
export function registerCompletion(
  model: Model,
  assist: () => Promise<Assist | undefined>,
): () => void {
  const provider = monaco.languages.registerCompletionItemProvider('yaml', {
    triggerCharacters: [' ', '{', '[', ',', '"'],
    async provideCompletionItems(textModel, position, { triggerCharacter }) {
      if (textModel !== model) return null;
      const { lineNumber, column } = position;
      const before = model.getLineContent(lineNumber).slice(0, column - 1);
      // Whoever indents a line has asked for nothing yet.
      if (triggerCharacter === ' ' && before.trim() === '') return null;
      // Of the text as it is asked about: Monaco itself heeds what is typed meanwhile.
      const [text, offset] = [model.getValue(), model.getOffsetAt(position)];
      const found = (await assist())?.completionsAt(text, offset);
      if (!found || model.isDisposed()) return { suggestions: [] };
      const start = column - (offset - found.from);
      const end = start + found.to - found.from;
      const range = new monaco.Range(lineNumber, start, lineNumber, end);
      const typed = before.slice(start - 1);
      return { suggestions: found.items.map((item, n) => itemOf(item, n, range, typed)) };
    },
  });
  return () => provider.dispose();
}

function itemOf(item: Completion, n: number, range: monaco.Range, typed: string): Item {
  const { CompletionItemInsertTextRule: rule } = monaco.languages;
  const { label, detail, description, insert, cursor, next } = item;
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  return {
    label: { label, ...(detail && { description: detail }) },
    kind: kindOf(item),
    insertText: `${escaped(insert.slice(0, cursor))}$0${escaped(insert.slice(cursor))}`,
    // Its lines are indented already.
    insertTextRules: rule.InsertAsSnippet | rule.KeepWhitespace,
    filterText: quote + label,
    sortText: String(n).padStart(4, '0'),
    range,
    // A text, not Markdown.
    ...(description && { documentation: description }),
    ...(next && { command: { id: 'editor.action.triggerSuggest', title: '' } }),
  };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function kindOf({ kind }: Completion): monaco.languages.CompletionItemKind {
  const { CompletionItemKind } = monaco.languages;
  if (kind === 'key') return CompletionItemKind.Property;
  return kind === 'object' ? CompletionItemKind.Module : CompletionItemKind.Value;
}
