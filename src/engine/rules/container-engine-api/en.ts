import type { RuleLabels } from '../../rule/rule.ts';
import type { containerEngineApi } from './rule.ts';

export const en: RuleLabels<typeof containerEngineApi> = {
  title: 'Protect the API of the container engine',
  fixTitle: 'Use a socket or client certificates',
  messages: {
    unauthenticated:
      'The {engine} API accepts commands at {address} from clients without a certificate',
    'tls-off':
      'DOCKER_TLS_CERTDIR is empty, so the Docker API accepts commands at port 2375 without TLS',
    'old-image':
      'Image {image} is older than 19.03: its Docker API accepts commands at port 2375 without TLS',
  },
};
