/**
 * A bill of materials in CycloneDX: every package that is locked, those of which code is shipped marked as
 * required and those that only build or test as excluded.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
  properties?: { name: string; value: string }[];
}
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/** As npm says it, without what differs from one run to the next. */
export function billOfMaterials(
  root: string,
  shipped: readonly { readonly name: string; readonly version: string }[],
): string {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--sbom-type', 'application'],
    {
      cwd: root,
      encoding: 'utf8',
      // For production, as which Vite builds, npm would leave out all that is built with.
      env: { ...process.env, NODE_ENV: 'development' },
      maxBuffer: 64e6,
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return normalised(JSON.parse(stdout), shipped);
}

export function normalised(
  bill: Bill,
  shipped: readonly { readonly name: string; readonly version: string }[],
): string {
  const required = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const { timestamp, tools, ...metadata } = bill.metadata;
  const components = bill.components
    .map((component) => {
      const ref = `${component.name}@${component.version}`;
      // npm only knows that all of it is for development, which says nothing about what is shipped.
      const { properties, ...rest } = component;
      return { ...rest, scope: required.delete(ref) ? 'required' : 'excluded' };
    })
    .sort(by((component) => component['bom-ref']));
  if (required.size > 0) throw new Error(`Shipped, but not locked: ${[...required].join(', ')}`);
  const dependencies = bill.dependencies
    .map((dependency) => ({ ...dependency, dependsOn: [...(dependency.dependsOn ?? [])].sort() }))
    .sort(by((dependency) => dependency.ref));
  const content = {
    ...bill,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name: 'podsmith' } },
    components,
    dependencies,
  };
  delete content.serialNumber;
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const serialNumber = `urn:uuid:${digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5')}`;
  return `${JSON.stringify({ ...content, serialNumber }, undefined, 1)}\n`;
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
