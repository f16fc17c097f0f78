import type { ReactNode } from 'react';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import './work-progress.css';

interface Props {
  /** What is being done. It is announced once, and the progress is not. */
  readonly text: string;
  /** From 0 to 1; undefined where nobody knows how much is left. */
  readonly progress: number | undefined;
  /** The way to stop it. */
  readonly children?: ReactNode;
}

/** How far long work is, and the way to stop it. */
export function WorkProgress({ text, progress, children }: Props) {
  const { language } = useWords();
  const percent =
    progress !== undefined &&
    new Intl.NumberFormat(language, { style: 'percent' }).format(progress);
  return (
    <div className="work num">
      <p>
        <LiveStatus as="span">{text}</LiveStatus> <span aria-hidden="true">{percent}</span>
      </p>
      <progress aria-label={text} max={1} value={progress} />
      {children}
    </div>
  );
}
