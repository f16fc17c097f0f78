/** The editor's colours. The same roles as in the page's tokens; Monaco takes hexadecimal only. */
import type * as monaco from 'monaco-editor/editor';

type Theme = monaco.editor.IStandaloneThemeData;

interface Palette {
  readonly base: 'vs' | 'vs-dark';
  readonly code: string;
  readonly raised: string;
  readonly hover: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hair: string;
  readonly lineNumber: string;
  readonly linked: string;
  readonly selection: string;
  readonly ember: string;
  readonly focus: string;
  readonly fault: string;
  readonly warn: string;
  readonly steelTint: string;
  readonly key: string;
  readonly string: string;
  readonly number: string;
}

const theme = (of: Palette): Theme => ({
  base: of.base,
  inherit: true,
  rules: [
    { token: 'type', foreground: of.key },
    { token: 'string', foreground: of.string },
    // Monaco's own themes colour YAML apart; a rule for `string` alone would not reach it.
    { token: 'string.yaml', foreground: of.string },
    { token: 'number', foreground: of.number },
    { token: 'keyword', foreground: of.number },
    { token: 'comment', foreground: of.ink3, fontStyle: 'italic' },
    { token: 'operators', foreground: of.ink2 },
    { token: 'delimiter', foreground: of.ink2 },
  ],
  colors: {
    'editor.background': `#${of.code}`,
    'editor.foreground': `#${of.ink}`,
    'editor.lineHighlightBackground': `#${of.linked}`,
    'editor.selectionBackground': `#${of.selection}`,
    'editor.inactiveSelectionBackground': `#${of.selection}`,
    'editor.findMatchBackground': `#${of.selection}`,
    'editor.findMatchBorder': `#${of.focus}`,
    // Also the place that a quick fix speaks of.
    'editor.findMatchHighlightBackground': `#${of.selection}`,
    'editor.hoverHighlightBackground': `#${of.steelTint}`,
    'editor.wordHighlightBackground': `#${of.steelTint}`,
    'editor.wordHighlightStrongBackground': `#${of.steelTint}`,
    'editor.placeholder.foreground': `#${of.ink3}`,
    'editorBracketMatch.border': `#${of.focus}`,
    'editorCodeLens.foreground': `#${of.ink2}`,
    'editorCursor.foreground': `#${of.ink}`,
    'editorError.foreground': `#${of.fault}`,
    'editorGutter.background': `#${of.code}`,
    'editorHoverWidget.background': `#${of.raised}`,
    'editorHoverWidget.border': `#${of.hair}`,
    'editorHoverWidget.foreground': `#${of.ink}`,
    'editorHoverWidget.statusBarBackground': `#${of.hover}`,
    'editorInfo.foreground': `#${of.ink3}`,
    'editorLightBulb.foreground': `#${of.ember}`,
    'editorLightBulbAutoFix.foreground': `#${of.ember}`,
    'editorLink.activeForeground': `#${of.ember}`,
    'editorLineNumber.activeForeground': `#${of.ink}`,
    'editorLineNumber.dimmedForeground': `#${of.lineNumber}`,
    'editorLineNumber.foreground': `#${of.lineNumber}`,
    'editorOverviewRuler.border': '#00000000',
    'editorOverviewRuler.errorForeground': `#${of.fault}`,
    'editorOverviewRuler.infoForeground': `#${of.ink3}`,
    'editorOverviewRuler.warningForeground': `#${of.warn}`,
    'editorSuggestWidget.focusHighlightForeground': `#${of.ember}`,
    'editorSuggestWidget.highlightForeground': `#${of.ember}`,
    'editorSuggestWidget.selectedBackground': `#${of.hover}`,
    'editorSuggestWidget.selectedForeground': `#${of.ink}`,
    'editorSuggestWidgetStatus.foreground': `#${of.ink2}`,
    'editorWarning.foreground': `#${of.warn}`,
    'editorWidget.background': `#${of.raised}`,
    'editorWidget.border': `#${of.hair}`,
    'editorWidget.foreground': `#${of.ink}`,
    focusBorder: `#${of.focus}`,
    foreground: `#${of.ink}`,
    descriptionForeground: `#${of.ink2}`,
    'input.background': `#${of.code}`,
    'input.border': `#${of.lineNumber}`,
    'input.foreground': `#${of.ink}`,
    'inputValidation.infoBackground': `#${of.raised}`,
    'inputValidation.infoBorder': `#${of.hair}`,
    'inputValidation.infoForeground': `#${of.ink}`,
    'list.activeSelectionBackground': `#${of.hover}`,
    'list.activeSelectionForeground': `#${of.ink}`,
    'list.focusBackground': `#${of.hover}`,
    'list.focusForeground': `#${of.ink}`,
    'list.hoverBackground': `#${of.hover}`,
    'list.hoverForeground': `#${of.ink}`,
    'menu.background': `#${of.raised}`,
    'menu.border': `#${of.hair}`,
    'menu.foreground': `#${of.ink}`,
    'menu.selectionBackground': `#${of.hover}`,
    'menu.selectionForeground': `#${of.ink}`,
    'menu.separatorBackground': `#${of.hair}`,
    'textLink.foreground': `#${of.ember}`,
  },
});

export const lightTheme = theme({
  base: 'vs',
  code: 'faf9f7',
  raised: 'ffffff',
  hover: 'f0ede9',
  ink: '1f1b17',
  ink2: '4f4841',
  ink3: '6b635a',
  hair: 'cfc7be',
  lineNumber: '6e655c',
  linked: 'f6ece2',
  selection: 'dbe7f1',
  ember: '96400a',
  focus: 'a5460b',
  fault: 'a81c2b',
  warn: '7e5a00',
  steelTint: 'e6eef5',
  key: '1f5079',
  string: '7a3d12',
  number: '6b2f73',
});

export const darkTheme = theme({
  base: 'vs-dark',
  code: '161412',
  raised: '24211f',
  hover: '2e2a27',
  ink: 'f2ede7',
  ink2: 'c9c0b6',
  ink3: 'a1978b',
  hair: '48423c',
  lineNumber: '999083',
  linked: '2a2019',
  selection: '1b3148',
  ember: 'f2a766',
  focus: 'f2a766',
  fault: 'ff938c',
  warn: 'e3b85a',
  steelTint: '17293a',
  key: '93c2ea',
  string: 'e9b48a',
  number: 'd3a5dc',
});
