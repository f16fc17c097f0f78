/** A tree's value: merges in key order, aliases followed under go-yaml's guard against alias bombs. */
import { emptyObject, type Json } from '../text/json.ts';
import { YamlRefusal } from './error.ts';
import type { MapNode, YamlNode } from './node.ts';
import { deref } from './node.ts';

/**
 * The value of a node, as JSON.
 * @throws YamlRefusal for what has no JSON, for cycles and for alias bombs.
 */
export function toJson(root: YamlNode): Json {
  const plain = plainValue(root);
  return plain === undefined ? guardedValue(root) : plain;
}

/** The value of a tree without an alias or a merge, as most are; undefined at the first one. */
function plainValue(node: YamlNode): Json | undefined {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
      throw new YamlRefusal('bad-value', `${node.text} has no place in JSON`, node.from);
    }
    return node.value;
  }
  if (node.kind === 'seq') {
    const out: Json[] = [];
    for (const item of node.items) {
      const value = plainValue(item.node);
      if (value === undefined) return undefined;
      out.push(value);
    }
    return out;
  }
  if (node.kind === 'alias') return undefined;
  const out = emptyObject();
  for (const entry of node.entries) {
    const value = entry.name === null ? undefined : plainValue(entry.value);
    if (value === undefined) return undefined;
    out[entry.name as string] = value;
  }
  return out;
}

function guardedValue(root: YamlNode): Json {
  // go-yaml: once more than 100 of over 1,000 nodes come from aliases, their share is bounded.
  let decoded = 0;
  let fromAliases = 0;
  let aliasDepth = 0;
  const open = new Set<YamlNode>();

  const count = (node: YamlNode) => {
    decoded++;
    if (aliasDepth > 0) fromAliases++;
    if (fromAliases > 100 && decoded > 1000 && fromAliases / decoded > allowedAliasRatio(decoded)) {
      throw new YamlRefusal('alias-bomb', 'document contains excessive aliasing', node.start);
    }
  };

  const value = (node: YamlNode): Json => {
    count(node);
    switch (node.kind) {
      case 'scalar':
        if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
          throw new YamlRefusal('bad-value', `${node.text} has no place in JSON`, node.from);
        }
        return node.value;
      case 'alias':
        return within(node, node.target, () => value(node.target));
      case 'seq':
        return within(node, node, () => node.items.map((item) => value(item.node)));
      case 'map':
        return within(node, node, () => mapValue(node));
    }
  };

  const within = <T>(from: YamlNode, node: YamlNode, read: () => T): T => {
    const viaAlias = from.kind === 'alias';
    if (viaAlias && open.has(node)) {
      throw new YamlRefusal('alias-cycle', `anchor "${from.name}" contains itself`, from.start);
    }
    if (viaAlias) aliasDepth++;
    else open.add(node);
    try {
      return read();
    } finally {
      if (viaAlias) aliasDepth--;
      else open.delete(node);
    }
  };

  const mapValue = (node: MapNode): Json => {
    const out = emptyObject();
    for (const entry of node.entries) {
      if (entry.name !== null) out[entry.name] = value(entry.value);
      else
        for (const source of mergeSources(entry.value)) Object.assign(out, value(source) as object);
    }
    return out;
  };

  return value(root);
}

const allowedAliasRatio = (decoded: number): number => {
  if (decoded <= 400_000) return 0.99;
  if (decoded >= 4_000_000) return 0.1;
  return 0.99 - (0.89 * (decoded - 400_000)) / 3_600_000;
};

/**
 * The maps that a merge key brings in, in the order in which they are applied: of a list the first
 * wins, so it comes last.
 * @throws YamlRefusal when the value is not a map or a list of maps.
 */
export function mergeSources(merged: YamlNode): YamlNode[] {
  const refuse = (node: YamlNode): never => {
    throw new YamlRefusal(
      'bad-merge',
      'map merge requires map or sequence of maps as the value',
      node.start,
    );
  };
  if (deref(merged).kind === 'map') return [merged];
  if (merged.kind !== 'seq') return refuse(merged);
  return merged.items
    .map(({ node }) => (deref(node).kind === 'map' ? node : refuse(node)))
    .reverse();
}
