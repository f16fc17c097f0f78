import { useId } from 'react';
import './drawing-legend.css';

interface Props {
  readonly title: string;
  readonly entries: readonly {
    readonly key: string;
    readonly sign: React.ReactNode;
    readonly text: React.ReactNode;
  }[];
}

/** Below a drawing: what its signs mean. */
export function Legend({ title, entries }: Props) {
  const id = useId();
  return (
    <div className="legend">
      <p id={id}>{title}</p>
      <ul aria-labelledby={id}>
        {entries.map(({ key, sign, text }) => (
          <li key={key}>
            {sign}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
