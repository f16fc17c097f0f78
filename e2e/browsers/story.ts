import type { EngineName } from './driver/engines.ts';
import type { Host, Report, WayOut } from './host.ts';
import type { Page } from './page.ts';

export interface Surroundings {
  readonly host: Host;
  readonly wayOut: WayOut;
  /** Another host of the same page, which shares nothing with the first one. */
  elsewhere(): Promise<Host>;
}

/** What somebody does with the page, told once for all browsers. */
export interface Story {
  readonly title: string;
  /** Whether the page keeps itself for offline use. */
  readonly keeps?: boolean;
  /** Whether the page is to think that the browser is too old. */
  readonly old?: boolean;
  /** The policy's reports that belong to the story: it tries something that is not allowed. */
  readonly expects?: (report: Report) => boolean;
  /** Hosts that an engine may connect to although the policy forbids the request: nothing is sent to them. */
  readonly reaches?: { readonly [name in EngineName]?: readonly string[] };
  /** What an engine can't do or its driver can't ask it for, of what the story is about: the story expects it, and the table says so. */
  readonly differs?: { readonly [name in EngineName]?: string };
  tell(page: Page, surroundings: Surroundings): Promise<void>;
}
