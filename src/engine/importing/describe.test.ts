import { describe, expect, it } from 'vitest';
import { loadMessages } from '../messages/reader.ts';
import { describeText } from './describe.ts';

await loadMessages();

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - name: web\n';
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: s\n';

/** What a description comes down to, in a word or two. */
function shortly(text: string): string {
  const found = describeText(text);
  switch (found.kind) {
    case 'extraction': {
      const { kind, manifests, variables } = found.extraction;
      return [kind, manifests, ...variables].join(' ');
    }
    case 'denial':
      return `denial ${found.denials.map(({ speaker }) => speaker).join(' ')}`;
    case 'foreign':
      return found.foreign;
    case 'repair':
      return `repair ${Object.entries(found.repair.counts)
        .filter(([, n]) => n > 0)
        .map(([oddity, n]) => `${n} ${oddity}`)
        .join(' ')}`;
    case 'json':
      return found.conversion.ok ? 'json' : `json ${found.conversion.reason}`;
    default:
      return found.kind;
  }
}

describe('what a text is', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['blanks and comments', ' \n# x\n', 'empty'],
    ['a pod', POD, 'yaml'],
    ['several documents', `${POD}---\n${SERVICE}`, 'yaml'],
    ['a pod with a comment first', `# from the wiki\n---\n${POD}`, 'yaml'],
    ['a template', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n', 'yaml'],
    ['broken YAML', 'apiVersion: v1\nkind: [Pod\n', 'unreadable'],
    ['a docker run line', '$ docker run \\\n  -p 80:80 nginx\n', 'docker-run'],
    ['one with a colon', 'docker run -e "A: b" nginx\n', 'docker-run'],
    ['another command of Docker', 'docker ps\n', 'yaml'],
    ['prose', 'Dear all, please deploy this: thanks: bye\n', 'unreadable'],
    ['Markdown with a fence', `# Setup\n\n\`\`\`yaml\n${POD}\`\`\`\n`, 'markdown 1'],
    ['a fence without a language', `Text\n\n\`\`\`\n${POD}\`\`\`\n`, 'markdown 1'],
    ['tildes', `Text\n~~~yml\n${POD}~~~\n`, 'markdown 1'],
    ['two fences', `A\n\`\`\`yaml\n${POD}\`\`\`\nB\n\`\`\`yaml\n${SERVICE}\`\`\`\n`, 'markdown 2'],
    ['a fence that is not closed', `A\n\`\`\`yaml\n${POD}`, 'markdown 1'],
    ['front matter', `---\ntitle: x\n---\n# A\n\`\`\`yaml\n${POD}\`\`\`\n`, 'markdown 1'],
    ['a fence with values only', 'A\n```yaml\nreplicaCount: 1\n```\n', 'unreadable'],
    [
      'a ConfigMap that quotes a fence',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  README.md: |\n    \`\`\`yaml\n    ${POD.replaceAll('\n', '\n    ')}\`\`\`\n`,
      'yaml',
    ],
    ['a here-document', `cat <<EOF | kubectl apply -f -\n${POD}EOF\n`, 'shell 1'],
    ['one in quotes', `kubectl apply -f - <<'EOF'\n${POD}EOF\n`, 'shell 1'],
    [
      'one with variables',
      `cat <<EOF >x\n${POD.replace('x', '$NAME')}# \${A} \\$B $(id)\nEOF\n`,
      `shell 1 $NAME \${A} $(…)`,
    ],
    [
      'one with tabs',
      `cat <<-EOF\n\t${POD.trimEnd().replaceAll('\n', '\n\t')}\n\tEOF\n`,
      'shell 1',
    ],
    ['a script in a fence', `A\n\`\`\`bash\ncat <<EOF\n${POD}EOF\n\`\`\`\n`, 'markdown 1'],
    ['one without its end', `cat <<EOF\n${POD}`, 'unreadable'],
    ['tabs', POD.replaceAll('  ', '\t'), 'repair 3 tab'],
    ['no-break spaces', POD.replace('  name: x', '\u00a0\u00a0name: x'), 'repair 2 space'],
    ['smart quotes', POD.replace('name: web', 'name: “web”'), 'repair 2 quote'],
    ['a zero-width space', POD.replace('kind', '\u200bkind'), 'repair 1 invisible'],
    ['one line', POD.replace(/\s+/g, ' '), 'one-line'],
    ['one line with no-break spaces', POD.replace(/\s+/g, '\u00a0'), 'one-line'],
    ['a flow map on one line', '{apiVersion: v1, kind: Pod, metadata: {name: x}}', 'yaml'],
    ['a flow map with a comment', '{"apiVersion": "v1", # first\n"kind": "Pod"}', 'yaml'],
    ['JSON', '{"apiVersion": "v1", "kind": "Pod"}', 'json'],
    ['JSON with a key twice', '{"kind": "Pod", "kind": "Pod"}', 'json duplicate-key'],
    ['JSON with a large integer', '{"kind": "Pod", "a": 12345678901234567890}', 'json'],
    ['JSON with a long fraction', '{"kind": "Pod", "a": 0.1234567890123456789}', 'json number'],
    [
      'JSON with numbers for keys',
      '{"kind": "ConfigMap", "b": {"z": 1, "1": 2}}',
      'json key-order',
    ],
    ['broken JSON', '{"kind": "Pod"', 'unreadable'],
    ['an HTML page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n', 'html'],
    [
      'a Dockerfile',
      '# syntax=docker/dockerfile:1\nARG V=1\nFROM node:$V\nRUN npm ci\n',
      'dockerfile',
    ],
    ['Terraform', 'resource "azurerm_kubernetes_cluster" "x" {\n  name = "a"\n}\n', 'terraform'],
    ['a diff', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', 'diff'],
    [
      'a table',
      '$ kubectl get pods\nNAME   READY   STATUS    RESTARTS   AGE\nx  1/1  Running  0  2d\n',
      'kubectl-table',
    ],
    [
      'a table of all namespaces',
      'NAMESPACE NAME READY UP-TO-DATE AGE\na b 1/1 1 2d\n',
      'kubectl-table',
    ],
    [
      'kubectl describe',
      'Name:             web\nNamespace:        default\nPriority:         0\n',
      'kubectl-describe',
    ],
    [
      'a denial',
      'Error from server (Forbidden): pods "x" is forbidden: violates PodSecurity "baseline:latest": privileged (container "web" must not set securityContext.privileged=true)\n',
      'denial pod-security',
    ],
    [
      'events of kubectl describe',
      'Name:         web\nNamespace:    default\nEvents:\n  Warning  Failed  2s  kubelet  Error: container has runAsNonRoot and image will run as root (pod: "web_default(1)", container: web)\n',
      'denial kubelet',
    ],
    [
      'the Status of the API in JSON',
      '{"kind":"Status","message":"pods \\"x\\" is forbidden: violates PodSecurity \\"baseline:latest\\": hostPort (container \\"a\\" uses hostPort 80)"}',
      'denial pod-security',
    ],
    [
      'a manifest whose status quotes a denial',
      `${POD}status:\n  message: 'violates PodSecurity "baseline:latest": privileged'\n`,
      'yaml',
    ],
  ])('%s', (_, text, expected) => {
    expect(shortly(text)).toBe(expected);
  });
});

