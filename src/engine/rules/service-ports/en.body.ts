export const en = {
  why: 'An organization can define the ports of Services, so firewalls, scans and alerts know what to expect. Set them in the option `allowedPorts`, as single ports or ranges. If the list is empty, every port is allowed.',
  risk: 'A team publishes the debug port of its application along with the site. The firewall between two networks allows it, because a whole range is open. An attacker attaches a debugger, reads the memory of the process and finds the session keys.',
  breaks:
    'Clients use `port`, so agree on the new number with them, change their configuration, and keep both ports for a while. `targetPort`, the port of the container, doesn’t change: if it isn’t set, set it to the old `port`. Then call the Service on the new port from one of the clients.',
  verify:
    '`kubectl get services -A -o "custom-columns=NAME:.metadata.name,PORTS:.spec.ports[*].port"` shows only allowed ports.',
};
