/** Looks up what is known of an image, by its name as the registry knows it. */

import { callsOf } from '../model/commands.ts';
import { knowledge } from '../model/knowledge.ts';
import type { ImageEntry, ImageFacts, KnownImage, WrittenPath } from '../model/learned.ts';
import type { ContainerRef } from '../model/pod.ts';
import type { ImageReference } from '../model/quantities/image.ts';
import { imageOf } from '../model/quantities/image.ts';
import { added } from '../text/grouped.ts';
import { memo } from '../text/memo.ts';

export type { ImageFacts, KnownImage, WrittenPath } from '../model/learned.ts';

/**
 * The names that the table has images by, the last parts of their repositories: a text without any of them needs no
 * table. They are here apart from it, since it is loaded only for a text with one.
 */
export const IMAGE_NAMES = (
  'adminer alertmanager alpine argocd aspnet blackbox-exporter busybox caddy cassandra ' +
  'cert-manager-acmesolver cert-manager-cainjector cert-manager-controller ' +
  'cert-manager-webhook consul controller coredns couchdb debian descheduler dex ' +
  'eclipse-mosquitto eclipse-temurin elasticsearch envoy etcd external-dns external-secrets ' +
  'fluent-bit fluentd ghost gitea golang gradle grafana haproxy helm-controller httpd ' +
  'influxdb jaeger jenkins kafka keda keda-admission-webhooks keda-metrics-apiserver ' +
  'keycloak kube-state-metrics kube-webhook-certgen kubectl kustomize-controller loki ' +
  'mariadb maven memcached metrics-server minio mongo mongodb mysql mysqld-exporter n8n ' +
  'nats neo4j nextcloud nginx nginx-unprivileged node node-exporter notification-controller ' +
  'oauth2-proxy opensearch opentelemetry-collector opentelemetry-collector-contrib ' +
  'opentelemetry-collector-k8s pgadmin4 php postgres postgres-exporter postgresql ' +
  'prometheus prometheus-config-reloader prometheus-operator promtail pushgateway python ' +
  'rabbitmq redis redis_exporter registry ruby runtime runtime-deps rust ' +
  'sealed-secrets-controller sonarqube source-controller tempo thanos tomcat traefik ubuntu ' +
  'valkey vault vault-k8s velero wordpress zookeeper'
).split(' ');

/** The folder of which the table has all images. */
export const IMAGE_FOLDER = 'distroless';

/** The rows by the last part of a repository: most images are known by none. */
const byName = memo((table: readonly ImageEntry[]): ReadonlyMap<string, ImageEntry[]> => {
  const rows = new Map<string, ImageEntry[]>();
  for (const entry of table) {
    for (const repository of entry.repositories) {
      added(rows, nameIn(repository), () => []).push(entry);
    }
  }
  return rows;
});

const nameIn = (repository: string): string => repository.slice(repository.lastIndexOf('/') + 1);

/** @returns undefined when the image, or this version of it, is not known, or the table is not loaded */
export const factsOfImage = memo(lookUp, (image) => [image, knowledge().images]);

function lookUp({ registry, repository, tag }: ImageReference): KnownImage | undefined {
  const { images } = knowledge();
  if (!images) return undefined;
  const full = `${registry}/${repository}`;
  const rows = byName(images);
  const entries = [...(rows.get(nameIn(repository)) ?? []), ...(rows.get('*') ?? [])];
  const found = (fits: (repository: string) => boolean) =>
    entries.find(({ repositories, tags }) => repositories.some(fits) && (tags?.(tag) ?? true));
  const exact = found((pattern) =>
    pattern.endsWith('/*') ? full.startsWith(pattern.slice(0, -1)) : full === pattern,
  );
  if (exact) return { facts: exact.facts, copy: false };
  // `az acr import` and mirrors keep the path, with or without Docker Hub's `library/`.
  if (registry === 'docker.io') return undefined;
  const copied = found((original) => isCopy(repository, original));
  return copied && { facts: copied.facts, copy: true };
}

function isCopy(repository: string, original: string): boolean {
  const path = original.slice(original.indexOf('/') + 1);
  const short = path.replace(/^library\//, '');
  if (repository === short || repository === path || repository.endsWith(`/${path}`)) return true;
  // A folder that is there for copies, such as `dockerhub/redis`.
  const [, folder = ''] = /([^/]+)\/[^/]+$/.exec(repository) ?? [];
  return short !== path && repository.endsWith(`/${short}`) && OF_COPIES.test(folder);
}

const OF_COPIES =
  /(?:^|[._-])(?:docker(?:hub|io)?|hub|mirrors?|proxy|cache|remote|upstream)(?=$|[._-])/i;

/** What is known of a container's image: by the table, and by what a user has brought. */
export const knownImageOf = (container: ContainerRef): KnownImage | undefined =>
  container.learned ? container.learned.image : builtInOf(container);

/** What the table knows of a container's image. */
function builtInOf(container: ContainerRef): KnownImage | undefined {
  const image = imageOf(container)?.image;
  return image ? factsOfImage(image) : undefined;
}

/** How large a volume for a written path may grow: room to work in, and an end to filling the node. */
export const sizeLimitOf = ({ holds }: WrittenPath): string => (holds === 'data' ? '1Gi' : '64Mi');

/** Where a container's program writes, as an argument or a variable says; null if a variable does so whose value isn't here. */
export function folderOf(
  { path, below, option }: WrittenPath,
  container: ContainerRef,
): string | null {
  const named = option === undefined ? undefined : optionIn(container, option);
  if (named !== undefined) return /^\/[^$]+$/.test(named) ? named : null;
  const chosen =
    below && (container.value.env ?? []).findLast(({ name }) => name === below.variable);
  if (!chosen) return path;
  const { value: folder = '' } = chosen;
  return chosen.valueFrom !== undefined || !/^\/[^$]+$/.test(folder) ? null : folder;
}

/** What follows an option of a container's command, or is part of it. */
function optionIn(container: ContainerRef, option: string): string | undefined {
  const { command = [], args = [] } = container.value;
  const lists = [[...command, ...args], ...callsOf(container).map((call) => call.args)];
  for (const words of lists) {
    const i = words.findLastIndex((word) => word === option || word?.startsWith(`${option}=`));
    if (i >= 0)
      return words[i] === option ? (words[i + 1] ?? '') : words[i]?.slice(option.length + 1);
  }
  return undefined;
}

/** Whether a container runs what its image is there for: a backup in the same image keeps nothing. */
export function runsOwnProgram(container: ContainerRef, { programs }: ImageFacts): boolean {
  const isOwn = (name: string) => programs.includes(name) || name.endsWith('entrypoint.sh');
  const { command = [], args = [] } = container.value;
  const [first] = args;
  if (command.length === 0 && (!first || /^[-+]|\.conf$/.test(first))) return true;
  return callsOf(container).some(({ by, program }) => by === 'command' && isOwn(program));
}
