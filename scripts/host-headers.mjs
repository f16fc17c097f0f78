// The headers of csp.mjs as static hosts want to be told them. Files of hosts that read one from what they
// serve are written into dist/ by the build; for servers with a configuration of their own the snippets
// stand in docs/hosting.md.
import { headers } from './csp.mjs';

const all = Object.entries(headers);

/** Netlify and Cloudflare Pages. */
export const netlify = `/*\n${all.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/** Azure Static Web Apps. */
export const staticWebApp = `${JSON.stringify({ globalHeaders: headers }, null, 2)}\n`;

// Values hold single quotes and neither double ones, dollars nor percent signs.
/** nginx, within `server` or `location`. */
export const nginx = all.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');

/** Apache with mod_headers: in .htaccess or in the configuration. */
export const apache = all.map(([name, value]) => `Header always set ${name} "${value}"\n`).join('');

/** Path below dist/ to text. */
export const hostFiles = {
  _headers: netlify,
  'staticwebapp.config.json': staticWebApp,
};
