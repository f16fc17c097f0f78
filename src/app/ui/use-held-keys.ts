import { useEffect, useEffectEvent, useState } from 'react';

/** What was typed before the field that it is meant for was drawn. */
export interface HeldKeys {
  readonly text: string;
  readonly isEntered: boolean;
}

/** With Ctrl: paste, cut, undo, redo, harden. */
const EDITING = new Set(['v', 'x', 'z', 'y', 'enter']);

const NONE: HeldKeys = { text: '', isEntered: false };

/**
 * Keeps what is typed from the page while a field that was asked for is on its way: a space would press the button
 * that has the focus, and the letters would be lost.
 * @param isHolding from the moment the field is asked for until it is drawn
 * @param onCancel Escape was pressed; until then every other key is held
 * @returns takes what was typed since, once
 */
export function useHeldKeys(isHolding: boolean, onCancel: () => void): () => HeldKeys {
  const [pressed] = useState(() => ({ keys: NONE }));
  const cancel = useEffectEvent(onCancel);
  useEffect(() => {
    if (!isHolding) return;
    pressed.keys = NONE;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      // Commands of the browser are its own; those that edit would edit what is behind.
      if (isCommand && !EDITING.has(event.key.toLowerCase())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isCommand) return;
      if (event.key === 'Escape') cancel();
      else pressed.keys = withKey(pressed.keys, event.key);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isHolding, pressed]);
  return () => {
    const { keys } = pressed;
    pressed.keys = NONE;
    return keys;
  };
}

function withKey(keys: HeldKeys, key: string): HeldKeys {
  if (key === 'Enter') return { ...keys, isEntered: keys.text !== '' };
  if (key === 'Backspace') return { text: keys.text.slice(0, -1), isEntered: false };
  // Named keys, such as Shift, have longer names than one character.
  if ([...key].length > 1 || keys.isEntered) return keys;
  return { ...keys, text: keys.text + key };
}

/**
 * Types into a field that has the focus what was held for it, as if it were typed now.
 * @param onEnter what Enter does once the text has had its effect
 */
export function typeHeld({ text, isEntered }: HeldKeys, onEnter: () => void): void {
  // The one way to write that a field takes for typing: it is undone with it, and what it found gets the focus.
  if (text !== '') document.execCommand('insertText', false, text);
  if (isEntered) requestAnimationFrame(onEnter);
}
