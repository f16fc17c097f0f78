import { describe, expect, it } from 'vitest';
import type { CompanionAnswers } from '../guides.ts';
import {
  addedFiles,
  guided,
  inSpec,
  ORDERS,
  reviewer,
  service,
  why,
  withPorts,
} from './companions-sample.ts';

describe('a Service', () => {
  const ports = `            - {name: https, containerPort: 8443}
            - containerPort: 8080
            - containerPort: 9090
            - {containerPort: 5353, protocol: UDP}
`;

  it('offers the ports that clients know, and leads to the program’s by name', () => {
    const { answers } = guided([withPorts(ports)]);
    expect(answers.ports.map(({ port, name }) => `${port} ${name}`)).toEqual([
      '443 https',
      '80 http',
      '9090 metrics',
      '5353 udp-5353',
    ]);
    const { texts } = guided([withPorts(ports)], {
      kinds: ['service'],
      ports: answers.ports.map((one) => (one.port === '9090' ? { ...one, port: '' } : one)),
    });
    const [first, last] = (texts[0] ?? '').split('---\n');
    expect(first).toBe(
      withPorts(ports)
        .replace('- containerPort: 8080', '- name: http\n              containerPort: 8080')
        .replace(
          '{containerPort: 5353, protocol: UDP',
          '{containerPort: 5353, protocol: UDP, name: udp-5353',
        ),
    );
    expect(last).toContain(`    - name: https
      protocol: TCP
      port: 443
      targetPort: https
    - name: http
      protocol: TCP
      port: 80
      targetPort: http
    - name: udp-5353
      protocol: UDP
      port: 5353
      targetPort: udp-5353
`);
  });

  it('is told where it is there, and makes no sense for what nobody calls', () => {
    expect(why([ORDERS, service('  selector: {app: orders}\n')], 'service')).toBe(
      'service-there closed',
    );
    expect(why(withPorts(''), 'service')).toBe('service-ports closed');
    const job = ORDERS.replace('apps/v1', 'batch/v1').replace('Deployment', 'Job');
    expect(why(job, 'service')).toBe('service-brief closed');
  });

  it('finds fault with ports and names, each at its field', () => {
    const faultsOf = (text: string, change: (port: string) => object, name = 'orders') => {
      const { answers } = guided([text]);
      return guided([text], {
        kinds: ['service'],
        service: name,
        ports: answers.ports.map((one) => ({ ...one, ...change(one.port) })),
      }).faults;
    };
    const key = 'orders 8080 TCP';
    expect(faultsOf(ORDERS, () => ({ port: '70000' }))).toEqual({ [`port ${key}`]: 'port' });
    expect(faultsOf(ORDERS, () => ({ port: 'x' }))).toEqual({ [`port ${key}`]: 'port' });
    expect(faultsOf(ORDERS, () => ({ port: '' }))).toEqual({ [`port ${key}`]: 'required' });
    expect(faultsOf(ORDERS, () => ({ name: 'Http' }))).toEqual({ [`name ${key}`]: 'port-name' });
    expect(faultsOf(ORDERS, () => ({ name: '80' }))).toEqual({ [`name ${key}`]: 'port-name' });
    expect(faultsOf(ORDERS, () => ({}), 'Orders')).toEqual({ service: 'service-name' });
    expect(
      guided([ORDERS, service('  selector: {app: x}\n')], { kinds: ['service'], service: 'front' })
        .faults,
    ).toEqual({ service: 'service-taken' });
    expect(faultsOf(withPorts(ports), () => ({ port: '80' }))).toEqual({
      'port orders 8080 TCP': 'port-taken',
      'port orders 9090 TCP': 'port-taken',
    });
    expect(
      faultsOf(withPorts(ports), (port) => (port === '9090' ? { name: 'https' } : {})),
    ).toEqual({ 'name orders 9090 TCP': 'name-taken' });
    const wrong = withPorts('            - containerPort: 99999\n');
    expect(faultsOf(wrong, () => ({}))).toEqual({ 'port orders 99999 TCP': 'wrong' });
    // The text is marked at the same port.
    expect(
      reviewer
        .review(wrong)
        .documents.flatMap(({ review }) => review.problems.map(({ code }) => code)),
    ).toEqual(['port-out-of-range']);
  });

  it('explains low ports and does not move them', () => {
    const low = withPorts('            - containerPort: 80\n');
    const { texts, notes } = guided([low], { kinds: ['service'] });
    expect(notes).toEqual(['low-ports']);
    expect(texts[0]).toContain('containerPort: 80\n');
    const windows = low.replace('      containers:', '      os: {name: windows}\n$&');
    expect(guided([windows], { kinds: ['service'] }).notes).toEqual([]);
  });

  it('leads by number to a port whose name another has', () => {
    const twice = ORDERS.replace(
      '- containerPort: 8080',
      `- {name: http, containerPort: 8080}
        - name: side
          image: registry.example.com/side:1
          ports:
            - {name: http, containerPort: 8081}`,
    );
    expect(addedFiles(twice, 'service')).toContain(
      '    - name: http-8081\n      protocol: TCP\n      port: 8081\n      targetPort: 8081\n',
    );
  });

  it('offers a port once that two containers want', () => {
    const side = `$&
        - name: side
          image: registry.example.com/side:1
          ports:
            - containerPort: 8080`;
    const { answers, faults } = guided([ORDERS.replace('            - containerPort: 8080', side)]);
    expect(answers.ports.map(({ port, name }) => `${port} ${name}`)).toEqual([
      '80 http',
      '8080 http-8080',
    ]);
    expect(faults).toEqual({});
    const low = ORDERS.replace('8080', '80');
    const both = low.replace('            - containerPort: 80', side.replace('8080', '80'));
    expect(guided([both]).answers.ports.map(({ port }) => port)).toEqual(['80', '']);
    expect(guided([both]).faults).toEqual({});
  });

  it('without a cluster address stands where a StatefulSet names one that is missing', () => {
    const set = ORDERS.replace('Deployment', 'StatefulSet').replace(
      '  replicas: 3',
      '  serviceName: peers\n  replicas: 3',
    );
    expect(why(ORDERS, 'headless')).toBeUndefined();
    expect(why(set, 'headless')).toBe('headless-new ticked');
    expect(why(set, 'service')).toBe('service-beside');
    expect(addedFiles(set, 'headless')).toBe(
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: peers\n  namespace: shop\nspec:\n  clusterIP: None\n  selector:\n    app: orders\n',
    );
    expect(guided([set], { kinds: ['headless', 'service'], service: 'peers' }).faults).toEqual({
      service: 'service-taken',
    });
    expect(why(set.replace('  serviceName: peers\n', ''), 'headless')).toBe(
      'headless-unnamed closed',
    );
    const there = service('  clusterIP: None\n  selector: {app: orders}\n').replace(
      'front',
      'peers',
    );
    expect(why([set, there], 'headless')).toBe('headless-there closed');
  });
});

