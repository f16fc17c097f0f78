import { type FormEvent, useRef, useState } from 'react';
import type { Control } from '../../engine/index.ts';
import type { Form } from '../state/controls.ts';
import { groupFindings, groupInScope } from '../state/findings.ts';
import { useApp, useWords } from '../state/react.ts';
import { readValue, type ValueError } from '../state/value.ts';
import { Icon } from './icon.tsx';
import { SafetyLabel } from './marks.tsx';
import { PlaceList } from './place-list.tsx';
import { RichText } from './rich-text.tsx';
import { SourceLink } from './source-link.tsx';
import { HELD_ID } from './step-head.tsx';
import { ValueField } from './value-field.tsx';

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
  readonly held: boolean;
  readonly onFix: (value?: number) => void;
}

/** An open row: the rule's words, the fix with its class, the places and the sources. */
export function ControlBody({ id, control, form, held, onFix }: Props) {
  const { rule, state, bad } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const { t, language } = useWords();
  const groups = groupFindings(review).filter(
    (group) => group.rule.id === rule.id && groupInScope(group, form.scope),
  );
  return (
    <div className="control__body" id={id}>
      <Part rule={rule.id} part="why" />
      <Part rule={rule.id} part="risk" />
      <Part rule={rule.id} part="breaks" />
      {bad.length > 0 &&
        (held || groups.some(({ fix }) => fix) ? (
          <FixForm control={control} held={held} onFix={onFix} />
        ) : (
          <p className="control__by-hand">{t('control.no-fix')}</p>
        ))}
      <Part rule={rule.id} part="verify" />
      <PlaceList groups={groups} least={state === 'mixed' ? 1 : 2} />
      <p className="control__sources">
        <b>{t('control.sources')}</b>
        {rule.sources.map(({ url, title }) => (
          <SourceLink
            key={url}
            url={url}
            title={title}
            {...(language !== 'en' && { lang: 'en' })}
          />
        ))}
      </p>
    </div>
  );
}

interface PartProps {
  readonly rule: string;
  readonly part: 'why' | 'risk' | 'breaks' | 'verify';
}

function Part({ rule, part }: PartProps) {
  const { t, rule: wordsOf } = useWords();
  return (
    <p className="prose">
      <b>{t(`control.${part}`)}</b> <RichText text={wordsOf(rule)[part]} />
    </p>
  );
}

type FixProps = Pick<Props, 'control' | 'held' | 'onFix'>;

function FixForm({ control: { rule }, held, onFix }: FixProps) {
  const { rule: wordsOf } = useWords();
  const spec = rule.fix.value;
  const draft = useRef(String(spec?.suggestion ?? ''));
  const [error, setError] = useState<ValueError>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (held) return;
    const value = spec && readValue(draft.current, spec);
    if (typeof value === 'string') {
      setError(value);
      event.currentTarget.querySelector('input')?.focus();
    } else onFix(value);
  };
  return (
    <form className="control__fix" onSubmit={submit} noValidate>
      {spec && (
        <ValueField
          spec={spec}
          field={rule.field}
          error={error}
          onDraft={(text) => {
            draft.current = text;
            setError(undefined);
          }}
        />
      )}
      <div className="control__acts">
        <button
          type="submit"
          className="btn btn--small"
          aria-disabled={held || undefined}
          aria-describedby={held ? HELD_ID : undefined}
        >
          <Icon name="hammer" />
          {wordsOf(rule.id).fixTitle}
        </button>
        <SafetyLabel safety={rule.fix.safety} />
      </div>
    </form>
  );
}
