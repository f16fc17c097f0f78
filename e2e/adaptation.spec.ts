/** The page as people have set it up for themselves: with colours of the system, and at 400 %. */
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, manifest, type Podsmith, test } from './support/podsmith.ts';

const BILLING = manifest('03-keyvault-workload-identity.yaml');
const WEB = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    aadpodidbinding: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      env:
        - name: LOG_LEVEL
          value: debug
        - name: DB_PASSWORD
          value: Tr0ub4dor&3x
      securityContext:
        privileged: true
    - name: log
      image: registry.example.com/log:1
`;
const BINDING = `apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentity
metadata:
  name: web
spec:
  type: 0
  resourceID: /subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web
  clientID: 11111111-2222-3333-4444-555555555555
---
apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentityBinding
metadata:
  name: web
spec:
  azureIdentity: web
  selector: web
`;
const DENIAL =
  'Error from server (Forbidden): error when creating "p.yaml": pods "web" is forbidden: violates PodSecurity "restricted:v1.36": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)\n';
const QUOTES = WEB.replace('registry.example.com/web:1', '“registry.example.com/web:1”');

/** The wizard’s step, wherever the wizard is. */
async function step({ page, steps }: Podsmith, name: RegExp): Promise<void> {
  const view = page.getByRole('navigation', { name: /^(View|Ansicht)$/ });
  const wizard = view.getByText(/^(Wizard|Assistent)$/);
  if (await wizard.isVisible()) await wizard.click();
  await steps.getByText(name).first().click();
}

/** Opens one of the newer parts of the page, over a manifest of the user's. */
type Arrive = (podsmith: Podsmith) => Promise<Locator>;

const guide =
  (stepName: RegExp, act: RegExp, text = WEB): Arrive =>
  async (podsmith) => {
    await podsmith.replaceFile('web.yaml', text);
    await step(podsmith, stepName);
    await podsmith.page.getByRole('button', { name: act }).click();
    return podsmith.page.getByRole('dialog');
  };
const SECRETS = /^(Secrets|Geheimnisse)$/;
const IDENTITY = /^(Identity|Identität)$/;

const PARTS: { readonly [name: string]: Arrive } = {
  'the guide to Key Vault': guide(SECRETS, /Key Vault(…| verschieben …)$/),
  'the editor of a SecretProviderClass': guide(SECRETS, /SecretProviderClass.*…$/, BILLING),
  'the guide to Workload ID': guide(IDENTITY, /Workload ID.*…$/),
  'the migration from pod identity': guide(
    IDENTITY,
    /pod-managed identity…$|Podidentität migrieren …$/,
    `${WEB}---\n${BINDING}`,
  ),
  'the operator sheet': async (podsmith) => {
    await podsmith.replaceFile('billing.yaml', BILLING);
    await step(podsmith, /^(Review & download|Prüfung & Download)$/);
    await podsmith.page
      .getByRole('button', { name: /^(Operator sheet|Clusteroperator-Checkliste)$/ })
      .click();
    return podsmith.page.getByRole('dialog');
  },
  'a message of a cluster': async (podsmith) => {
    await podsmith.replaceFile('web.yaml', WEB);
    await podsmith.paste(DENIAL);
    return podsmith.page.getByRole('dialog');
  },
  'the question before text is replaced': async (podsmith) => {
    await podsmith.replaceFile('web.yaml', WEB);
    await podsmith.paste(`# Setup\n\n\`\`\`yaml\n${WEB}\`\`\`\n`);
    return podsmith.page.getByRole('dialog');
  },
  'the preview of a repair': async (podsmith) => {
    const { page } = podsmith;
    await podsmith.replaceFile('web.yaml', QUOTES);
    const view = page.getByRole('navigation', { name: /^(View|Ansicht)$/ });
    if (await view.isVisible()) await view.getByText('YAML').click();
    await page.getByRole('button', { name: /^(Preview|Vorschau)$/ }).click();
    return page.getByRole('dialog');
  },
  'the sheet of edits': async (podsmith) => {
    await podsmith.replaceFile('web.yaml', WEB);
    await podsmith.page
      .getByRole('button', { name: /^(Harden to a level|Für eine Stufe härten)$/ })
      .click();
    const dialog = podsmith.page.getByRole('dialog');
    await expect(dialog.getByRole('checkbox').first()).toBeVisible();
    return dialog;
  },
  // Last, for it leaves another target.
  'what Azure Policy does': async (podsmith) => {
    const { page } = podsmith;
    await podsmith.replaceFile('web.yaml', WEB);
    await page
      .locator('input[name="config"]')
      .first()
      .setInputFiles({
        name: 'podsmith.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"profile": "aks-deployment-safeguards"}'),
      });
    await page.getByRole('button', { name: /^Azure Policy \d/ }).click();
    return page.getByRole('dialog');
  },
};

