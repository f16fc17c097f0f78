/** The last day of support of the NGINX in AKS's application routing add-on, as the documentation of AKS has it. */
const NGINX_SUPPORTED_UNTIL = '2026-11-30';

/** How much it weighs that something is served by it: more from the day on that nobody patches it. */
export const severityOfAksNginx = (today: string | undefined): 'medium' | 'high' =>
  today !== undefined && today > NGINX_SUPPORTED_UNTIL ? 'high' : 'medium';
