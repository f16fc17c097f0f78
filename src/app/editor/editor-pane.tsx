import { useCallback, useState } from 'react';
import type { Listeners } from './full-editor.ts';
import { MonacoPane } from './monaco-pane.tsx';
import { PlainEditor } from './plain-editor.tsx';
import './editor.css';

/** Phones and fingers do better with a plain field, and are spared the weight of the full editor. */
const small = () => window.matchMedia('(width < 48rem), (pointer: coarse)').matches;

/** The text of the manifest, to read and write. */
export default function EditorPane({ onAsk }: Pick<Listeners, 'onAsk'>) {
  const [mode, setMode] = useState<'full' | 'plain' | 'failed'>(() => (small() ? 'plain' : 'full'));
  const fail = useCallback(() => setMode('failed'), []);
  return (
    <div className="editor-pane">
      {mode === 'full' ? (
        <MonacoPane onFailure={fail} onAsk={onAsk} />
      ) : (
        <PlainEditor failed={mode === 'failed'} onFull={() => setMode('full')} />
      )}
    </div>
  );
}