test.describe('at 400 %', () => {
  // A window of 1280 by 1024 pixels.
  test.use({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });

  // The longer words.
  test.use({ locale: 'de-DE' });

  test('all of every part can be read and reached', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.findings.getByRole('listitem').first()).toBeAttached();
    const faults = await throughParts(podsmith, async (part) => {
      const over = await page.evaluate(sideways);
      return [
        ...(over === 0 ? [] : [`the page scrolls ${over} pixels sideways`]),
        ...(await part.evaluate(cutOff)).map((one) => `cut off: ${one}`),
        ...(await part.evaluate(unreached)).map((one) => `not reached: ${one}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('the meaning of a term comes with its words, and leaves the term in sight', async ({
    podsmith,
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/learn-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await podsmith.openFile('first.yaml', WEB);
    const part = await guide(SECRETS, /Key Vault(…| verschieben …)$/)(podsmith);
    const asked = page.waitForRequest(/\/learn-[^/]*\.js$/);
    await part.locator('.term').first().focus();
    await asked;
    const meaning = page.locator('.term__pop');
    await expect(meaning).toHaveCount(0);
    release();
    await expect(meaning).toContainText('Tresors');
    expect(await part.evaluate(unreached)).toEqual([]);
  });
});

/** Opens and closes one part after another. Gives what `look` finds wrong with each. */
async function throughParts(
  podsmith: Podsmith,
  look: (part: Locator) => Promise<readonly string[]>,
): Promise<string[]> {
  const { page } = podsmith;
  const faults: string[] = [];
  await podsmith.openFile('first.yaml', WEB);
  for (const [name, arrive] of Object.entries(PARTS)) {
    await test.step(name, async () => {
      const part = await arrive(podsmith);
      await expect(part, name).toBeVisible();
      faults.push(...(await look(part)).map((fault) => `${name}: ${fault}`));
      // A term that has the focus shows its meaning, and Escape closes that first.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(page.locator('.sheet, .pop'), name).toHaveCount(0, { timeout: 2_000 });
      }).toPass();
    });
  }
  return faults;
}

/** How far the page scrolls to the side. */
const sideways = () => document.documentElement.scrollWidth - window.innerWidth;

/** What stands out of the window at a side, or is cut off there; code may scroll within its box. */
function cutOff(part: Element): string[] {
  const scrolls = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  return [...part.querySelectorAll('*')].flatMap((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return [];
    let box: Element | null = element;
    while (box && box !== part) {
      if (scrolls(box)) return [];
      box = box.parentElement;
    }
    // What is typed may be longer than its field.
    const typed = element instanceof HTMLInputElement;
    const hides = !typed && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const out = left < -1 || right > window.innerWidth + 1;
    const cut = hides && element.scrollWidth > element.clientWidth + 1;
    return out || cut ? [`${element.tagName} ${element.textContent?.slice(0, 40)}`] : [];
  });
}

/** The controls that the focus does not bring into sight, or that something covers then. */
async function unreached(part: Element): Promise<string[]> {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const faults: string[] = [];
  for (const element of part.querySelectorAll<HTMLElement>(all)) {
    // Kept for assistive technology, or folded away.
    if (!element.checkVisibility() || element.closest('[aria-hidden="true"]')) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    // The meaning of the term that had the focus goes with it, and that of a term comes.
    const isTerm = element.matches('.term');
    const isSettled = () =>
      document.querySelectorAll('.term__pop').length === (isTerm ? 1 : 0) &&
      (!isTerm || element.hasAttribute('aria-describedby'));
    for (let frame = 0; frame < 120 && !isSettled(); frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    const shown = element.getBoundingClientRect().width < 2 ? element.closest('label') : element;
    const { x, y, width, height } = (shown ?? element).getBoundingClientRect();
    const [midX, midY] = [x + width / 2, Math.max(y, 0) + Math.min(height, 40) / 2];
    const top = document.elementFromPoint(midX, midY);
    const isReached = top && (shown?.contains(top) || top.closest('label')?.contains(element));
    if (!isReached) {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      const instead = element.isConnected ? `${top?.tagName}.${top?.className}` : 'it is gone';
      faults.push(`${element.tagName} ${name} (at ${midX}, ${midY}: ${instead})`);
    }
  }
  return faults;
}

test.describe('with colours of the system', () => {
  test.use({ reducedMotion: 'reduce' });

  test('what is chosen, ticked and current, the focus and the verdicts are seen', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.openFile('web.yaml', WEB);

    await test.step('what is chosen, ticked and current looks other than what is not', async () => {
      await podsmith.step('Privileges');
      const chips = podsmith.wizard.locator('button.chip');
      const box = podsmith.control('Drop all capabilities');
      const off: { [scheme: string]: unknown } = {};
      await inBothThemes(page, async (scheme) => {
        await differ(
          page.getByRole('tab', { name: 'Manifest' }),
          page.getByRole('tab', { name: /^Review changes/ }),
        );
        await differ(
          page.getByRole('tab', { name: /^Findings/ }),
          page.getByRole('tab', { name: 'Outline' }),
        );
        await differ(
          podsmith.steps.locator('[aria-current]'),
          podsmith.steps.locator('button:not([aria-current])').first(),
        );
        await differ(chips.and(page.locator('[aria-pressed="true"]')), chips.last());
        await differ(
          page.locator('.seg label:has(:checked)').first(),
          page.locator('.seg label:not(:has(:checked))').first(),
        );
        off[scheme] = await looks(box);
      });
      await box.click();
      await expect(box).toBeChecked();
      await inBothThemes(page, async (scheme) => {
        expect(await looks(box), scheme).not.toEqual(off[scheme]);
      });
    });

    await test.step('the focus is seen on every kind of control', async () => {
      await podsmith.step('Secrets');
      const controls = [
        podsmith.steps.getByRole('button').first(),
        page.getByRole('tab', { name: 'Manifest' }),
        podsmith.wizard.getByRole('checkbox').first(),
        podsmith.wizard.locator('button.chip').first(),
        podsmith.findings.getByRole('button').first(),
        page.getByRole('button', { name: 'Harden to a level' }),
      ];
      await inBothThemes(page, async (scheme) => {
        for (const control of controls) {
          await control.focus();
          // Only who comes by the keyboard is shown where the focus is.
          await page.keyboard.press('Shift');
          expect(await ring(control), `${control}, ${scheme}`).toBe(true);
        }
      });
    });

    await test.step('verdicts are told apart by their signs and words', async () => {
      const verdicts = podsmith.verdict.getByRole('button', { name: /^(Baseline|Restricted)/ });
      await expect(verdicts).toHaveCount(2);
      const sign = (n: number) =>
        verdicts
          .nth(n)
          .locator('svg')
          .first()
          .evaluate((svg) => svg.innerHTML);
      const failing = await sign(0);
      await page.getByRole('button', { name: 'Harden to a level' }).click();
      const sheet = page.getByRole('dialog', { name: /^Harden to/ });
      await expect(sheet.getByRole('checkbox').first()).toBeVisible();
      for (const all of await sheet.getByRole('checkbox', { name: /^All edits/ }).all()) {
        if (!(await all.isChecked())) await all.click();
        await expect(all).toBeChecked();
      }
      await sheet.getByRole('button', { name: /^Apply \d+ edits/ }).click();
      await expect(podsmith.verdict.getByRole('button', { name: 'Baseline passes' })).toBeVisible();
      expect(await sign(0)).not.toBe(failing);
      // It lies over the page, and shows where it ends.
      expect(await edge(page.locator('.toast'))).toBe('solid');
    });
  });

  test('the edge, the focus and what is chosen are seen in every part', async ({
    podsmith,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await podsmith.open();
    const faults = await throughParts(podsmith, async (part) => {
      const found: string[] = [];
      if ((await edge(page.locator('.sheet, .pop').last())) !== 'solid') found.push('no edge');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      if (!(await ring(page.locator(':focus')))) found.push('no ring');
      for (const group of await part.locator('.seg').all()) {
        const chosen = await looks(group.locator('label:has(:checked)'));
        const other = await looks(group.locator('label:not(:has(:checked))').first());
        if (isDeepStrictEqual(chosen, other)) found.push('the choice is not seen');
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

/** With the colours that the system has for each theme. */
async function inBothThemes(page: Page, look: (scheme: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await look(colorScheme);
  }
}

/** What of an element’s looks is left when the system chooses the colours. */
const looks = (locator: Locator) =>
  locator.evaluate((element) =>
    [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const { content, backgroundColor, color, borderTop, borderBottom, borderLeft } = style;
      const { textDecorationLine, maskImage, display } = style;
      const lines = [borderTop, borderBottom, borderLeft, textDecorationLine];
      return [content, backgroundColor, color, ...lines, maskImage, display];
    }),
  );

async function differ(one: Locator, other: Locator): Promise<void> {
  expect(await looks(one)).not.toEqual(await looks(other));
}

const edge = (locator: Locator) =>
  locator.evaluate((element) => getComputedStyle(element).borderTopStyle);

/** Whether a line is around what has the focus, or around the label that stands for it. */
const ring = (locator: Locator) =>
  locator.evaluate((element) =>
    [element, element.closest('label'), element.closest('li, .field, [data-focus-visible]')].some(
      (one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      },
    ),
  );
