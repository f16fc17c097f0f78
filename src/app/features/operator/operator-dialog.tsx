import { useState } from 'react';
import { useStore } from 'zustand';
import type { OperatorTask } from '../../../engine/index.ts';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { copy, offer } from '../../store/files/output.ts';
import {
  lineOn,
  markdownOf,
  type OpenSheet,
  openedSheet,
  operator,
  operatorTab,
} from '../../store/operator.ts';
import { useApp, usePreferences } from '../../store/react.ts';
import { upToDate } from '../../store/store.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { OperatorFields } from './operator-fields.tsx';
import { OperatorItem } from './operator-item.tsx';
import './operator.css';

const close = () => closeDialog('operator');

export const needs = [operator];

/** What the manifests need from their cluster. */
export function OperatorDialog() {
  const open = useDialog('operator').open;
  const ready = useApp(upToDate);
  const { t } = useWords<'operator'>();
  return (
    <Sheet open={open} title={t('operator.title')} wide onClose={close}>
      {ready ? <Content /> : <p>{t('operator.reading')}</p>}
    </Sheet>
  );
}

function Content() {
  const opened = useApp(openedSheet);
  const { items } = opened.sheet;
  const { t } = useWords<'operator'>();
  // A button that copies says so beside the others, since toasts are behind the sheet.
  const [status, setStatus] = useState('');
  const onCopy = async (text: string) =>
    setStatus(t((await copy(text)) ? 'operator.copied' : 'notice.clipboard.write'));
  return (
    <>
      {items.length === 0 ? (
        <p className="prose">{t('operator.empty')}</p>
      ) : (
        <>
          <p className="prose">{t('operator.intent')}</p>
          <OperatorFields items={items} />
          <Progress items={items} />
          <ol className="operator__items" aria-label={t('operator.list')}>
            {items.map((item) => (
              <OperatorItem
                key={item.key}
                item={item}
                opened={opened}
                onCopy={(text) => void onCopy(text)}
              />
            ))}
          </ol>
        </>
      )}
      <OperatorLeftOut opened={opened} />
      <Foot opened={opened} status={status} onCopy={(text) => void onCopy(text)} />
    </>
  );
}

function Progress({ items }: { readonly items: readonly OperatorTask[] }) {
  const { done } = useStore(operatorTab);
  const { t } = useWords<'operator'>();
  const count = items.filter(({ key }) => done.has(key)).length;
  return (
    <p className="operator__progress">
      {t('operator.progress', { done: count, total: items.length })}
    </p>
  );
}

interface FootProps {
  readonly opened: OpenSheet;
  readonly status: string;
  readonly onCopy: (text: string) => void;
}

function Foot({ opened, status, onCopy }: FootProps) {
  const [{ shell }] = usePreferences();
  const words = useWords<'operator'>();
  const { t } = words;
  const markdown = () => markdownOf(opened, words, shell);
  const download = () => offer(t('operator.file'), new TextEncoder().encode(markdown()));
  return (
    <div className="sheet__foot sheet__foot--stays operator__foot">
      <LiveStatus>{status}</LiveStatus>
      <button type="button" className="btn btn--quiet" onClick={() => onCopy(markdown())}>
        <Icon name="copy" />
        {t('operator.copy')}
      </button>
      <button type="button" className="btn" onClick={download}>
        <Icon name="download" />
        {t('operator.download')}
      </button>
      <button type="button" className="btn btn--primary" onClick={close}>
        {t('dialog.close')}
      </button>
    </div>
  );
}

/** Documents that the sheet says nothing of, and why. */
function OperatorLeftOut({ opened }: { readonly opened: OpenSheet }) {
  const { sheet, files } = opened;
  const { t } = useWords<'operator'>();
  if (sheet.leftOut.length === 0) return null;
  return (
    <section className="operator__left-out" aria-labelledby="operator-left-out">
      <h3 id="operator-left-out">{t('operator.left-out')}</h3>
      <ul>
        {sheet.leftOut.map(({ file, document, why }) => {
          const line = lineOn(opened, { file, document, path: [] });
          return (
            <li key={`${file} ${document}`}>
              {files.length > 1 && <span className="mono">{files[file]?.name} </span>}
              {t('operator.document', { at: document + 1, line })}: {t(`operator.left-out.${why}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
