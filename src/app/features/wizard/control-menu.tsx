import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Control, Placement } from '../../../engine/index.ts';
import { targetPlace } from '../../../results/places.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { DropMenu, MenuAction } from '../../ui/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import { brokenness } from '../../view/breaks.ts';
import { type Form, isGoodState } from '../../view/controls.ts';
import { snippetFor, unsaidOutcome } from './snippet.ts';

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly isWaiting: boolean;
  /** Something was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onOpen: () => void;
  readonly onPlace: (at: Placement) => void;
  readonly onUnsaid: () => void;
  readonly onSuppress: () => void;
  /** The fix is shown to break something, and is asked for nevertheless. */
  readonly onInsist: () => void;
}

/** What else can be done with a setting than what its box does. */
export function ControlMenu(props: Props) {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  return <Closed rule={props.control.rule.id} latest={latest} />;
}

interface ClosedProps {
  readonly rule: string;
  readonly latest: RefObject<Props>;
}

/** A key renders each row again, but not its menu, which is closed: that takes as long as the rest of the row. */
const Closed = memo(function Closed({ rule, latest }: ClosedProps) {
  const { t, rule: wordsOf } = useWords();
  return (
    <DropMenu
      label={t('menu.more', { title: wordsOf(rule).title })}
      className="btn btn--quiet btn--small btn--icon"
      button={<Icon name="more" />}
    >
      {/* Worked out when it opens: what a fix would write takes as long as the fix. */}
      <Items latest={latest} />
    </DropMenu>
  );
});

function Items({ latest }: Pick<ClosedProps, 'latest'>) {
  const { control, form, isWaiting, onHeld, onOpen, onPlace, onUnsaid, onSuppress, onInsist } =
    latest.current;
  const { rule, bad, good } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const edits = useApp((state) => state.edits);
  const { go, show } = useActions();
  const { copy } = useShell();
  const { t } = useWords();
  const { open = [], suppressed = [] } = form.standings.get(rule.id) ?? {};
  const places = placementsOf(control, form);
  const snippet =
    rule.fix && !isWaiting && edits ? snippetFor(edits, review, rule.id, form.scope) : '';
  const [first] = [...bad, ...good];
  const place = first && !isWaiting ? targetPlace(review, first) : undefined;
  const act = (doIt: () => void) => () => (isWaiting ? onHeld() : doIt());
  return (
    <>
      {places.includes('pod') && (
        <MenuAction
          icon="hammer"
          label={t('menu.pod')}
          about={t('menu.pod.about')}
          onAction={act(() => onPlace('pod'))}
        />
      )}
      {places.includes('containers') && (
        <MenuAction
          icon="hammer"
          label={t(form.scope.container ? 'menu.container' : 'menu.containers')}
          onAction={act(() => onPlace('containers'))}
        />
      )}
      {control.state === 'unknown' && rule.fix && (
        <MenuAction
          icon="hammer"
          label={t('menu.unsaid')}
          about={t(
            `menu.unsaid.${isWaiting || !edits ? 'written' : unsaidOutcome(edits, review, rule.id, form.scope)}`,
          )}
          onAction={act(onUnsaid)}
        />
      )}
      {brokenness(control) && (
        <MenuAction
          icon="hammer"
          label={t('menu.anyway')}
          about={t('menu.anyway.about')}
          onAction={act(onInsist)}
        />
      )}
      {(open.length > 0 || suppressed.length > 0) && (
        <MenuAction
          icon="flag"
          label={t(open.length > 0 ? 'menu.suppress' : 'menu.suppress.edit')}
          onAction={act(onSuppress)}
        />
      )}
      {snippet !== '' && (
        <MenuAction icon="copy" label={t('menu.snippet')} onAction={() => void copy(snippet)} />
      )}
      <MenuAction icon="list" label={t('menu.open')} onAction={onOpen} />
      {place && (
        <MenuAction
          icon="arrow"
          label={t('menu.show')}
          onAction={() =>
            whenClosed(() => {
              // Where one pane fills the screen, the text must come forward first.
              go({ pane: 'yaml' });
              show(place.from, place.to, true);
            })
          }
        />
      )}
    </>
  );
}

/** A menu holds the focus until it is gone, and then gives it back to its button, a frame later. */
function whenClosed(lead: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(lead));
}

/** The levels that a setting can be written at, but for the one where all of it stands. */
function placementsOf({ rule, state, bad, good }: Control, { scope }: Form): readonly Placement[] {
  if (!rule.placement || !rule.fix || (bad.length === 0 && !isGoodState(state))) return [];
  const isSetPerContainer = bad.length === 0 && good.every(({ status }) => status.state === 'on');
  return [
    ...(state === 'inherited' || scope.container ? [] : ['pod' as const]),
    ...(isSetPerContainer ? [] : ['containers' as const]),
  ];
}
