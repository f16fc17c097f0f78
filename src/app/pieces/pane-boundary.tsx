import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useShell } from '../store/react.ts';
import { Banner } from '../ui/band.tsx';
import { useWords } from '../ui/use-words.ts';

interface Props {
  /** The pane's name, for the band. */
  readonly pane: string;
  readonly children: ReactNode;
}

interface State {
  readonly failure: string | undefined;
}

/** Keeps a failure to the pane that it happened in: all others go on. */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: traceOf(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ failure: `${traceOf(error)}${componentStack ?? ''}` });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    const again = () => this.setState({ failure: undefined });
    return <Crashed pane={this.props.pane} failure={failure} onAgain={again} />;
  }
}

/** Where it failed, not with what: a message may quote the manifest. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const calls = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@.*:\d+:\d+$/.test(line));
  return [error.name, ...calls.slice(0, 12)].join('\n');
}

interface CrashedProps {
  readonly pane: string;
  readonly failure: string;
  readonly onAgain: () => void;
}

function Crashed({ pane, failure, onAgain }: CrashedProps) {
  const { copy } = useShell();
  const { t } = useWords();
  return (
    <Banner tone="fault" icon="fail" title={t('pane.crashed.title', { pane })} says="assertive">
      <p>{t('pane.crashed.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={onAgain}>
          {t('pane.crashed.again')}
        </button>
        <button
          type="button"
          className="btn btn--quiet btn--small"
          title={t('band.copy-error.hint')}
          onClick={() => void copy(failure)}
        >
          {t('band.copy-error')}
        </button>
      </div>
    </Banner>
  );
}
