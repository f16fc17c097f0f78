import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Drop all, and listen above 1024',
  goal: 'A web server wants port 80, which the kernel keeps for the privileged. Drop all capabilities, let the program listen on a port from 1024 up, and let the Service keep port 80 for its clients.',
  steps: {
    drop: {
      task: 'Drop all capabilities of `web`.',
      missing:
        '`{who}` still keeps the capabilities that the container runtime gives to everybody.',
      hints: [
        'The list `capabilities.drop` stands in the security context of the container.',
        'Write `drop: ["ALL"]` under `capabilities`, or use the settings of this lesson.',
      ],
    },
    port: {
      task: 'Move the port of `web` to one from 1024 up, such as 8080.',
      missing:
        'The port of `{who}` lies below 1024. On nodes with containerd 1.7 a process that is not root may not open it.',
      hints: [
        'The manifest says the port as `containerPort`.',
        'The settings of this lesson change the port, and with it the `targetPort` of the Service.',
      ],
    },
    program: {
      task: 'Tell the program: it reads the variable `PORT`.',
      missing:
        '`containerPort` only describes. The program in `{who}` still listens where `PORT` tells it to.',
      hints: [
        'The variable has to name the same port as `containerPort`.',
        'Values of variables are texts: write `"8080"`, with the quotes.',
      ],
    },
    service: {
      task: 'Lead the Service there. Its own port stays 80.',
      missing: 'The Service `{who}` does not lead to the new port yet.',
      hints: [
        '`port` is what clients use, `targetPort` is where the pod listens.',
        'Set `targetPort: 8080`.',
      ],
    },
  },
  turns: {
    'bind-service':
      '`NET_BIND_SERVICE` does nothing for a process of user 10001: it stays in the bounding set of `{who}`, and escalation is blocked. Restricted would take it, but port 80 stays shut. Take it out and move the port.',
    'lower-case':
      'Only `ALL` in capital letters is what the standard Restricted looks for. Spelled otherwise, the pod is rejected at that level.',
    number:
      'Without quotes {what} is a number. Values of variables are texts, and Kubernetes rejects the pod: write it in quotes.',
    'clients-port':
      'Clients of `{who}` use port 80, and nobody has told them otherwise. Leave `port: 80`, and change `targetPort` alone.',
  },
  attacker:
    'For the sake of a port, many a server runs as root. An attacker who gets into it may then read and change every file of the container, and with the 14 capabilities that come for free they may change owners of files, become any user, and send forged packets into the network of the pod.',
  verify: {
    capabilities: 'Shows zeros behind `CapEff`: the process has no capability that it could use.',
    service:
      'Shows port 8080 and the addresses of the pods; clients go on using port 80 of the Service.',
  },
  done: 'The server needs no right of root any more, and no client has noticed: port 80 of the Service leads to it.',
};
