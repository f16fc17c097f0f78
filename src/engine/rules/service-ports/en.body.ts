export const en = {
  why: 'An organisation may agree on the ports that Services offer, so that firewalls, scans and alerts know what to expect. Which ones is set in the option `allowedPorts`, as single ports or as ranges. While the list is empty, every port is allowed.',
  risk: 'A team publishes the debug port of its application along with the site. The firewall between two networks lets it through, since it was opened for a range, and an attacker attaches a debugger, reads the memory of the process and takes the session keys out of it.',
  breaks:
    'Nothing is changed for you: `port` is what clients call, so agree on the new number with them, change their configuration, and keep both ports for a while. `targetPort`, the port of the container, is not affected. Then call the Service on the new port from one of the clients.',
  verify:
    '`kubectl get services -A -o "custom-columns=NAME:.metadata.name,PORTS:.spec.ports[*].port"` shows only ports of the agreed list.',
};