describe('what is taken out', () => {
  const taken = (text: string): string | null => {
    const found = describeText(text);
    return found.kind === 'extraction' ? found.extraction.changes.apply(text) : null;
  };

  it.each<[string, string, string]>([
    [
      'fences, joined',
      `A\n\`\`\`yaml\n${POD}\`\`\`\nB\n\`\`\`yaml\n${SERVICE}\`\`\`\n`,
      `${POD}---\n${SERVICE}`,
    ],
    [
      'a fence that brings its separator',
      `A\n\`\`\`yaml\n${POD}\`\`\`\n\`\`\`yaml\n---\n${SERVICE}\`\`\`\n`,
      `${POD}---\n${SERVICE}`,
    ],
    [
      'a fence in a list',
      `1. A\n   \`\`\`yaml\n   ${POD.trimEnd().replaceAll('\n', '\n   ')}\n   \`\`\`\n`,
      POD,
    ],
    [
      'a fence in a quotation',
      `> \`\`\`yaml\n> ${POD.trimEnd().replaceAll('\n', '\n> ')}\n> \`\`\`\n`,
      POD,
    ],
    [
      'CRLF',
      `A\r\n\`\`\`yaml\r\n${POD.replaceAll('\n', '\r\n')}\`\`\`\r\n`,
      POD.replaceAll('\n', '\r\n'),
    ],
    ['a script', `cat <<EOF | kubectl apply -f -\n${POD}EOF\nkubectl get pods\n`, POD],
    [
      'what the shell would leave',
      `cat <<EOF\n${POD}# \\$A \\\\ \\x $B\nEOF\n`,
      `${POD}# $A \\ \\x $B\n`,
    ],
    ['quoted: as it is', `cat <<'EOF'\n${POD}# \\$A $B\nEOF\n`, `${POD}# \\$A $B\n`],
    ['tabs', `cat <<-EOF\n\t\t${POD.trimEnd().replaceAll('\n', '\n\t\t')}\n\tEOF\n`, POD],
  ])('%s', (_, text, expected) => {
    expect(taken(text)).toBe(expected);
  });
});

describe('JSON as YAML', () => {
  it('keeps the keys in their order, integers exact and texts as texts', () => {
    const json =
      '{\r\n\t"kind": "Pod",\r\n\t"apiVersion": "v1",\r\n\t"a": [],\r\n\t"big": 12345678901234567890,\r\n\t"f": 1.50,\r\n\t"t": "yes",\r\n\t"l": "a\\nb\\n",\r\n\t"c": ["x", "1"],\r\n\t"__proto__": {}\r\n}\r\n';
    const found = describeText(json);
    if (found.kind !== 'json' || !found.conversion.ok) throw new Error(found.kind);
    expect(found.conversion.changes.apply(json).split('\r\n')).toEqual([
      'kind: Pod',
      'apiVersion: v1',
      'a: []',
      'big: 12345678901234567890',
      'f: 1.5',
      't: "yes"',
      'l: |',
      '  a',
      '  b',
      'c: ["x", "1"]',
      '__proto__: {}',
      '',
    ]);
  });
});

describe('a text made to be slow', { timeout: 30_000 }, () => {
  it.each<[string, string, string]>([
    [
      'here-documents without an end',
      Array.from({ length: 130_000 }, (_, i) => `<<A${i}`).join('\n'),
      'yaml',
    ],
    [
      'a fence with a great many lines',
      ` \`\`\`yaml\n${POD.replaceAll(/^/gm, ' ')}\n${' \n'.repeat(148_000)} \`\`\`\n`,
      'markdown 1',
    ],
    ['quotes that nothing closes', `a: [${'‘x,'.repeat(20_000)}`, 'unreadable'],
  ])('%s', (_, text, expected) => {
    expect(shortly(text)).toBe(expected);
  });
});
