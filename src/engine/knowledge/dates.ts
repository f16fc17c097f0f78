/**
 * What the words say with a date, and when each was last compared with its source. A statement with a date ages without
 * anyone changing it: `npm run docs` lists what was not checked for a year, and what was announced for a day that has
 * passed. A test holds that no text names a date that is not here.
 */
import { SOURCES, type Source } from './sources.ts';

export interface DatedFact {
  /** The statement, for whoever checks it. */
  readonly says: string;
  /** A day, a month or a year, as the words name it: `2026-12-10`, `2025-09`, `2025`. */
  readonly dates: readonly [string, ...string[]];
  /** The statement is about what comes: it has to be written again when the last of the dates has passed. */
  readonly announced?: true;
  /** The day on which it was last compared with the source. */
  readonly checked: string;
  readonly source: Source;
}

export const DATED_FACTS: readonly DatedFact[] = [
  {
    says: 'The open-source project of pod-managed identity was deprecated.',
    dates: ['2022-10-24', '2022-10'],
    checked: '2026-08-21',
    source: SOURCES.aksPodIdentity,
  },
  {
    says: 'The open-source project of pod-managed identity was archived.',
    dates: ['2023-09'],
    checked: '2026-08-21',
    source: SOURCES.aksPodIdentity,
  },
  {
    says: 'The AKS add-on for pod-managed identity was patched and supported until then.',
    dates: ['2025-09'],
    checked: '2026-08-21',
    source: SOURCES.aksPodIdentity,
  },
  {
    says: 'Bitnami moved its images with a version from docker.io/bitnami to docker.io/bitnamilegacy, from August 28 on.',
    dates: ['2025-08', '2025'],
    checked: '2026-12-01',
    source: SOURCES.bitnamiCatalog,
  },
  {
    says: 'User namespaces were added to the article.',
    dates: ['2025-07'],
    checked: '2026-08-21',
    source: SOURCES.aksPodSecurity,
  },
  {
    says: 'AppArmor is enabled on nodes with Azure Linux 3.0 (node image 2025-11-07).',
    dates: ['2025-11'],
    checked: '2026-08-21',
    source: SOURCES.aksContainerAccess,
  },
  {
    says: 'OS Guard, in preview, retires.',
    dates: ['2026-12-10'],
    announced: true,
    checked: '2026-11-29',
    source: SOURCES.aksOsGuard,
  },
  {
    says: 'The end of Confidential Containers, in preview in AKS, was announced for then; a later page of AKS still has them.',
    dates: ['2026-03'],
    checked: '2026-11-29',
    source: SOURCES.aksConfidentialContainers,
  },
  {
    says: 'The network policy engine of Azure (NPM) is supported on Windows nodes until then.',
    dates: ['2026-09-30'],
    checked: '2026-11-29',
    source: SOURCES.aksNetworkPolicies,
  },
  {
    says: 'The network policy engine of Azure (NPM) is supported on Linux nodes until then.',
    dates: ['2028-09'],
    announced: true,
    checked: '2026-11-29',
    source: SOURCES.aksNetworkPolicies,
  },
  {
    says: 'Identity bindings of AKS are in preview.',
    dates: ['2026-08'],
    checked: '2026-08-21',
    source: SOURCES.aksIdentityBindings,
  },
  {
    says: 'k8s.gcr.io is frozen.',
    dates: ['2023-04', '2023'],
    checked: '2026-11-29',
    source: SOURCES.registryFreeze,
  },
  {
    says: 'The Kubernetes project retired Ingress-NGINX; its last releases are of March 19.',
    dates: ['2026-03-19', '2026-03'],
    checked: '2026-11-28',
    source: SOURCES.ingressNginxStatement,
  },
  {
    says: 'The vulnerability CVE-2026-42533 of NGINX was published, after Ingress-NGINX was retired.',
    dates: ['2026-07'],
    checked: '2026-11-29',
    source: SOURCES.nginxRelease,
  },
  {
    says: 'The NGINX of the application routing add-on got critical security patches until then.',
    dates: ['2026-11'],
    checked: '2026-11-28',
    source: SOURCES.aksAppRouting,
  },
];
