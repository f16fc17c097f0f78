import type { ReactNode } from 'react';
import type { GuideNote } from '../../engine/index.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import './note-box.css';

export const NOTE_SHAPES = {
  changed: 'flag',
  conflict: 'cls-break',
  wrong: 'fail',
} as const satisfies { readonly [N in GuideNote]: string };

interface Props {
  readonly kind: GuideNote;
  readonly children: ReactNode;
}

/** What has changed since the article, where sources disagree, or what the article has wrong. */
export function NoteBox({ kind, children }: Props) {
  const { t } = useWords();
  return (
    <div className="notebox" data-kind={kind}>
      <Icon name={NOTE_SHAPES[kind]} />
      <p>
        <strong>{t(`note.${kind}`)}</strong> {children}
      </p>
    </div>
  );
}
