import type { ReactNode } from 'react';
import { type PreviewLine, visibleLayout } from '../../engine/index.ts';
import { WholeWords } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import './preview.css';

/** Spaces that all lines have in common. */
export const sharedIndent = (lines: readonly PreviewLine[]): number =>
  Math.min(...lines.map(({ text }) => /^ */.exec(text)?.[0].length ?? 0));

interface Props {
  readonly line: PreviewLine;
  /** Spaces that all lines have in common. */
  readonly indent: number;
  /** The field for the value, where the line has one. */
  readonly children?: ReactNode;
}

const SIGNS = { same: '', added: '+', removed: '−' } as const;

export function PreviewRow({ line: { kind, line, text, value }, indent, children }: Props) {
  const { t } = useWords<'opened'>();
  return (
    <p className="preview__line" data-kind={kind}>
      <span className="preview__no">{line}</span>
      <span className="preview__sign">
        <span aria-hidden="true">{SIGNS[kind]}</span>
        {kind !== 'same' && <span className="vh">{t(`harden.preview.${kind}`)} </span>}
      </span>
      {/* The field takes the place of the value; what stands around it is the manifest's. */}
      <code>
        <WholeWords>{visibleLayout(text.slice(indent, value?.from))}</WholeWords>
        {value && children}
        {value && <WholeWords>{visibleLayout(text.slice(value.to))}</WholeWords>}
      </code>
    </p>
  );
}
