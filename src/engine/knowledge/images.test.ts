import { describe, expect, test } from 'vitest';
import type { ImageFacts } from '../model/learned.ts';
import { objectsOf, workloadOf } from '../model/pod.ts';
import { parseImage } from '../model/quantities/image.ts';
import { parseDocument } from '../yaml/parse.ts';
import { factsOfImage, folderOf, IMAGE_FOLDER, IMAGE_NAMES } from './images.ts';
import { KNOWN_IMAGES } from './images-data.ts';

const lookup = (text: string) => {
  const image = parseImage(text);
  return image ? factsOfImage(image) : undefined;
};

describe('what is known of an image', () => {
  test.each<[string, string, number | null, readonly number[]]>([
    ['nginx', 'nginx', 101, [80]],
    ['nginx:1.27-alpine', 'nginx', 101, [80]],
    ['docker.io/library/nginx:stable', 'nginx', 101, [80]],
    ['nginxinc/nginx-unprivileged:1.27', 'nginx-unprivileged', 101, [8080]],
    ['ghcr.io/nginx/nginx-unprivileged', 'nginx-unprivileged', 101, [8080]],
    ['mcr.microsoft.com/dotnet/aspnet:8.0', '.NET', 1654, [8080]],
    ['mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled', '.NET', 1654, [8080]],
    ['mcr.microsoft.com/dotnet/aspnet:6.0', '.NET', null, [80]],
    ['mcr.microsoft.com/dotnet/runtime:9.0', '.NET', 1654, []],
    ['mcr.microsoft.com/dotnet/runtime:7.0', '.NET', null, []],
    ['node:22-slim', 'node', 1000, []],
    ['gcr.io/distroless/static-debian12:nonroot', 'distroless', 65_532, []],
    ['gcr.io/distroless/java21:debug-nonroot', 'distroless', 65_532, []],
    ['postgres:18', 'postgres', 999, [5432]],
    ['postgres:16-alpine3.20', 'postgres', 70, [5432]],
    ['mysql:8.4', 'mysql', 999, [3306]],
    ['mariadb:11', 'mariadb', 999, [3306]],
    ['redis:7', 'redis', 999, [6379]],
    ['rabbitmq:4-management-alpine', 'rabbitmq', 100, [5672]],
    ['memcached:1.6', 'memcached', 11_211, [11_211]],
    ['haproxy:3.2', 'haproxy', 99, []],
    ['httpd:2.4', 'httpd', 33, [80]],
    ['httpd:2.4-alpine', 'httpd', 82, [80]],
    ['caddy:2', 'caddy', null, [80, 443]],
    ['python:3.13-slim', 'python', null, []],
    ['busybox:1.37', 'busybox', null, []],
    ['valkey/valkey:8', 'valkey', 999, [6379]],
    ['mongo:8', 'mongo', 999, [27_017]],
    ['cassandra:5.0', 'cassandra', 999, [9042, 7000]],
    ['zookeeper:3.9', 'zookeeper', 1000, [2181, 8080]],
    ['neo4j:2025.10', 'neo4j', 7474, [7474, 7687]],
    ['couchdb:3', 'couchdb', 5984, [5984]],
    ['influxdb:2.7-alpine', 'influxdb', 1000, [8086]],
    ['influxdb:1.8', 'influxdb', null, [8086]],
    ['influxdb:1.12', 'influxdb', 1500, [8086]],
    ['docker.elastic.co/elasticsearch/elasticsearch:8.19.1', 'elasticsearch', 1000, [9200, 9300]],
    ['grafana/grafana:12.1.0', 'grafana', 472, [3000]],
    ['quay.io/prometheus/prometheus:v3.5.0', 'prometheus', 65_534, [9090]],
    ['jenkins/jenkins:lts-jdk21', 'jenkins', 1000, [8080, 50_000]],
    ['minio/minio:RELEASE.2025-04-22T22-12-26Z', 'minio', null, [9000]],
    ['n8nio/n8n:1.100.0', 'n8n', 1000, [5678]],
    ['ghost:6-alpine', 'ghost', 1000, [2368]],
    ['wordpress:6.8-php8.4-apache', 'wordpress', 33, [80]],
    ['wordpress:6.8-php8.4-fpm-alpine', 'wordpress', 82, [9000]],
    ['nextcloud:32-fpm', 'nextcloud', 33, [9000]],
    ['sonarqube:community', 'sonarqube', 1000, [9000]],
    ['gitea/gitea:1.24-rootless', 'gitea', 1000, [3000, 2222]],
    ['apache/kafka:4.0.0', 'kafka', 1000, [9092, 9093]],
    ['registry.k8s.io/coredns/coredns:v1.12.0', 'coredns', 65_532, [53]],
    ['registry.k8s.io/ingress-nginx/controller:v1.11.2', 'ingress-nginx', 101, [80, 443]],
    ['bitnami/redis:7.4', 'redis', 1001, [6379]],
    ['docker.io/bitnamilegacy/postgresql:16', 'postgresql', 1001, [5432]],
    [`nginx@sha256:${'0'.repeat(64)}`, 'nginx', 101, [80]],
  ])('%s is %s', (text, name, uid, ports) => {
    const known = lookup(text);
    expect(known?.facts.name).toBe(name);
    expect(known?.facts.user?.uid ?? null).toBe(uid);
    expect(known?.facts.ports).toEqual(ports);
    expect(known?.copy).toBe(false);
  });

  test.each<[string, string, number | null, ImageFacts['startsAs'], readonly number[]]>([
    ['alpine:3.22', 'alpine', null, 'root', []],
    ['debian:bookworm-slim', 'debian', null, 'root', []],
    ['ubuntu:22.04', 'ubuntu', null, 'root', []],
    ['golang:1.26', 'golang', null, 'root', []],
    ['ruby:3.4', 'ruby', null, 'root', []],
    ['rust:1.90', 'rust', null, 'root', []],
    ['eclipse-temurin:21-jre', 'eclipse-temurin', null, 'root', []],
    ['maven:3-eclipse-temurin-21', 'maven', null, 'root', []],
    ['gradle:8-jdk21', 'gradle', 1000, 'root', []],
    ['tomcat:10.1', 'tomcat', null, 'root', [8080]],
    ['traefik:v3.5', 'traefik', null, 'root', [80]],
    ['quay.io/coreos/etcd:v3.6.1', 'etcd', null, 'root', [2379, 2380]],
    [
      'quay.io/jetstack/cert-manager-controller:v1.18.2',
      'cert-manager controller',
      1000,
      'user',
      [],
    ],
    ['quay.io/jetstack/cert-manager-webhook:v1.18.2', 'cert-manager webhook', 1000, 'user', []],
    [
      'quay.io/jetstack/cert-manager-cainjector:v1.18.2',
      'cert-manager cainjector',
      1000,
      'user',
      [],
    ],
    [
      'quay.io/jetstack/cert-manager-acmesolver:v1.18.2',
      'cert-manager acmesolver',
      1000,
      'user',
      [],
    ],
    ['ghcr.io/kedacore/keda:2.17.2', 'keda', 65_532, 'user', []],
    [
      'ghcr.io/kedacore/keda-metrics-apiserver:2.17.2',
      'keda-metrics-apiserver',
      65_532,
      'user',
      [],
    ],
    [
      'ghcr.io/kedacore/keda-admission-webhooks:2.17.2',
      'keda-admission-webhooks',
      65_532,
      'user',
      [],
    ],
    ['ghcr.io/fluxcd/source-controller:v1.6.0', 'source-controller', 65_534, 'user', []],
    ['ghcr.io/fluxcd/kustomize-controller:v1.6.0', 'kustomize-controller', 65_534, 'user', []],
    ['ghcr.io/fluxcd/helm-controller:v1.3.0', 'helm-controller', 65_534, 'user', []],
    [
      'ghcr.io/fluxcd/notification-controller:v1.6.0',
      'notification-controller',
      65_534,
      'user',
      [],
    ],
    [
      'otel/opentelemetry-collector:0.130.0',
      'opentelemetry-collector',
      10_001,
      'user',
      [4317, 4318, 55_679],
    ],
    [
      'otel/opentelemetry-collector-contrib:0.130.0',
      'opentelemetry-collector-contrib',
      10_001,
      'user',
      [4317, 4318, 55_679],
    ],
    [
      'otel/opentelemetry-collector-k8s:0.130.0',
      'opentelemetry-collector-k8s',
      10_001,
      'user',
      [4317, 4318, 55_679, 6831, 9411, 14_250, 14_268],
    ],
    ['bitnami/mysql:8.0', 'mysql', 1001, 'user', [3306]],
    ['bitnami/mariadb:11.4', 'mariadb', 1001, 'user', [3306]],
    ['bitnamilegacy/mongodb:7.0', 'mongodb', 1001, 'user', [27_017]],
    [
      'bitnami/rabbitmq:3.13',
      'rabbitmq',
      1001,
      'user',
      [4369, 5551, 5552, 5671, 5672, 15_671, 15_672, 25_672],
    ],
    ['bitnami/kafka:3.7', 'kafka', 1001, 'user', [9092]],
    ['bitnami/zookeeper:3.9', 'zookeeper', 1001, 'user', [2181, 2888, 3888, 8080]],
    ['bitnami/etcd:3.5', 'etcd', 1001, 'user', [2379, 2380]],
    ['bitnami/nginx:1.27', 'nginx', 1001, 'user', [8080, 8443]],
    ['bitnami/wordpress:6', 'wordpress', 1001, 'user', [8080, 8443]],
    ['bitnami/kubectl:1.28', 'kubectl', 1001, 'user', []],
    ['quay.io/argoproj/argocd:v3.0.6', 'Argo CD', 999, 'user', []],
    ['fluent/fluent-bit:4.0', 'Fluent Bit', null, 'root', [2020]],
    ['fluent/fluentd:v1.18-1', 'Fluentd', null, 'named-user', [5140, 24_224]],
    ['hashicorp/vault:1.20', 'Vault', null, 'root', [8200]],
    ['hashicorp/vault-k8s:1.7.0', 'vault-k8s', null, 'named-user', []],
    ['hashicorp/consul:1.21', 'Consul', null, 'root', [8300, 8301, 8302, 8500, 8600]],
    ['envoyproxy/envoy:v1.34-latest', 'Envoy', null, 'root', [10_000]],
    ['quay.io/keycloak/keycloak:26.3', 'Keycloak', 1000, 'user', [8080, 8443]],
    ['registry:3', 'registry', null, 'root', [5000, 5001]],
    ['registry:2.8.3', 'registry', null, 'root', [5000, 5001]],
    [
      'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.16.0',
      'kube-state-metrics',
      65_534,
      'named-user',
      [8080, 8081],
    ],
    ['registry.k8s.io/metrics-server/metrics-server:v0.8.0', 'metrics-server', 65_534, 'user', []],
    ['registry.k8s.io/descheduler/descheduler:v0.33.0', 'descheduler', 1000, 'user', []],
    [
      'registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.6.0',
      'kube-webhook-certgen',
      65_532,
      'user',
      [],
    ],
    ['quay.io/prometheus/node-exporter:v1.9.1', 'node-exporter', 65_534, 'named-user', [9100]],
    ['prom/mysqld-exporter:v0.17.2', 'mysqld-exporter', 65_534, 'named-user', [9104]],
    [
      'quay.io/prometheuscommunity/postgres-exporter:v0.17.1',
      'postgres-exporter',
      65_534,
      'named-user',
      [9187],
    ],
    ['prom/blackbox-exporter:v0.27.0', 'blackbox-exporter', null, 'root', [9115]],
    ['oliver006/redis_exporter:v1.74.0', 'redis_exporter', 59_000, 'user', [9121]],
    ['prom/pushgateway:v1.11.1', 'pushgateway', 65_534, 'user', [9091]],
    ['quay.io/prometheus/alertmanager:v0.28.1', 'alertmanager', 65_534, 'named-user', [9093, 9094]],
    [
      'quay.io/prometheus-operator/prometheus-operator:v0.84.0',
      'prometheus-operator',
      65_534,
      'user',
      [],
    ],
    [
      'quay.io/prometheus-operator/prometheus-config-reloader:v0.84.0',
      'prometheus-config-reloader',
      65_534,
      'named-user',
      [],
    ],
    ['quay.io/thanos/thanos:v0.39.0', 'thanos', 1001, 'user', []],
    ['grafana/loki:3.5.3', 'loki', 10_001, 'user', [3100]],
    ['grafana/promtail:3.5.3', 'promtail', null, 'root', []],
    ['grafana/tempo:2.8.1', 'tempo', 10_001, 'user', []],
    [
      'jaegertracing/jaeger:2.8.0',
      'jaeger',
      10_001,
      'user',
      [4317, 4318, 5778, 5779, 9411, 13_132, 13_133, 14_250, 14_268, 16_686],
    ],
    ['ghcr.io/dexidp/dex:v2.43.1', 'dex', 1001, 'user', []],
    ['ghcr.io/dexidp/dex:v2.45.0', 'dex', 1001, 'named-user', []],
    ['quay.io/oauth2-proxy/oauth2-proxy:v7.10.0', 'oauth2-proxy', 65_532, 'user', []],
    ['velero/velero:v1.16.1', 'velero', null, 'named-user', []],
    ['bitnami/sealed-secrets-controller:0.30.0', 'sealed-secrets', 1001, 'user', [8080, 8081]],
    ['ghcr.io/external-secrets/external-secrets:v0.18.2', 'external-secrets', 65_534, 'user', []],
    ['opensearchproject/opensearch:3.1.0', 'opensearch', 1000, 'user', [9200, 9300, 9600, 9650]],
    ['dpage/pgadmin4:9.5', 'pgAdmin', 5050, 'user', [80, 443]],
    ['adminer:5', 'adminer', null, 'named-user', [8080]],
  ])('%s is %s, read at a commit', (text, name, uid, startsAs, ports) => {
    const facts = lookup(text)?.facts;
    const listens = [...(facts?.ports ?? []), ...(facts?.otherPorts ?? [])];
    expect([facts?.name, facts?.user?.uid ?? null, facts?.startsAs]).toEqual([name, uid, startsAs]);
    expect(listens).toEqual(ports);
    expect(facts?.source.url).toMatch(
      /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/./,
    );
  });

  test('what a Dockerfile doesn’t say is no fact', () => {
    expect(lookup('alpine:3.22')?.facts.unknown).toEqual(['writes', 'capabilities']);
    expect(lookup('fluent/fluentd:v1.18')?.facts.unknown).toEqual(['user', 'writes']);
    expect(lookup('prom/alertmanager:v0.28.0')?.facts).toMatchObject({
      writes: [{ path: '/alertmanager', holds: 'data', option: '--storage.path' }],
      volumes: ['/alertmanager'],
    });
    expect(lookup('registry:2')?.facts.writes).toMatchObject([
      { path: '/var/lib/registry', ofRoot: true, namedIn: '/etc/docker/registry/config.yml' },
    ]);
  });

  test.each([
    'shop.azurecr.io/nginx:1.27',
    'shop.azurecr.io/library/nginx:1.27',
    'public.ecr.aws/docker/library/nginx',
    'shop.azurecr.io/nginxinc/nginx-unprivileged:1.27',
    'shop.azurecr.io/dotnet/aspnet:9.0',
    'harbor.example.com/dockerhub/redis:7.2',
    'registry.example.com/mirror/rabbitmq:3.13-management',
    'artifactory.example.com/docker-remote/postgres:16',
    'registry.example.com/docker.io/mysql:8.4',
    'public.ecr.aws/bitnami/redis:7.4',
  ])('%s is most likely a copy', (text) => {
    expect(lookup(text)?.copy).toBe(true);
  });

  test.each([
    'quay.io/jetstack/cert-manager-controller:v1.20.0',
    'quay.io/thanos/thanos:v0.31.0',
    'ubuntu:24.04',
    'example/nginx',
    'example/mirror/nginx',
    'registry.k8s.io/coredns/coredns:v1.10.1',
    'shop.azurecr.io/team/nginx:1',
    'mcr.microsoft.com/oss/nginx/nginx:1.15.5-alpine',
    'nginx:1.15.5-alpine',
    'gcr.io/distroless/static-debian12:latest',
    'wordpress:cli',
    'influxdb',
    'influxdb:3-core',
    'mongo:8.0-nanoserver',
    'gitea/gitea:1.24',
    'grafana/grafana:7.1.0',
    'prom/prometheus:v3.5.0-distroless',
    'gcr.io/other/static:nonroot',
    'registry.example.com/web:1',
    'not an image',
  ])('%s is not known', (text) => {
    expect(lookup(text)).toBeUndefined();
  });

  test('a data folder has a variable for a folder below it where the top of a volume would stop the program', () => {
    const data = (text: string) => lookup(text)?.facts.writes.find(({ holds }) => holds === 'data');
    expect(data('postgres:16')).toEqual({
      path: '/var/lib/postgresql/data',
      holds: 'data',
      below: { variable: 'PGDATA', folder: '/var/lib/postgresql/data/pgdata' },
      option: '-D',
    });
    expect(data('postgres:18')).toEqual({ path: '/var/lib/postgresql', holds: 'data' });
    expect(data('postgres')).toEqual({ path: '/var/lib/postgresql', holds: 'data' });
  });

  test.each<[string, string | null]>([
    ['', '/data/db'],
    ['args: [--dbpath, /data/prod]', '/data/prod'],
    ['args: [--dbpath=/data/prod, --quiet]', '/data/prod'],
    ['command: [sh, -c, "exec mongod --dbpath /data/prod"]', '/data/prod'],
    ['command: [sh, -c, "exec mongod --dbpath $FOLDER"]', null],
    ['args: [--dbpath]', null],
  ])('a container with %j keeps its data in %j', (words, folder) => {
    const container = `{name: db, image: "mongo:8"${words && `, ${words}`}}`;
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: db}\nspec: {containers: [${container}]}\n`;
    const [object] = objectsOf(parseDocument(text).value ?? null);
    const own = object && workloadOf(object)?.pod.containers[0];
    const [written] = lookup('mongo:8')?.facts.writes ?? [];
    expect(own && written && folderOf(written, own)).toBe(folder);
  });

  test('the names that the table is loaded for are those of its images', () => {
    const repositories = new Set(KNOWN_IMAGES.flatMap((entry) => entry.repositories));
    const names = [...repositories].filter((one) => !one.endsWith('/*'));
    expect(IMAGE_NAMES).toEqual([...new Set(names.map((one) => one.replace(/.*\//, '')))].sort());
    const folders = [...repositories].filter((one) => one.endsWith('/*'));
    expect(folders.map((one) => one.split('/').at(-2))).toEqual([IMAGE_FOLDER]);
  });

  test('each entry has a source and a date, and no two answer for one image', () => {
    for (const { facts } of KNOWN_IMAGES) {
      expect(facts.source.url).toMatch(/^https:\/\/github\.com\//);
      expect(facts.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const path of [...facts.writes.map((one) => one.path), ...facts.volumes]) {
        expect(path).toMatch(/^\/[^ ]*[^/ ]$/);
      }
      for (const { path, below } of facts.writes) {
        if (below) expect(below.folder.startsWith(`${path}/`)).toBe(true);
      }
      expect(facts.programs.length).toBeGreaterThan(0);
    }
    const tags = [
      ...[null, 'latest', '7', '8.0', '16-alpine', '18-alpine', '10.0-noble-chiseled'],
      ...['1', '1.8', '1.11-alpine', '2.7', 'fpm', 'fpm-alpine', 'cli', '1-rootless', 'apache'],
    ];
    for (const repository of new Set(KNOWN_IMAGES.flatMap((entry) => entry.repositories))) {
      for (const tag of tags) {
        const answers = KNOWN_IMAGES.filter(
          (entry) => entry.repositories.includes(repository) && (entry.tags?.(tag) ?? true),
        );
        expect(answers.length, `${repository}:${tag}`).toBeLessThanOrEqual(1);
      }
    }
  });
});
