import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, type Json } from '../text/json.ts';
import { parseDocument, type YamlDocument } from './parse.ts';
import { isEmptyDocument, splitDocuments } from './split.ts';

/** Text of a file as it is, byte-order mark included. */
function read(folder: string, name: string): string {
  const bytes = readFileSync(new URL(`testdata/${folder}/${name}`, import.meta.url));
  const marks: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' };
  const encoding = marks[bytes.subarray(0, 2).toString('hex')] ?? 'utf-8';
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

const namesOf = (folder: string): string[] =>
  readdirSync(new URL(`testdata/${folder}`, import.meta.url)).filter((name) =>
    /\.(?:ya?ml|json)$/.test(name),
  );

interface Part {
  readonly document: YamlDocument;
  readonly badSeparator: boolean;
  /** Line of the error in the file, from 1. */
  readonly line: number | undefined;
}

/** The documents of a file that are not empty. */
const partsOf = (text: string): Part[] =>
  splitDocuments(text)
    .filter(({ from, to }) => !isEmptyDocument(text.slice(from, to)))
    .map(({ from, to, badSeparator }) => {
      const document = parseDocument(text.slice(from, to));
      const { error } = document;
      const line = error ? text.slice(0, from + error.at).split(/\r\n|\n|\r/).length : undefined;
      return { document, badSeparator: badSeparator !== undefined, line };
    });

describe.each(['manifests', 'aks-manifests'])('%s', (folder) => {
  it.each(namesOf(folder))('%s is read, document by document', (name) => {
    const parts = partsOf(read(folder, name));
    expect(parts.length).toBeGreaterThan(0);
    for (const { document, badSeparator } of parts) {
      expect(document.error).toBeNull();
      expect(isObject(document.value)).toBe(true);
      expect(document.droppedFrom).toBe(-1);
      expect(badSeparator).toBe(false);
    }
  });
});

describe('manifests of a special kind', () => {
  const documents = (name: string) =>
    partsOf(read('manifests', name)).map(({ document }) => document.value);

  it('a bracket in the column of its key, with the items that Kubernetes sees', () => {
    const values = documents('tektoncd+pipeline+config+controller.yaml');
    expect(JSON.stringify(values)).toContain('"args":["-entrypoint-image"');
  });

  it('the last of two keys alike', () => {
    const [, web] = documents('microsoft+SDN+Kubernetes+Linux-Web.yaml') as {
      spec: { template: { spec: { containers: Json } } };
    }[];
    expect(web?.spec.template.spec.containers).toHaveLength(1);
  });

  it('octal file modes', () => {
    const values = documents('projectcalico+calico+manifests+calico-etcd.yaml');
    expect(JSON.stringify(values)).toContain('"defaultMode":256');
  });
});

/** Broken files, each with the lines at which its documents cannot be read. */
const BROKEN: Record<string, readonly number[]> = {
  'GoogleCloudPlatform+kubernetes-engine-samples+ai-ml+gke-model-armor+preparing-the-model+producer-job.yaml':
    [28],
  'dgkanatsios+CKAD-exercises+b.multi_container_pods.md-L83.yaml': [1],
  'eksctl-io+eksctl+pkg+connector+testdata+eks-connector.yaml': [14, 154],
  'longhorn+longhorn+dev+scale-test+statefulset.yaml': [4],
};

/** Templates, each with the documents that can be read only with their expressions covered. */
const TEMPLATES: Record<string, readonly number[]> = {
  'Azure-Samples+aks-store-demo+charts+aks-store-demo+templates+ai-service.yaml': [0, 1, 2, 3],
  'GoogleCloudPlatform+kubernetes-engine-samples+ai-ml+llm-serving-llama+vllm+vllm-llama4-maverick-17b-128e-instruct-fp8.yaml':
    [2],
  'GoogleCloudPlatform+microservices-demo+helm-chart+templates+adservice.yaml': [0, 1, 2, 3, 4, 5],
  'kubernetes+examples+_archived+storage+vitess+etcd-controller-template.yaml': [0],
  'kubernetes+ingress-nginx+charts+ingress-nginx+templates+admission-webhooks+job-patch+job-createSecret.yaml':
    [0],
};

/** Files that are YAML and still no manifest: what is refused about them later. */
const LATER: Record<
  string,
  { readonly why: string; readonly shows: (text: string, value: Json) => boolean }
> = {
  'dgkanatsios+CKAD-exercises+b.multi_container_pods.md-L19.yaml': {
    why: 'a fragment: it does not say what kind it is',
    shows: (_, value) => isObject(value) && !('kind' in value) && 'containers' in value,
  },
  'kubernetes+examples+_archived+storage+vitess+vttablet-pod-template.yaml': {
    why: 'a template: placeholders in double braces stand inside its values',
    shows: (text) => /\{\{\w+\}\}/.test(text),
  },
  'kubernetes-sigs+azuredisk-csi-driver+deploy+example+vpa+README.md-L19.yaml': {
    why: 'a fragment: it starts at a template, without the kind around it',
    shows: (_, value) => isObject(value) && !('kind' in value) && 'template' in value,
  },
};

describe('manifests-refused', () => {
  it('are all known', () => {
    expect(namesOf('manifests-refused').sort()).toEqual(
      [BROKEN, TEMPLATES, LATER].flatMap(Object.keys).sort(),
    );
  });

  it.each(Object.entries(BROKEN))('%s has errors at lines %j', (name, lines) => {
    const parts = partsOf(read('manifests-refused', name));
    expect(parts.flatMap(({ line }) => line ?? [])).toEqual(lines);
  });

  it.each(Object.entries(TEMPLATES))('%s is a template in its documents %j', (name, indices) => {
    const parts = partsOf(read('manifests-refused', name));
    expect(parts.flatMap(({ line }) => line ?? [])).toEqual([]);
    const covered = parts.map(({ document }) => document.template?.asWritten === false);
    expect(covered.flatMap((yes, i) => (yes ? [i] : []))).toEqual(indices);
  });

  it.each(Object.entries(LATER).map(([name, { why, shows }]) => [name, why, shows] as const))(
    '%s is read, but is %s',
    (name, _, shows) => {
      const text = read('manifests-refused', name);
      const [part, ...more] = partsOf(text);
      expect(more).toEqual([]);
      expect(part?.document.error).toBeNull();
      expect(shows(text, part?.document.value as Json)).toBe(true);
    },
  );
});
