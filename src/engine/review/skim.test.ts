import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { skim } from './skim.ts';

const FIELDS = Array.from({ length: 40 }, (_, i) => `              field${i}: { type: string }\n`);
const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          properties:
${FIELDS.join('')}`;
const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostNetwork: true
  containers: [{ name: web, image: registry.example.com/web:1.0.0 }]
`;
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = () => new Reviewer(registry, env);

function looked(own: Reviewer, text: string) {
  const steps = own.steps([text], 'skim');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value[0]?.documents ?? [];
  }
}

describe('a first look', () => {
  it('tells a CustomResourceDefinition by its beginning', () => {
    const [object] = skim(CRD)?.objects ?? [];
    expect(object?.object).toMatchObject({
      kind: 'CustomResourceDefinition',
      name: 'widgets.example.com',
    });
  });

  it.each([
    ['line ends of Windows', CRD.replaceAll('\n', '\r\n')],
    ['a status below', `${CRD}status:\n  conditions: []\n`],
    ['comments in the first column', `# made by a tool\n${CRD}# end\n`],
    ['quotes', CRD.replace('kind: CustomResourceDefinition', 'kind: "CustomResourceDefinition"')],
    ['a fault in what is not looked at', `${CRD}   : [\n`],
  ])('is not held up by %s', (_, text) => {
    expect(skim(text)?.pending).toBe(true);
  });

  it.each([
    ['another kind', CRD.replace('kind: CustomResourceDefinition', 'kind: Other')],
    ['another kind below', `${CRD}kind: Pod\n`],
    ['another kind below, in quotes', `${CRD}"kind": Pod\n`],
    ['another group', CRD.replace('apiextensions.k8s.io', 'example.com')],
    [
      'a name that only mentions it',
      POD.replace('web', 'CustomResourceDefinition') + '#'.repeat(999),
    ],
    ['an expression', CRD.replace('type: string', 'type: {{ .Values.type }}')],
    ['text behind its end', `${CRD}...\nkind: Pod\n`],
    ['a beginning that cannot be read', CRD.replace('metadata:', 'metadata: [')],
    ['a spec on one line', CRD.replace('spec:\n', 'spec: {}\nmore:\n')],
    ['a list that begins in the first column', `${CRD}- kind: Pod\n`],
  ])('leaves %s to the whole review', (_, text) => {
    expect(skim(text)).toBeNull();
  });
});

describe('a review that begins with a look', () => {
  const text = `${CRD}---\n${POD}---\n${CRD.replace('widgets', 'gadgets')}   : [\n`;

  it('says all of the other documents, and which ones are pending', () => {
    const documents = looked(reviewer(), text);
    expect(documents.map(({ review }) => review.pending)).toEqual([true, undefined, true]);
    const [whole] = reviewer()
      .review(text)
      .documents.filter(({ index }) => index === 1);
    expect(documents[1]?.review.objects[0]?.findings).toEqual(whole?.review.objects[0]?.findings);
    expect(documents[2]?.review.problems).toEqual([]);
  });

  it('ends as the whole review does', () => {
    const own = reviewer();
    const first = looked(own, text);
    const documents = own.review(text).documents;
    expect(documents).toEqual(reviewer().review(text).documents);
    expect(documents[2]?.review.document.error).not.toBeNull();
    expect(documents[1]?.review).toBe(first[1]?.review);
  });

  it('does not look again at what has been read', () => {
    const own = reviewer();
    const { documents } = own.review(text);
    expect(looked(own, text).map(({ review }) => review)).toEqual(
      documents.map(({ review }) => review),
    );
  });
});
