import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Worded } from '../../pieces/worded.tsx';
import { offer } from '../../store/files/output.ts';
import { lessonsOf } from '../../store/lesson.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { hashOf } from '../../store/view.ts';
import { Banner } from '../../ui/band.tsx';
import { Dismiss } from '../../ui/dismiss.tsx';
import { useWords } from '../../ui/use-words.ts';
import { UNREAD_NAME } from './draft-store.ts';
import { draftName, namesInSentence } from './draft-words.ts';
import { type DraftState, type DraftStore, draftsOf } from './drafts.ts';
import './drafts.css';

/** Below the text: what has come back, what is not kept, and what may be. */
export function DraftBands() {
  const store = useActions();
  const drafts = draftsOf(store, useShell());
  const state = useStore(drafts);
  const lesson = useStore(lessonsOf(store), ({ open }) => open !== undefined);
  const { restored, lost, missing, asks, trouble, offered, unread } = state;
  const large = missing.some((file) => file.missing === 'large');
  const news = [restored, lost, asks, offered, unread].some(({ length }) => length > 0);
  // They are about the user's files, which a lesson has taken the place of.
  if (lesson || !(news || large || trouble)) return null;
  return <Bands drafts={drafts} state={state} />;
}

interface Props {
  readonly drafts: DraftStore;
  readonly state: DraftState;
}

function Bands(props: Props) {
  return (
    <Worded areas={['privacy']}>
      <div className="bands">
        <Restored {...props} />
        <Asks {...props} />
        <NotKept {...props} />
        <UnreadDrafts {...props} />
        <Offered {...props} />
      </div>
    </Worded>
  );
}

/** Good news goes with the next change. */
function Restored({ drafts, state: { restored, lost } }: Props) {
  const count = useApp(({ last }) => last.count);
  const first = useRef(count);
  const words = useWords<'privacy'>();
  const { t } = words;
  useEffect(() => {
    if (count !== first.current) drafts.setState({ restored: [] });
  }, [count, drafts]);
  const secret = lost.filter(({ missing }) => missing === 'secret');
  const large = lost.filter(({ missing }) => missing === 'large');
  return (
    <>
      {restored.length > 0 && (
        <News onDismiss={() => drafts.setState({ restored: [] })} tone="plain">
          <p>{t('draft.restored', { names: namesInSentence(words, restored) })}</p>
        </News>
      )}
      {lost.length > 0 && (
        <News onDismiss={() => drafts.setState({ lost: [] })} tone="warn">
          {secret.length > 0 && (
            <p>{t('draft.lost.secret', { names: namesInSentence(words, secret.map(nameOf)) })}</p>
          )}
          {large.length > 0 && (
            <p>{t('draft.lost.large', { names: namesInSentence(words, large.map(nameOf)) })}</p>
          )}
        </News>
      )}
    </>
  );
}

function Asks({ drafts, state: { asks } }: Props) {
  const words = useWords<'privacy'>();
  const { t } = words;
  if (asks.length === 0) return null;
  return (
    <Banner tone="warn" icon="lock" title={t('draft.asks.title')} says="polite">
      <p>{t('draft.asks', { names: namesInSentence(words, asks) })}</p>
      <div className="acts">
        {([true, false] as const).map((keep) => (
          <button
            key={String(keep)}
            type="button"
            className="btn btn--small"
            onClick={(event) => {
              focusPane(event.currentTarget);
              drafts.answer(keep);
            }}
          >
            {t(keep ? 'draft.asks.keep' : 'draft.asks.drop')}
          </button>
        ))}
      </div>
    </Banner>
  );
}

function NotKept({ drafts, state: { missing, trouble } }: Props) {
  const words = useWords<'privacy'>();
  const { t } = words;
  const large = missing.filter((file) => file.missing === 'large');
  return (
    <>
      {large.length > 0 && (
        <Banner tone="warn" icon="sev-medium" says="polite">
          <p>{t('draft.large', { names: namesInSentence(words, large.map(nameOf)) })}</p>
        </Banner>
      )}
      {trouble && (
        <News onDismiss={() => drafts.setState({ trouble: undefined })} tone="warn">
          <p>{t(`draft.trouble.${trouble}`)}</p>
        </News>
      )}
    </>
  );
}

/** What was stored and can't be read is kept until the user has said what is to become of it. */
export function UnreadDrafts({ drafts, state: { unread } }: Props) {
  const { t } = useWords<'privacy'>();
  if (unread.length === 0) return null;
  return (
    <Banner tone="warn" icon="sev-medium" title={t('draft.unread.title')} says="polite">
      <p>{t('draft.unread', { n: unread.length })}</p>
      <div className="acts">
        <button
          type="button"
          className="btn btn--small"
          onClick={() => {
            for (const { text } of unread) {
              offer(UNREAD_NAME, new TextEncoder().encode(text));
            }
          }}
        >
          {t('draft.unread.download')}
        </button>
        <button
          type="button"
          className="btn btn--quiet btn--small"
          onClick={(event) => {
            focusPane(event.currentTarget);
            void drafts.discard(unread);
          }}
        >
          {t('draft.unread.delete')}
        </button>
      </div>
    </Banner>
  );
}

function Offered({ drafts, state: { offered } }: Props) {
  const words = useWords<'privacy'>();
  const { t } = words;
  const [latest] = offered;
  if (!latest) return null;
  return (
    <News onDismiss={() => drafts.setState({ offered: [] })} tone="plain">
      <p>{t('draft.offered', { n: offered.length, draft: draftName(words, latest) })}</p>
      <div className="acts">
        <button
          type="button"
          className="btn btn--small"
          onClick={(event) => {
            focusPane(event.currentTarget);
            drafts.open(latest);
          }}
        >
          {t('draft.open.latest')}
        </button>
        <a className="btn btn--quiet btn--small" href={hashOf({ page: 'privacy' })}>
          {t('draft.all')}
        </a>
      </div>
    </News>
  );
}

const nameOf = ({ name }: { readonly name: string }): string => name;

interface NewsProps {
  readonly tone: 'plain' | 'warn';
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** A band that can be taken away. */
function News({ tone, onDismiss, children }: NewsProps) {
  return (
    <div className="news">
      <Banner tone={tone} icon={tone === 'warn' ? 'sev-medium' : 'file'} says="polite">
        {children}
      </Banner>
      <Dismiss
        onDismiss={() => {
          focusPane(document.activeElement);
          onDismiss();
        }}
      />
    </div>
  );
}

/** Before a band goes with the button that has the focus: its pane takes it over. */
function focusPane(button: Element | null): void {
  button?.closest<HTMLElement>('[data-pane]')?.focus();
}
