/**
 * The names that most objects of Kubernetes may have: DNS subdomains.
 *
 * Source: Kubernetes, Object Names and IDs (RFC 1123).
 */

/** As a pattern without anchors. */
export const SUBDOMAIN = '[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*';

const WHOLE = new RegExp(`^(?:${SUBDOMAIN})$`);

export const isSubdomain = (name: string): boolean => name.length <= 253 && WHOLE.test(name);
