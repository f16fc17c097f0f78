import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { loadWords } from '../../i18n/index.ts';
import { Worded } from '../pieces/worded.tsx';
import { useWords } from '../ui/use-words.ts';
import type { Listeners } from './full-editor.ts';
import { leftBy, type PlainFieldState } from './handover.ts';
import { PlainEditor } from './plain-editor.tsx';
import './editor.css';
import type { Language } from '../../i18n/index.ts';

/** Phones and fingers do better with a plain field, and are spared the weight of the full editor. */
let small: boolean | undefined;
const isSmall = () => {
  // What a visit begins with stays, also where a window is made narrow later.
  small ??= matchMedia('(width < 48rem), (pointer: coarse)').matches;
  return small;
};
const never = () => () => undefined;

type Full = Awaited<ReturnType<typeof loadMonaco>>;

interface Props extends Pick<Listeners, 'onAsk'> {
  /** What is needed more is there: the full editor, the largest part of the page, may load. */
  readonly ready: boolean;
  /** Bands behind lines of the plain field. */
  readonly lit: ReactNode;
  /** Bars of changed lines beside the plain field. */
  readonly bars: ReactNode;
}

/** The text of the manifest, to read and write: in a plain field until the full editor takes over. */
export function EditorPane({ ready, lit, bars, onAsk }: Props) {
  const plain = useSyncExternalStore(never, isSmall, () => false);
  const [chosen, setMode] = useState<'full' | 'failed'>();
  const mode = chosen ?? (plain ? 'small' : 'full');
  const [full, setFull] = useState<Full & { readonly left: PlainFieldState }>();
  const pane = useRef<HTMLDivElement>(null);
  const { t, language } = useWords();
  const wanted = ready && mode === 'full' && !full;

  useEffect(() => {
    // Known before React has drawn it, where it takes over what was drawn without a screen.
    if (!wanted || (chosen === undefined && isSmall())) return;
    let gone = false;
    Promise.all([loadMonaco(language), loadWords(language, 'editor')])
      .then(async ([loaded]) => {
        const left = await leftBy(pane.current);
        if (!gone) setFull({ ...loaded, left });
      })
      .catch(() => {
        if (!gone) setMode('failed');
      });
    return () => {
      gone = true;
    };
  }, [wanted, chosen, language]);

  return (
    <div className="editor-pane" ref={pane}>
      {full && mode === 'full' ? (
        <Worded areas={['editor']}>
          <full.MonacoPane left={full.left} onFailure={() => setMode('failed')} onAsk={onAsk} />
        </Worded>
      ) : (
        <>
          <PlainEditor
            why={mode === 'full' ? 'loading' : mode}
            onFull={() => setMode('full')}
            lit={lit}
            bars={bars}
          />
          {mode === 'full' && <p className="hint">{t('pane.editor.loading')}</p>}
        </>
      )}
    </div>
  );
}

/**
 * Loads Monaco. Its own messages are fixed when it starts: after a change of the page's language they
 * stay as they were until the page is loaded again.
 */
async function loadMonaco(language: Language): Promise<typeof import('./monaco-pane.tsx')> {
  if (language === 'de') await import('monaco-editor/nls/lang/de');
  return import('./monaco-pane.tsx');
}