describe('a NetworkPolicy', () => {
  it('lets in whom the answers name', () => {
    const ingress = (answers: Partial<CompanionAnswers>) =>
      /ingress:\n[\s\S]*?(?= {2}egress)/.exec(addedFiles(ORDERS, 'policy', answers))?.[0];
    const controller = `        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: app-routing-system
`;
    const ports = '      ports:\n        - protocol: TCP\n          port: 8080\n';
    expect(ingress({ callers: 'nobody' })).toBeUndefined();
    expect(ingress({ callers: 'ingress' })).toBe(`ingress:\n    - from:\n${controller}${ports}`);
    expect(ingress({ callers: 'both' })).toBe(
      `ingress:\n    - from:\n        - podSelector: {}\n${controller}${ports}`,
    );
    expect(ingress({ callers: 'anywhere' })).toBe(
      'ingress:\n    - ports:\n        - protocol: TCP\n          port: 8080\n',
    );
  });

  it('lets in the clients that the files declare, and out to what the pods call', () => {
    const front = service('  selector: {app: orders}\n  ports: [{port: 80, targetPort: 8080}]\n');
    const client = ORDERS.replaceAll('orders', 'batch')
      .replace('namespace: shop', 'namespace: jobs')
      .replace(
        '          ports:\n',
        '          env: [{name: URL, value: "http://front.shop"}]\n$&',
      );
    const webhook = `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: w}
webhooks: [{name: w.example.com, clientConfig: {service: {name: front, namespace: shop, port: 80}}}]
`;
    const [text = ''] = guided([ORDERS, front, client], { kinds: ['policy'] }).texts;
    expect(text).toContain(`    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: jobs
          podSelector:
            matchLabels:
              app: batch
      ports:
        - protocol: TCP
          port: 8080
`);
    expect(guided([ORDERS, front, webhook], { kinds: ['policy'] }).texts[0]).toContain(
      '    - ports:\n        - protocol: TCP\n          port: 8080\n',
    );
    const nobody = guided([ORDERS, front, client], { kinds: ['policy'], callers: 'nobody' });
    expect(nobody.texts[0]).not.toContain('ingress:');
    expect(guided([client, front, ORDERS], { kinds: ['policy'] }).texts[0]).toContain(`    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: shop
          podSelector:
            matchLabels:
              app: orders
      ports:
        - protocol: TCP
          port: 8080
`);
  });

  it('begins with those who call already', () => {
    const front = service('  selector: {app: orders}\n');
    expect(guided([ORDERS, front]).answers.callers).toBe('namespace');
    expect(
      guided([ORDERS, service('  type: LoadBalancer\n  selector: {app: orders}\n')]).answers
        .callers,
    ).toBe('anywhere');
    const ingress =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, namespace: shop}\nspec: {ingressClassName: nginx, defaultBackend: {service: {name: front, port: {number: 80}}}}\n';
    expect(guided([ORDERS, front, ingress]).answers).toMatchObject({
      callers: 'both',
      controller: 'ingress-nginx',
    });
  });

  it('lets out what the answers name', () => {
    expect(addedFiles(ORDERS, 'policy', { calls: '443, 5432 443' })).toContain(
      '      ports:\n        - protocol: TCP\n          port: 443\n        - protocol: TCP\n          port: 5432\n',
    );
    expect(addedFiles(ORDERS, 'policy', { calls: '' })).not.toContain('0.0.0.0');
    const faultsOf = (answers: Partial<CompanionAnswers>) =>
      guided([ORDERS], { kinds: ['policy'], ...answers }).faults;
    expect(faultsOf({ calls: '443 x' })).toEqual({ calls: 'ports' });
    expect(faultsOf({ calls: '0' })).toEqual({ calls: 'ports' });
    expect(faultsOf({ callers: 'both', controller: '' })).toEqual({ controller: 'required' });
    expect(faultsOf({ callers: 'ingress', controller: 'A b' })).toEqual({
      controller: 'namespace-name',
    });
    expect(faultsOf({ callers: 'nobody', controller: '' })).toEqual({});
  });

  it('closes only what no other policy has closed', () => {
    const other = (types: string) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: n, namespace: shop}\nspec: {podSelector: {}, policyTypes: [${types}]}\n`;
    expect(why([ORDERS, other('Ingress')], 'policy')).toBe('policy-part');
    const [after = ''] = guided([ORDERS, other('Ingress')], { kinds: ['policy'] }).texts;
    expect(after).toContain('policyTypes: ["Egress"]');
    expect(after).not.toContain('ingress:');
    expect(why([ORDERS, other('Ingress, Egress')], 'policy')).toBe('policy-there closed');
  });

  it('is said to reach no node, and what it needs on Windows', () => {
    expect(why(inSpec('hostNetwork: true'), 'policy')).toBe('policy-host closed');
    expect(why(inSpec('os: {name: windows}'), 'policy')).toBe('policy-windows');
    const cilium =
      'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: c, namespace: shop}\n';
    expect(why([ORDERS, cilium], 'policy')).toBe('policy-other');
    expect(why(ORDERS.replaceAll(/ +(?:match)?[lL]abels:\n +app: orders.*\n/g, ''), 'policy')).toBe(
      'no-labels closed',
    );
  });

  it('tells a pod with Workload ID to keep port 443', () => {
    const identity = ORDERS.replace(
      'app: orders # stays',
      'azure.workload.identity/use: "true"\n        app: orders # stays',
    );
    const notesFor = (calls: string) => guided([identity], { kinds: ['policy'], calls }).notes;
    expect(notesFor('5432')).toContain('policy-entra');
    expect(notesFor('443')).not.toContain('policy-entra');
  });
});

describe('a PodDisruptionBudget', () => {
  it('is for what has several pods', () => {
    expect(why(ORDERS, 'budget')).toBe('budget-new ticked');
    expect(why(ORDERS.replace('replicas: 3', 'replicas: 1'), 'budget')).toBe(
      'budget-single closed',
    );
    expect(why(ORDERS.replace('Deployment', 'DaemonSet'), 'budget')).toBe('budget-kind closed');
    const there =
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: b, namespace: shop}\nspec: {maxUnavailable: 1, selector: {matchLabels: {app: orders}}}\n';
    expect(why([ORDERS, there], 'budget')).toBe('budget-there closed');
  });

  it('never holds up a drain, nor lets all go', () => {
    const faultOf = (most: string) => guided([ORDERS], { kinds: ['budget'], most }).faults.most;
    expect(faultOf('0')).toBe('most');
    expect(faultOf('3')).toBe('most');
    expect(faultOf('1.5')).toBe('most');
    expect(faultOf('')).toBe('required');
    expect(faultOf('2')).toBeUndefined();
  });
});
