/**
 * SSH ports: whether a container or a Service offers port 22.
 *
 * Fields: spec.{initContainers,containers}[*].ports[*].containerPort; spec.ports[*].port and targetPort
 * of a Service.
 * Good: no TCP port 22. Port 22 of UDP or SCTP is no SSH.
 *
 * One rule for both, so it is asked about the object. A server for Git over SSH is meant to be there,
 * which no manifest tells. Taking the server out is a change of the image: no fix.
 *
 * Source: the AKS article's advice to give containers no more than they need; kubectl exec takes the
 * place of a login.
 */
import { kindOf } from '../../model/bundle/bundle.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { listBelow, numberBelow, textBelow } from '../../text/json.ts';

const isTcp = (protocol: string | undefined) => (protocol || 'TCP') === 'TCP';

export const sshPorts = defineRule({
  id: 'ssh-ports',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  field: 'ports[].containerPort',
  covers: { 'ssh-port': ['container-port', 'service-port'] },
  messages: ['container-port', 'service-port'],
  inspect: ({ object, pod }) => {
    const { value, path } = object;
    const ports = [...path, 'spec', 'ports'];
    const ofService = kindOf(object) === 'v1/Service' ? listBelow(value, 'spec', 'ports') : [];
    const places = [
      ...(pod?.containers ?? []).flatMap((container) =>
        (container.value.ports ?? []).flatMap(({ containerPort, protocol }, i) => {
          const at = [...container.path, 'ports', i, 'containerPort'];
          const is = Number(containerPort ?? 0) === 22 && isTcp(protocol);
          return is ? [place(at, 'container-port')] : [];
        }),
      ),
      ...ofService.flatMap((port, i) => {
        if (!isTcp(textBelow(port, 'protocol'))) return [];
        const key = (['port', 'targetPort'] as const).find(
          (field) => numberBelow(port, field) === 22,
        );
        return key ? [place([...ports, i, key], 'service-port')] : [];
      }),
    ];
    if (places.length > 0) return explicit(...places);
    return byDefault(pod ? [...pod.specPath, 'containers'] : ports);
  },
  fix: null,
  sources: ['aksPodSecurity', 'aksClusterSecurity'],
});
