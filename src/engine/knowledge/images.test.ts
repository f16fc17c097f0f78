import { describe, expect, test } from 'vitest';
import { objectsOf, workloadOf } from '../model/pod.ts';
import { parseImage } from '../model/quantities/image.ts';
import { parseDocument } from '../yaml/parse.ts';
import { factsOfImage, folderOf } from './images.ts';
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
    'bitnami/nginx:1.27',
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
