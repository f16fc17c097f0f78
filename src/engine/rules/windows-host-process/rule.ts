/**
 * HostProcess containers: Windows containers that are plain processes of the node.
 *
 * Restricted fields: spec.securityContext.windowsOptions.hostProcess and the same below
 * spec.{initContainers,containers,ephemeralContainers}[*].securityContext.
 * Allowed values: unset, false, whatever spec.os says.
 *
 * Source: Pod Security Standards, baseline, check windowsHostProcess. The API server wants pod and
 * containers to agree, so the fix is always one for the whole pod, which stays one for Windows.
 */
import type { Container, PodSpec } from '../../model/fields.ts';
import { setWindows } from '../../model/operating-system.ts';
import { asksForWindows, type Workload } from '../../model/pod.ts';
import { offenders, setters } from '../../model/refusals/admission.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  inherited,
  on,
  ownField,
  type Pod,
  place,
  podField,
} from '../../rule/rule.ts';

const FIELD = ['windowsOptions', 'hostProcess'] as const;

const asks = ({ securityContext }: PodSpec | Container): boolean =>
  securityContext?.windowsOptions?.hostProcess === true;

/** Where the pod asks for HostProcess: on itself, on containers, or on both. */
const requests = (pod: Pod) => [
  ...(asks(pod.spec) ? [undefined] : []),
  ...pod.containers.filter(({ value }) => asks(value)),
];

/** A pod that only HostProcess marks as one for Windows would pass for a Linux pod without it. */
const staysForWindows = (workload: Workload): readonly FixOp[] =>
  workload.pod.os !== undefined || asksForWindows(workload.pod) ? [] : (setWindows(workload) ?? []);

export const windowsHostProcess = defineRule({
  id: 'windows-host-process',
  category: 'host-access',
  severity: 'critical',
  scope: 'container-and-pod',
  field: 'securityContext.windowsOptions.hostProcess',
  covers: { 'windows-host-process': ['host-process'] },
  standards: [
    {
      id: 'windowsHostProcess',
      level: 'baseline',
      reason: 'hostProcess',
      versions: [
        {
          since: '1.0',
          violation: (pod) => {
            const names = offenders(pod.containers, ({ value }) => asks(value));
            const who = setters(asks(pod.spec), names);
            return who && `${who} must not set securityContext.windowsOptions.hostProcess=true`;
          },
        },
      ],
    },
  ],
  concerns: ['windowsHostProcess'],
  messages: ['host-process'],
  inspect: ({ pod, container }) => {
    const direct = container?.value.securityContext?.windowsOptions?.hostProcess;
    const value = direct ?? pod.spec.securityContext?.windowsOptions?.hostProcess;
    const ownPath = container && ownField(container, ...FIELD);
    const at = direct !== undefined && ownPath ? ownPath : podField(pod, ...FIELD);
    if (value === undefined) return byDefault(ownPath ?? at);
    if (value) return explicit(place(at, 'host-process'));
    return container && direct === undefined ? inherited(at) : on(at);
  },
  fix: {
    safety: 'may-break',
    // Such a container is there to work on the node.
    stays: () => 'on-purpose',
    // All or none: half a pod of HostProcess containers would be refused.
    secure: ({ workload, pod, whole }) =>
      whole
        ? [
            ...requests(pod).map(
              (container): FixOp => ({
                op: 'remove',
                path: container ? ownField(container, ...FIELD) : podField(pod, ...FIELD),
                prune: true,
              }),
            ),
            ...staysForWindows(workload),
          ]
        : null,
  },
  sources: [
    'aksPodSecurity',
    'podSecurityStandards',
    'windowsHostProcess',
    'aksWindowsHostProcess',
  ],
});
