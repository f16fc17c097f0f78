/** What findings quote of a manifest. */
import { withoutCredentials } from '../credentials/credentials.ts';
import type { Data } from '../rule/rule.ts';

/** Data end up in sentences: where a value is quoted, a credential in it is not. */
export function sayable(data: Data = NO_DATA): Data {
  for (const name of Object.keys(data)) {
    const value = data[name];
    if (typeof value !== 'string' || value === withoutCredentials(value)) continue;
    const entries = Object.keys(data).map((key) => {
      const datum = data[key] ?? '';
      return [key, typeof datum === 'string' ? withoutCredentials(datum) : datum];
    });
    return Object.fromEntries(entries);
  }
  return data;
}

const NO_DATA: Data = {};
