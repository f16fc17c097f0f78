// The least that an editor of YAML costs: Monaco as it comes, with its colours. What is measured beside it
// is ours.
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/languages/definitions/yaml/register';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
monaco.editor.create(document.body, {
  value: 'kind: Pod\n',
  language: 'yaml',
  automaticLayout: true,
  minimap: { enabled: false },
});
