/**
 * OpenShift: no security context constraint (SCC) admits the pod. It names what each constraint objects to.
 * Source: openshift/apiserver-library-go, pkg/securitycontextconstraints/sccadmission/admission.go.
 */
import {
  type Complaint,
  type FoundMessage,
  factsOf,
  messageEnd,
  messagesBeginningWith,
  quotedMessage,
} from './message.ts';

const REFUSED =
  /(?:\b(?<kind>\w{1,63})\s{1,200}"(?<name>[^"\r\n]{0,253})"\s{1,200}is\s{1,200}forbidden:\s{1,200})?unable\s{1,200}to\s{1,200}validate\s{1,200}against\s{1,200}any\s{1,200}(?:pod\s{1,200})?security\s{1,200}(?:context\s{1,200}constraint|policy):\s{0,200}\[?/g;

/** Where an objection begins. Terminals break its lines anywhere. */
const NEXT =
  /[,\s]\s{0,200}(?=provider\s{1,200}"?[\w.-]{1,253}"?:|[A-Za-z.][\w.[\]/-]{1,300}:\s{1,200}(?:Invalid|Forbidden|Required|Unsupported))/;

const OBJECTION =
  /^(?:provider\s{1,200}"?(?<scc>[\w.-]{1,253})"?:\s{1,200})?(?<path>[A-Za-z.][\w.[\]/-]{1,300}):\s{1,200}(?:Invalid\s{1,200}value|Forbidden|Required\s{1,200}value|Unsupported\s{1,200}value)/;

const NOT_USABLE =
  /provider\s{1,200}"?([\w.-]{1,253})"?:\s{1,200}(?::\s{1,200})?Forbidden:\s{1,200}not\s{1,200}usable\s{1,200}by\s{1,200}user\s{1,200}or\s{1,200}serviceaccount/g;

/** Rules by the last key of what is objected to. */
const RULES: { readonly [key: string]: readonly string[] } = {
  allowPrivilegeEscalation: ['allow-privilege-escalation'],
  add: ['added-capabilities'],
  hostNetwork: ['host-namespaces'],
  hostPID: ['host-namespaces'],
  hostIPC: ['host-namespaces'],
  hostPort: ['host-ports'],
  privileged: ['privileged'],
  seLinuxOptions: ['selinux-options'],
  level: ['selinux-options'],
};

/** The objections of security context constraints, each once. */
export function openShiftMessages(text: string): FoundMessage[] {
  return messagesBeginningWith(text, REFUSED, (head): FoundMessage => {
    const from = head.index + head[0].length;
    const to = messageEnd(text, from);
    const { kind, name } = head.groups ?? {};
    return {
      speaker: 'openshift',
      stage: 'admission',
      at: head.index,
      to,
      warning: false,
      ...(kind !== undefined && name !== undefined && { kind, name }),
      complaints: objections(text.slice(from, to)),
    };
  });
}

function objections(region: string): Complaint[] {
  const values = region.split(NEXT).flatMap((part): Complaint[] => {
    const words = part.trim().replace(/[\],]{1,5}$/, '');
    const found = OBJECTION.exec(words)?.groups;
    if (!found?.path) return [];
    return [valueRefused(words, found.path, found.scc)];
  });
  const unusable = [...region.matchAll(NOT_USABLE)].map(([, scc = '']) => scc);
  const [first] = unusable;
  if (first === undefined) return values;
  return [
    ...values,
    {
      message: 'Forbidden: not usable by user or serviceaccount',
      id: 'openshift-not-usable',
      topic: 'openshift-not-usable',
      rules: [],
      containers: [],
      facts: factsOf({ constraint: [...new Set(unusable)].join(', ') }),
    },
  ];
}

function valueRefused(message: string, path: string, scc: string | undefined): Complaint {
  const field = fieldOf(path);
  const key = /(\w+)(?:\[[^\]]*\])?$/.exec(field)?.[1] ?? '';
  const rules = /"hostPath"|hostPath volumes/.test(message)
    ? ['host-path-volumes']
    : /seccomp/i.test(path)
      ? ['seccomp-profile', 'seccomp-annotations']
      : (RULES[key] ?? []);
  return {
    message: quotedMessage(message),
    id: 'openshift-value',
    topic: 'openshift-value',
    rules,
    containers: [],
    field,
    facts: factsOf({ constraint: scc }),
  };
}

/** `.containers[0].runAsUser`, as OpenShift shortens it, as the path in a pod. */
function fieldOf(path: string): string {
  const plain = path.replace(/^\.|^pod\./, '');
  const [, list, rest] = /^((?:initC|c)ontainers\[\d+\])\.(.+)$/.exec(plain) ?? [];
  if (list === undefined) return /^volumes/.test(plain) ? `spec.${plain}` : plain;
  return `spec.${list}.${/^(?:securityContext|ports)\b/.test(rest ?? '') ? rest : `securityContext.${rest}`}`;
}
