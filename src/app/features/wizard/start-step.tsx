import { useRef } from 'react';
import { FileInput } from '../../pieces/file-input.tsx';
import { ReviewPart } from '../../pieces/part.tsx';
import { commandKey } from '../../pieces/words.ts';
import { openDialog } from '../../store/dialogs.ts';
import { EXAMPLE_IDS, exampleName } from '../../store/examples.ts';
import { useApp, useShell } from '../../store/react.ts';
import { hashOf } from '../../store/view.ts';
import { activeFile } from '../../store/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { OsFrame } from './os-frame.tsx';
import './step.css';
import './start.css';

/** The first step: what is open, and how to open something else. */
export function StartStep() {
  const { t } = useWords();
  return (
    <section className="step" aria-labelledby="step-title">
      <header className="step__head">
        <p className="step__of">
          <span className="eyebrow">
            <ReviewPart name="StepOf" props={{ step: 'start' }}>
              {'\u00a0'}
            </ReviewPart>
          </span>
        </p>
        <h1 id="step-title" tabIndex={-1}>
          {t('steps.start')}
        </h1>
        <p className="prose">{t('start.intent')}</p>
      </header>
      <Present />
      <Newcomer />
      {/* Beside what is open: at the foot nobody would see it after a paste. */}
      <ReviewPart name="StepFoot" props={{ step: 'start' }}>
        <div className="step__foot">{'\u00a0'}</div>
      </ReviewPart>
      <ReviewPart name="OsField">
        <OsFrame />
      </ReviewPart>
      <Bring />
      <Examples />
    </section>
  );
}

function Present() {
  const { name, source, text } = useApp((state) => activeFile(state.workspace));
  const { t } = useWords();
  if (text.trim() === '') {
    return (
      <div className="start__part">
        <h2>{t('start.empty.title')}</h2>
        <p className="prose">{t('start.empty.text')}</p>
      </div>
    );
  }
  const sample = source === 'example' && name === exampleName('article');
  const key = sample ? 'start.sample' : source === 'example' ? 'start.example' : 'start.own';
  return (
    <div className="start__part">
      <p className="prose">{t(key, { name })}</p>
    </div>
  );
}

/** Where somebody begins who does not know the settings yet. */
function Newcomer() {
  const { t } = useWords();
  return (
    <p className="start__new">
      {t('start.new')} <a href={hashOf({ page: 'learn' })}>{t('start.new.path')}</a>
      {/* The dot never begins a line. */}
      {'\u00a0· '}
      <a href={hashOf({ page: 'lessons' })}>{t('start.new.lessons')}</a>
    </p>
  );
}

function Bring() {
  const { paste } = useShell();
  const words = useWords();
  const { t } = words;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="start__part" aria-labelledby="start-bring">
      <h2 id="start-bring">{t('start.bring')}</h2>
      <div className="acts">
        <button type="button" className="btn" onClick={() => void paste()}>
          <Icon name="paste" />
          {t('start.paste')}
        </button>
        <button type="button" className="btn" onClick={() => picker.current?.click()}>
          <Icon name="open" />
          {t('start.open')}
        </button>
        <button type="button" className="btn" onClick={() => openDialog('new-manifest')}>
          <Icon name="file" />
          {t('new.open')}
        </button>
      </div>
      <FileInput ref={picker} />
      <p className="start__how">{t('start.bring.how', { keys: commandKey(words, 'V') })}</p>
      <p className="start__how">{t('start.local')}</p>
    </section>
  );
}

function Examples() {
  const { takeExample } = useShell();
  const { t } = useWords();
  return (
    <section className="start__part" aria-labelledby="start-examples">
      <h2 id="start-examples">{t('start.examples')}</h2>
      <ul className="examples">
        {EXAMPLE_IDS.map((id) => (
          <li key={id}>
            <button type="button" className="example" onClick={() => void takeExample(id)}>
              <span className="example__name">{t(`example.${id}`)}</span>
              <span className="example__about">{t(`example.${id}.about`)}</span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
