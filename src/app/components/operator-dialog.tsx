import { useState } from 'react';
import { useStore } from 'zustand';
import type { Operator } from '../../engine/index.ts';
import { markdownOf, type Opened, openedSheet, operatorTab } from '../state/operator.ts';
import { openOperator, operatorShown } from '../state/operator-shown.ts';
import { copy, offer } from '../state/output.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { usePreferences } from '../state/shell-react.ts';
import { upToDate } from '../state/store.ts';
import { Sheet } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { OperatorFields } from './operator-fields.tsx';
import { OperatorItem } from './operator-item.tsx';
import { OperatorLeftOut } from './operator-left-out.tsx';
import './operator.css';

const close = () => openOperator(false);

/** What the manifests need from their cluster, with the part of the engine that knows. */
export const operatorDialog = (operator: Operator) =>
  function OperatorDialog() {
    const open = useStore(operatorShown, (state) => state.open);
    const ready = useApp(upToDate);
    const { t } = useWords();
    return (
      <Sheet open={open} title={t('operator.title')} wide onClose={close}>
        {ready ? <Content operator={operator} /> : <p>{t('operator.reading')}</p>}
      </Sheet>
    );
  };

function Content({ operator }: { readonly operator: Operator }) {
  const app = useActions();
  useApp((state) => state.analyses);
  const opened = openedSheet(operator, app.getState());
  const { items } = opened.sheet;
  const { done } = useStore(operatorTab);
  const { t } = useWords();
  // A button that copies says so beside the others, since toasts are behind the sheet.
  const [told, tell] = useState('');
  const onCopy = async (text: string) =>
    tell(t((await copy(text)) ? 'operator.copied' : 'notice.clipboard.write'));
  const count = items.filter(({ key }) => done.has(key)).length;
  return (
    <>
      {items.length === 0 ? (
        <p className="prose">{t('operator.empty')}</p>
      ) : (
        <>
          <p className="prose">{t('operator.intent')}</p>
          <OperatorFields operator={operator} items={items} />
          <p className="operator__progress">
            {t('operator.progress', { done: count, total: items.length })}
          </p>
          <ol className="operator__items" aria-label={t('operator.list')}>
            {items.map((item) => (
              <OperatorItem
                key={item.key}
                item={item}
                operator={operator}
                opened={opened}
                onCopy={(text) => void onCopy(text)}
              />
            ))}
          </ol>
        </>
      )}
      <OperatorLeftOut opened={opened} />
      <Foot operator={operator} opened={opened} told={told} onCopy={(text) => void onCopy(text)} />
    </>
  );
}

interface FootProps {
  readonly operator: Operator;
  readonly opened: Opened;
  readonly told: string;
  readonly onCopy: (text: string) => void;
}

function Foot({ operator, opened, told, onCopy }: FootProps) {
  const [{ shell }] = usePreferences();
  const words = useWords();
  const { t } = words;
  const markdown = () => markdownOf(operator, opened, words, shell);
  const download = () => offer(t('operator.file'), new TextEncoder().encode(markdown()));
  return (
    <div className="sheet__foot operator__foot">
      <p role="status">{told}</p>
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
