/** Choosing among the fixes of a profile: what the items are, what each would write, and what is made. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.ts';
import { harden } from '../edits.ts';
import { type CountedSteps, decodeText, profileNamed, Reviewer, registry } from '../index.ts';
import { type Chosen, chosenSteps, type FixItem, itemSteps } from '../late.ts';
import { fixPreview } from '../quotes.ts';
import { finish } from '../text/steps.ts';

const { kubernetesVersion, policyVersion } = resolveConfig({});
const env = { kubernetesVersion, policyVersion };
const reviewOf = (text: string, profile = 'pss-restricted') =>
  new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
const withRules = (text: string, ...rules: readonly string[]) =>
  new Reviewer(registry, env, new Map(rules.map((id) => [id, {}]))).review(text);

const files = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      if (!decoded.ok) throw new Error(name);
      return { name: `${folder}/${name}`, text: decoded.text };
    });
});

const all = (items: readonly FixItem[]): Chosen => new Map(items.map(({ id }) => [id, undefined]));
const some = (items: readonly FixItem[], ...rules: readonly string[]): Chosen =>
  new Map(items.filter(({ rule }) => rules.includes(rule.id)).map(({ id }) => [id, undefined]));

// On a busy machine a large file takes its time.
const LONG = { timeout: 180_000 };

it.each(files)('all that is offered is what hardening makes: $name', LONG, ({ text }) => {
  const review = reviewOf(text, 'everything');
  const items = finish(itemSteps(review, registry));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const hardened = finish(chosenSteps(review, registry, items, all(items)));
  expect(hardened.text).toBe(harden(review, registry, 'all').text);
});

describe.each(files)('$name', LONG, ({ text }) => {
  const review = reviewOf(text, 'aks-article');
  const items = finish(itemSteps(review, registry));

  it('has what is suggested written when it is said as well', () => {
    const said = new Map(items.map(({ id, suggested }) => [id, suggested ?? undefined]));
    const hardened = finish(chosenSteps(review, registry, items, said));
    expect(hardened.text).toBe(harden(review, registry, 'all').text);
  });

  it('keeps what is not chosen, and every byte can come back', () => {
    expect(finish(chosenSteps(review, registry, items, new Map())).changes.empty).toBe(true);
    const half = new Map([...all(items)].filter((_, i) => i % 2 === 0));
    const part = finish(chosenSteps(review, registry, items, half));
    expect(part.changes.apply(text)).toBe(part.text);
    expect(part.changes.invert(text).apply(part.text)).toBe(text);
    const ticked = new Set(items.filter(({ id }) => half.has(id)).map(({ rule }) => rule.id));
    expect(part.applied.filter(({ rule }) => !ticked.has(rule))).toEqual([]);
  });
});

const pod = (spec: string, ...containers: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n${spec}  containers:\n${containers
    .map((own, i) => `  - name: c${i + 1}\n    image: a:1\n${own}`)
    .join('')}`;
const context = (line: string) => `    securityContext:\n      ${line}\n`;
const places = (items: readonly FixItem[]) =>
  items.map(({ rule, container, containers }) => [
    rule.id,
    container?.name ?? null,
    containers.map(({ name }) => name).join(),
  ]);
const shown = (item: FixItem, value?: number | string) =>
  fixPreview(registry, item, value).map(
    ({ kind, line, text }) => `${line}${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`,
  );

describe('items', () => {
  it('are one for each container where each is written by itself', () => {
    const review = withRules(pod('', '', ''), 'allow-privilege-escalation');
    expect(places(finish(itemSteps(review, registry)))).toEqual([
      ['allow-privilege-escalation', 'c1', ''],
      ['allow-privilege-escalation', 'c2', ''],
    ]);
  });

  it('speak for all containers where the pod is written', () => {
    const items = finish(itemSteps(withRules(pod('', '', ''), 'run-as-non-root'), registry));
    expect(places(items)).toEqual([['run-as-non-root', null, 'c1,c2']]);
  });

  it('set the container apart that has a value of its own', () => {
    const text = pod('', context('runAsUser: 0'), '');
    const review = withRules(text, 'run-as-user');
    const items = finish(itemSteps(review, registry));
    const own = items.find(({ container }) => container?.name === 'c1') as FixItem;
    expect(own).toBeDefined();
    const { text: after } = finish(chosenSteps(review, registry, items, new Map([[own.id, 2000]])));
    expect(after).toBe(text.replace('runAsUser: 0', 'runAsUser: 2000'));
  });

  it('carry the findings that they are for', () => {
    const review = withRules(pod('  hostPID: true\n  hostIPC: true\n', ''), 'host-namespaces');
    const [item] = finish(itemSteps(review, registry));
    expect(item?.findings.map(({ path }) => path.join('.'))).toEqual([
      'spec.hostPID',
      'spec.hostIPC',
    ]);
  });

  it('come later when others make them possible', () => {
    const text = pod('', context('privileged: true'));
    const review = withRules(text, 'privileged', 'allow-privilege-escalation');
    const items = finish(itemSteps(review, registry));
    expect(items.map(({ rule, later }) => [rule.id, later])).toEqual([
      ['privileged', false],
      ['allow-privilege-escalation', true],
    ]);
    // Without the other it stays undone.
    const alone = some(items, 'allow-privilege-escalation');
    expect(finish(chosenSteps(review, registry, items, alone)).text).toBe(text);
  });

  it('are none for what a mark suppresses', () => {
    const text = pod('  hostPID: true # podsmith-ignore host-namespaces: an agent\n', '');
    expect(finish(itemSteps(withRules(text, 'host-namespaces'), registry))).toEqual([]);
  });
});

describe('the steps', () => {
  /** What the steps say of their progress, and what they come to. */
  function taken<Result>(steps: CountedSteps<Result>) {
    const progress: number[] = [];
    for (let count = 0; ; count++) {
      const step = steps.next();
      if (step.done) return { progress, count, result: step.value };
      if (step.value) progress.push(step.value.done / step.value.of);
    }
  }
  const containers = Array.from({ length: 300 }, (_, i) => `  - name: c${i}\n    image: a:${i}\n`);
  const review = reviewOf(
    `apiVersion: v1\nkind: Pod\nmetadata: {name: many}\nspec:\n  containers:\n${containers.join('')}`,
  );
  const items = finish(itemSteps(review, registry));

  it('come to the same, give way within one pod, and never go back', () => {
    const chosen = all(items.filter(({ value }) => !value));
    const offered = taken(itemSteps(review, registry));
    const made = taken(chosenSteps(review, registry, items, chosen));
    expect(offered.result.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(made.result.text).toBe(finish(chosenSteps(review, registry, items, chosen)).text);
    for (const { progress, count } of [offered, made]) {
      expect(count).toBeGreaterThanOrEqual(20);
      expect(progress).not.toEqual([]);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(progress.at(-1)).toBe(1);
    }
  });

  it('leave nothing behind when no more are taken', () => {
    const begun = itemSteps(review, registry);
    for (let i = 0; i < 20; i++) begun.next();
    expect(finish(itemSteps(review, registry)).map(({ id }) => id)).toEqual(
      items.map(({ id }) => id),
    );
  });
});

