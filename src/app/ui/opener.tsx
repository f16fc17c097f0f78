/**
 * Buttons that open a menu or a panel. The boxes are most of React Aria, and nobody needs them before a button is
 * pressed. So the button is there with the page, and what it opens comes later: a press before that is kept.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import type { Opened } from './overlays.tsx';
import { useHeldKeys } from './use-held-keys.ts';

type Overlays = typeof import('./overlays.tsx');

let loaded: Overlays | undefined;
const waiting = new Set<() => void>();

export async function loadOverlays(): Promise<void> {
  loaded ??= await import('./overlays.tsx');
  for (const tell of waiting) tell();
}

/** For what is in a menu or a panel, and so is only drawn when they are here. */
export function overlays(): Overlays {
  if (!loaded) throw new Error('Drawn outside what an opener opens');
  return loaded;
}

const MissingContext = createContext<() => void>(() => undefined);
/** Is told when what a button opens could not be loaded. */
export const MissingProvider = MissingContext.Provider;

interface Props {
  /** It opens a menu, and no dialog. */
  readonly menu?: boolean;
  readonly className: string;
  readonly label?: string | undefined;
  /** What colours it. */
  readonly 'data-verdict'?: string | undefined;
  readonly button: ReactNode;
  /** Draws what it opens. */
  readonly children: (overlays: Overlays, opened: Opened) => ReactNode;
}

export function Opener({ menu = false, label, button, children, ...own }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const triggerId = useId();
  const id = useId();
  // Where it begins, from the first press on: a box that closes is there until what it opened has the focus.
  const [focus, setFocus] = useState<Opened['focus']>();
  const [isAsked, setAsked] = useState(false);
  const openAt = (at: Opened['focus']) => {
    setFocus(at);
    setAsked(true);
  };
  const close = () => setAsked(false);
  const here = useOverlays(focus !== undefined, isAsked, close);
  const isOpen = isAsked && here !== undefined;
  const waits = isAsked && !isOpen;
  useHeldKeys(waits, close);
  return (
    <>
      <Button
        ref={trigger}
        id={triggerId}
        {...own}
        {...(label !== undefined && { 'aria-label': label })}
        {...(menu && { 'aria-haspopup': true })}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': id })}
        {...(menu ? pressesOfMenu(openAt) : { onPress: () => openAt('menu') })}
        onHoverStart={ask}
        onFocus={ask}
        // Whoever has gone on is not called back.
        onBlur={() => waits && close()}
      >
        {button}
      </Button>
      {here && focus && children(here, { trigger, triggerId, id, isOpen, focus, close })}
    </>
  );
}

/** What is about to be pressed is asked for. */
const ask = () => void loadOverlays().catch(() => undefined);

/**
 * As React Aria's menus are opened, whose own trigger comes with all of the menu: when a pointer goes down, but when
 * a finger goes up; by arrow keys, too.
 */
function pressesOfMenu(openAt: (focus: Opened['focus']) => void): ButtonProps {
  return {
    // The browser would give it to the button after the menu has taken it.
    preventFocusOnPress: true,
    onPressStart: ({ pointerType, target }) => {
      if (pointerType === 'touch' || pointerType === 'keyboard') return;
      focusOn(target);
      openAt(pointerType === 'virtual' ? 'first' : 'menu');
    },
    onPress: ({ pointerType, target }) => {
      if (pointerType !== 'touch') return;
      focusOn(target);
      openAt('menu');
    },
    onKeyDown: (event) => {
      const { key, ctrlKey, metaKey, shiftKey } = event;
      const opens = /^(?:Enter| |Arrow(?:Down|Up))$/.test(key);
      if (!opens || ctrlKey || metaKey || shiftKey) {
        event.continuePropagation();
        return;
      }
      event.preventDefault();
      openAt(key === 'ArrowUp' ? 'last' : 'first');
    },
  };
}

/** The focus returns to where it was when the menu opened. */
function focusOn(target: Element): void {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/**
 * @param wasPressed before that they are not drawn, and it makes no difference when they come
 * @param isWanted something is to be open
 * @param onMissing called when they could not be loaded; pressed again, they are asked for once more
 */
function useOverlays(
  wasPressed: boolean,
  isWanted: boolean,
  onMissing: () => void,
): Overlays | undefined {
  // Not by a state: what a store changes is drawn, and has the focus, before the next key can be pressed.
  const here = useSyncExternalStore(
    subscribe,
    () => (wasPressed ? loaded : undefined),
    () => undefined,
  );
  const isMissing = isWanted && !here;
  const tell = useContext(MissingContext);
  const missing = useEffectEvent(() => {
    onMissing();
    tell();
  });
  useEffect(() => {
    if (!isMissing) return;
    let wanted = true;
    loadOverlays().catch(() => wanted && missing());
    return () => {
      wanted = false;
    };
  }, [isMissing]);
  return here;
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
