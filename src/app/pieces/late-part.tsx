/** Parts of the page that are loaded when they are first shown. */
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { type Area, loadedWords, loadWords } from '../../i18n/index.ts';
import { type Late, late } from '../late.ts';
import { useShell } from '../store/react.ts';
import { ownsText } from '../ui/text-fields.ts';
import { typeHeld, useHeldKeys } from '../ui/use-held-keys.ts';
import { useWords } from '../ui/use-words.ts';
import { useArrival } from './part.tsx';
import { Worded } from './worded.tsx';

interface Module {
  /** What else has to be there before anything in the module is drawn. */
  readonly needs?: readonly Pick<Late<unknown>, 'load'>[];
  readonly [name: string]: unknown;
}

type PropsOf<C> = C extends (props: infer P) => ReactNode
  ? unknown extends P
    ? object
    : P
  : never;

interface PlaceProps {
  /** Called each time it has come to be shown, with false where it could not be loaded. */
  readonly onShown?: ((isThere: boolean) => void) | undefined;
}

interface DialogProps {
  /** Until it is asked for, keys are the page's. */
  readonly open: boolean;
  /** Escape was pressed before it was drawn, or it could not be loaded. */
  readonly onCancel: () => void;
}

interface LatePart<P> extends Late<ComponentType<P>> {
  /**
   * Loads and shows it. A part that cannot be loaded is told, and all else goes on; shown anew, it is asked for
   * once more.
   */
  readonly Place: ComponentType<P & PlaceProps>;
  /**
   * The place of a dialog, which is loaded when it is first opened, and stays from then on, since it fades out by
   * itself, which takes a moment. One that could not be loaded is asked for once more when it is opened again. What is
   * typed before it is drawn does not reach the page behind it: the field that has the focus then gets it.
   */
  readonly Dialog: ComponentType<P & DialogProps>;
}

interface Options {
  /** The words that it needs beside those around it: they load together with it. */
  readonly words?: readonly Area[];
}

/**
 * A part of the page that comes late.
 * @param get imports its module
 * @param name of the component in it
 */
export function latePart<M extends Module, N extends string & keyof M>(
  get: () => Promise<M>,
  name: N,
  { words = [] }: Options = {},
): LatePart<PropsOf<M[N]>> {
  type P = PropsOf<M[N]>;
  const handle = late(async () => {
    const module = await get();
    await Promise.all((module.needs ?? []).map((needed) => needed.load()));
    return module[name] as ComponentType<P>;
  });
  // What is given besides is the part's own.
  const place = ({ onShown, ...props }: PlaceProps) => (
    <Loaded {...{ handle, words, onShown }} props={props as P & object} />
  );
  const dialog = ({ open, onCancel, ...props }: DialogProps) => (
    <OpenedLate {...{ handle, words, open, onCancel }} props={props as P & object} />
  );
  return {
    ...handle,
    Place: place as ComponentType<P & PlaceProps>,
    Dialog: dialog as ComponentType<P & DialogProps>,
  };
}

interface LoadedProps<P> {
  readonly handle: Late<ComponentType<P>>;
  readonly words: readonly Area[];
  readonly props: P;
}

function OpenedLate<P extends object>({ open, onCancel, ...part }: LoadedProps<P> & DialogProps) {
  const [drawn, setDrawn] = useState(false);
  const takeHeld = useHeldKeys(open && !drawn, onCancel);
  const begin = (isThere: boolean) => {
    if (!isThere) {
      onCancel();
      return;
    }
    setDrawn(true);
    if (ownsText(document.activeElement)) typeHeld(takeHeld(), () => undefined);
  };
  return open || drawn ? <Loaded {...part} onShown={begin} /> : null;
}

function Loaded<P extends object>(part: LoadedProps<P> & PlaceProps) {
  const { handle, words, props, onShown } = part;
  // Not by Suspense: it holds back what it shows for a third of a second, and keys would get lost.
  const { parts } = useArrival();
  const { language } = useWords();
  const [state, setState] = useState<'coming' | 'here' | 'failed'>(() =>
    handle.here() && loadedWords(language, ...words) ? 'here' : 'coming',
  );
  const load = useEffectEvent(() => Promise.all([handle.load(), loadWords(language, ...words)]));
  const isComing = state === 'coming';
  useEffect(() => {
    if (!isComing) return;
    let wanted = true;
    load().then(
      () => wanted && setState('here'),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [isComing]);
  // The words of the page come with the review.
  const isShown = parts !== undefined && !isComing;
  const tell = useEffectEvent(() => onShown?.(state === 'here'));
  useEffect(() => {
    if (isShown) tell();
  }, [isShown]);
  if (!isShown) return undefined;
  if (state === 'failed') return <Missing />;
  const Part = handle.now();
  return (
    <Worded areas={words}>
      <Part {...props} />
    </Worded>
  );
}

function Missing() {
  const { notify } = useShell();
  useEffect(() => notify({ key: 'notice.no-part' }), [notify]);
  return null;
}
