import type { ReactElement } from 'react';
import type { Segment } from '../../engine/index.ts';
import { Icon } from './icon.tsx';
import { RichText } from './rich-text.tsx';
import { useWords } from './use-words.ts';
import './command.css';

interface Props {
  /** Text in backticks is code. */
  readonly about: string | ReactElement;
  /** The command, with what still has to be filled in apart from the rest. */
  readonly command: readonly Segment[];
  readonly onCopy: (text: string) => void;
}

/** A command to take along, and what it is for. */
export function CommandBlock({ about, command, onCopy }: Props) {
  const { t } = useWords();
  const text = command.map((segment) => segment.text).join('');
  return (
    <div className="command">
      <p>{typeof about === 'string' ? <RichText text={about} /> : about}</p>
      <pre translate="no">
        {command.map((segment, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a command keep their order
          segment.blank ? <mark key={i}>{segment.text}</mark> : segment.text,
        )}
      </pre>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={t('download.copy-command', { command: text })}
        onClick={() => onCopy(text)}
      >
        <Icon name="copy" />
      </button>
    </div>
  );
}
