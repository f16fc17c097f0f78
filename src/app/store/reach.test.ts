/** What a fix changes beyond what it is for is said before: a dialog asks, and only its button writes. */

import { afterEach, describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import { finish } from '../../engine/index.ts';
import { closeDialog, payloadOf } from './dialogs.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { fixAll } from './reviewing.ts';
import { activeFile, newFile } from './workspace.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const opened = (text: string) =>
  createReviewedStore(newFile(text, { name: 'a.yaml' }), { profile: 'everything' }, still);
const shown = (store: ReturnType<typeof opened>) => activeFile(store.getState().workspace).text;

const pod = (name: string, security: string, spec = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n${spec}  containers:\n  - name: main\n    image: registry.example.com/web:1.0.0\n${security}`;

const escalation = { rule: 'allow-privilege-escalation', action: 'secure', scope: {} } as const;

afterEach(() => closeDialog('reach'));

describe('a toggle', () => {
  it('is made at once where it changes nothing else', () => {
    const store = opened(pod('web', '    # of the container\n    securityContext: {}\n'));
    store.toggle(escalation);
    expect(payloadOf('reach')).toBeUndefined();
    expect(shown(store)).toContain('allowPrivilegeEscalation: false');
  });

  it('asks before a comment goes', () => {
    const text = pod('web', '', '  # needed by the driver\n  hostNetwork: true\n');
    const store = opened(text);
    store.toggle({ rule: 'host-namespaces', action: 'secure', scope: {} });
    expect(payloadOf('reach')?.notes.comments).toEqual([{ document: 0, line: 5 }]);
    expect(shown(store)).toBe(text);
    payloadOf('reach')?.apply();
    expect(shown(store)).not.toContain('driver');
  });

  it('asks before it changes what other containers share, in any document', () => {
    const shared = pod('web', '    securityContext: &own\n      privileged: true\n');
    const text = `${pod('one', '')}---\n${shared}  - name: other\n    image: registry.example.com/web:1.0.0\n    securityContext: *own\n`;
    const store = opened(text);
    store.toggle({ rule: 'privileged', action: 'secure', scope: {} });
    expect(payloadOf('reach')?.notes.anchors).toEqual(['own']);
    expect(shown(store)).toBe(text);
  });

  it('asks before it changes another object of the file', () => {
    const port =
      '    args: [--port=80]\n    ports: [{containerPort: 80}]\n    securityContext: {runAsUser: 1000}\n';
    const own = pod('web', port).replace('  name: web\n', '  name: web\n  labels: {app: web}\n');
    const service =
      '---\napiVersion: v1\nkind: Service\nmetadata: {name: front}\nspec: {selector: {app: web}, ports: [{port: 80, targetPort: 80}]}\n';
    const store = opened(own + service);
    store.toggle({ rule: 'privileged-ports', action: 'secure', scope: {} });
    const names = payloadOf('reach')?.notes.beside.map(({ object }) => object?.name);
    expect(names).toEqual(['front']);
    expect(shown(store)).toBe(own + service);
  });

  it('does not ask where that has been read', () => {
    const store = opened(pod('web', '', '  # needed by the driver\n  hostNetwork: true\n'));
    store.toggle({ rule: 'host-namespaces', action: 'secure', scope: {} }, 'told');
    expect(payloadOf('reach')).toBeUndefined();
    expect(shown(store)).not.toContain('hostNetwork');
  });
});

describe('all fixes of low risk', () => {
  const text = pod('web', '    securityContext: &own\n      runAsUser: 1000\n').concat(
    '  - name: other\n    image: registry.example.com/web:1.0.0\n    securityContext: *own\n',
  );

  it('ask before they change what containers share', () => {
    const store = opened(text);
    expect(finish(fixAll(store, edits))).toBe('asks');
    expect(payloadOf('reach')?.notes.anchors).toEqual(['own']);
    expect(shown(store)).toBe(text);
    payloadOf('reach')?.apply();
    expect(shown(store)).toContain('allowPrivilegeEscalation: false');
  });

  it('are not made on another text than the one that was asked about', () => {
    const store = opened(text);
    finish(fixAll(store, edits));
    store.toggle(escalation, 'told');
    const before = shown(store);
    expect(before).not.toBe(text);
    payloadOf('reach')?.apply();
    expect(shown(store)).toBe(before);
  });

  it('are made at once where they change nothing else', () => {
    const store = opened(pod('web', ''));
    expect(finish(fixAll(store, edits))).toBe('written');
    expect(payloadOf('reach')).toBeUndefined();
  });
});
