import { type Control, statusPlaces } from '../../../engine/index.ts';
import { LineLink } from '../../pieces/line-link.tsx';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Form, shownState } from '../../view/controls.ts';
import { nameOf } from '../../view/findings.ts';
import { placeOf } from '../../view/locate.ts';
import { MixedState, unitOf } from './mixed-state.tsx';

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
}

/** The state of a control as a sentence, with the line or the containers that decide it. */
export function ControlStateText({ id, control, form }: Props) {
  const { t } = useWords();
  const { reason } = control;
  const state = shownState(form, control);
  if (state === 'suppressed') return <Suppressed id={id} control={control} form={form} />;
  if (state === 'not-asked') return <p id={id}>{t('control.not-asked')}</p>;
  if (state === 'mixed') return <MixedState id={id} control={control} form={form} />;
  if (state === 'unset' || state === 'explicit')
    return <Missing id={id} control={control} form={form} />;
  if (reason) return <p id={id}>{t(`reason.${reason}`)}</p>;
  return <Secure id={id} control={control} form={form} />;
}

function Secure({ id, control: { rule, state, good } }: Props) {
  const review = useApp((app) => app.analysis.review);
  const { t } = useWords();
  if (state === 'default') return <p id={id}>{t('control.default')}</p>;
  const [first] = good;
  const pods = new Set(good.map(({ target }) => target.pod)).size;
  const single = good.length === 1 || (state === 'inherited' && pods === 1);
  const place = single && first ? placeOf(review, first) : undefined;
  let sentence = t('control.holds', { n: good.length, unit: unitOf(rule) });
  if (state === 'inherited') sentence = t('control.inherited', { n: pods });
  else if (rule.scope === 'pod') sentence = t('control.set.pods', { n: good.length });
  else if (rule.scope === 'object') {
    sentence =
      good.length === 1 && first
        ? t('control.set.container', { name: nameOf(first.target.object) })
        : t('control.set.objects', { n: good.length });
  } else if (good.length === 1 && first?.target.container) {
    sentence = t('control.set.container', { name: first.target.container.name });
  } else if (good.every(({ status }) => status.state === 'on')) {
    sentence = t('control.set.containers', { n: good.length });
  }
  return (
    <p id={id}>
      {sentence}
      {place && (
        <>
          , <LineLink place={place} />
        </>
      )}
    </p>
  );
}

function Suppressed({ id, control: { rule }, form }: Props) {
  const { t } = useWords();
  const { suppressed = [] } = form.standings.get(rule.id) ?? {};
  const [reason] = suppressed.flatMap(({ suppression }) => suppression.reason ?? []);
  return (
    <p id={id}>
      {t('control.suppressed')}
      {reason !== undefined && `: ${t('suppressed.reason', { reason })}`}
    </p>
  );
}

function Missing({ id, control: { rule, state, bad } }: Props) {
  const review = useApp((app) => app.analysis.review);
  const { t, finding } = useWords();
  const wrong = bad.filter(({ status }) => status.state === state);
  const [first] = wrong;
  const [place] = first ? statusPlaces(first) : [];
  if (!first || place?.code === undefined) return <p id={id} />;
  const at = state === 'explicit' ? placeOf(review, first) : undefined;
  // What containers share with their pod is one place.
  const more =
    new Set(
      bad.flatMap((target) =>
        statusPlaces(target).map((own) => `${target.document} ${own.at.join('.')} ${own.code}`),
      ),
    ).size - 1;
  return (
    <p id={id}>
      {at && (
        <>
          <LineLink place={at} at="start" />:{' '}
        </>
      )}
      {finding(rule.id, place.code, place.data ?? {})}
      {more > 0 && ` (${t('control.more-places', { n: more })})`}
    </p>
  );
}
