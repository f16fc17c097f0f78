import { useState } from 'react';
import { Worded } from '../../pieces/worded.tsx';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { copy } from '../../store/files/output.ts';
import { isRead } from '../../store/files/read.ts';
import { useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Format, formats, saveParts } from './exports.ts';
import { ExportsHeld } from './exports-held.tsx';
import { HeaderOption } from './header-option.tsx';
import { useExported } from './use-exported.ts';
import '../../ui/choice.css';
import './exports.css';

export { prepareExports } from './exports.ts';

/** Gives out what was changed, in a form that other tools apply, and what is found. */
export function ExportsDialog() {
  return (
    <Worded areas={['exports', 'results', 'bodies']}>
      <Dialog />
    </Worded>
  );
}

const close = () => closeDialog('exports');

function Dialog() {
  const open = useDialog('exports').open;
  const ready = useApp(isRead);
  const { t } = useWords<'exports'>();
  return (
    <Sheet open={open} title={t('exports.title')} wide long onClose={close}>
      <p className="prose">{t('exports.intent')}</p>
      {ready ? <Content /> : <p role="status">{t('exports.reading')}</p>}
    </Sheet>
  );
}

function Content() {
  const [format, choose] = useState<Format>('diff');
  const shown = useExported(format, useWords<'bodies' | 'results'>());
  const [told, tell] = useState('');
  const { t } = useWords<'exports'>();
  const parts = shown && !shown.unchanged ? shown.parts : [];
  // What copies and saves says so here, since toasts are behind the sheet.
  const onCopy = async (name: string, text: string) =>
    tell((await copy(text)) ? t('exports.copied', { name }) : t('exports.copy.denied'));
  const onChoose = (one: Format) => {
    choose(one);
    tell('');
  };
  const onSave = async () => {
    try {
      tell(t('exports.downloaded', { name: await saveParts(parts) }));
    } catch {
      tell(t('files.no-archive'));
    }
  };
  return (
    <>
      <Formats format={format} onChoose={onChoose} />
      {!shown && <p role="status">{t('exports.making')}</p>}
      {shown?.unchanged && <p className="prose">{t('exports.unchanged')}</p>}
      {shown && !shown.unchanged && (
        <ExportsHeld shown={shown} onCopy={(name, text) => void onCopy(name, text)} />
      )}
      <HeaderOption />
      <div className="sheet__foot sheet__foot--stays exports__foot">
        <p role="status">{told}</p>
        {parts.length > 0 && (
          <button type="button" className="btn btn--primary" onClick={() => void onSave()}>
            <Icon name="download" />
            {t('exports.download', { n: parts.length })}
          </button>
        )}
      </div>
    </>
  );
}

interface FormatsProps {
  readonly format: Format;
  readonly onChoose: (format: Format) => void;
}

function Formats({ format, onChoose }: FormatsProps) {
  const { t } = useWords<'exports'>();
  return (
    <fieldset className="choice exports__formats">
      <legend>{t('exports.format')}</legend>
      {formats().map((one) => (
        <label className="choice__option" key={one}>
          <input
            type="radio"
            name="export-format"
            checked={one === format}
            onChange={() => onChoose(one)}
          />
          <span>{t(`exports.${one}`)}</span>
          <small>
            <RichText text={t(`exports.${one}.about`)} />
          </small>
        </label>
      ))}
    </fieldset>
  );
}
