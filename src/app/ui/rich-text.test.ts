import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RichText, WholeWords } from './rich-text.tsx';

/** The words of a name: a line may end only between them. */
const wordsOf = (text: string): readonly string[] =>
  renderToStaticMarkup(createElement(WholeWords, null, text))
    .split('<wbr/>')
    .map((part) => part.replace(/<[^>]+>/g, ''));

it.each([
  ['spec.replicas', ['spec.replicas']],
  ['topology-spread-constraints', ['topology-spread-constraints']],
  ['azure.workload.identity/client-id', ['azure.', 'workload.', 'identity/', 'client-id']],
  ['ignore.podsmith/host-path-volumes', ['ignore.', 'podsmith/', 'host-path-volumes']],
  [
    'spec.containers[*].securityContext.runAsUser',
    ['spec.', 'containers[*].', 'securityContext.', 'runAsUser'],
  ],
  [
    'registry.k8s.io/ingress-nginx/controller:v1.15.1',
    ['registry.', 'k8s.', 'io/', 'ingress-nginx/', 'controller:', 'v1.15.1'],
  ],
  ['ls -l /var/run', ['ls ', '-l ', '/var/', 'run']],
])('lets a line of %s end between words', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('shows text in backticks as code, and nothing else as markup', () => {
  expect(renderToStaticMarkup(createElement(RichText, { text: 'Set `a` to <b>.' }))).toBe(
    'Set <code class="code--whole" translate="no">a</code> to &lt;b&gt;.',
  );
});
