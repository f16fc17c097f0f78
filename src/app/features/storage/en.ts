export const messages = {
  'privacy.title': 'Privacy',
  'privacy.lead':
    'Your manifests stay in this browser. You need not take our word for it: the browser itself enforces it, and you can watch it do so.',

  'privacy.stored': 'What is stored, and where',
  'privacy.stored.what': 'What',
  'privacy.stored.where': 'Where',
  'privacy.stored.until': 'Until when',
  'privacy.preferences': 'Your choices: language, theme, target, pane sizes, header of downloads',
  'privacy.lessons': 'Which lessons you have passed, by name',
  'privacy.local': 'This browser (local storage)',
  'privacy.files': 'The files of this page, so that it opens without a network; nothing of yours',
  'privacy.cache': 'This browser (cache of the service worker)',
  'privacy.until.cleared': 'Until you clear it',
  'privacy.nowhere': 'No account, no cookie, no statistics, no server that would take anything in.',

  'privacy.policy': 'The policy that the browser enforces',
  'privacy.policy.text':
    'This is the Content-Security-Policy of the page you are looking at, read from the page itself. The browser enforces it against our own code as well.',
  'privacy.policy.none':
    'This page has no policy: it runs in development, or it was changed on its way. Nothing below is enforced.',
  'privacy.policy.directive': 'Directive',
  'privacy.policy.allows': 'Allows',
  'privacy.policy.means': 'What it means',
  'csp.default-src': 'Whatever no other line names may not be loaded from anywhere.',
  'csp.script-src':
    'Code runs only from this site’s own files; none that is written into the page.',
  'csp.style-src': 'Styles of this site, and those that the editor writes into the page.',
  'csp.worker-src': 'Background code of this site only.',
  'csp.font-src': 'Fonts of this site only.',
  'csp.img-src': 'Pictures of this site, and small drawings that are part of the page.',
  'csp.connect-src':
    'No connections at all: not to others, and not even to the server that this page came from.',
  'csp.manifest-src': 'The description for installing the page comes from this site.',
  'csp.base-uri': 'Nobody can make the addresses in this page lead elsewhere.',
  'csp.form-action': 'No form can be sent anywhere.',
  'csp.frame-ancestors': 'No other site can show this page within its own.',
  'csp.sandbox': 'The page may do what the list says, and nothing else that a sandbox can forbid.',
  'csp.require-trusted-types-for':
    'Text never becomes code: the browser refuses it where it could.',
  'csp.trusted-types': 'The parts of the page that may name code to run, all of them known.',
  'csp.other': 'Podsmith does not know this line; somebody else has added it.',

  'probe.title': 'Try it',
  'probe.text':
    'The button makes {n} attempts to get something out, each to an address that cannot exist, and none with any of your text. What counts is what the browser reports about each.',
  'probe.run': 'Try to send data out',
  'probe.running': 'Waiting for the browser’s reports …',
  'probe.fetch': 'Request with fetch',
  'probe.xhr': 'Request with XMLHttpRequest',
  'probe.beacon': 'Message on leaving, with sendBeacon',
  'probe.websocket': 'Connection with WebSocket',
  'probe.eventsource': 'Connection with EventSource',
  'probe.image': 'Picture from another site',
  'probe.form': 'Form that is sent to another site',
  'probe.prefetch': 'Page of another site, fetched ahead (prefetch)',
  'probe.preload': 'File of another site, fetched ahead (preload)',
  'probe.worker': 'Background code of another site (Worker)',
  'probe.pending': 'no report yet',
  'probe.blocked': 'blocked by {directive}',
  'probe.sent': 'NOT blocked: the policy let this attempt through',
  'probe.silent': 'no report within {n} seconds: take it for not blocked',
  'probe.all': 'All {n} attempts were blocked.',
  'probe.open':
    '{open, plural, one {# attempt was not reported as blocked} other {# attempts were not reported as blocked}}. Do not put anything confidential into this page until you know why: it may be an extension, an old browser or a changed copy of the page.',

  'limits.title': 'What the policy cannot stop',
  'limits.text':
    'No policy closes every way out. These are left, and what Podsmith does about them:',
  'limits.navigation': 'Leaving the page',
  'limits.navigation.about':
    'A link leads to another site, with whatever its address holds. Ours are written out by hand, hold nothing of your text, and send no address of where you came from.',
  'limits.webrtc': 'Calls between browsers (WebRTC)',
  'limits.webrtc.about':
    'Browsers do not bind them to this policy. Podsmith has no code for them; a check of our source refuses it.',
  'limits.names': 'Looking up the name of a host',
  'limits.names.about':
    'A page can have the browser look up or reach a host ahead of time, and no policy prevents that; Chromium even does so for a form that it then blocks. The host’s name is all that could get out. Podsmith does none of this and sends no form.',
  'limits.host': 'Requests to this site’s own server',
  'limits.host.about':
    'The page’s own files come from there, and it sees which. Their addresses are fixed and hold nothing of your text.',
  'limits.extensions': 'Browser extensions',
  'limits.extensions.about':
    'One that may read pages can read this one, and is not bound by the policy. For confidential text use a profile without extensions.',
  'limits.browser': 'The browser’s own services',
  'limits.browser.about':
    'Translation, spelling help from the cloud and the like send what they work on to the browser’s maker. Spell checking is off in the fields that hold manifests; the rest is in your browser’s settings.',
  'limits.clipboard': 'What you copy or download',
  'limits.clipboard.about': 'It is yours, and other programs on this device can read it.',

  'privacy.draft': 'What is open in this tab, so that it is still there after a reload',
  'privacy.tab': 'This tab (session storage)',
  'privacy.until.closed': 'Until you close the tab',
  'privacy.device': 'Drafts, since you chose so below',
  'privacy.database': 'This browser (IndexedDB)',
  'privacy.secrets':
    'A text that holds what looks like a password or a key is stored only after you have agreed. The browser writes all of this to the disk of this device, unencrypted.',
  'privacy.not-kept': 'Therefore not stored now: {names}.',
  'privacy.remember': 'Remember my drafts on this device',
  'privacy.remember.about':
    'What is open is then kept when you close the tab, with a draft for each tab. Whoever uses this browser can open the drafts.',
  'privacy.remember.all': 'Also texts with what looks like credentials',
  'privacy.remember.all.about': 'Without this they are left out.',
  'privacy.wipe': 'Clear everything',
  'privacy.wipe.about':
    'Drafts, choices and passed lessons, in all tabs. What is open stays open until you close it, and is stored again only when you change it.',
  'privacy.wipe.title': 'Some text would be lost',
  'privacy.wipe.here':
    'In this tab, not downloaded: {names}. {n, plural, one {It stays} other {They stay}} open, but a reload would lose {n, plural, one {it} other {them}}.',
  'privacy.wipe.tabs':
    'In other tabs, not downloaded: {names}. {n, plural, one {It stays} other {They stay}} open there, but a reload would lose {n, plural, one {it} other {them}}.',
  'privacy.wipe.device': 'Drafts of closed tabs, which would be deleted: {names}.',
  'privacy.wipe.unread':
    '{n, plural, one {A draft that can’t be read, which would be deleted.} other {# drafts that can’t be read, which would be deleted.}}',
  'privacy.wipe.closed':
    'Drafts of closed tabs can’t be read. If there are any, they would be deleted as well.',
  'privacy.wipe.silent':
    '{n, plural, one {Another tab did not answer. It may hold text that was not downloaded, and a reload there} other {# other tabs did not answer. They may hold text that was not downloaded, and a reload there}} would lose it.',
  'privacy.wipe.unasked':
    'This browser can’t say which other tabs are open. If there are any, they may hold text that was not downloaded, and a reload there would lose it.',
  'privacy.wipe.anyway': 'Clear anyway',
  'privacy.wiped.all': 'Everything that was stored is gone.',
  'privacy.wiped.some':
    'The browser did not delete all of it. Close the other tabs of this page and try again, or clear the site’s data in the browser’s settings.',
  'draft.restored':
    'The page was loaded anew. {names} came back as last seen; undo leads back to the text as it was opened.',
  'draft.lost.secret':
    'Not kept when the page was loaded anew: {names}. It looked as if it held credentials, and such text is stored only after you have agreed.',
  'draft.lost.large': 'Not kept when the page was loaded anew, being too long for it: {names}.',
  'draft.asks.title': 'Your changes would not survive a reload',
  'draft.asks':
    '{names}: this looks as if it held credentials, so it has not been stored. In this tab’s storage it would be on the disk of this device, until you close the tab.',
  'draft.asks.keep': 'Keep it in this tab',
  'draft.asks.drop': 'Do not keep it',
  'draft.large':
    '{names}: too long to be kept when the page is loaded anew. Download it before you leave.',
  'draft.trouble.denied':
    'This browser does not let the page store anything, so that your text would not survive a reload. All else works. Download it before you leave.',
  'draft.trouble.full':
    'The browser’s storage for this page is full, so that your text would not survive a reload. All else works. Download it before you leave.',
  'draft.trouble.device':
    'The drafts on this device cannot be reached. What is open in this tab is as it was.',
  'draft.unread.title': 'A stored draft can’t be read',
  'draft.unread':
    '{n, plural, one {A draft that was stored here is damaged, or a newer version of Podsmith wrote it. It is kept until you delete it. Its text may be in the file that you can download.} other {# drafts that were stored here are damaged, or a newer version of Podsmith wrote them. They are kept until you delete them. Their text may be in the files that you can download.}}',
  'draft.unread.download': 'Download as it is',
  'draft.unread.delete': 'Delete it',
  'draft.offered':
    '{n, plural, one {A draft is} other {# drafts are}} remembered on this device. The latest: {draft}.',
  'draft.name': '{names}, {time}',
  'draft.open.latest': 'Open it',
  'draft.open.short': 'Open',
  'draft.open': 'Open: {draft}',
  'draft.delete.short': 'Delete',
  'draft.delete': 'Delete: {draft}',
  'draft.all': 'All drafts',
};
