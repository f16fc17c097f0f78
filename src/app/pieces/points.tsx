import type { ControlScope } from '../../engine/index.ts';
import { useGains } from '../store/gains-store.ts';
import { useWords } from '../ui/use-words.ts';
import type { Form } from '../view/controls.ts';
import { scopeKey } from '../view/controls.ts';
import './points.css';

interface Props {
  readonly rule: string;
  readonly form: Form;
}

/** What fixing a setting brings in the scope that is shown, once that has been worked out. */
export function Points({ rule, form: { scope, standings } }: Props) {
  const open = standings.isOpen(rule);
  return open && <PointsIn rule={rule} scope={scope} />;
}

/** The same wherever it is known that there is something to fix. */
export function PointsIn({ rule, scope }: { readonly rule: string; readonly scope: ControlScope }) {
  const { byScope, current } = useGains();
  const { t } = useWords();
  const points = byScope.get(scopeKey(scope))?.get(rule)?.points ?? 0;
  if (points <= 0) return null;
  return (
    <span
      className="points"
      data-current={current || undefined}
      title={t('score.points', { n: points })}
    >
      <span aria-hidden="true">{t('score.next.points', { points })}</span>
      <span className="vh">{t('score.points', { n: points })}</span>
    </span>
  );
}