describe('what is chosen', () => {
  it('may have another value in each container', () => {
    const text = pod('', '', '');
    const review = withRules(text, 'memory-limits');
    const items = finish(itemSteps(review, registry));
    expect(items.map(({ suggested }) => suggested)).toEqual([null, null]);
    const sizes = new Map(items.map(({ id }, i) => [id, ['64Mi', '1Gi'][i]]));
    const limits = (size: string) => `    resources:\n      limits:\n        memory: ${size}\n`;
    expect(finish(chosenSteps(review, registry, items, sizes)).text).toBe(
      pod('', limits('64Mi'), limits('1Gi')),
    );
  });

  it('leaves one container as it is', () => {
    const review = withRules(pod('', '', ''), 'allow-privilege-escalation');
    const items = finish(itemSteps(review, registry));
    const { text, left } = finish(
      chosenSteps(review, registry, items, new Map([[items[1]?.id as string, undefined]])),
    );
    expect(text).toBe(pod('', '', context('allowPrivilegeEscalation: false')));
    expect(left.map(({ finding, reason }) => [finding.container?.name, reason])).toEqual([
      ['c1', 'not-asked'],
    ]);
  });

  it('says of what is left why', () => {
    const review = withRules(pod('', ''), 'memory-limits', 'run-as-non-root');
    const items = finish(itemSteps(review, registry));
    const { left } = finish(chosenSteps(review, registry, items, new Map()));
    expect(left.map(({ finding, reason }) => [finding.rule, reason]).sort()).toEqual([
      ['memory-limits', 'needs-value'],
      ['run-as-non-root', 'not-asked'],
    ]);
  });
});

