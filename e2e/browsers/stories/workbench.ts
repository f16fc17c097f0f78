/** Stories of the workbench: from the first look to the file that is taken away. */
import { expect } from 'vitest';
import { until } from '../page.ts';
import type { Story } from '../story.ts';

const ESCALATION = 'Block privilege escalation';
const SECCOMP = 'Filter system calls';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1
      securityContext:
        runAsUser: 1000
`;

/** What no editor may touch: line ends of Windows, odd indentation, comments, no last line end. */
const TO_THE_BYTE = `# kept to the byte\r
apiVersion: v1\r
kind: Pod\r
metadata:\r
    name: web\r
spec:\r
    containers:\r
    -   name: web   # two\r
        image: "nginx:1"\r
    -   name: log\r
        securityContext: {privileged: true}`;

export const STORIES: readonly Story[] = [
  {
    title: 'arrival: the sample is open and reviewed',
    async tell(page, { host }) {
      await page.open(host.address);
      await page.editorSays(/security-context-demo/);
      await page.finding('Adds NET_ADMIN, SYS_TIME, which Baseline forbids').element();
      await page.verdict.in('button', /^Baseline 1 open/).seen();
      await page.verdict.in('button', /^Restricted 3 open/).seen();
    },
  },
  {
    title: 'paste: a manifest from the clipboard is reviewed and gets its name',
    async tell(page, { host }) {
      await page.open(host.address);
      const pasted = POD.replace('containers:', 'hostNetwork: true\n  containers:');
      await page.paste(pasted);
      await page.finding('Uses the network of the node').element();
      const { name, bytes } = await page.download();
      expect([name, bytes.toString()]).toEqual(['web.yaml', pasted]);
    },
  },
  {
    title: 'toggle: the smallest edit, and turning it off restores every byte',
    async tell(page, { host }) {
      await page.open(host.address);
      await page.openFile('web.yaml', TO_THE_BYTE);
      await page.step('Kernel profiles');
      const box = page.wizard.in('checkbox', SECCOMP);
      await box.click();
      await box.checked(true);
      const added =
        'spec:\r\n    securityContext:\r\n        seccompProfile:\r\n            type: RuntimeDefault\r\n';
      expect(await page.source()).toBe(TO_THE_BYTE.replace('spec:\r\n', added));
      await box.click();
      await box.checked(false);
      expect(await page.source()).toBe(TO_THE_BYTE);
    },
  },
  {
    title: 'quick fix: the list and the editor write the same text',
    async tell(page, { host }) {
      await page.open(host.address);
      const before = await page.source();
      await page.finding('Adds NET_ADMIN').in('button', /^Fix/).click();
      await page.finding('Adds NET_ADMIN').gone();
      const fixed = await page.source();
      expect(fixed).not.toContain('NET_ADMIN');
      await page.undo();
      await page.finding('Adds NET_ADMIN').element();
      expect(await page.source()).toBe(before);

      await page.findings.in('button', /line 15/i).click();
      await page.press('Control', '.');
      await until('the fix in the menu', () =>
        page.run(
          () =>
            document
              .querySelector('.action-widget')
              ?.textContent?.includes('Remove added capabilities') === true,
        ),
      );
      await page.press('Enter');
      await page.finding('Adds NET_ADMIN').gone();
      expect(await page.source()).toBe(fixed);
    },
  },
  {
    title: 'harden: all edits for a level, and one undo restores every byte',
    async tell(page, { host }) {
      await page.open(host.address);
      await page.openFile('web.yaml', TO_THE_BYTE);
      await page.in('button', 'Harden to a level').click();
      const sheet = page.in('dialog', /^Harden to/);
      await sheet.in('checkbox', SECCOMP).seen();
      for (const group of await sheet.in('checkbox', /^All edits/).all()) {
        const hit = await page.run((node: Node) => {
          const box = node as HTMLInputElement;
          return box.checked ? null : ((box.labels?.[0] ?? box) as Node);
        }, group);
        if (hit) await page.clickOn(hit);
      }
      await sheet.in('button', /^Apply \d+ edits/).click();
      await sheet.gone();
      const after = await page.source();
      expect(after).toContain('privileged: false');
      expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      await page.undo();
      await until('the first text', async () => (await page.source()) === TO_THE_BYTE);
    },
  },
  {
    title: 'undo and redo: typing and toggles, one step each',
    async tell(page, { host }) {
      await page.open(host.address);
      const before = await page.source();
      await page.clickLine('name: security-context-demo');
      await page.type('-2');
      await page.editorSays(/demo-2/);
      const typed = before.replace(
        'name: security-context-demo\n',
        'name: security-context-demo-2\n',
      );
      await page.step('Kernel profiles');
      await page.wizard.in('checkbox', SECCOMP).click();
      await page.editorSays(/RuntimeDefault/);
      const both = await page.source();
      // From the form: the toggle alone.
      await page.undo();
      await page.wizard.in('checkbox', SECCOMP).checked(false);
      expect(await page.source()).toBe(typed);
      // From the editor: the typing.
      await page.clickLine('kind: Pod');
      await page.undo();
      expect(await page.source()).toBe(before);
      await page.redo();
      expect(await page.source()).toBe(typed);
      await page.redo();
      expect(await page.source()).toBe(both);
    },
  },
  {
    title: 'review changes: each change names its origin and can be reverted separately',
    async tell(page, { host }) {
      await page.open(host.address);
      await page.openFile('web.yaml', POD);
      await page.step('Privileges');
      await page.wizard.in('checkbox', ESCALATION).click();
      await page.wizard.in('checkbox', ESCALATION).checked(true);
      await page.clickLine('image:');
      await page.type('2');
      await page.in('tab', /^Review changes.* 2$/).click();
      const changes = page.in('list', 'Changes');
      await changes.in('heading', 'typed').seen();
      await changes.in('heading', ESCALATION).seen();
      await changes.in('row').with('image: registry.example/web:12').element();
      await changes
        .in('listitem')
        .with(ESCALATION)
        .in('button', /^Revert:/)
        .click();
      await changes.in('heading', ESCALATION).gone();
      await page.in('tab', 'Manifest').click();
      expect(await page.source()).toBe(POD.replace('web:1\n', 'web:12\n'));
    },
  },
  {
    title: 'download: encoding, byte-order mark and line endings stay the same',
    async tell(page, { host }) {
      await page.open(host.address);
      const text = `\ufeff${POD.replaceAll('\n', '\r\n')}`;
      const bytes = Buffer.from(text, 'utf16le');
      await page.openFile('grüße.yaml', bytes);
      expect(await page.download()).toEqual({ name: 'grüße.yaml', bytes });
      await page.step('Privileges');
      await page.wizard.in('checkbox', ESCALATION).click();
      await page.wizard.in('checkbox', ESCALATION).checked(true);
      const changed = text.replace(
        'runAsUser: 1000\r\n',
        'runAsUser: 1000\r\n        allowPrivilegeEscalation: false\r\n',
      );
      expect((await page.download()).bytes.toString('utf16le')).toBe(changed);
    },
  },
];
