/**
 * The chapters of the guide: the article "Best practices for pod security in AKS" told anew, section by
 * section. Here stands what has no language: which of the article's statements a section teaches (by their
 * numbers, in the article's order), the rules that it leads to, its sources and its notes. The words stand in
 * i18n and are typed against this, so that none can be missing.
 */
import { SOURCES } from './sources.ts';

/** What a note says: something has changed since the article was written, sources disagree, or the article is wrong. */
export type GuideNote = 'changed' | 'conflict' | 'wrong';

/** As in the address of its page. */
export type GuidePicture =
  | 'workload-identity'
  | 'key-vault'
  | 'which-value'
  | 'users-and-files'
  | 'start-to-stop';

export interface GuideSection {
  readonly statements: readonly number[];
  readonly rules: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly notes: {
    readonly [name: string]: {
      readonly kind: GuideNote;
      /** The rules at whose controls and on whose pages it is told as well. */
      readonly rules: readonly string[];
    };
  };
  /** The picture that shows the same of the manifest that is open. */
  readonly picture?: GuidePicture;
  /** What of Podsmith it speaks of, and leads to. */
  readonly leads?: 'operator' | 'workbench';
}

export const GUIDE = {
  intro: {
    'least-privilege': {
      statements: [1, 2, 3],
      rules: ['run-as-non-root', 'dropped-capabilities', 'allow-privilege-escalation'],
      sources: [SOURCES.aksPodSecurity, SOURCES.applicationSecurityChecklist],
      notes: {},
    },
    'no-credentials': {
      statements: [4, 5, 6, 7, 8],
      rules: ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'],
      sources: [SOURCES.aksPodSecurity, SOURCES.aksImages, SOURCES.secretsGoodPractices],
      notes: {},
    },
    goals: {
      statements: [9, 10, 11, 12, 13],
      rules: ['security-context', 'workload-identity', 'native-secrets'],
      sources: [SOURCES.aksPodSecurity, SOURCES.aksClusterSecurity, SOURCES.aksImages],
      notes: { identity: { kind: 'changed', rules: ['workload-identity', 'aad-pod-identity'] } },
    },
    beyond: {
      statements: [],
      rules: ['default-namespace', 'api-versions', 'label-values'],
      sources: [SOURCES.aksPodSecurity, SOURCES.applicationSecurityChecklist],
      notes: {},
    },
    images: {
      statements: [],
      rules: ['image-tag', 'image-digest', 'deprecated-image-registries', 'image-pull-policy'],
      sources: [SOURCES.aksImages, SOURCES.images],
      notes: {},
      picture: 'start-to-stop',
    },
    resources: {
      statements: [],
      rules: ['memory-requests', 'memory-limits', 'cpu-requests', 'ephemeral-storage'],
      sources: [SOURCES.aksResources, SOURCES.qualityOfService],
      notes: {},
      picture: 'start-to-stop',
    },
    availability: {
      statements: [],
      rules: ['readiness-probes', 'liveness-probes', 'replicas', 'disruption-budgets'],
      sources: [SOURCES.aksReliability, SOURCES.probeConcepts, SOURCES.podLifecycle],
      notes: {},
      picture: 'start-to-stop',
    },
  },
  'pod-access': {
    'own-user': {
      statements: [14, 17],
      rules: ['run-as-non-root', 'run-as-user', 'run-as-group'],
      sources: [SOURCES.securityContext, SOURCES.aksPodSecurity],
      notes: {},
      picture: 'users-and-files',
    },
    node: {
      statements: [15],
      rules: ['host-namespaces', 'host-path-volumes', 'privileged', 'user-namespace'],
      sources: [SOURCES.podSecurityStandards, SOURCES.aksContainerAccess],
      notes: { hostUsers: { kind: 'changed', rules: ['user-namespace'] } },
    },
    fewest: {
      statements: [16, 20, 21, 25, 45],
      rules: ['security-context', 'added-capabilities', 'written-groups', 'proc-mount'],
      sources: [SOURCES.kernelConstraints, SOURCES.podSecurityStandards],
      notes: {},
    },
    levels: {
      statements: [18, 19],
      rules: ['run-as-user', 'run-as-group', 'fs-group'],
      sources: [SOURCES.securityContext],
      notes: {},
      picture: 'which-value',
    },
    linux: {
      statements: [22],
      rules: ['operating-system', 'windows-user', 'windows-host-process'],
      sources: [SOURCES.windowsUserName, SOURCES.podSecurityStandards],
      notes: { rejected: { kind: 'changed', rules: ['operating-system'] } },
    },
    ports: {
      statements: [23, 24],
      rules: ['privileged-ports', 'service-ports', 'probe-ports'],
      sources: [SOURCES.services, SOURCES.sysctls, SOURCES.aksPodSecurity],
      notes: { nodeImage: { kind: 'conflict', rules: ['privileged-ports'] } },
    },
    'image-facts': {
      statements: [],
      rules: ['run-as-non-root', 'run-as-user', 'privileged-ports', 'allow-privilege-escalation'],
      sources: [SOURCES.imageConfiguration, SOURCES.dockerImageInspect, SOURCES.images],
      notes: {},
    },
    network: {
      statements: [],
      rules: [
        'network-policies',
        'open-network-policies',
        'metadata-endpoint-egress',
        'ingress-tls',
      ],
      sources: [SOURCES.aksNetworkPolicies, SOURCES.networkPolicies, SOURCES.aksClusterSecurity],
      notes: {},
    },
    operator: {
      statements: [44],
      rules: [],
      sources: [SOURCES.aksContainerAccess],
      notes: {},
      leads: 'operator',
    },
  },
  'security-context': {
    escalation: {
      statements: [26, 27],
      rules: ['allow-privilege-escalation'],
      sources: [SOURCES.noNewPrivileges, SOURCES.securityContext],
      notes: {},
    },
    capabilities: {
      statements: [28, 29, 30, 31],
      rules: ['dropped-capabilities', 'added-capabilities'],
      sources: [SOURCES.capabilities, SOURCES.podSecurityStandards],
      notes: { dropAll: { kind: 'changed', rules: ['dropped-capabilities'] } },
    },
    sample: {
      statements: [35, 36, 37, 38, 39, 40, 41, 42, 43],
      rules: ['added-capabilities', 'bare-pods', 'image-tag', 'run-as-non-root'],
      sources: [SOURCES.aksPodSecurity, SOURCES.podSecurityStandards, SOURCES.capabilities],
      notes: {
        baseline: { kind: 'conflict', rules: ['added-capabilities'] },
        effect: { kind: 'wrong', rules: ['added-capabilities'] },
        image: { kind: 'wrong', rules: ['run-as-non-root'] },
      },
    },
    standards: {
      statements: [],
      rules: ['namespace-pod-security', 'written-groups', 'dropped-capabilities'],
      sources: [
        SOURCES.podSecurityStandards,
        SOURCES.azurePolicyKubernetes,
        SOURCES.aksPodSecurityAdmission,
      ],
      notes: { azurePolicy: { kind: 'conflict', rules: ['written-groups'] } },
    },
  },
  kernel: {
    seccomp: {
      statements: [46],
      rules: ['seccomp-profile', 'seccomp-annotations'],
      sources: [SOURCES.seccomp, SOURCES.aksContainerAccess],
      notes: {
        annotations: { kind: 'changed', rules: ['seccomp-annotations'] },
        custom: { kind: 'conflict', rules: ['seccomp-profile'] },
      },
    },
    operators: {
      statements: [47, 48],
      rules: ['seccomp-profile', 'apparmor-profile'],
      sources: [SOURCES.aksContainerAccess, SOURCES.kernelConstraints],
      notes: { runtimeDefault: { kind: 'changed', rules: ['seccomp-profile'] } },
    },
    apparmor: {
      statements: [],
      rules: ['apparmor-profile', 'apparmor-annotations', 'explicit-apparmor-profile'],
      sources: [SOURCES.appArmor, SOURCES.aksContainerAccess],
      notes: {
        field: { kind: 'changed', rules: ['apparmor-profile', 'apparmor-annotations'] },
        unset: { kind: 'conflict', rules: ['explicit-apparmor-profile'] },
      },
    },
    selinux: {
      statements: [32, 33, 34],
      rules: ['selinux-options'],
      sources: [SOURCES.securityContext, SOURCES.podSecurityStandards],
      notes: { nodes: { kind: 'changed', rules: ['selinux-options'] } },
    },
    'user-namespaces': {
      statements: [],
      rules: ['user-namespace', 'host-namespaces'],
      sources: [SOURCES.userNamespaces, SOURCES.aksContainerAccess],
      notes: {
        since: { kind: 'changed', rules: ['user-namespace'] },
        azurePolicy: { kind: 'conflict', rules: ['user-namespace'] },
      },
    },
  },
  credentials: {
    code: {
      statements: [49, 54, 55],
      rules: ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'],
      sources: [SOURCES.aksPodSecurity, SOURCES.secretsGoodPractices],
      notes: {},
    },
    shared: {
      statements: [53],
      rules: ['default-service-account', 'shared-service-account', 'shared-workload-identity'],
      sources: [SOURCES.aksPodSecurity, SOURCES.serviceAccounts],
      notes: {},
    },
    better: {
      statements: [50, 51, 56, 57],
      rules: ['workload-identity', 'missing-secret-provider-class', 'native-secrets'],
      sources: [SOURCES.aksWorkloadIdentity, SOURCES.aksSecretsStore],
      notes: {},
    },
    projects: {
      statements: [58, 59, 60, 61],
      rules: [],
      sources: [SOURCES.aksPodSecurity, SOURCES.aksSecretsStore],
      notes: { support: { kind: 'changed', rules: [] } },
    },
  },
  'workload-id': {
    purpose: {
      statements: [62, 67, 69, 71],
      rules: ['workload-identity', 'credentials-in-env'],
      sources: [SOURCES.aksWorkloadIdentity, SOURCES.defaultAzureCredential],
      notes: {},
    },
    flow: {
      statements: [63, 64, 65, 66, 68],
      rules: ['workload-identity', 'workload-identity-client-id', 'workload-identity-token-path'],
      sources: [SOURCES.aksWorkloadIdentity, SOURCES.workloadIdentityLabels],
      notes: {
        exchange: { kind: 'changed', rules: ['workload-identity'] },
        tokenPath: { kind: 'changed', rules: ['workload-identity-token-path'] },
      },
      picture: 'workload-identity',
    },
    review: {
      statements: [70],
      rules: ['shared-workload-identity', 'shared-service-account'],
      sources: [SOURCES.aksWorkloadIdentity],
      notes: { account: { kind: 'changed', rules: ['shared-workload-identity'] } },
    },
    predecessor: {
      statements: [52, 72, 73],
      rules: ['aad-pod-identity', 'workload-identity-proxy', 'secret-provider-pod-identity'],
      sources: [SOURCES.aksWorkloadIdentityMigration, SOURCES.aksPodIdentity],
      notes: {
        support: { kind: 'changed', rules: ['aad-pod-identity', 'secret-provider-pod-identity'] },
        windows: { kind: 'wrong', rules: ['aad-pod-identity'] },
      },
    },
  },
  'key-vault': {
    need: {
      statements: [74, 75, 79, 81],
      rules: ['secrets-in-env', 'native-secrets'],
      sources: [SOURCES.aksSecretsStore, SOURCES.aksPodSecurity],
      notes: {},
    },
    flow: {
      statements: [76, 77, 78, 80],
      rules: ['secret-rotation', 'secret-store-volumes'],
      sources: [SOURCES.aksSecretsStoreOptions, SOURCES.secretsStoreLimitations],
      notes: {
        driver: { kind: 'changed', rules: ['secret-store-volumes'] },
        rotation: { kind: 'changed', rules: ['secret-rotation'] },
      },
      picture: 'key-vault',
    },
    class: {
      statements: [82, 83],
      rules: [
        'secret-provider-class-parameters',
        'secret-provider-class-objects',
        'unmounted-secret-provider-class',
      ],
      sources: [SOURCES.keyVaultProvider, SOURCES.secretsStoreDriver],
      notes: { tenant: { kind: 'conflict', rules: ['secret-provider-class-parameters'] } },
    },
    'only-the-pod': {
      statements: [84],
      rules: ['synced-secrets', 'synced-secret-env', 'secret-provider-class-identity'],
      sources: [SOURCES.secretsStoreSync, SOURCES.aksSecretsStoreIdentity],
      notes: { copies: { kind: 'wrong', rules: ['synced-secrets'] } },
    },
    identity: {
      statements: [86],
      rules: ['secret-provider-class-identity', 'secret-provider-pod-identity'],
      sources: [SOURCES.aksSecretsStoreIdentity],
      notes: {
        workloadId: { kind: 'changed', rules: ['secret-provider-pod-identity'] },
        label: { kind: 'conflict', rules: ['secret-provider-class-identity'] },
      },
    },
    operator: {
      statements: [85, 87, 88],
      rules: ['secret-rotation'],
      sources: [SOURCES.aksSecretsStore, SOURCES.aksSecretsStoreOptions],
      notes: { versions: { kind: 'changed', rules: ['secret-rotation'] } },
    },
    next: {
      statements: [89, 90],
      rules: [],
      sources: [SOURCES.aksWorkloadIdentity, SOURCES.aksSecretsStore],
      notes: {},
      leads: 'workbench',
    },
  },
} as const satisfies Record<string, Record<string, GuideSection>>;

type Guide = typeof GUIDE;
export type GuideChapter = keyof Guide;

/** A section of a chapter, as other pages lead to it. */
export type GuidePlace = {
  readonly [C in GuideChapter]: readonly [chapter: C, section: keyof Guide[C] & string];
}[GuideChapter];

/** What a section says. */
export interface GuideSectionWords {
  readonly title: string;
  /** Paragraphs; text in backticks is code. */
  readonly text: readonly string[];
  readonly notes: { readonly [name: string]: string };
}

/** What a chapter says: all of its sections and notes. */
export interface GuideChapterWords<C extends GuideChapter = GuideChapter> {
  readonly title: string;
  /** What the reader will know, in a sentence. */
  readonly intent: string;
  /** The same as what one can do then: it goes on a sentence that begins with "You can". */
  readonly can: string;
  readonly sections: {
    readonly [S in keyof Guide[C]]: GuideSectionWords & {
      readonly notes: Guide[C][S] extends { readonly notes: infer N }
        ? { readonly [K in keyof N]: string }
        : never;
    };
  };
}

export type GuideWords = { readonly [C in GuideChapter]: GuideChapterWords<C> };
