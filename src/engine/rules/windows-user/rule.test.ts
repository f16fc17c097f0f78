import { testRule } from '../../rule/test-rule.ts';
import { windowsUser } from './rule.ts';

testRule(windowsUser, {
  valid: [
    {
      name: 'a pod that does not say it is for Windows',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector:
    kubernetes.io/os: linux
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'an ordinary user at the pod, another one at a container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext:
    windowsOptions:
      runAsUserName: ContainerUser
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    securityContext: {windowsOptions: {runAsUserName: "NT AUTHORITY\\\\NETWORK SERVICE"}}
`,
    },
    {
      name: 'runAsNonRoot keeps administrators away; Nano Server has an ordinary user',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsNonRoot: true
  - name: api
    image: mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022
`,
    },
    {
      name: 'HostProcess containers have accounts of the node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  os: {name: windows}
  hostNetwork: true
  securityContext:
    windowsOptions: {hostProcess: true, runAsUserName: "NT AUTHORITY\\\\SYSTEM"}
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
    },
    {
      name: 'os.name says Linux, whatever the node selector says',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: linux}
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'unset in a Deployment for Windows nodes: one user for both containers',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      nodeSelector:
        kubernetes.io/os: windows
      containers:
        - name: web # the site
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
          securityContext: {windowsOptions: {runAsUserName: null}}
`,
      findings: ['unset spec.template.spec.securityContext.windowsOptions.runAsUserName'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      nodeSelector:
        kubernetes.io/os: windows
      securityContext:
        windowsOptions:
          runAsUserName: ContainerUser
      containers:
        - name: web # the site
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
          securityContext: {windowsOptions: {runAsUserName: null}}
`,
    },
    {
      name: 'administrators at the pod, an init container and, in other letters, a container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      runAsUserName: ContainerAdministrator # for the installer
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      windowsOptions:
        runAsUserName: NT AUTHORITY\\System
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      windowsOptions:
        runAsUserName: User Manager\\containeradministrator
  - name: log
    image: registry.example.com/log:1
`,
      findings: [
        'administrator spec.securityContext.windowsOptions.runAsUserName {"user":"ContainerAdministrator"}',
        'administrator spec.initContainers[0].securityContext.windowsOptions.runAsUserName {"user":"NT AUTHORITY\\\\System"}',
        'administrator spec.containers[0].securityContext.windowsOptions.runAsUserName {"user":"User Manager\\\\containeradministrator"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      runAsUserName: ContainerUser # for the installer
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      windowsOptions:
        runAsUserName: ContainerUser
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      windowsOptions:
        runAsUserName: ContainerUser
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'one of two has a user; an ephemeral container has none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {windowsOptions: {runAsUserName: ContainerUser}}
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
      findings: ['unset spec.ephemeralContainers[0].securityContext.windowsOptions.runAsUserName'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext:
    windowsOptions:
      runAsUserName: ContainerUser
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {windowsOptions: {runAsUserName: ContainerUser}}
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'beside a container that is fine with the user of its image',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    securityContext: {runAsNonRoot: true}
`,
      findings: ['unset spec.securityContext.windowsOptions.runAsUserName'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      windowsOptions:
        runAsUserName: ContainerUser
  - name: log
    image: registry.example.com/log:1
    securityContext: {runAsNonRoot: true}
`,
    },
  ],
});
