/** What else people paste, by name, so that the page can point at the right tool. */
import { isDockerRun } from '../text/container-command.ts';
import { isObject, type Json, type JsonObject } from '../text/json.ts';
import { firstLines } from './beginning.ts';

/** Text that is no manifest and holds none. */
export type Foreign =
  | 'html'
  | 'dockerfile'
  | 'terraform'
  /** Commands that run containers. */
  | 'docker-run'
  | 'kubectl-table'
  | 'kubectl-describe'
  | 'diff'
  /** A manifest whose lines were lost, as when rich text is copied. */
  | 'one-line';

export function foreignOf(text: string): Foreign | null {
  const lines = firstLines(text, 40);
  const [first = ''] = lines;
  if (/^<(?:!doctype|html|head|body|\?xml|div|span|p|table|meta)\b/i.test(first)) return 'html';
  if (isDockerfile(lines)) return 'dockerfile';
  if (lines.some((line) => TERRAFORM.test(line)) && !lines.some((line) => /^kind:/.test(line)))
    return 'terraform';
  if (isDockerRun(text)) return 'docker-run';
  if (/^(?:diff --git |--- \S+\/|@@ -\d)/.test(first)) return 'diff';
  if (lines.some(isTableHead)) return 'kubectl-table';
  if (/^Name:\s{2,}\S/.test(first) && lines.some((line) => /^(?:Namespace|Labels):\s/.test(line)))
    return 'kubectl-describe';
  return isOneLine(lines) ? 'one-line' : null;
}

const INSTRUCTIONS =
  /^(?:RUN|CMD|COPY|ENTRYPOINT|WORKDIR|EXPOSE|ENV|ADD|USER|LABEL|HEALTHCHECK)\s/i;

const isDockerfile = (lines: readonly string[]): boolean => {
  const from = lines.findIndex((line) => !/^ARG\s/i.test(line));
  return /^FROM\s+\S+/i.test(lines[from] ?? '') && lines.some((line) => INSTRUCTIONS.test(line));
};

const TERRAFORM =
  /^(?:(?:resource|data)\s+"[^"]+"\s+"[^"]+"|(?:module|provider|variable|output)\s+"[^"]+"|terraform|locals)\s*\{/;

const COLUMNS = /^(?:READY|STATUS|AGE|TYPE|DATA|DESIRED|COMPLETIONS|UP-TO-DATE|RESTARTS|ROLES)$/;

function isTableHead(line: string): boolean {
  const words = line.split(/\s+/);
  if (words[0] !== 'NAME' && !(words[0] === 'NAMESPACE' && words[1] === 'NAME')) return false;
  return words.filter((word) => COLUMNS.test(word)).length >= 2;
}

/** Keys of a manifest that follow one another in one line, without the brackets that allow it. */
function isOneLine(lines: readonly string[]): boolean {
  const joined = lines.filter((line) => line !== '---');
  const [first = ''] = joined;
  if (joined.length > 2 || /^[{[]/.test(first)) return false;
  const keys = ['apiVersion', 'kind', 'metadata', 'spec', 'template', 'data'].filter((key) =>
    new RegExp(`(?:^|[\\s\\u00a0])${key}:(?:[\\s\\u00a0]|$)`).test(first),
  );
  return keys.includes('apiVersion') && keys.length >= 3;
}

/** A YAML document that Kubernetes does not take, or that needs more than a word. */
export type NamedDocument =
  | 'kubeconfig'
  | 'secret-provider-class'
  | 'helm-values'
  | 'helm-chart'
  | 'pipeline';

/** What a document is, going by its keys. */
export function namedDocument(value: Json | undefined): NamedDocument | null {
  if (!isObject(value)) return null;
  if (value.kind === 'Config' && 'clusters' in value && 'users' in value) return 'kubeconfig';
  if (value.kind === 'SecretProviderClass') return 'secret-provider-class';
  if ('kind' in value) return null;
  if ('apiVersion' in value)
    return 'name' in value && 'version' in value && /^v[12]$/.test(String(value.apiVersion))
      ? 'helm-chart'
      : null;
  if (isPipeline(value)) return 'pipeline';
  return isValues(value) ? 'helm-values' : null;
}

const isPipeline = (value: JsonObject): boolean =>
  ('jobs' in value && 'on' in value) ||
  ['trigger', 'pool', 'stages', 'steps', 'jobs'].filter((key) => key in value).length >= 2;

const VALUES = [
  'replicaCount',
  'nameOverride',
  'fullnameOverride',
  'imagePullSecrets',
  'serviceAccount',
  'podAnnotations',
  'podLabels',
  'podSecurityContext',
  'securityContext',
  'service',
  'ingress',
  'resources',
  'autoscaling',
  'nodeSelector',
  'tolerations',
  'affinity',
  'persistence',
  'global',
];

/** Keys as `helm create` writes them; an image with repository and tag is one by itself. */
function isValues(value: JsonObject): boolean {
  const image = value.image;
  if (isObject(image) && 'repository' in image) return true;
  return VALUES.filter((key) => key in value).length >= 2;
}
