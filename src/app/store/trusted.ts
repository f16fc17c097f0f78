/** The addresses of scripts that the page starts beside its own: the editor's worker and the service worker. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const STARTED = /\/(?:sw|editor\.worker[\w.-]*)\.js$/;

/** The page's policy demands that addresses are vouched for; this one vouches for these two alone. */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'app-worker',
  {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, document.baseURI);
      if (origin !== location.origin || !STARTED.test(pathname)) {
        throw new TypeError('Not a script of the page');
      }
      return url;
    },
  },
);

export const trustedScript = (url: string): string => policy?.createScriptURL(url) ?? url;
