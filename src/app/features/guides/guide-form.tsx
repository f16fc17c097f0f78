import { type FormEvent, type ReactNode, useId } from 'react';
import { obstacleOf } from '../../../engine/edits.ts';
import type { GuideTarget, PlanNote } from '../../../engine/guides.ts';
import { formatPath, visibleLayout } from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { RiskLabel } from '../../pieces/marks.tsx';
import { WorkProgress } from '../../pieces/work-progress.tsx';
import { closeDialog } from '../../store/dialogs.ts';
import { edit, inFiles } from '../../store/edit.ts';
import type { Label } from '../../store/history.ts';
import { useActions, useApp } from '../../store/react.ts';
import { PickField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { GuideLines } from './guide-lines.tsx';
import { type GuideState, useLeftAlone } from './use-guide.ts';

interface Props<A, F extends string, X extends string, N extends string> {
  readonly form: GuideState<A, F, X, N> | 'reading' | 'nothing';
  /** Why there is nothing to begin at, and another way on from there. */
  readonly nothing: string;
  readonly instead?: ReactNode;
  /** The field’s input, in reading order: the first with a fault gets the focus. */
  readonly inputs: readonly (readonly [F, string])[];
  /** What stands for an object among those to begin at; its kind and name if missing. */
  readonly targetName?: (guideTarget: GuideTarget) => string;
  /** Names the step in the history. */
  readonly act: (form: GuideState<A, F, X, N>) => Label;
  readonly note: (note: PlanNote<N>) => string;
  /** What is wrong with a field, as a sentence. */
  readonly fault: (fault: X, field: F) => string | undefined;
  /** The fields. */
  readonly children: (form: GuideState<A, F, X, N>) => ReactNode;
}

/** Questions on one side, on the other the lines that the answers come to, and what to know about them. */
export function GuideForm<A, F extends string, X extends string, N extends string>({
  form,
  nothing,
  instead,
  inputs,
  targetName = ({ object }) => objectTitle(object),
  act,
  note,
  fault,
  children,
}: Props<A, F, X, N>) {
  const app = useActions();
  const { t } = useWords<'guides'>();
  const waits = useId();
  if (typeof form === 'string') {
    return (
      <>
        <p className="prose">{form === 'reading' ? t('step.reading') : nothing}</p>
        <LeftAlone />
        <div className="sheet__foot">
          {form === 'nothing' && instead}
          <button type="button" className="btn" onClick={() => closeDialog('guide')}>
            {t('dialog.close')}
          </button>
        </div>
      </>
    );
  }
  const { faults, result, refusals } = form;
  const refused = refusals.length > 0;
  const unchanged = result?.written.changes.every(({ empty }) => empty) && !refused;
  const blocked = refused || form.causes.length > 0;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    form.ask();
    const [first] = inputs.filter(([field]) => faults.has(field));
    if (first) document.getElementById(first[1])?.focus();
    if (!result || refused || unchanged) return;
    const written = edit(app, ({ workspace, analyses }) => {
      const { files } = workspace;
      const current = files.every(({ id }, i) => analyses.get(id)?.review === form.reviews[i]);
      if (!current) return undefined;
      return { ...inFiles(workspace, result.written.changes), label: act(form) };
    });
    if (written === 'written') {
      form.finish();
      closeDialog('guide');
    }
  };
  return (
    <form className="guide" onSubmit={submit} noValidate>
      <div className="guide__columns">
        <div className="guide__fields">
          <LeftAlone />
          <Obstacles form={form} faultText={fault} />
          <TargetPick form={form} nameFor={targetName} />
          {children(form)}
        </div>
        <Result form={form} noteText={note} />
      </div>
      <div className="sheet__foot sheet__foot--stays">
        {unchanged && (
          <p className="sheet__reason" id={waits}>
            {t('guide.unchanged')}
          </p>
        )}
        <button type="button" className="btn" onClick={() => closeDialog('guide')}>
          {t('dialog.cancel')}
        </button>
        <button
          type="submit"
          className="btn btn--primary"
          aria-disabled={blocked || unchanged}
          aria-describedby={unchanged ? waits : undefined}
        >
          {t('guide.apply')}
        </button>
      </div>
    </form>
  );
}

interface ResultProps<A, F extends string, X extends string, N extends string> {
  readonly form: GuideState<A, F, X, N>;
  readonly noteText: (note: PlanNote<N>) => string;
}

