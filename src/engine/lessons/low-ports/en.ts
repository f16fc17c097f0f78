import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Drop all capabilities and listen on a port above 1023',
  goal: 'A web server listens on port 80, which the kernel reserves for privileged processes. Drop all capabilities, make the program listen on port 1024 or higher, and keep port 80 on the Service for its clients.',
  steps: {
    drop: {
      task: 'Drop all capabilities of `web`.',
      missing: '`{who}` keeps the capabilities that the container runtime grants by default.',
      hints: [
        'The list `capabilities.drop` is in the security context of the container.',
        'Add `drop: ["ALL"]` under `capabilities`, or use the settings for this lesson.',
      ],
    },
    port: {
      task: 'Change the port of `web` to 1024 or higher, for example 8080.',
      missing:
        'The port of `{who}` is below 1024. On nodes with containerd 1.7, a non-root process can’t open it.',
      hints: [
        'The manifest declares the port as `containerPort`.',
        'Set `containerPort: 8080`. If you use the settings for this lesson, the `targetPort` of the Service changes together with the port.',
      ],
    },
    program: {
      task: 'Configure the program to use the new port. It reads the variable `PORT`.',
      missing:
        '`containerPort` is only informational. The program in `{who}` still listens on the port that `PORT` sets.',
      hints: [
        'The variable must have the same port as `containerPort`.',
        'Values of variables are strings. Set the value to `"8080"`, including the quotation marks.',
      ],
    },
    service: {
      task: 'Point the Service at that port. Keep its own port at 80.',
      missing: 'The Service `{who}` doesn’t forward to the new port yet.',
      hints: ['Clients use `port`; the pod listens on `targetPort`.', 'Set `targetPort: 8080`.'],
    },
  },
  turns: {
    'bind-service':
      '`NET_BIND_SERVICE` has no effect for user 10001. It stays in the bounding set of `{who}`, and privilege escalation is blocked. Restricted allows it, but the process still can’t open port 80. Remove it and change the port.',
    'lower-case':
      'The Restricted standard requires `ALL` in uppercase letters. It rejects the pod if the value is spelled differently.',
    number:
      'Without quotation marks, {what} is a number. Values of variables must be strings, and Kubernetes rejects the pod. Put the value in quotation marks.',
    'clients-port':
      'The clients of `{who}` use port 80. Keep `port: 80`, and change only `targetPort`.',
  },
  attacker:
    'Many servers run as root only because of a port below 1024. An attacker who gets into such a server can read and change every file in the container. With the 14 default capabilities, they can also change the owners of files, switch to any user, and send forged packets into the network of the pod.',
  verify: {
    capabilities: 'Shows zeros after `CapEff`: the process can’t use any capabilities.',
    service:
      'Shows port 8080 and the addresses of the pods. Clients still use port 80 of the Service.',
  },
  done: 'The server no longer needs root privileges, and clients still connect to port 80 of the Service.',
};
