import type { RuleLabels } from '../../rule/rule.ts';
import type { containerEngineApi } from './rule.ts';

export const de: RuleLabels<typeof containerEngineApi> = {
  title: 'API der Container-Engine schützen',
  fixTitle: 'Einen Socket oder Clientzertifikate verwenden',
  messages: {
    unauthenticated:
      'Die API von {engine} nimmt unter {address} Befehle von Clients ohne Zertifikat an',
    'tls-off':
      'DOCKER_TLS_CERTDIR ist leer, daher nimmt die Docker-API an Port 2375 Befehle ohne TLS an',
    'old-image':
      'Image {image} ist älter als 19.03: Seine Docker-API nimmt an Port 2375 Befehle ohne TLS an',
  },
};
