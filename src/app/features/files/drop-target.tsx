import { useEffect, useState } from 'react';
import { droppedFiles, givenFiles } from '../../store/files/dropped.ts';
import { useShell } from '../../store/react.ts';
import { viewIn } from '../../store/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { isAsking, ownsText } from '../../ui/text-fields.ts';
import './drop-target.css';
import { useWords } from '../../ui/use-words.ts';

/** The whole page takes files, and text that is dropped or pasted outside of fields. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const shell = useShell();
  const { t } = useWords();

  useEffect(() => {
    // The page of facts reads files itself.
    const carriesFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') === true && viewIn(location.hash).page !== 'facts';
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) {
        // Also over the editor, which would take the file's name for text.
        event.stopPropagation();
        setOver(true);
      } else if (ownsText(event.target)) return;
      event.preventDefault();
    };
    const onLeave = (event: DragEvent) => {
      // Only leaving the window has nothing that is entered instead.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const { dataTransfer } = event;
      if (carriesFiles(event)) {
        event.preventDefault();
        event.stopPropagation();
        if (dataTransfer) void shell.takeFiles(droppedFiles(dataTransfer), 'drop');
      } else if (!ownsText(event.target)) {
        event.preventDefault();
        const text = dataTransfer?.getData('text/plain');
        if (text) shell.takeText(text, 'drop');
      }
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || ownsText(event.target) || isAsking()) return;
      const { clipboardData } = event;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain');
      event.preventDefault();
      if (text) shell.takeText(text, 'paste');
      else if (files.length > 0) void shell.takeFiles(Promise.resolve(givenFiles(files)), 'drop');
      else shell.notify({ key: 'notice.clipboard.empty' });
    };
    window.addEventListener('dragenter', onOver, true);
    window.addEventListener('dragover', onOver, true);
    window.addEventListener('dragleave', onLeave, true);
    window.addEventListener('drop', onDrop, true);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragenter', onOver, true);
      window.removeEventListener('dragover', onOver, true);
      window.removeEventListener('dragleave', onLeave, true);
      window.removeEventListener('drop', onDrop, true);
      window.removeEventListener('paste', onPaste);
    };
  }, [shell]);

  if (!over) return null;
  return (
    <div className="drop">
      <p className="drop__sign">
        <Icon name="open" />
        <b>{t('import.drop')}</b>
        <span>{t('import.drop.local')}</span>
      </p>
    </div>
  );
}
