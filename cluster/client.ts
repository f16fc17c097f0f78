/** Asks a Kubernetes API server what it says of documents. */
import { Agent, request } from 'node:http';

/** What the server says of a document. */
export interface Answer {
  readonly accepted: boolean;
  /**
   * 201: accepted; 409: accepted, but for an object of that name; 400: not decoded; 403: an admission controller;
   * 404: no such kind or namespace; 422: invalid.
   */
  readonly status: number;
  /** The server's words, empty if it accepted the document. */
  readonly message: string;
  readonly causes: readonly Cause[];
  /** Warnings, also of documents that are accepted: Pod Security's and those about deprecated fields. */
  readonly warnings: readonly string[];
}

export interface Cause {
  readonly reason?: string;
  readonly message?: string;
  /** As the server writes paths: `spec.ports[0].port`. */
  readonly field?: string;
}

interface Resource {
  readonly plural: string;
  readonly isNamespaced: boolean;
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly warnings: readonly string[];
}

/** The part of an object that says where it belongs. */
export interface Addressed {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
}

const NAMESPACE = { apiVersion: 'v1', kind: 'Namespace' };

const DISCOVERY = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** An HTTP warning is `299 - "text"`, with quotes escaped. @see https://www.rfc-editor.org/rfc/rfc7234#section-5.5 */
const WARNING = /299 \S+ "((?:[^"\\]|\\.)*)"/g;

export class Cluster {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #resources = new Map<string, Resource>();

  readonly #namespaces = new Set<string>();
  /** Whether objects may be created in it: the namespaces of the documents. */
  readonly #isOwn: boolean;

  private constructor(url: string, isOwn: boolean) {
    this.#url = url;
    this.#isOwn = isOwn;
  }

  /**
   * Connects to a cluster.
   * @param url where it takes requests without a log-in
   * @param isOwn whether it is there for the tests alone: they add the namespaces of the documents then
   * @throws when it doesn't answer
   */
  static async at(url: string, isOwn: boolean): Promise<Cluster> {
    const cluster = new Cluster(url, isOwn);
    await cluster.discover();
    return cluster;
  }

  /** Learns the kinds that the server has. Again after a CustomResourceDefinition was added. */
  async discover(): Promise<void> {
    for (const path of ['/api', '/apis']) {
      const { status, body } = await this.#send('GET', path, { Accept: DISCOVERY });
      if (status !== 200) throw new Error(`The cluster doesn't say what kinds it has: ${body}`);
      for (const group of JSON.parse(body).items) {
        for (const { version, resources } of group.versions) {
          const apiVersion = group.metadata.name ? `${group.metadata.name}/${version}` : version;
          for (const { resource, responseKind, scope } of resources) {
            const { kind } = responseKind;
            this.#resources.set(`${apiVersion} ${kind}`, {
              plural: resource,
              isNamespaced: scope === 'Namespaced',
            });
          }
        }
      }
    }
  }

  /** The version, for example `v1.36.3`. */
  async version(): Promise<string> {
    const { body } = await this.#send('GET', '/version', {});
    return JSON.parse(body).gitVersion;
  }

  /** Whether the server has a kind. */
  has({ apiVersion, kind }: Addressed): boolean {
    return this.#resources.has(`${apiVersion} ${kind}`);
  }

  /**
   * What the server would say if the object were created; the object is not kept.
   * @param text the document as YAML, decoded by the server itself
   */
  async ask(to: Addressed, text: string): Promise<Answer> {
    const { namespace } = to;
    if (this.#isOwn && namespace && !this.#namespaces.has(namespace)) {
      this.#namespaces.add(namespace);
      // An invalid name is rejected, as is every object in that namespace.
      await this.create(NAMESPACE, JSON.stringify({ ...NAMESPACE, metadata: { name: namespace } }));
    }
    return this.#create(to, text, '&dryRun=All');
  }

  /** Creates an object. Only for our own server. */
  create(to: Addressed, text: string): Promise<Answer> {
    return this.#create(to, text, '');
  }

  /**
   * What the server would say if labels of a namespace were others, as `kubectl label --dry-run=server` asks it.
   * @returns its warnings; undefined where it refuses the labels
   */
  async label(
    namespace: string,
    labels: { readonly [label: string]: string },
  ): Promise<readonly string[] | undefined> {
    const headers = { 'Content-Type': 'application/merge-patch+json', Accept: 'application/json' };
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}?dryRun=All`;
    const text = JSON.stringify({ metadata: { labels } });
    const { status, warnings } = await this.#send('PATCH', path, headers, text);
    return status === 200 ? warnings : undefined;
  }

  close(): void {
    this.#agent.destroy();
  }

  async #create(to: Addressed, text: string, options: string): Promise<Answer> {
    const resource = this.#resources.get(`${to.apiVersion} ${to.kind}`);
    if (!resource) {
      const message = `no matches for kind "${to.kind}" in version "${to.apiVersion}"`;
      return { accepted: false, status: 404, message, causes: [], warnings: [] };
    }
    const root = to.apiVersion.includes('/') ? '/apis' : '/api';
    const place = resource.isNamespaced
      ? `/namespaces/${encodeURIComponent(to.namespace ?? 'default')}`
      : '';
    const path = `${root}/${to.apiVersion}${place}/${resource.plural}?fieldValidation=Strict${options}`;
    const headers = { 'Content-Type': 'application/yaml', Accept: 'application/json' };
    const { status, body, warnings } = await this.#send('POST', path, headers, text);
    // One of that name is there already: that is found out after the object was validated.
    const accepted = status === 201 || status === 409;
    if (accepted) return { accepted, status, message: '', causes: [], warnings };
    // When the server itself fails, the proxy answers in plain text.
    const said = body.startsWith('{') ? JSON.parse(body) : {};
    return {
      accepted,
      status,
      message: said.message ?? body,
      causes: said.details?.causes ?? [],
      warnings,
    };
  }

  #send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    text = '',
  ): Promise<Reply> {
    const options = { agent: this.#agent, method, headers };
    return new Promise((answer, fail) => {
      const asked = request(this.#url + path, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          const { statusCode: status = 0, headersDistinct } = response;
          const warnings = (headersDistinct.warning ?? []).flatMap((header) =>
            [...header.matchAll(WARNING)].map(([, said = '']) => said.replace(/\\(.)/g, '$1')),
          );
          answer({ status, body: Buffer.concat(chunks).toString(), warnings });
        });
      });
      asked.on('error', fail).end(text);
    });
  }
}
