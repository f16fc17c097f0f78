/** Refusals that concern volumes, what is mounted of them, and environment variables. */
import { VOLUME_SOURCES } from '../fields.ts';
import type { ContainerRef, Pod } from '../pod.ts';
import {
  below,
  type Refuse,
  requireDescending,
  requireDnsLabel,
  requireOneOf,
  requireText,
} from './refusal.ts';

/** ValidateVolumes. A volume without a source is given an `emptyDir` before it is validated. */
export function refuseVolumes(refuse: Refuse, { spec, specPath }: Pod): void {
  if (!spec.volumes?.length) return;
  const names = new Set<string>();
  spec.volumes.forEach((volume, i) => {
    const { name = '' } = volume;
    const base = { path: specPath, list: 'volumes', index: i };
    if (requireText(refuse, name, base, 'name')) {
      requireDnsLabel(refuse, name, base, 'name');
      if (names.has(name)) refuse('volume-name-twice', below(base, 'name'), { name });
      names.add(name);
    }
    // Seldom is there more than one value beside the name.
    if (Object.keys(volume).length < 3) return;
    const sources = VOLUME_SOURCES.filter((source) => volume[source]);
    if (sources.length > 1) {
      const path = [...specPath, 'volumes', i];
      refuse('volume-source-count', path, { name, sources: sources.join(', ') });
    }
  });
}

const PROPAGATIONS = ['None', 'HostToContainer', 'Bidirectional'];

/**
 * ValidateVolumeMounts, ValidateVolumeDevices. `volumes` holds the names of the pod's volumes, and `claims` of those
 * that are claims; both are null when others may come from elsewhere.
 */
export function refuseMounts(
  refuse: Refuse,
  { path, role, value }: ContainerRef,
  volumes: ReadonlySet<string> | null,
  claims: ReadonlySet<string> | null,
): void {
  const paths = new Set<string>();
  value.volumeMounts?.forEach((mount, i) => {
    const base = { path, list: 'volumeMounts', index: i };
    const { name, mountPath, subPath, subPathExpr, mountPropagation } = mount;
    if (requireText(refuse, name, base, 'name') && volumes && !volumes.has(name)) {
      refuse('mount-without-volume', below(base, 'name'), { name });
    }
    if (requireText(refuse, mountPath, base, 'mountPath')) {
      if (paths.has(mountPath)) refuse('mount-path-twice', below(base, 'mountPath'), { mountPath });
      paths.add(mountPath);
    }
    requireDescending(refuse, subPath, base, 'subPath');
    requireDescending(refuse, subPathExpr, base, 'subPathExpr');
    if (subPath && subPathExpr) {
      refuse('sub-path-beside-expression', below(base, 'subPathExpr'), {});
    }
    if (role === 'ephemeral') {
      for (const field of ['subPath', 'subPathExpr'] as const) {
        if (mount[field]) refuse('field-on-ephemeral-container', below(base, field), { field });
      }
    }
    requireOneOf(refuse, PROPAGATIONS, mountPropagation, base, 'mountPropagation');
    if (mountPropagation === 'Bidirectional' && !value.securityContext?.privileged) {
      refuse('propagation-without-privileged', below(base, 'mountPropagation'), {});
    }
  });
  const names = new Set(value.volumeMounts?.map(({ name }) => name));
  value.volumeDevices?.forEach(({ name, devicePath = '' }, i) => {
    const base = { path, list: 'volumeDevices', index: i };
    if (requireText(refuse, name, base, 'name')) {
      if (volumes && !volumes.has(name))
        refuse('mount-without-volume', below(base, 'name'), { name });
      else if (claims && !claims.has(name)) {
        const data = { field: 'volumeDevices', other: 'persistentVolumeClaim, ephemeral' };
        refuse('field-needs', below(base, 'name'), data);
      }
      if (names.has(name)) {
        refuse('item-twice', below(base, 'name'), { field: 'volumeDevices', value: name });
      }
      names.add(name);
    }
    if (devicePath !== '' && paths.has(devicePath)) {
      refuse('item-twice', below(base, 'devicePath'), {
        field: 'volumeDevices',
        value: devicePath,
      });
    }
    paths.add(devicePath);
  });
}

const ENV_SOURCES = [
  'secretKeyRef',
  'configMapKeyRef',
  'fieldRef',
  'resourceFieldRef',
  'fileKeyRef',
] as const;

/** ValidateEnv, ValidateEnvFrom, with the relaxed names of Kubernetes 1.34. */
export function refuseEnvironment(refuse: Refuse, { path, value }: ContainerRef): void {
  value.env?.forEach(({ name = '', value: text, valueFrom }, i) => {
    if (name === '' || /[^ -<>-~]/.test(name)) {
      const base = { path, list: 'env', index: i };
      if (requireText(refuse, name, base, 'name')) {
        refuse('env-name-invalid', below(base, 'name'), { name });
      }
    }
    if (!valueFrom) return;
    const at = () => [...path, 'env', i, 'valueFrom'];
    let count = 0;
    for (const source of ENV_SOURCES) if (valueFrom[source]) count += 1;
    if (count !== 1) refuse('env-source-count', at(), { name, count: String(count) });
    else if (text) refuse('env-value-and-source', at(), { name });
  });
  value.envFrom?.forEach((from, i) => {
    const count = Number(Boolean(from.secretRef)) + Number(Boolean(from.configMapRef));
    if (count !== 1) {
      refuse('env-from-source-count', [...path, 'envFrom', i], { count: String(count) });
    }
  });
}
