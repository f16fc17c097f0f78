import { testRule } from '../../rule/test-rule.ts';
import { endOfLifeImages } from './rule.ts';

const pod = (...images: readonly string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
${images.map((image, i) => `  - name: c${i}\n    image: ${image} # pinned\n`).join('')}`;

testRule(endOfLifeImages, {
  valid: [
    {
      name: 'releases that get updates, or of which nothing is known',
      yaml: pod(
        'debian:bookworm-slim',
        'ubuntu:24.04',
        'node:24-alpine3.23',
        'nginx:1.29.1',
        'python:3.14.0',
        'postgres:18.1-trixie',
        'redis:3',
        'docker.io/library/unknown:1',
      ),
    },
    {
      name: 'no version, another publisher, and numbers that are none of a release',
      yaml: pod(
        'node',
        'node:lts',
        'node:latest',
        'python:3',
        'registry.example.com/node:12',
        'grafana/node:8.0-bullseye',
        'mysql:8-debian',
        'ubuntu:20260101',
      ),
    },
    {
      name: 'a template, and no image',
      yaml: 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: "{{ .Values.image }}"}, {name: b}]}\n',
    },
  ],
  invalid: [
    {
      name: 'programs',
      yaml: pod(
        'node:14.21.3-alpine',
        'nginx:1.17',
        'docker.io/library/python:2.7-slim',
        'registry.example.com/library/postgres:9.6',
        'php:7.4-fpm',
        'centos:centos7',
        'centos:8',
        'rabbitmq:3.6.16-management',
      ),
      findings: [
        'program spec.containers[0].image {"image":"node","product":"Node.js","release":"14","year":"2023"}',
        'program spec.containers[1].image {"image":"nginx","product":"NGINX","release":"1.17","year":"2020"}',
        'program spec.containers[2].image {"image":"docker.io/library/python","product":"Python","release":"2.7","year":"2020"}',
        'program spec.containers[3].image {"image":"registry.example.com/library/postgres","product":"PostgreSQL","release":"9","year":"2022"}',
        'program spec.containers[4].image {"image":"php","product":"PHP","release":"7.4","year":"2022"}',
        'program spec.containers[5].image {"image":"centos","product":"CentOS","release":"7","year":"2024"}',
        'program spec.containers[6].image {"image":"centos","product":"CentOS","release":"8","year":"2021"}',
        'program spec.containers[7].image {"image":"rabbitmq","product":"RabbitMQ","release":"3.6","year":"2018"}',
      ],
      fixed: null,
    },
    {
      name: 'distributions, by name and by number, in every kind of container and in a volume',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  initContainers: [{name: a, image: 'ubuntu:bionic-20230530'}]
  containers: [{name: b, image: 'node:24-bullseye-slim'}, {name: c, image: 'nginx:1.29-alpine3.18'}]
  ephemeralContainers: [{name: d, image: 'debian:buster@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'}]
  volumes: [{name: e, image: {reference: 'alpine:3.9'}}]
`,
      findings: [
        'distribution spec.initContainers[0].image {"image":"ubuntu","product":"Ubuntu","release":"18.04","year":"2023"}',
        'distribution spec.containers[0].image {"image":"node","product":"Debian","release":"11","year":"2026"}',
        'distribution spec.containers[1].image {"image":"nginx","product":"Alpine","release":"3.18","year":"2025"}',
        'distribution spec.ephemeralContainers[0].image {"image":"debian","product":"Debian","release":"10","year":"2024"}',
        'program spec.volumes[0].image.reference {"image":"alpine","product":"Alpine","release":"3.9","year":"2022"}',
      ],
      fixed: null,
    },
  ],
});
