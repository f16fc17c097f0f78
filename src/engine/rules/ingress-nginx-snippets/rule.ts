/**
 * Snippets of ingress-nginx: annotations that write into the controller's own configuration.
 *
 * Fields: metadata.annotations and spec.rules[*].http.paths[*].path of an Ingress, and
 * data.allow-snippet-annotations of the controller's ConfigMap.
 * Bad: annotations that end in -snippet or -snippets (CVE-2021-25742); annotations and paths that known
 * flaws let through into the configuration, with a character that ends a directive or a path to the
 * controller's token (CVE-2021-25745, CVE-2023-5044, CVE-2025-1097, CVE-2025-1098, CVE-2025-24514);
 * a ConfigMap that allows snippets. Findings name the annotation, never its text.
 *
 * Source: the controller's page on risks of annotations. A snippet may be what protects a site, so that
 * taking it away is a person's decision: no fix.
 */
import { byDefault, defineRule, explicit, place, type ValuePlace } from '../../rule/rule.ts';
import { entriesBelow, listBelow, textBelow } from '../../text/json.ts';

const SNIPPET = /^(nginx\.ingress\.kubernetes\.io|nginx\.org)\/[a-z-]+-snippets?$/;
const INJECTABLE =
  /^nginx\.ingress\.kubernetes\.io\/(auth-(url|signin|tls-match-cn)|mirror-(target|host)|permanent-redirect|rewrite-target)$/;

/** What ends a directive of nginx, so that another can follow. */
const ENDS_DIRECTIVE = /[;\n\r]/;
const SECRET_PATH = /\/var\/run\/secrets|\/etc\/(nginx|ingress-controller|kubernetes)/;

export const ingressNginxSnippets = defineRule({
  id: 'ingress-nginx-snippets',
  category: 'network',
  severity: 'high',
  scope: 'object',
  kinds: ['networking.k8s.io/v1/Ingress', 'v1/ConfigMap'],
  field: 'metadata.annotations["nginx.ingress.kubernetes.io/*"]',
  covers: {
    'ingress-nginx-snippets': ['snippet', 'injection', 'injected-path', 'snippets-allowed'],
  },
  messages: ['snippet', 'injection', 'injected-path', 'snippets-allowed'],
  inspect: ({ object: { value, path, kind } }) => {
    if (kind === 'ConfigMap') {
      const at = [...path, 'data', 'allow-snippet-annotations'];
      return textBelow(value, 'data', 'allow-snippet-annotations') === 'true'
        ? explicit(place(at, 'snippets-allowed', undefined, 'medium'))
        : byDefault(at);
    }
    type Code = 'snippet' | 'injection';
    const annotations = entriesBelow(value, 'metadata', 'annotations').flatMap(
      ([annotation, text]): ValuePlace<Code>[] => {
        const at = [...path, 'metadata', 'annotations', annotation];
        if (SNIPPET.test(annotation)) return [place(at, 'snippet', { annotation })];
        const injects = typeof text === 'string' && ENDS_DIRECTIVE.test(text.trimEnd());
        return injects && INJECTABLE.test(annotation)
          ? [place(at, 'injection', { annotation })]
          : [];
      },
    );
    const paths = listBelow(value, 'spec', 'rules').flatMap((rule, i) =>
      listBelow(rule, 'http', 'paths').flatMap((entry, n) => {
        const text = textBelow(entry, 'path') ?? '';
        if (!ENDS_DIRECTIVE.test(text) && !SECRET_PATH.test(text)) return [];
        const at = [...path, 'spec', 'rules', i, 'http', 'paths', n, 'path'];
        return [place(at, 'injected-path')];
      }),
    );
    const all = [...annotations, ...paths];
    return all.length > 0 ? explicit(...all) : byDefault([...path, 'metadata', 'annotations']);
  },
  fix: null,
  sources: ['ingressNginxRisks', 'ingressNginxFlaws', 'ingressNginxRetirement'],
});
