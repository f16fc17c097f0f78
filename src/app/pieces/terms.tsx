import {
  createContext,
  type FocusEvent,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useLate } from '../late.ts';
import { guideFacts } from '../store/learning-path.ts';
import { hashOf } from '../store/view.ts';
import { AriaLocale } from '../ui/aria-locale.tsx';
import { RichText } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import { firstTerms, type TermMark } from './term-marks.ts';
import { Worded } from './worded.tsx';
import './terms.css';

type Marks = ReadonlyMap<string, readonly TermMark[]>;

interface Marked {
  readonly marks: Marks;
  readonly onLeave: (() => void) | undefined;
}

const MarksContext = createContext<Marked>({ marks: new Map(), onLeave: undefined });

interface Props {
  /** Of the page, in the order in which they are read. */
  readonly texts: readonly string[];
  /** Called when the reader goes on to the glossary: a dialog closes. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** A page or a dialog whose terms are explained where they first stand. The lines come when the terms have been loaded. */
export function Terms({ texts, onLeave, children }: Props) {
  const { language } = useWords();
  const names = useLate(guideFacts)?.GLOSSARY_TERMS;
  // Without them the page reads as it is.
  useEffect(guideFacts.ahead, []);
  // The same texts may be another array each time.
  const key = texts.join('\n');
  const marks = useMemo<Marks>(
    () => (names ? firstTerms(key.split('\n'), names, language) : new Map()),
    [names, key, language],
  );
  const value = useMemo(() => ({ marks, onLeave }), [marks, onLeave]);
  return <MarksContext value={value}>{children}</MarksContext>;
}

/** A text of such a page: in backticks is code, and terms are explained. */
export function TermText({ text }: { readonly text: string }) {
  const marks = useContext(MarksContext).marks.get(text) ?? [];
  let at = 0;
  const parts = marks.map(({ id, from, to }) => {
    const opening = /[(„“]*$/.exec(text.slice(at, from))?.[0] ?? '';
    const before = text.slice(at, from - opening.length);
    const [mark = ''] = /^[.,:;!?)”“]*/.exec(text.slice(to)) ?? [];
    at = to + mark.length;
    return (
      <Fragment key={id}>
        <RichText text={before} />
        <span className="term__whole">
          {opening}
          <Term id={id}>{text.slice(from, to)}</Term>
          {mark}
        </span>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      <RichText text={text.slice(at)} />
    </>
  );
}

interface TermProps {
  readonly id: string;
  readonly children: string;
}

/** How long a pointer may be between a term and its meaning. */
const LEAVE_MS = 250;

/** A term with its meaning: under the pointer, with the focus, or by a tap. */
function Term({ id, children }: TermProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const meaning = useId();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The pointer may cross the gap to the meaning, to read on there.
  const enter = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const leave = () => {
    leaving.current = setTimeout(() => setOpen(false), LEAVE_MS);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  const isOwn = (target: EventTarget | null) =>
    [button.current, document.getElementById(meaning)].some((element) =>
      element?.contains(target as Node),
    );
  // The focus that comes back from the meaning opens nothing.
  const returning = useRef(false);
  // A tap elsewhere takes it away, and Escape wherever the focus is; a tap on the meaning does not.
  useEffect(() => {
    if (!open) return;
    const away = ({ target }: PointerEvent) => isOwn(target) || setOpen(false);
    // Before anyone else hears it: Escape closes the meaning, and not the dialog or the list that it is in.
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      if (document.getElementById(meaning)?.contains(document.activeElement)) {
        returning.current = true;
        button.current?.focus();
        returning.current = false;
      }
      setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    window.addEventListener('keydown', close, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('keydown', close, { capture: true });
    };
  });
  // A tap on the meaning moves the focus there, which must not take its link away before it is followed.
  const blur = ({ relatedTarget }: FocusEvent) => isOwn(relatedTarget) || setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="term"
        aria-describedby={open ? meaning : undefined}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && enter()}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave()}
        onFocus={({ currentTarget }) =>
          !returning.current && currentTarget.matches(':focus-visible') && setOpen(true)
        }
        onBlur={blur}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        // Around it: an empty box that fills would change its place, and cover the term for a moment.
        <Worded areas={['learn']}>
          <AriaLocale>
            <Popover
              className="pop term__pop"
              triggerRef={button}
              isOpen
              isNonModal
              offset={2}
              containerPadding={8}
              aria-label={children}
            >
              <div
                id={meaning}
                tabIndex={-1}
                onPointerEnter={enter}
                onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave()}
              >
                <Meaning id={id} />
              </div>
            </Popover>
          </AriaLocale>
        </Worded>
      )}
    </>
  );
}

function Meaning({ id }: { readonly id: string }) {
  const { t, glossary } = useWords<'learn'>();
  const { onLeave } = useContext(MarksContext);
  return (
    <>
      <p>
        <RichText text={glossary[id as keyof typeof glossary]} />
      </p>
      <a href={hashOf({ page: 'guide', item: 'glossary' })} tabIndex={-1} onClick={onLeave}>
        {t('course.glossary')}
      </a>
    </>
  );
}
