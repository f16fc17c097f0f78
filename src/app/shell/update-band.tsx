import { type Ref, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { UnstoredFile } from '../features/storage/drafts.ts';
import { draftsOf } from '../features/storage/drafts.ts';
import { activateUpdate } from '../features/storage/kept.ts';
import { useActions, useShell } from '../store/react.ts';
import { versions } from '../store/versions.ts';
import { Banner } from '../ui/band.tsx';
import { useWords } from '../ui/use-words.ts';

/** There is another version of the page. It waits until the user wants it, and until all that is open is kept. */
export function UpdateBand() {
  const { t } = useWords<'update'>();
  const newer = useStore(versions, (state) => state.newer);
  const shell = useShell();
  const drafts = draftsOf(useActions(), shell);
  const now = useRef<HTMLButtonElement>(null);
  const [left, setLeft] = useState<readonly UnstoredFile[]>([]);
  if (!newer) return null;
  const mayLoad = () => {
    const unstored = drafts.leave();
    setLeft(unstored);
    return unstored.length === 0;
  };
  const update = () => {
    if (mayLoad()) void activateUpdate(mayLoad);
  };
  const keep = () => {
    drafts.answer(true);
    update();
  };
  // The button goes with what it is about.
  const save = () =>
    void shell.save().then(() => {
      now.current?.focus();
      setLeft([]);
    });
  const later = () => versions.setState({ later: true });
  const some = left.length > 0;
  return (
    <section aria-label={t('update.label')}>
      <Banner
        tone="plain"
        icon="sev-info"
        says="polite"
        title={t(some ? 'update.kept-back' : `update.${newer}`)}
      >
        {some ? <Reasons left={left} /> : <p>{t(`update.${newer}.text`)}</p>}
        <div className="acts">
          {left.some(({ why }) => why === 'secret') && (
            <Act text={t('update.keep')} onPress={keep} />
          )}
          {some && <Act text={t('update.download')} onPress={save} />}
          <Act text={t('update.now')} onPress={update} ref={now} />
          <Act text={t('update.later')} quiet onPress={later} />
        </div>
      </Banner>
    </section>
  );
}

interface ActProps {
  readonly text: string;
  readonly quiet?: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

const Act = ({ text, quiet = false, onPress, ref }: ActProps) => (
  <button
    ref={ref}
    type="button"
    className={quiet ? 'btn btn--small btn--quiet' : 'btn btn--small'}
    onClick={onPress}
  >
    {text}
  </button>
);

/** What would be lost, by reason. */
function Reasons({ left }: { readonly left: readonly UnstoredFile[] }) {
  const { t, language } = useWords<'update'>();
  const list = new Intl.ListFormat(language);
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const names = left.filter((file) => file.why === why).map(({ name }) => name);
    return (
      <p key={why}>{t(`update.left.${why}`, { n: names.length, names: list.format(names) })}</p>
    );
  });
}
