import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NEW_BESIDE, NEW_KINDS } from '../../../engine/late.ts';
import { loadWords } from '../../../i18n/index.ts';
import { TranslatorProvider } from '../../ui/use-words.ts';
import { complaintsOf, type ManifestForm, newForm, shownSet, startFrom } from './new-manifest.ts';
import { fieldId } from './new-manifest-field.tsx';
import { NewManifestForm } from './new-manifest-form.tsx';

const words = await loadWords('en', 'startup', 'review', 'new');

const version = { major: 1, minor: 36 };
const target = { kubernetesVersion: version, policyVersion: version };

/** The form as it is drawn for a draft that was asked to be made, and what is wrong with it. */
function drawn(draft: ManifestForm) {
  const complaints = complaintsOf({ draft, touched: new Set() }, true, { target });
  const form = h(NewManifestForm, { draft, complaints });
  const html = renderToString(h(TranslatorProvider, { value: words }, form));
  const tags = html.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  const marked = tags
    .filter((tag) => tag.includes('aria-invalid="true"'))
    .map((tag) => tag.match(/ id="([^"]+)"/)?.[1] ?? '');
  return { html, tags, marked, wrong: [...complaints.keys()].map(fieldId) };
}

function startedFrom(start: ManifestForm['start']): ManifestForm {
  startFrom(start);
  return shownSet(newForm.getState()).draft;
}

describe.each(['none', 'sidecar'] as const)('starting point %s', (start) => {
  const begun = startedFrom(start);
  const texts = Object.entries(begun).filter(([, value]) => typeof value === 'string');
  const choices = new Set(['start', 'kind', 'os', 'probe', 'callers']);
  const broken = Object.fromEntries(
    texts.filter(([field]) => !choices.has(field)).map(([field]) => [field, '/ %']),
  );

  test.each(NEW_KINDS)('%s: what is wrong is marked where it is, and nothing else', (kind) => {
    const whole: ManifestForm = {
      ...begun,
      kind,
      callers: 'both',
      beside: [...NEW_BESIDE],
      account: false,
    };
    const drafts: ManifestForm[] = [
      { ...begun, kind },
      whole,
      { ...whole, ...broken, probe: 'http' },
      { ...whole, ports: '' },
      { ...begun, kind, sidecar: '', sidecarImage: 'registry.example.com/side:1' },
      { ...begun, kind, sidecar: 'side', sidecarImage: '' },
      { ...begun, kind, probe: 'http', livenessPath: 'livez' },
      { ...begun, kind, memory: 'much', memoryLimit: 'more' },
      { ...begun, kind, storage: '/data', storageSize: '0' },
    ];
    for (const draft of drafts) {
      const { marked, wrong } = drawn(draft);
      expect(marked.sort()).toEqual(wrong.sort());
    }
  });
});

test('what describes an input is there before it says something', () => {
  const { html, tags } = drawn(startedFrom('none'));
  for (const tag of tags) {
    const help = tag.match(/ aria-describedby="([^"]+)"/)?.[1];
    expect(html, tag).toMatch(new RegExp(`<p [^>]*id="${help}"`));
  }
});
