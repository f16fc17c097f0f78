import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { loadKnowledge } from '../../../engine/index.ts';
import { STARTING_ROWS } from '../../../engine/late.ts';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { provenanceOf } from '../../store/files/provenance.ts';
import { useActions, useShell } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  aroundOf,
  complaintsOf,
  type FormSet,
  importOf,
  type ManifestForm,
  newForm,
  previewOf,
  readFrom,
  shownSet,
  showSet,
  startAnew,
} from './new-manifest.ts';
import { fieldId } from './new-manifest-field.tsx';
import { NewManifestForm } from './new-manifest-form.tsx';
import { NewNotes } from './new-manifest-notes.tsx';
import { NewSource } from './new-manifest-source.tsx';
import './new-manifest.css';

/** What follows from an image is filled in while it is typed. */
export const needs = [{ load: () => loadKnowledge(['images']) }];

/** Creates a new manifest: a form with a preview. */
export function NewManifestDialog() {
  const open = useDialog('new-manifest').open;
  const { t } = useWords<'new'>();
  return (
    <Sheet open={open} title={t('new.title')} wide onClose={() => closeDialog('new-manifest')}>
      <p className="prose">{t('new.intent')}</p>
      <Content />
    </Sheet>
  );
}

function Content() {
  const state = useStore(newForm);
  const { sets, at, source } = state;
  const set = shownSet(state);
  const { draft } = set;
  const words = useWords<'new'>();
  const { t } = words;
  const app = useActions();
  const { take } = useShell();
  /** How often a manifest was asked for that could not be made. */
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const [stuck, setStuck] = useState(false);
  // Behind a dialog nothing else changes the files, and to read their style takes a while.
  const [around] = useState(() => aroundOf(app.getState(), provenanceOf(app.getState())));
  const others = (formSet: FormSet) => sets.filter((other) => other !== formSet);
  const complaints = complaintsOf(set, attempts > 0, around, others(set));
  const now = previewOf(sets, words, around);
  const [last, setLast] = useState(now?.text ?? '');
  if (now !== undefined && now.text !== last) setLast(now.text);
  const given = useDialog('new-manifest').payload;
  useEffect(() => {
    if (given) readFrom(given.source);
    document.getElementById(fieldId('name'))?.focus();
  }, [given]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isWrong = (formSet: FormSet) =>
      complaintsOf(formSet, true, around, others(formSet)).size > 0;
    if (!sets.some(isWrong)) {
      const imported = importOf(sets, words, around);
      startAnew();
      take(imported);
      return;
    }
    // The one that is shown first, so that nothing jumps while something is wrong in it.
    if (!isWrong(set)) showSet(sets.findIndex(isWrong));
    setAttempts(attempts + 1);
  };
  // Once what is wrong is marked, so that the focus goes where the mark is.
  useEffect(() => {
    if (attempts === 0) return;
    const place = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    setStuck(!place);
    // What is folded away cannot be focused.
    const folded = place?.closest('details');
    if (folded) folded.open = true;
    place?.focus();
  }, [attempts]);
  return (
    <form className="new" ref={form} onSubmit={submit} noValidate>
      <div className="new__columns">
        <div className="new__form">
          <NewSource source={source} sets={sets} at={at} />
          <NewManifestForm key={at} draft={draft} complaints={complaints} />
        </div>
        <div className={set.notes.length > 0 ? 'new__preview new__preview--noted' : 'new__preview'}>
          <h3 id="new-preview">{t('new.preview')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll */}
          <section className="new__text" tabIndex={0} aria-labelledby="new-preview">
            <pre>{last}</pre>
          </section>
          {now === undefined && <p>{t('new.preview.waits')}</p>}
          {now?.isWhole === false && <p>{t('new.preview.part')}</p>}
          <NewNotes source={source} notes={set.notes} />
          {draft.start !== 'none' && <Left start={draft.start} />}
        </div>
      </div>
      <div className="sheet__foot sheet__foot--stays">
        <LiveStatus>{stuck && complaints.size > 0 && t('new.stuck')}</LiveStatus>
        <button type="button" className="btn" onClick={() => closeDialog('new-manifest')}>
          {t('dialog.cancel')}
        </button>
        <button type="submit" className="btn btn--primary">
          {t('new.create')}
        </button>
      </div>
    </form>
  );
}

/** What a review still finds in a starting point, and why. */
function Left({ start }: { readonly start: Exclude<ManifestForm['start'], 'none'> }) {
  const { t, rule } = useWords<'new'>();
  return (
    <div className="new__left">
      <h3>{t('new.left')}</h3>
      <ul>
        {Object.entries(STARTING_ROWS[start].left).map(([id, why]) => (
          <li key={id}>
            <b>{rule(id).title}:</b> {t(`new.left.${why}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
