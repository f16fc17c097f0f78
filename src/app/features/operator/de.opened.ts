import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'operator.with': 'Zusammenarbeit mit dem Clusteroperator',
  'operator.about':
    'Eine Liste dessen, was das Manifest von seinem Cluster braucht, mit Befehlen. Verwenden Sie sie selbst, oder geben Sie sie Ihrem Clusteroperator.',
};
