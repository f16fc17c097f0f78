// Deployments of differing structure, the same ones every time.

/** @param {number} count */
export function deployments(count) {
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  /** @param {string[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** @param {number} chance @param {string} text */
  const maybe = (chance, text) => (random() < chance ? text : '');

  /** @param {string} pad @param {string} name @param {number} i */
  const container = (pad, name, i) =>
    [
      `${pad}- name: ${name}\n${pad}  image: registry.example.com/team/${name}:1.${i % 17}\n`,
      maybe(0.5, `${pad}  # listens here\n`),
      maybe(
        0.7,
        `${pad}  ports:\n${pad}  - containerPort: ${8000 + (i % 100)}\n${pad}    name: http\n`,
      ),
      maybe(
        0.4,
        `${pad}  env:\n${pad}  - name: MODE\n${pad}    value: "${pick(['a', 'b', 'production'])}"\n${pad}  - name: LEVEL\n${pad}    value: info\n`,
      ),
      maybe(
        0.5,
        `${pad}  resources:\n${pad}    requests: {cpu: 100m, memory: 128Mi}\n${pad}    limits:\n${pad}      memory: 256Mi\n`,
      ),
      maybe(
        0.5,
        `${pad}  securityContext:\n${maybe(0.5, `${pad}    allowPrivilegeEscalation: ${pick(['false', 'true'])}\n`)}${maybe(0.4, `${pad}    runAsNonRoot: true\n`)}${pad}    readOnlyRootFilesystem: true\n`,
      ),
      maybe(
        0.3,
        `${pad}  livenessProbe:\n${pad}    httpGet:\n${pad}      path: /healthz\n${pad}      port: 8080\n`,
      ),
      maybe(0.3, `${pad}  volumeMounts:\n${pad}  - name: data\n${pad}    mountPath: /data\n`),
    ].join('');

  /** @param {number} i */
  const deployment = (i) => {
    // Flush lists and indented ones, as people write them.
    const pad = random() < 0.5 ? '      ' : '        ';
    return [
      `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-${i}\n  labels:\n    app: app-${i}\n`,
      maybe(0.3, `    team: t${i % 9}\n`),
      `spec:\n  replicas: ${1 + (i % 4)}\n  selector:\n    matchLabels:\n      app: app-${i}\n`,
      `  template:\n    metadata:\n      labels:\n        app: app-${i}\n    spec:\n`,
      maybe(0.3, '      serviceAccountName: app\n'),
      maybe(0.2, '      securityContext:\n        runAsUser: 1000\n'),
      `      containers:\n${container(pad, 'web', i)}${maybe(0.6, container(pad, 'sidecar', i))}`,
      `      volumes:\n${pad}- name: data\n${pad}  emptyDir: {}\n`,
    ].join('');
  };
  return Array.from({ length: count }, (_, i) => deployment(i)).join('---\n');
}
