/** Credentials in annotations, handlers and parameters. */
import { credentialsInWords } from '../../credentials/command-credentials.ts';
import { speakingName } from '../../credentials/credential-identifiers.ts';
import {
  type Credential,
  credentialIn,
  credentialInHeader,
  tokenIn,
} from '../../credentials/credentials.ts';
import { secretProviderClassOf } from '../../model/azure/secret-provider-class.ts';
import type { ContainerRef, Path, Target } from '../../rule/rule.ts';
import { entriesBelow } from '../../text/json.ts';

interface Found extends Credential {
  readonly at: Path;
  readonly name: string;
}

const annotation = (at: Path, name: string, value: string): Found[] => {
  if (tokenIn(value)) return [];
  const credential = credentialIn(speakingName(name.replace(/^.*\//, '')), value, 'text');
  return credential ? [{ ...credential, at, name }] : [];
};

function header(at: Path, name: string, value: string): Found[] {
  if (tokenIn(value)) return [];
  const credential = credentialInHeader(speakingName(name), value);
  return credential ? [{ ...credential, at, name }] : [];
}

/** A key in the query of a path. */
function inPath(at: Path, value: string): Found[] {
  const credential = tokenIn(value) ? null : credentialIn('', value, 'text');
  return credential ? [{ ...credential, at, name: 'path' }] : [];
}

function inHandlers({ path, value }: ContainerRef): Found[] {
  const { lifecycle, livenessProbe, readinessProbe, startupProbe } = value;
  const handlers = [
    [['livenessProbe'], livenessProbe],
    [['readinessProbe'], readinessProbe],
    [['startupProbe'], startupProbe],
    [['lifecycle', 'postStart'], lifecycle?.postStart],
    [['lifecycle', 'preStop'], lifecycle?.preStop],
  ] as const;
  return handlers.flatMap(([way, handler]): Found[] => {
    if (!handler) return [];
    const base = [...path, ...way];
    const words = handler.exec?.command ?? [];
    const { httpHeaders: headers, path: request } = handler.httpGet ?? {};
    return [
      ...credentialsInWords(words)
        .filter(({ index }) => !tokenIn(words[index] ?? ''))
        .map(({ index, shown, kind, issuer, placeholder, severity }) => ({
          at: [...base, 'exec', 'command', index],
          name: shown || `command[${index}]`,
          kind,
          issuer,
          placeholder,
          ...(severity && { severity }),
        })),
      ...inPath([...base, 'httpGet', 'path'], request ?? ''),
      ...(headers ?? []).flatMap(({ name = '', value: content = '' }, i) =>
        header([...base, 'httpGet', 'httpHeaders', i, 'value'], name, content),
      ),
    ];
  });
}

/** All of them, but for those that a rule about tokens tells. */
export function credentialsOf({ object, pod }: Target): Found[] {
  const at = [...object.path, 'metadata', 'annotations'];
  const annotated = entriesBelow(object.value, 'metadata', 'annotations').flatMap(([key, value]) =>
    typeof value === 'string' ? annotation([...at, key], key, value) : [],
  );
  const below = pod && pod.path.length > object.path.length ? [...pod.path, 'metadata'] : null;
  const template = [...((below && pod?.metadata.annotations) || [])].flatMap(([key, value]) =>
    annotation([...(below ?? []), 'annotations', key], key, value),
  );
  const vault = secretProviderClassOf(object);
  const parameters = [...(vault?.parameters ?? [])].flatMap(([name, value]) =>
    typeof value === 'string'
      ? annotation([...(vault?.parametersPath ?? []), name], name, value)
      : [],
  );
  return [...annotated, ...template, ...(pod?.containers ?? []).flatMap(inHandlers), ...parameters];
}
