import { describe, expect, it } from 'vitest';
import { loadAssist } from '../../engine/index.ts';
import { loadWords } from '../../i18n/index.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import { newFile } from '../store/workspace.ts';
import { hoverAt, hoverText, markdownCode } from './hover-text.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    runAsUser: 1000
  hostNetwork: true
  containers:
  - name: "a\`<b>"
    image: a
    securityContext:
      runAsUser: 2000
      privileged: true
  - name: b
    image: b
`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

async function hover(word: string, { text = POD, language = 'en' as 'en' | 'de' } = {}) {
  const store = createReviewedStore(newFile(text, { name: 'a.yaml' }), undefined, still);
  const offset = text.lastIndexOf(word);
  const words = await loadWords(language, 'startup', 'review', 'bodies', 'editor');
  const whyOf = (rule: string) => words.body(rule).why;
  const found = hoverAt(store.getState(), offset, [], words, whyOf, await loadAssist());
  return found && { ...found, text: found.parts.join('\n\n') };
}

describe('the hover of a field', () => {
  it('has the rule’s words, the value that counts and Kubernetes’ description', async () => {
    const found = await hover('privileged');
    expect(POD.slice(found?.from, found?.to)).toBe('privileged');
    expect(found?.text).toContain('**Run without privileged mode**');
    expect(found?.text).toContain('Without this field, Kubernetes uses `false`.');
    expect(found?.text).toMatch(
      /Kubernetes’ description of `privileged`:\n\nRun container in privileged mode/,
    );
  });

  it('says which value a container’s own replaces, and who shares the pod’s', async () => {
    expect((await hover('runAsUser'))?.text).toContain('Overrides the pod’s value `1000`, line 6.');
    const shared = await hover('runAsUser: 1000');
    expect(shared?.text).toContain('1 of 2 containers inherits this.');
    // A name of the manifest is a text, whatever it holds.
    expect(shared?.text).toContain('`` a`<b> `` has its own value, line 12.');
  });

  it('says what counts for a container that has nothing of its own', async () => {
    const text = (await hover('name: b'))?.text;
    expect(text).toContain('- `runAsUser`: `1000`, inherited from the pod, line 6');
    expect(text).toContain('- `privileged`: not set, Kubernetes uses `false`');
    expect(text).toContain('- `runAsGroup`: not set, the image decides');
  });

  it('says in the German page that the description is English', async () => {
    expect((await hover('hostNetwork', { language: 'de' }))?.text).toContain(
      'Kubernetes beschreibt `hostNetwork` so (auf Englisch):',
    );
  });

  it('describes fields of a text that is broken, and nothing between them', async () => {
    const text = `${POD}  oops: [\n`;
    expect((await hover('hostNetwork', { text }))?.text).toContain('Kubernetes’ description of');
    expect(await hover('web', { text })).toBeDefined();
    expect(await hover(' 1000')).toBeUndefined();
  });
});

it('text stays text in Markdown', () => {
  expect(hoverText('*a* <b> [c](d) https://x.y/a_b')).toBe(
    '\\*a\\* \\<b\\> \\[c\\]\\(d\\) https://x.y/a_b',
  );
  expect(markdownCode('`')).toBe('`` ` ``');
  expect(markdownCode('a\nb')).toBe('`a b`');
  expect(markdownCode('')).toBe('`   `');
});
