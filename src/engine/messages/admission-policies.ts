/**
 * ValidatingAdmissionPolicies: refusals, warnings and audit annotations.
 * Source: k8s.io/apiserver 0.36.3, pkg/admission/plugin/policy/validating/dispatcher.go and validator.go.
 */
import {
  type Complaint,
  type FoundMessage,
  factsOf,
  messageEnd,
  messagesBeginningWith,
  quotedMessage,
} from './message.ts';
import { policyRules } from './policies.ts';

const DENIED =
  /\b(?:Validating|Mutating)?(?:AdmissionP|p)olicy\s{1,200}["'](?<policy>[^"'\r\n]{1,253})["']\s{1,200}(?:with\s{1,200}binding\s{1,200}'(?<binding>[^'\r\n]{1,253})'\s{1,200})?denied\s{1,200}request:\s{0,200}/g;

const WARNED =
  /Validation\s{1,200}failed\s{1,200}for\s{1,200}ValidatingAdmissionPolicy\s{1,200}'(?<policy>[^'\r\n]{1,253})'\s{1,200}with\s{1,200}binding\s{1,200}'(?<binding>[^'\r\n]{1,253})':\s{0,200}/g;

/** One failure in the annotation `validation.policy.admission.k8s.io/validation_failure` of an audit event. */
const AUDITED =
  /\{"message":"(?<message>[^"]{0,2000})","policy":"(?<policy>[^"]{1,253})","binding":"(?<binding>[^"]{1,253})","expressionIndex":\d{1,6}/g;

const ANNOTATION = 'validation.policy.admission.k8s.io/validation_failure';

/** What the API server writes in front of it, with the object. The second one has a colon too many. */
const OBJECT =
  /\b(?:The\s{1,200})?(?<kind>[a-z]\w{0,62})(?:\.[\w.]{1,253})?\s{1,200}"(?<name>[^"\r\n]{0,253})"\s{1,200}is\s{1,200}(?:forbidden|invalid):\s{1,200}(?::\s{1,200})?$/;

/** Policies of AKS that say nothing of the field. */
const AKS_POLICIES: { readonly [policy: string]: readonly string[] } = {
  'aks-managed-baseline-hostpath-volumes': ['host-path-volumes'],
  'aks-managed-block-nodes-proxy-rbac': ['nodes-proxy'],
};

/** What ValidatingAdmissionPolicies deny, warn of and write into the audit log. */
export function admissionPolicyMessages(text: string): FoundMessage[] {
  const denied = messagesBeginningWith(text, DENIED, (head) => spoken(text, head, false));
  const warned = messagesBeginningWith(text, WARNED, (head) => spoken(text, head, true));
  const audited = text.includes(ANNOTATION)
    ? messagesBeginningWith(
        text,
        AUDITED,
        (found): FoundMessage => ({
          speaker: 'admission-policy',
          stage: 'admission',
          at: found.index,
          to: found.index + found[0].length,
          warning: true,
          policy: found.groups?.policy ?? '',
          complaints: [complaintOf(found.groups?.message ?? '', found.groups ?? {})],
        }),
      )
    : [];
  return [...denied, ...warned, ...audited];
}

function spoken(text: string, head: RegExpExecArray, warning: boolean): FoundMessage {
  const from = head.index + head[0].length;
  const to = messageEnd(text, from);
  const before = text.slice(Math.max(0, head.index - 600), head.index);
  const object = OBJECT.exec(before);
  const { kind, name } = object?.groups ?? {};
  return {
    speaker: 'admission-policy',
    stage: 'admission',
    at: head.index - (object?.[0].length ?? 0),
    to,
    warning,
    policy: head.groups?.policy ?? '',
    ...(kind !== undefined && name !== undefined && { kind, name }),
    complaints: [complaintOf(text.slice(from, to), head.groups ?? {})],
  };
}

function complaintOf(
  message: string,
  { policy = '', binding }: { readonly [group: string]: string | undefined },
): Complaint {
  const found = policyRules(message);
  const rules = AKS_POLICIES[policy] ?? found.rules;
  return {
    message: quotedMessage(message),
    id: 'admission-policy',
    topic: 'admission-policy',
    rules,
    containers: found.containers,
    facts: factsOf({ binding }),
  };
}
