import { objectsIn } from '../../engine/index.ts';

import { formOf } from '../state/controls.ts';
import { nameOf } from '../state/findings.ts';
import type { Gain } from '../state/gains.ts';
import { useGains } from '../state/gains-react.ts';
import { useApp, useWords } from '../state/react.ts';
import { fileScoreOf } from '../state/score.ts';
import { useLead } from './use-lead.ts';

/** The control whose fix brings most, with what it brings. */
export function NextStep() {
  const analysis = useApp((state) => state.analysis);
  const { best, current } = useGains();
  const lead = useLead();
  const { t, rule: words } = useWords();
  const { state, weakest } = fileScoreOf(analysis);
  if (!weakest || state === 'stale') return null;
  const form = formOf(analysis, best?.scope ?? {});
  // While the next one is worked out the last one stays, unless it has been taken.
  const open = best && (form.standings.get(best.gain.rule.id)?.open.length ?? 0) > 0;
  if (!best || !open) {
    const left = [...form.standings.values()].some((standing) => standing.open.length > 0);
    return (
      <div className="next">
        <p className="eyebrow">{t('score.next')}</p>
        <p className="next__then">
          {t(!current ? 'score.next.reading' : left ? 'score.next.by-hand' : 'score.next.done')}
        </p>
      </div>
    );
  }
  const { gain, scope } = best;
  const [object] = scope.document === undefined ? [] : objectsIn(analysis.review, scope);
  return (
    <div className="next" data-current={current || undefined}>
      <p className="eyebrow">{t('score.next')}</p>
      <button type="button" className="link next__do" onClick={() => lead(gain.rule, scope)}>
        {words(gain.rule.id).fixTitle}
        {object && ` ${t('score.next.in', { name: nameOf(object.review.object) })}`}
      </button>
      <Brings gain={gain} />
    </div>
  );
}

function Brings({ gain: { points, passes, checks } }: { readonly gain: Gain }) {
  const { t } = useWords();
  const more = passes.map((level) => t(`score.next.passes.${level}`));
  if (more.length === 0 && points === 0) {
    more.push(
      checks.length > 0 ? t('score.next.checks', { n: checks.length }) : t('score.next.cap'),
    );
  }
  return (
    <p className="next__then">
      {points > 0 && <b className="points">{t('score.next.points', { points })}</b>}
      {points > 0 && more.length > 0 && ', '}
      {more.join(', ')}
    </p>
  );
}
