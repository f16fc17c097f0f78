/**
 * Tabs as the ARIA Authoring Practices describe them: one of them is in the order of the Tab key, arrow keys, Home and
 * End choose another. React Aria's come with what lists and menus of any length need, and are a fifth of the page.
 */
import { createContext, type KeyboardEvent, type ReactNode, useContext, useId } from 'react';

interface Chosen {
  readonly of: string;
  readonly id: string;
  readonly choose: (id: string) => void;
}

const ChosenContext = createContext<Chosen | null>(null);

function useChosen(): Chosen {
  const chosen = useContext(ChosenContext);
  if (!chosen) throw new Error('A tab outside Tabs');
  return chosen;
}

interface TabsProps<T extends string> {
  readonly className: string;
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  readonly children: ReactNode;
}

/** Around a list of tabs and their panels. */
export function Tabs<T extends string>({ className, chosen, onChoose, children }: TabsProps<T>) {
  const of = useId();
  const choose = onChoose as (id: string) => void;
  return (
    <ChosenContext value={{ of, id: chosen, choose }}>
      <div className={className}>{children}</div>
    </ChosenContext>
  );
}

interface ListProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function TabList({ label, children }: ListProps) {
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label={label}
      aria-orientation="horizontal"
      onKeyDown={move}
    >
      {children}
    </div>
  );
}

function move(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const to = { ArrowLeft: at - 1, ArrowRight: (at + 1) % tabs.length, Home: 0, End: -1 }[event.key];
  const next = to === undefined ? undefined : tabs.at(to);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

interface TabProps {
  readonly id: string;
  readonly children: ReactNode;
}

export function Tab({ id, children }: TabProps) {
  const chosen = useChosen();
  const isChosen = chosen.id === id;
  return (
    <button
      type="button"
      role="tab"
      id={`${chosen.of}-tab-${id}`}
      aria-selected={isChosen}
      aria-controls={isChosen ? `${chosen.of}-panel-${id}` : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={({ currentTarget }) => {
        // Safari gives no focus to what is clicked, and arrow keys go on from here.
        currentTarget.focus();
        chosen.choose(id);
      }}
    >
      {children}
    </button>
  );
}

interface PanelProps {
  /** That of its tab. */
  readonly id: string;
  readonly className: string;
  /** It lives on while it is out of sight. */
  readonly kept?: boolean;
  readonly children: ReactNode;
}

/** The panel of a tab. It doesn’t take the focus itself: what is in it does, where there is something to do. */
export function TabPanel({ id, className, kept = false, children }: PanelProps) {
  const chosen = useChosen();
  const isChosen = chosen.id === id;
  if (!isChosen && !kept) return null;
  return (
    <div
      role="tabpanel"
      id={`${chosen.of}-panel-${id}`}
      aria-labelledby={`${chosen.of}-tab-${id}`}
      className={className}
      inert={!isChosen}
    >
      {children}
    </div>
  );
}