/** The lines that the answers come to, what hardening adds to them, and what to know about them. */
function Result<A, F extends string, X extends string, N extends string>({
  form,
  noteText,
}: ResultProps<A, F, X, N>) {
  const { t, rule: wordsOf } = useWords<'guides'>();
  const { progress, result } = form;
  const hardened = result?.written.hardened ?? [];
  return (
    <div className="guide__result">
      {progress !== undefined && <WorkProgress text={t('guide.working')} progress={progress} />}
      <GuideLines form={form} />
      {hardened.length > 0 && (
        <>
          <h3 id="guide-rest">{t('guide.rest')}</h3>
          <ul className="guide__rest" aria-labelledby="guide-rest">
            {hardened.map(({ rule, safety }) => (
              <li key={rule}>
                {wordsOf(rule).fixTitle} <RiskLabel safety={safety} rule={rule} />
              </li>
            ))}
          </ul>
        </>
      )}
      {result && result.plan.notes.length > 0 && (
        <ul className="guide__notes" aria-label={t('guide.notes')}>
          {result.plan.notes.map((planNote) => (
            <li key={planNote.code}>
              <Icon name="sev-info" />
              <span>
                <RichText text={noteText(planNote)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ObstaclesProps<A, F extends string, X extends string, N extends string> {
  readonly form: GuideState<A, F, X, N>;
  readonly faultText: (fault: X, field: F) => string | undefined;
}

/** What keeps anything from being written, with its line, before anybody fills in a field. */
function Obstacles<A, F extends string, X extends string, N extends string>({
  form: { refusals, causes, reviews, result },
  faultText,
}: ObstaclesProps<A, F, X, N>) {
  const { t } = useWords<'guides' | 'opened'>();
  return (
    <>
      {causes.map(({ field, fault, file, line }) => (
        <Obstacle key={field} file={file}>
          {t('guide.cause', { line, cause: faultText(fault, field) ?? '' })}
        </Obstacle>
      ))}
      {refusals.map(({ file, ...refusal }) => {
        const review = reviews[file];
        if (!review) return null;
        const { reason, line, anchor = '' } = obstacleOf(review, refusal);
        const { snippet, path } = refusal;
        return (
          // Before all is answered, what stands there are examples.
          <Obstacle
            key={`${file} ${formatPath(path)}`}
            file={file}
            snippet={result && snippet !== '' ? snippet : undefined}
          >
            {t(`harden.obstacle.${reason}`, { line, anchor })}
          </Obstacle>
        );
      })}
    </>
  );
}

interface ObstacleProps {
  /** Index of the file. */
  readonly file: number;
  /** The lines that would have been written. */
  readonly snippet?: string | undefined;
  readonly children: string;
}

function Obstacle({ file, snippet, children }: ObstacleProps) {
  const files = useApp(({ workspace }) => workspace.files);
  const { t } = useWords<'guides'>();
  return (
    <div className="guide__refusal">
      <LiveStatus urgency="assertive">
        <Icon name="fail" />
        <span>
          {t('guide.refused', { file: files[file]?.name ?? '' })} {children}
        </span>
      </LiveStatus>
      {snippet !== undefined && <pre translate="no">{visibleLayout(snippet)}</pre>}
    </div>
  );
}

/** Says that the guide passes over templates and patches, where the files hold some. */
function LeftAlone() {
  const n = useLeftAlone();
  const { t } = useWords<'guides'>();
  return n > 0 && <p className="guide__wait">{t('guide.left-alone', { n })}</p>;
}

interface SiteProps<A, F extends string, X extends string, N extends string> {
  readonly form: GuideState<A, F, X, N>;
  readonly nameFor: (guideTarget: GuideTarget) => string;
}

/** Where the guide begins, when it may begin at several objects. */
function TargetPick<A, F extends string, X extends string, N extends string>({
  form: { guideTargets, guideTarget, begin },
  nameFor,
}: SiteProps<A, F, X, N>) {
  const files = useApp(({ workspace }) => workspace.files);
  const { t } = useWords<'guides'>();
  const id = useId();
  if (guideTargets.length < 2) return null;
  return (
    <PickField
      id={id}
      label={t('guide.target')}
      value={String(guideTargets.indexOf(guideTarget))}
      options={guideTargets.map((target, i) => ({
        value: String(i),
        label: `${nameFor(target)}${files.length > 1 ? ` (${files[target.file]?.name})` : ''}`,
      }))}
      onPick={(picked) => {
        const next = guideTargets[Number(picked)];
        if (next) begin(next);
      }}
    />
  );
}
