import { useWords } from '../../ui/use-words.ts';
import type { SettingLevel } from '../../view/controls.ts';
import './control-levels.css';

interface HeadsProps {
  readonly containers: number;
  readonly withPod: boolean;
}

/** The heads of the marks: the pod and the numbers of its containers. */
export function LevelHeads({ containers, withPod }: HeadsProps) {
  const { t } = useWords();
  return (
    // What the columns are is said by each row's own mark; the heads are for the eye.
    <p className="levels levels--head" aria-hidden="true" title={t('levels.head')}>
      <span className="levels__legend">{t('levels.legend', { pod: withPod ? 'yes' : 'no' })}</span>
      {withPod && <span>{t('levels.pod')}</span>}
      {Array.from({ length: containers }, (_, i) => i + 1).map((n) => (
        <span key={n}>{n}</span>
      ))}
    </p>
  );
}

interface Props {
  readonly levels: readonly SettingLevel[];
  readonly withPod: boolean;
}

/** Where a setting holds: a small mark for the pod and each container. */
export function ControlLevels({ levels, withPod }: Props) {
  const { t } = useWords();
  const shown = withPod ? levels : levels.slice(1);
  const words = shown.map(({ container, state }) =>
    t('levels.one', {
      name: container ? container.name : t('levels.name.pod'),
      state: t(`levels.state.${state}`),
    }),
  );
  return (
    <span className="levels" role="img" aria-label={words.join('; ')}>
      {shown.map(({ container, state }, i) => (
        <span
          key={container?.path.join('.') ?? 'pod'}
          className="level"
          data-state={state}
          title={words[i]}
        />
      ))}
    </span>
  );
}
