import { describe, expect, it } from 'vitest';
import * as door from './guides.ts';
import { registry } from './index.ts';
import { IDENTITIES_AND_SECRETS } from './knowledge/article.ts';
import { ITEM_CODES } from './operator/item.ts';

/** The statements on identities and secrets that ask for a check or for something to be written. */
const ASKED = [
  49, 50, 51, 52, 53, 54, 56, 57, 63, 66, 67, 68, 70, 74, 75, 77, 80, 82, 83, 84, 85, 86, 87, 88,
];

const guides = Object.values(door).flatMap((value) =>
  typeof value === 'object' && 'plan' in value && 'id' in value ? [value.id as string] : [],
);

describe('the article’s statements on identities and secrets', () => {
  it('are all carried out', () => {
    expect(IDENTITIES_AND_SECRETS.map(({ statement }) => statement)).toEqual(ASKED);
  });

  it.each(IDENTITIES_AND_SECRETS)('$statement: $says', ({ duty, ...by }) => {
    const { rules, guides: own = [], items = [] } = by;
    for (const id of rules) expect(registry.byId.has(id), id).toBe(true);
    for (const id of own) expect(guides).toContain(id);
    for (const code of items) expect(ITEM_CODES).toContain(code);
    if (duty !== 'write') expect(rules.length + items.length).toBeGreaterThan(0);
    if (duty !== 'check') expect(own.length + items.length + rules.length).toBeGreaterThan(0);
  });
});
