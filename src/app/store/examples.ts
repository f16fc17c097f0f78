/** The manifests to begin with. The first is part of the page, the others load when they are chosen. */
import first from '../examples/security-context-demo.yaml?raw';
import { type File, newFile } from './workspace.ts';

interface Example {
  readonly name: string;
  readonly load: () => Promise<{ default: string }>;
}

const EXAMPLES = {
  article: {
    name: 'security-context-demo.yaml',
    load: () => Promise.resolve({ default: first }),
  },
  store: {
    name: 'aks-store-all-in-one.yaml',
    load: () => import('../examples/aks-store-all-in-one.yaml?raw'),
  },
  bundle: {
    name: 'orders.yaml',
    load: () => import('../examples/orders.yaml?raw'),
  },
  vault: {
    name: 'billing.yaml',
    load: () => import('../examples/billing.yaml?raw'),
  },
  json: {
    name: 'nightly-report.json',
    load: () => import('../examples/nightly-report.json?raw'),
  },
  windows: {
    name: 'windows.yaml',
    load: () => import('../examples/windows.yaml?raw'),
  },
  broken: {
    name: 'broken-second-document.yaml',
    load: () => import('../examples/broken-second-document.yaml?raw'),
  },
  template: {
    name: 'helm-template.yaml',
    load: () => import('../examples/helm-template.yaml?raw'),
  },
  'pod-identity': {
    name: 'pod-identity.yaml',
    load: () => import('../examples/pod-identity.yaml?raw'),
  },
  installer: {
    name: 'node-installer.yaml',
    load: () => import('../examples/node-installer.yaml?raw'),
  },
} satisfies { readonly [id: string]: Example };

export type ExampleId = keyof typeof EXAMPLES;
export const EXAMPLE_IDS = Object.keys(EXAMPLES) as readonly ExampleId[];

export const exampleName = (id: ExampleId): string => EXAMPLES[id].name;

const fileOf = (name: string, text: string): File => newFile(text, { name, source: 'example' });

/** What is open when the page is opened: the article's sample. */
export const firstExample = (): File => fileOf(EXAMPLES.article.name, first);

export async function loadExample(id: ExampleId): Promise<File> {
  const { name, load } = EXAMPLES[id];
  return fileOf(name, (await load()).default);
}
