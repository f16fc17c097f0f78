/** A manifest that means harm: whatever shows its text shows it as text, and what is hidden in it. */
import { expect, test } from './support/podsmith.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const EVIL = `# <script>alert(1)</script> \u202e
apiVersion: v1
kind: Pod
metadata:
  name: "${MARKUP}\u202egpj"
  namespace: "<b>ns</b>"
  labels: {__proto__: "<i>x</i>"}
  annotations:
    ignore.podsmith/host-ports: "<u>because</u>"
spec:
  __proto__: {hostNetwork: true}
  hostNetwork: true
  hostPID\u200b: false
  serviceAccountName: "<svg onload=alert(1)>"
  c\u043entainers: []
  containers:
  - name: "__proto__"
    image: "<iframe src=//evil.example>:\u202e1"
    securityContext: {privileged: true}
    ports: [{containerPort: 80, hostPort: 80}]
  - name: "${MARKUP}"
    image: "javascript:alert(1)"
`;

test('text of a manifest is shown as text wherever it is shown', async ({ podsmith, page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  /** No element has come out of the manifest, and no direction out of a name. */
  const isText = async () => {
    await expect(
      page.locator('img[src="x"], [onerror], [onload], iframe, a[href^="javascript"], u, svg svg'),
    ).toHaveCount(0);
    expect(dialogs).toEqual([]);
  };
  await podsmith.open();
  await podsmith.openFile('evil.yaml', EVIL);

  // Findings, with what is hidden in the text at its place.
  await expect(podsmith.findings.getByText(MARKUP).first()).toBeVisible();
  await expect(podsmith.findings.getByText(/change the writing direction \(U\+202E\)/)).toHaveCount(
    3,
  );
  await expect(podsmith.finding('characters are invisible (U+200B)')).toContainText('Line 13');
  await expect(podsmith.finding('Kubernetes has the field containers')).toContainText(
    '\u043e (U+043E)',
  );
  await isText();

  await page.getByRole('tab', { name: 'Outline' }).click();
  const outline = page.getByRole('tree');
  await expect(outline.getByText(`${MARKUP}\\u202egpj`)).toBeVisible();
  await expect(outline.getByText('__proto__', { exact: true })).toBeVisible();
  await isText();

  await podsmith.step('Review & download');
  await page.getByRole('button', { name: 'Operator sheet' }).click();
  const sheet = page.getByRole('dialog', { name: 'Operator sheet' });
  await expect(sheet.getByText('<b>ns</b>').first()).toBeVisible();
  await isText();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('what is hidden is taken out where a person asks for it, and comes back with undo', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('evil.yaml', EVIL);
  const finding = podsmith.finding('characters are invisible (U+200B)');
  await finding.getByRole('button', { name: 'Remove these characters' }).click();
  await expect(finding).toHaveCount(0);
  await expect(page.locator('#findings-title')).toBeFocused();
  expect(await podsmith.text()).toBe(EVIL.replace('\u200b', ''));
  await podsmith.undo();
  expect(await podsmith.text()).toBe(EVIL);
});
