/** What the page says to a new version of the service worker when its user wants it. */
export const TAKE_OVER = 'take-over';
