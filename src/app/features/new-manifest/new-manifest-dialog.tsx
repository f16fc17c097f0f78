import { type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { NewField } from '../../../engine/late.ts';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { provenanceOf } from '../../store/files/provenance.ts';
import { useActions, useShell } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  complaintsOf,
  type Draft,
  importOf,
  newForm,
  previewOf,
  startAnew,
} from './new-manifest.ts';
import { fieldId } from './new-manifest-field.tsx';
import { NewManifestForm } from './new-manifest-form.tsx';
import './new-manifest.css';

/** A manifest from nothing: a short form, and beside it what it comes to. */
export function NewManifestDialog() {
  const open = useDialog('new-manifest').open;
  const { t } = useWords();
  return (
    <Sheet open={open} title={t('new.title')} wide onClose={() => closeDialog('new-manifest')}>
      <p className="prose">{t('new.intent')}</p>
      <Content />
    </Sheet>
  );
}

/** Fields in reading order, with the input that each is written in. */
const ORDER: readonly (readonly [NewField, keyof Draft])[] = [
  ['name', 'name'],
  ['image', 'image'],
  ['schedule', 'schedule'],
  ['ports', 'ports'],
  ['replicas', 'replicas'],
  ['probe', 'probe'],
  ['user', 'user'],
  ['group', 'group'],
  ['writable', 'writable'],
  ['requests', 'cpu'],
  ['limits', 'cpuLimit'],
  ['env', 'env'],
  ['namespace', 'namespace'],
];

function Content() {
  const { draft, touched } = useStore(newForm);
  const words = useWords();
  const { t } = words;
  const app = useActions();
  const { take } = useShell();
  const [asked, setAsked] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  const provenance = provenanceOf(app.getState());
  const complaints = complaintsOf(draft, touched, asked);
  const now = previewOf(draft, words, provenance);
  const [last, setLast] = useState(now ?? '');
  if (now !== undefined && now !== last) setLast(now);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const faults = complaintsOf(draft, touched, true);
    const [first] = ORDER.filter(([field]) => faults.has(field));
    if (!first) {
      const imported = importOf(draft, words, provenance);
      startAnew();
      take(imported);
      return;
    }
    setAsked(true);
    const [field, input] = first;
    const place = document.getElementById(
      fieldId(faults.get(field) === 'probe-path' ? 'probePath' : input),
    );
    // What is folded away cannot be focused.
    if (more.current?.contains(place)) more.current.open = true;
    place?.focus();
  };
  return (
    <form className="new" onSubmit={submit} noValidate>
      <div className="new__columns">
        <NewManifestForm draft={draft} complaints={complaints} more={more} />
        <div className="new__preview">
          <h3 id="new-preview">{t('new.preview')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll */}
          <section className="new__text" tabIndex={0} aria-labelledby="new-preview">
            <pre>{last}</pre>
          </section>
          {now === undefined && <p>{t('new.preview.waits')}</p>}
        </div>
      </div>
      <div className="sheet__foot">
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
