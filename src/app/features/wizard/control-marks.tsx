import { useState } from 'react';
import type { Control, MarkWords, OwnMark } from '../../../engine/index.ts';
import { focusRow } from '../../pieces/focus-row.ts';
import { Waiver } from '../../pieces/waiver.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Form } from '../../view/controls.ts';
import { MarkForm } from './mark-form.tsx';
import { changeMark, type MarkPlace, marksOf, removeMark, writeMark } from './marks.ts';

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly held: boolean;
  readonly onHeld: () => void;
  /** The form for a reason was asked for. */
  readonly asking: boolean;
  readonly onAsked: () => void;
}

/** The marks that waive a setting, each to edit or to take away, and the form for a new one. */
export function ControlMarks({ control, form, held, onHeld, asking, onAsked }: Props) {
  const { rule } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const store = useActions();
  const { rule: wordsOf } = useWords();
  const [edited, edit] = useState<number>();
  const named = { rule, title: wordsOf(rule.id).title };
  const marks = marksOf(review, form, rule.id);
  const own = marks.filter((mark) => mark.own);
  const { open = [] } = form.standings.get(rule.id) ?? {};
  // Where all is suppressed, to suppress means to say something else of it.
  const [only] = own;
  const asked = asking && open.length === 0 ? only?.mark.from : undefined;
  const done = () => {
    edit(undefined);
    onAsked();
    focusRow(rule.id);
  };
  const save = (written: boolean) => {
    if (written) done();
  };
  if (marks.length === 0 && !asking) return null;
  return (
    <div className="marks">
      {marks.map((mark) =>
        mark.own && (edited ?? asked) === mark.mark.from ? (
          <MarkForm
            key={mark.mark.from}
            words={wordsIn(mark)}
            onSave={(words) => save(changeMark(store, named, mark.own as OwnMark, words))}
            onCancel={done}
          />
        ) : (
          <MarkRow
            key={mark.mark.from}
            place={mark}
            title={named.title}
            onEdit={() => (held ? onHeld() : edit(mark.mark.from))}
            onRemove={() => (held ? onHeld() : save(removeMark(store, named, mark.own as OwnMark)))}
          />
        ),
      )}
      {asking && open.length > 0 && (
        <MarkForm
          onSave={(words) => save(writeMark(store, named, form.scope, words))}
          onCancel={done}
        />
      )}
    </div>
  );
}

const wordsIn = ({ finding: { suppression } }: MarkPlace): MarkWords => ({
  reason: suppression.reason ?? '',
  until: suppression.expires,
});

interface RowProps {
  readonly place: MarkPlace;
  readonly title: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function MarkRow({ place, title, onEdit, onRemove }: RowProps) {
  const { t } = useWords();
  return (
    <div className="waiver">
      <Waiver place={place} />
      {place.own && (
        <>
          <button
            type="button"
            className="link"
            aria-label={t('mark.edit.name', { title })}
            onClick={onEdit}
          >
            {t('mark.edit')}
          </button>
          <button
            type="button"
            className="link"
            aria-label={t('mark.remove.name', { title })}
            onClick={onRemove}
          >
            {t('mark.remove')}
          </button>
        </>
      )}
    </div>
  );
}
