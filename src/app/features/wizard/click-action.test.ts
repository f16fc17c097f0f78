/** Every state of a control, what a click on its box does, and what the text is then. */
import { describe, expect, it } from 'vitest';
import type { Config, ControlScope } from '../../../engine/index.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import type { Store } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { formOf, shownState } from '../../view/controls.ts';
import { clickActionOf, isUndoable } from './click-action.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const CONFIG: Config = { profile: 'everything' };

const pod = (spec: string, a = '', b = '', meta = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
${meta}spec:
${spec}  containers:
  - name: a
    image: registry.example/a:1
${a}  - name: b
    image: registry.example/b:1
${b}`;
const own = (field: string) => `    securityContext:\n      ${field}\n`;
const shared = (field: string) => `  securityContext:\n    ${field}\n`;
const FIRST: ControlScope = { document: 0, workload: [], container: ['spec', 'containers', 0] };

const create = (text: string) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), CONFIG, still);
const textOf = (store: Store) => activeFile(store.getState().workspace).text;

function look(store: Store, rule: string, scope: ControlScope) {
  const state = store.getState();
  const { analysis } = state;
  const form = formOf(analysis, scope);
  const control = form.controls.get(rule);
  if (!control) throw new Error(`no control for ${rule}`);
  return {
    state: shownState(form, control),
    clickAction: clickActionOf(control, form, isUndoable(control, form, state)),
  };
}

const ESCALATION = 'allowPrivilegeEscalation';
const SECCOMP = 'seccompProfile:\n      type: RuntimeDefault';

describe('states and presses', () => {
  it.each([
    [
      'on: the key goes',
      'allow-privilege-escalation',
      pod('', own(`${ESCALATION}: false`), own(`${ESCALATION}: false`)),
      {},
      'on',
      'clear',
      pod(''),
    ],
    [
      'inherited: it goes at the pod',
      'seccomp-profile',
      pod(shared(SECCOMP)),
      {},
      'inherited',
      'clear',
      pod(''),
    ],
    [
      'inherited by one container: the pod keeps it',
      'seccomp-profile',
      pod(shared(SECCOMP)),
      FIRST,
      'inherited',
      'inherited',
      null,
    ],
    ['fine by default: it explains', 'privileged', pod(''), {}, 'default', 'explain', null],
    [
      'unset: the good value is written',
      'seccomp-profile',
      pod(''),
      {},
      'unset',
      'secure',
      pod(shared(SECCOMP)),
    ],
    [
      'explicit: that line is changed',
      'allow-privilege-escalation',
      pod('', own(`${ESCALATION}: true`), own(`${ESCALATION}: true`)),
      {},
      'explicit',
      'secure',
      pod('', own(`${ESCALATION}: false`), own(`${ESCALATION}: false`)),
    ],
    [
      'mixed: all are made secure',
      'allow-privilege-escalation',
      pod('', own(`${ESCALATION}: false`)),
      {},
      'mixed',
      'secure',
      pod('', own(`${ESCALATION}: false`), own(`${ESCALATION}: false`)),
    ],
    [
      'not applicable: it explains',
      'seccomp-profile',
      pod('  os:\n    name: windows\n'),
      {},
      'not-applicable',
      'explain',
      null,
    ],
    ['unknown: it explains', 'high-user-and-group-ids', pod(''), {}, 'unknown', 'explain', null],
    [
      'suppressed: it explains, to edit or remove',
      'seccomp-profile',
      pod('', '', '', '  annotations:\n    ignore.podsmith/seccomp-profile: agreed\n'),
      {},
      'suppressed',
      'explain',
      null,
    ],
    [
      'suppressed for one container',
      'seccomp-profile',
      pod('', '', '', '  annotations:\n    a.ignore.podsmith/seccomp-profile: agreed\n'),
      FIRST,
      'suppressed',
      'explain',
      null,
    ],
    ['a value is asked for first', 'run-as-user', pod(''), {}, 'unset', 'ask', null],
    ['nothing an edit could decide', 'bare-pods', pod(''), {}, 'explicit', 'explain', null],
  ] as const)('%s', (_, rule, text, scope, state, clickAction, after) => {
    const store = create(text);
    expect(look(store, rule, scope)).toEqual({ state, clickAction });
    if (after === null) return;
    store.toggle({ rule, action: clickAction === 'clear' ? 'clear' : 'secure', scope });
    expect(textOf(store)).toBe(after);
    store.undo();
    expect(textOf(store)).toBe(text);
  });

  it('a second click on a mixed control brings the mix back, to the byte', () => {
    const text = pod('', own(`${ESCALATION}: false`), own(`${ESCALATION}: true # why`));
    const store = create(text);
    const rule = 'allow-privilege-escalation';
    store.toggle({ rule, action: 'secure', scope: {} });
    expect(look(store, rule, {})).toEqual({ state: 'on', clickAction: 'clear' });
    store.toggle({ rule, action: 'clear', scope: {} });
    expect(textOf(store)).toBe(text);
  });

  it('what is fine by default since our fix took something away can be taken back', () => {
    const text = pod('', own('capabilities: {add: [NET_ADMIN]}'));
    const store = create(text);
    store.toggle({ rule: 'added-capabilities', action: 'secure', scope: {} });
    expect(look(store, 'added-capabilities', {})).toEqual({
      state: 'default',
      clickAction: 'clear',
    });
    store.toggle({ rule: 'added-capabilities', action: 'clear', scope: {} });
    expect(textOf(store)).toBe(text);
  });
});

it('a fix that one container refuses is taken back by the second click', () => {
  const rule = 'allow-privilege-escalation';
  const text = pod('', '', own('privileged: true'));
  const store = create(text);
  expect(look(store, rule, {}).clickAction).toBe('secure');
  store.toggle({ rule, action: 'secure', scope: {} });
  const fixed = textOf(store);
  expect(fixed).toContain(`${ESCALATION}: false`);
  expect(look(store, rule, {})).toEqual({ state: 'mixed', clickAction: 'clear' });
  store.toggle({ rule, action: 'clear', scope: {} });
  expect(textOf(store)).toBe(text);
  expect(look(store, rule, {}).clickAction).toBe('secure');
});

describe('a fix that is shown to break', () => {
  const rule = 'dropped-capabilities';
  const chown = '    command: [chown, "1000:1000", /data]\n';

  it.each([
    ['one of two containers', chown, ''],
    ['both', chown, chown],
  ])('is not written by a click: %s', (_, a, b) => {
    const store = create(pod('', a, b));
    expect(look(store, rule, {})).toEqual({ state: 'unset', clickAction: 'breaks' });
  });

  it('is written for the others, then taken back by a click', () => {
    const text = pod('', chown);
    const store = create(text);
    store.toggle({ rule, action: 'secure', scope: {} });
    expect(textOf(store).match(/drop:/g)).toHaveLength(1);
    expect(look(store, rule, {})).toEqual({ state: 'mixed', clickAction: 'clear' });
    store.toggle({ rule, action: 'clear', scope: {} });
    expect(textOf(store)).toBe(text);
  });

  it('is written anyway as one step', () => {
    const text = pod('', chown);
    const store = create(text);
    store.toggle({ rule, action: 'secure', scope: {}, anyway: true });
    expect(textOf(store).match(/drop:/g)).toHaveLength(2);
    expect(look(store, rule, {})).toEqual({ state: 'on', clickAction: 'clear' });
    store.undo();
    expect(textOf(store)).toBe(text);
  });
});
