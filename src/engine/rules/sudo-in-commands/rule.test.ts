import { testRule } from '../../rule/test-rule.ts';
import { sudoInCommands } from './rule.ts';

testRule(sudoInCommands, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [sudo, start]
`,
    },
    {
      name: 'no command, an ordinary one, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    command: null
  - name: log
    image: registry.example.com/log:1
    command: [/bin/log, --follow]
    args: [null, --verbose]
`,
    },
    {
      name: 'sudo as a word, a file or a comment',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [apt-get, install, -y, sudo]
  - name: script
    image: registry.example.com/script:1
    command: [sh, -c]
    args:
    - |
      # sudo is not needed here
      cat /etc/sudoers; rm -f /usr/bin/sudo
      ./pseudo sudoku
`,
    },
    {
      name: 'Windows pods',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [sudo, web]
`,
    },
  ],
  invalid: [
    {
      name: 'as the command, by its path, after an init process',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    command: [/usr/bin/sudo, chown, app, /data]
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [tini, --, sudo, -u, app, web]
  - name: log
    image: registry.example.com/log:1
    args: [sudo, log] # the image’s entry point runs it
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    command: ["sudo sh"]
`,
      findings: [
        'sudo spec.initContainers[0].command[0]',
        'sudo spec.containers[0].command[2]',
        'sudo spec.containers[1].args[0]',
        'sudo spec.ephemeralContainers[0].command[0]',
      ],
      fixed: null,
    },
    {
      name: 'in scripts of a CronJob',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: clean
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: clean
              image: registry.example.com/clean:1
              command:
                - bash
                - -ec
                - |
                  cd /data
                  if true; then sudo rm -rf old; fi
            - name: move
              image: registry.example.com/move:1
              command: [sh, -c, "test -w /data || (sudo chown app /data)"]
`,
      findings: [
        'sudo spec.jobTemplate.spec.template.spec.containers[0].command[2]',
        'sudo spec.jobTemplate.spec.template.spec.containers[1].command[2]',
      ],
      fixed: null,
    },
  ],
});
