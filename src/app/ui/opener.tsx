/**
 * Buttons that open a menu or a panel. The boxes are React Aria's, and nobody needs them before a button is pressed.
 * So the button is there with the page, and what it opens comes later: a press before that is kept.
 */
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { late, useLate } from '../late.ts';
import type { OverlayTrigger } from './overlays.tsx';

type Overlays = typeof import('./overlays.tsx');

/** What is in a menu or a panel is only drawn when they are here. */
export const overlays = late<Overlays>(() => import('./overlays.tsx'));

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
  readonly children: (overlays: Overlays, opened: OverlayTrigger) => ReactNode;
}

export function Opener({ menu = false, label, button, children, ...buttonProps }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const triggerId = useId();
  const id = useId();
  // Where it begins, from the first press on: a box that closes is there until what it opened has the focus.
  const [focus, setFocus] = useState<OverlayTrigger['focus']>();
  const [isAsked, setAsked] = useState(false);
  const openAt = (at: OverlayTrigger['focus']) => {
    setFocus(at);
    setAsked(true);
  };
  const close = () => setAsked(false);
  const here = useOverlays(focus !== undefined, isAsked, close);
  const isOpen = isAsked && here !== undefined;
  const waits = isAsked && !isOpen;
  useEscape(isAsked, trigger, close);
  return (
    <>
      <button
        type="button"
        ref={trigger}
        id={triggerId}
        {...buttonProps}
        aria-label={label}
        aria-haspopup={menu || undefined}
        aria-expanded={isOpen}
        aria-busy={waits || undefined}
        aria-controls={isOpen ? id : undefined}
        onClick={({ currentTarget, detail }) => {
          // Safari gives no focus to what is clicked, and it returns to where it was when the box opened.
          currentTarget.focus({ preventScroll: true });
          // A screen reader has no pointer that shows where to go on.
          openAt(detail === 0 ? 'first' : 'menu');
        }}
        onKeyDown={(event) => {
          const at = OPENED_AT[event.key];
          if (!at || hasModifier(event) || (event.key.startsWith('Arrow') && !menu)) return;
          // React Aria would take the browser's click for one of a screen reader, and give the focus a frame later.
          event.preventDefault();
          openAt(at);
        }}
        onPointerEnter={overlays.ahead}
        onFocus={overlays.ahead}
        // Whoever has gone on is not called back.
        onBlur={() => waits && close()}
      >
        {button}
      </button>
      {here && focus && children(here, { trigger, triggerId, id, isOpen, focus, close })}
    </>
  );
}

/** Where the focus begins, by the key that opens it. */
const OPENED_AT: { readonly [key: string]: OverlayTrigger['focus'] } = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
};

const hasModifier = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey;

/**
 * Escape closes a box that isn't drawn, or doesn't have the focus yet. React Aria listens in the box alone, gives it the focus a frame
 * after a press of a screen reader, and takes it from the button at once.
 */
function useEscape(
  isAsked: boolean,
  trigger: RefObject<HTMLButtonElement | null>,
  close: () => void,
): void {
  const onKey = useEffectEvent((event: WindowEventMap['keydown']) => {
    const { activeElement } = document;
    const isOutside = activeElement === document.body || activeElement === trigger.current;
    if (event.key !== 'Escape' || !isOutside) return;
    event.preventDefault();
    close();
  });
  useLayoutEffect(() => {
    if (!isAsked) return;
    const listen = (event: WindowEventMap['keydown']) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isAsked]);
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
  const loaded = useLate(overlays);
  const here = wasPressed ? loaded : undefined;
  const isMissing = isWanted && !here;
  const tell = useContext(MissingContext);
  const missing = useEffectEvent(() => {
    onMissing();
    tell();
  });
  useEffect(() => {
    if (!isMissing) return;
    let wanted = true;
    overlays.load().catch(() => wanted && missing());
    return () => {
      wanted = false;
    };
  }, [isMissing]);
  return here;
}
