/** Text that means harm, and a witness who sees whether any of it has come to life. */
import type { Page } from '@playwright/test';
import { test as base, expect } from './podsmith.ts';

export const MARKUP = '<img src=x onerror=alert(1)>';
export const SCRIPT = '"><script>alert(2)</script>';
/** An element that the page has no use for: wherever one is, it came out of a text. */
export const ELEMENT = '<x-evil>';
export const LINK = '](javascript:alert(3))';
/** Turns the direction of what follows. */
export const TURN = '\u202e';

/** In YAML, in which some characters must be written out. */
const quoted = (text: string) => JSON.stringify(text);

export const NAME = `${MARKUP}${TURN}gpj`;
export const ACCOUNT = `[x${LINK} \`y\` | ${ELEMENT}`;
export const CONTAINER = `\`${LINK}|${ELEMENT}${TURN}`;
const IMAGE = `<iframe src=//evil.example>:${TURN}1`;
/** What is hidden in a name, as the page shows it. */
export const seen = (text: string) => text.replaceAll(TURN, '\\u202e');

export const DEPLOYMENT = `# </script><script>alert(4)</script> ${TURN} ${LINK} \`x\` | ${ELEMENT}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${quoted(NAME)}
  namespace: ${quoted(SCRIPT)}
  labels: {__proto__: constructor, constructor: ${quoted(ELEMENT)}}
  annotations:
    ignore.podsmith/host-ports: ${quoted(`because ${ELEMENT} | [x${LINK} \`y\``)}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${quoted(ELEMENT)}}}
  template:
    metadata:
      labels: {app: ${quoted(ELEMENT)}, azure.workload.identity/use: "true"}
    spec:
      __proto__: {hostNetwork: true}
      hostNetwork: true
      serviceAccountName: ${quoted(ACCOUNT)}
      securityContext:
        runAsUser: 1000
        fsGroup: 2000
      volumes:
      - {name: __proto__, emptyDir: {}}
      - name: ${quoted(ELEMENT)}
        hostPath: {path: ${quoted(`/a|${LINK}`)}}
      - name: vault
        csi:
          driver: secrets-store.csi.k8s.io
          readOnly: true
          volumeAttributes: {secretProviderClass: ${quoted(ELEMENT)}}
      containers:
      - name: __proto__
        image: ${quoted(IMAGE)}
        env: [{name: ${quoted(ELEMENT)}, value: "\\e[2J"}]
        ports: [{name: ${quoted(MARKUP)}, containerPort: 80, hostPort: 80}]
        securityContext:
          runAsUser: 2000
          privileged: true
          capabilities: {add: [${quoted(MARKUP)}, "\\e[31mRED", ${quoted(LINK)}]}
        volumeMounts: [{name: __proto__, mountPath: ${quoted(`/b${LINK}|${ELEMENT}`)}}]
      - name: ${quoted(CONTAINER)}
        image: javascript:alert(5)
        securityContext: {capabilities: {drop: [ALL]}}
        volumeMounts: [{name: __proto__, mountPath: /constructor}]
`;

/** A workload that others can stand beside: its name is one, its labels are not. */
export const BESIDE = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${quoted(`${ELEMENT}${LINK}`)}}}
  template:
    metadata: {labels: {app: ${quoted(`${ELEMENT}${LINK}`)}}}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        ports: [{containerPort: 8080}]
`;

/** What `watch` finds, kept where the page cannot lose it with an element. */
declare global {
  interface Window {
    alive?: string[];
  }
}

/** Looks at every element and attribute from the first moment on, also at those that go again at once. */
function watch(): void {
  const found: string[] = [];
  window.alive = found;
  const foreign = 'x-evil, img[src="x"], iframe, object, embed, base, svg script, u, svg svg';
  const judge = (element: Element) => {
    const tag = element.outerHTML.slice(0, 200);
    if (element.matches(foreign)) found.push(tag);
    if (element.matches('script') && document.readyState === 'complete') found.push(tag);
    for (const { name, value } of element.attributes) {
      if (/^on/.test(name) || /^\s*javascript:/i.test(value)) found.push(tag);
    }
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') judge(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('*')]) judge(element);
      }
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/** Texts and attributes of the page in which the direction is turned or a terminal told something. */
function turned(): string[] {
  // The editor shows the text as it is, and a finding says what is hidden in it.
  const own = '.monaco-editor, textarea, input';
  const found: string[] = [];
  const judge = (text: string, where: string) => {
    if (/\p{Bidi_C}/u.test(text) || text.includes('\u001b')) found.push(`${where}: ${text.trim()}`);
  };
  judge(document.title, 'title');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest(own)) continue;
    const where = `${element?.tagName} ${element?.getAttribute('class') ?? ''}`;
    if (node instanceof Text) judge(node.data, where);
    if (!(node instanceof Element)) continue;
    for (const { name, value } of node.attributes) judge(value, `${where} ${name}`);
  }
  return [...new Set(found)];
}

export interface Witness {
  /** All that is on the page is text, and reads as it stands there. */
  isText(): Promise<void>;
}

export const test = base.extend<{ witness: Witness }>({
  witness: async ({ page }, use) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.addInitScript(watch);
    const isText = async () => {
      expect(await alive(page), 'elements that came out of a text').toEqual([]);
      expect(await page.evaluate(turned), 'texts that are shown turned').toEqual([]);
      expect(dialogs, 'dialogs').toEqual([]);
    };
    await use({ isText });
    await isText();
  },
});

const alive = (page: Page) => page.evaluate(() => window.alive);
