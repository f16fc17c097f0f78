/** Hardening by choice: what is ticked at first, what it comes to, and that it is one step. */
import { describe, expect, it } from 'vitest';
import { failingChecks } from '../../../engine/edits.ts';
import { finish, registry } from '../../../engine/index.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import type { AppState, Clock, Store } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { placeOfBreaks } from '../../view/breaks.ts';
import { type Offer, offerSteps } from './harden.ts';
import { aimsOf } from './harden-aims.ts';
import {
  aimOf,
  applyChoice,
  carriedOver,
  choiceOutcomeSteps,
  fieldText,
  firstChoice,
  type HardenChoice,
  stayingOf,
  withAim,
  withTicks,
  withTyped,
  wrongIn,
} from './harden-choice.ts';
import { hardenHeld } from './harden-held.ts';

const pod = (name: string, own: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n  - name: a\n    image: a:1\n${own}`;
/** Time stands still: what is read is read at once. */
const clock: Clock = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const storeOf = (text: string): Store =>
  createReviewedStore(newFile(text, { name: 'x.yaml' }), { profile: 'pss-restricted' }, clock);
const offerOf = (state: AppState) => finish(offerSteps(state));
const outcomeOf = (offer: Offer, choice: HardenChoice) => finish(choiceOutcomeSteps(offer, choice));
const textIn = (store: Store) => activeFile(store.getState().workspace).text;
const titles = (text: string) => offerOf(storeOf(text).getState()).objects.map(({ name }) => name);

describe('the offer', () => {
  it('is in the order of the text, the pod before its containers', () => {
    expect(titles(`${pod('p', '')}---\n${pod('q', '')}`)).toEqual(['Pod/p', 'Pod/q']);
    const [object] = offerOf(storeOf(pod('p', '')).getState()).objects;
    expect(object?.groups.map(({ container }) => container?.name)).toEqual([undefined, 'a']);
  });

  it('has safe and usually fine edits ticked', () => {
    const offer = offerOf(storeOf(pod('p', '')).getState());
    const { ticked } = firstChoice(offer);
    const classes = offer.items.filter(({ id }) => ticked.has(id)).map(({ safety }) => safety);
    expect(new Set(classes)).toEqual(new Set(['usually-fine']));
  });

  it.each([
    ['a: [1\n', 'broken'],
    [`a: [1\n---\n${pod('p', '')}`, undefined],
    ['', 'unjudged'],
    ['a: 1\r\nb: 2\n', 'locked'],
  ])('is held when nothing can be written: %j', (text, reason) => {
    expect(hardenHeld(storeOf(text).getState())).toBe(reason);
  });
});

describe('what is shown to break', () => {
  const text = pod('p', '    command: [chown, -R, "1:1", /data]\n  - name: b\n    image: b:1\n');
  const offer = () => offerOf(storeOf(text).getState());

  it('is listed for its workload, and is no edit', () => {
    const [object] = offer().objects;
    const drop = object?.broken.find(({ rule }) => rule.id === 'dropped-capabilities');
    expect(drop?.containers).toEqual(['a']);
    const items = offer().items.filter(({ rule }) => rule.id === 'dropped-capabilities');
    expect(items.map(({ container }) => container?.name)).toEqual(['b']);
  });

  it('is in the way of the level, with the line that shows it', () => {
    const restricted = aimsOf(offer()).find(({ aim }) => aim === 'restricted');
    expect(restricted?.state).toBe('open');
    const said = restricted?.inTheWay.map(
      ({ broken }) => broken && placeOfBreaks(offer().review, broken.document, broken.breaks)?.line,
    );
    expect(new Set(said)).toEqual(new Set([9]));
  });

  it('is one row for a workload whose containers one line speaks of', () => {
    const all = offer().objects.flatMap(({ broken }) => broken.map(({ key }) => key));
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays, and no choice writes it', () => {
    const own = offer();
    const choice = withTicks(firstChoice(own), own.items, true);
    const outcome = outcomeOf(own, choice);
    expect(outcome.text.match(/drop:/g)).toHaveLength(1);
    expect(stayingOf(outcome, own, 'restricted').map(({ reason }) => reason)).toContain('breaks');
  });
});

describe('a choice', () => {
  it('is one step that is named, and one undo brings the text back', () => {
    const text = pod('p', '');
    const store = storeOf(text);
    const offer = offerOf(store.getState());
    const choice = firstChoice(offer);
    expect(applyChoice(store, offer, choice, outcomeOf(offer, choice))).toBe(true);
    const { done } = store.getState().workspace.history;
    const label = { kind: 'act', key: 'harden.step', values: { n: choice.ticked.size } };
    expect(done.map((step) => step.label)).toEqual([label]);
    expect(store.getState().last.origin).toBe('act.harden.step');
    expect(store.getState().notice).toEqual({ kind: 'done', label });
    expect(textIn(store)).toBe(outcomeOf(offer, choice).text);
    store.undo();
    expect(textIn(store)).toBe(text);
  });

  it('is not made of another text than it was for', () => {
    const store = storeOf(pod('p', ''));
    const offer = offerOf(store.getState());
    store.load(newFile(pod('q', ''), { name: 'y.yaml' }), { kind: 'open' }, 'load.open');
    expect(
      applyChoice(store, offer, firstChoice(offer), outcomeOf(offer, firstChoice(offer))),
    ).toBe(false);
    expect(textIn(store)).toBe(pod('q', ''));
  });

  it('ticks what is typed, and does not write what is wrong', () => {
    const offer = offerOf(storeOf(pod('p', '    securityContext: {runAsUser: 0}\n')).getState());
    const item = offer.items.find(({ rule }) => rule.id === 'run-as-user');
    if (!item) throw new Error('no item');
    const first = firstChoice(offer);
    expect(fieldText(first, item)).toBe('10001');
    expect(wrongIn(offer, first)).toEqual([]);
    const typed = withTyped(first, item, '0');
    expect(typed.ticked.has(item.id)).toBe(true);
    expect(wrongIn(offer, typed)).toEqual([item]);
    expect(outcomeOf(offer, typed).text).toContain('runAsUser: 0');
    expect(wrongIn(offer, withTicks(typed, [item], false))).toEqual([]);
    expect(outcomeOf(offer, withTyped(first, item, '77')).text).toContain('runAsUser: 77');
  });

  it('is carried over to another target, with what was typed', () => {
    const store = storeOf(pod('p', '    securityContext: {runAsUser: 0}\n'));
    const before = offerOf(store.getState());
    store.configure({ profile: 'everything' });
    const after = offerOf(store.getState());
    const item = before.items.find(({ rule }) => rule.id === 'run-as-user');
    if (!item) throw new Error('no item');
    const first = firstChoice(before);
    expect(aimOf(carriedOver(first, before, after), after)).toBe('low-risk');
    const typed = withTyped(first, item, '77');
    expect(aimOf(typed, before)).toBeUndefined();
    const carried = carriedOver(typed, before, after);
    expect(carried.ticked).toEqual(typed.ticked);
    expect(outcomeOf(after, carried).text).toContain('runAsUser: 77');
  });

  it('says of what stays why, also when an edit waits for another', () => {
    const own = '    securityContext:\n      privileged: true\n';
    const offer = offerOf(storeOf(pod('p', own)).getState());
    const staying = stayingOf(outcomeOf(offer, firstChoice(offer)), offer, 'target');
    const reasons = new Map(staying.map(({ finding, reason }) => [finding.rule, reason]));
    expect(reasons.get('privileged')).toBe('not-asked');
    expect(reasons.get('allow-privilege-escalation')).toBe('waits');
  });
});

describe('an aim', () => {
  const GOOD = `apiVersion: v1
kind: Pod
metadata: {name: good}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: a
    image: a:1
    securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
`;
  const BAD = `apiVersion: v1
kind: Pod
metadata: {name: bad}
spec:
  hostNetwork: "maybe"
  containers:
  - {name: a, image: "a:1", securityContext: {privileged: true}}
`;
  const statesOf = (text: string) =>
    aimsOf(offerOf(storeOf(text).getState())).map(({ aim, state, stands }) => [
      aim,
      state,
      stands?.outcome,
    ]);

  it('is met where all was judged and passes', () => {
    expect(statesOf(GOOD)).toEqual([
      ['low-risk', 'none', undefined],
      ['baseline', 'met', 'passes'],
      ['restricted', 'met', 'passes'],
      ['everything', 'unread', undefined],
    ]);
  });

  it('is not met beside a Pod that Kubernetes cannot read', () => {
    expect(statesOf(`${GOOD}---\n${BAD}`)).toEqual([
      ['low-risk', 'ready', undefined],
      ['baseline', 'unsure', 'not-whole'],
      ['restricted', 'unsure', 'not-whole'],
      ['everything', 'unread', undefined],
    ]);
  });

  it('reaches Restricted from a target that asks for less, which stays the target', () => {
    const store = storeOf(pod('p', ''));
    store.configure({ profile: 'pss-baseline' });
    const offer = offerOf(store.getState());
    const choice = withAim(firstChoice(offer), offer, 'restricted');
    const outcome = outcomeOf(offer, choice);
    expect(failingChecks(outcome, registry, 'restricted')).toEqual([]);
    expect(outcome.seen.settings).toBe(store.getState().analysis.review.settings);
    expect(applyChoice(store, offer, choice, outcome)).toBe(true);
    expect(textIn(store)).toContain('runAsNonRoot: true');
    expect(store.getState().workspace.config.profile).toBe('pss-baseline');
  });

  it('goes beyond the target once that is worked out', () => {
    const { getState } = storeOf(GOOD);
    const wide = finish(offerSteps(getState(), 'everything'));
    const beyond = aimsOf(wide).find(({ aim }) => aim === 'everything');
    expect(beyond?.items.length).toBeGreaterThan(3);
    const level = aimsOf(wide).find(({ aim }) => aim === 'restricted');
    expect(level).toMatchObject({ state: 'met', items: [] });
    const choice = withAim(firstChoice(wide), wide, 'everything');
    expect(aimOf(choice, wide)).toBe('everything');
    expect(outcomeOf(wide, choice).text).toContain('readOnlyRootFilesystem: true');
  });
});
