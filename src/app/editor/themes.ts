/** The editor's colours. The same roles as in the page's tokens; Monaco takes hexadecimal only. */
import type * as monaco from 'monaco-editor/editor';

type Theme = monaco.editor.IStandaloneThemeData;

interface Palette {
  readonly key: string;
  readonly string: string;
  readonly number: string;
  readonly comment: string;
  readonly punctuation: string;
}

const rules = ({ key, string, number, comment, punctuation }: Palette): Theme['rules'] => [
  { token: 'type', foreground: key },
  { token: 'string', foreground: string },
  // The base themes colour YAML's strings apart.
  { token: 'string.yaml', foreground: string },
  { token: 'number', foreground: number },
  { token: 'keyword', foreground: number },
  { token: 'comment', foreground: comment, fontStyle: 'italic' },
  { token: 'operators', foreground: punctuation },
  { token: 'delimiter', foreground: punctuation },
];

export const lightTheme: Theme = {
  base: 'vs',
  inherit: true,
  rules: rules({
    key: '1f5079',
    string: '7a3d12',
    number: '6b2f73',
    comment: '6b635a',
    punctuation: '4f4841',
  }),
  colors: {
    'editor.background': '#faf9f7',
    'editorGutter.background': '#faf9f7',
    'editor.foreground': '#1f1b17',
    'editorCursor.foreground': '#1f1b17',
    'editorLineNumber.foreground': '#6e655c',
    'editorLineNumber.activeForeground': '#1f1b17',
    'editorLineNumber.dimmedForeground': '#6e655c',
    'editor.lineHighlightBackground': '#f6ece2',
    'editor.selectionBackground': '#dbe7f1',
    'editorError.foreground': '#a81c2b',
    'editorWarning.foreground': '#7e5a00',
    'editorInfo.foreground': '#6b635a',
    'editorWidget.background': '#ffffff',
    'editorWidget.border': '#cfc7be',
    'editorHoverWidget.background': '#ffffff',
    'editorHoverWidget.border': '#cfc7be',
    focusBorder: '#a5460b',
    'editorBracketMatch.border': '#a5460b',
    'list.activeSelectionBackground': '#f0ede9',
    'editor.placeholder.foreground': '#6b635a',
  },
};

export const darkTheme: Theme = {
  base: 'vs-dark',
  inherit: true,
  rules: rules({
    key: '93c2ea',
    string: 'e9b48a',
    number: 'd3a5dc',
    comment: 'a1978b',
    punctuation: 'c9c0b6',
  }),
  colors: {
    'editor.background': '#161412',
    'editorGutter.background': '#161412',
    'editor.foreground': '#f2ede7',
    'editorCursor.foreground': '#f2ede7',
    'editorLineNumber.foreground': '#999083',
    'editorLineNumber.activeForeground': '#f2ede7',
    'editorLineNumber.dimmedForeground': '#999083',
    'editor.lineHighlightBackground': '#2a2019',
    'editor.selectionBackground': '#1b3148',
    'editorError.foreground': '#ff938c',
    'editorWarning.foreground': '#e3b85a',
    'editorInfo.foreground': '#a1978b',
    'editorWidget.background': '#24211f',
    'editorWidget.border': '#48423c',
    'editorHoverWidget.background': '#24211f',
    'editorHoverWidget.border': '#48423c',
    focusBorder: '#f2a766',
    'editorBracketMatch.border': '#f2a766',
    'list.activeSelectionBackground': '#2e2a27',
    'editor.placeholder.foreground': '#a1978b',
  },
};