describe('the lines of an item', () => {
  const itemsFor = (text: string, rule: string) =>
    finish(itemSteps(withRules(text, rule), registry));

  it('stand below the line that they belong to', () => {
    const [item] = itemsFor(pod('', '', ''), 'allow-privilege-escalation').slice(1);
    expect(shown(item as FixItem)).toEqual([
      '9   - name: c2',
      '11+    securityContext:',
      '12+      allowPrivilegeEscalation: false',
    ]);
  });

  it('show what goes and what takes its place', () => {
    const [item] = itemsFor(pod('', context('runAsUser: 0')), 'run-as-user');
    expect(shown(item as FixItem, 3000)).toEqual([
      '9     securityContext:',
      '10-      runAsUser: 0',
      '10+      runAsUser: 3000',
    ]);
  });

  it('number what is added as it will stand there', () => {
    const text = pod('  hostPID: true\n  hostNetwork: false\n  hostIPC: true\n', '');
    const [item] = itemsFor(text, 'host-namespaces');
    expect(shown(item as FixItem)).toEqual(['5 spec:', '6-  hostPID: true', '8-  hostIPC: true']);
  });

  it('say where a value goes, which may be an example', () => {
    const [item] = itemsFor(pod('', ''), 'memory-limits');
    const lines = fixPreview(registry, item as FixItem);
    const marked = lines.filter(({ value }) => value);
    expect(marked.map(({ text, value }) => text.slice(value?.from, value?.to))).toEqual(['256Mi']);
    // The same within a longer word is something else.
    const [tag] = itemsFor(pod('', '').replace('a:1', 'a1:latest'), 'image-tag');
    const [line] = fixPreview(registry, tag as FixItem, '1').filter(({ value }) => value);
    expect(line?.text.slice(line.value?.from)).toBe('1');
  });

  it('keep carriage returns out', () => {
    const [item] = itemsFor(pod('', '').replaceAll('\n', '\r\n'), 'run-as-non-root');
    expect(shown(item as FixItem).join()).not.toContain('\r');
  });
});

it('fifty workloads have their items in one go', () => {
  const one = `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: NAME\nspec:\n  selector:\n    matchLabels: {app: NAME}\n  template:\n    metadata:\n      labels: {app: NAME}\n    spec:\n      containers:\n      - name: a\n        image: a:1\n`;
  const text = Array.from({ length: 50 }, (_, i) => one.replaceAll('NAME', `w${i}`)).join('---\n');
  const review = reviewOf(text);
  const items = finish(itemSteps(review, registry));
  expect(new Set(items.map(({ document }) => document)).size).toBe(50);
  const first = new Map(
    items.filter(({ document }) => document === 0).map(({ id }) => [id, undefined]),
  );
  const { text: after } = finish(chosenSteps(review, registry, items, first));
  expect(after.slice(after.indexOf('---'))).toBe(text.slice(text.indexOf('---')));
});
