export const messages = {
  'privacy.title': 'Privacy',
  'privacy.lead':
    'Your manifests stay in this browser. The browser enforces this, and you can test it here.',

  'privacy.stored': 'What is stored, and where',
  'privacy.stored.what': 'What',
  'privacy.stored.where': 'Where',
  'privacy.stored.until': 'Until when',
  'privacy.preferences': 'Your choices: language, theme, target, pane sizes, comment in downloads',
  'privacy.lessons':
    'The names of the chapters you have read, the questions you have answered, and the lessons you have passed',
  'privacy.local': 'This browser (local storage)',
  'privacy.files': 'The files of this page, so it works offline. They contain none of your data',
  'privacy.cache': 'This browser (cache of the service worker)',
  'privacy.until.cleared': 'Until you clear it',
  'privacy.nowhere': 'No account, no cookies, no telemetry, and no server that receives data.',

  'privacy.policy': 'The policy that the browser enforces',
  'privacy.policy.text':
    'This is the Content-Security-Policy of this page, read from the page itself. The browser also enforces it for Podsmith’s own code.',
  'privacy.policy.none':
    'This page has no policy. It runs in development mode, or someone changed it on the way to you. Nothing below is enforced.',
  'privacy.policy.directive': 'Directive',
  'privacy.policy.allows': 'Allows',
  'privacy.policy.means': 'Meaning',
  'csp.default-src': 'Anything that no other line allows can’t be loaded.',
  'csp.script-src': 'Only files of this site can run code. Code in the page can’t run.',
  'csp.style-src': 'Styles come only from this site and the editor.',
  'csp.worker-src': 'Background code comes only from this site.',
  'csp.font-src': 'Fonts come only from this site.',
  'csp.img-src': 'Images come only from this site or are part of the page.',
  'csp.connect-src': 'No connections, not even to the server that this page came from.',
  'csp.manifest-src': 'The manifest for installing the page comes only from this site.',
  'csp.base-uri': 'The page’s relative addresses can’t be redirected.',
  'csp.form-action': 'Forms can’t be sent.',
  'csp.frame-ancestors': 'Other sites can’t frame this page.',
  'csp.sandbox': 'The page can do only what the list says. The sandbox blocks the rest.',
  'csp.require-trusted-types-for': 'Text can’t become code.',
  'csp.trusted-types': 'Only these parts of the page can provide code to run.',
  'csp.other': 'This line isn’t from Podsmith. It was added later.',

  'probe.title': 'Try it',
  'probe.text':
    'The button makes {n, number} attempts to send data, each to an address that can’t exist, and without your text. The list shows what the browser reports for each.',
  'probe.run': 'Try to send data out',
  'probe.running': 'Waiting for the browser’s reports…',
  'probe.fetch': 'Request with fetch',
  'probe.xhr': 'Request with XMLHttpRequest',
  'probe.beacon': 'Message with sendBeacon',
  'probe.websocket': 'Connection with WebSocket',
  'probe.eventsource': 'Connection with EventSource',
  'probe.image': 'Image from another site',
  'probe.form': 'Form sent to another site',
  'probe.prefetch': 'Prefetch of a page from another site',
  'probe.preload': 'Preload of a file from another site',
  'probe.worker': 'Worker from another site',
  'probe.pending': 'no report yet',
  'probe.blocked': 'blocked by {directive}',
  'probe.sent': 'NOT blocked: the policy let this attempt through',
  'probe.silent': 'no report within {n, number} seconds: assume it wasn’t blocked',
  'probe.unreported': 'no report: Firefox doesn’t report preloads that it blocks',
  'probe.unsupported': 'not sent: this browser can’t prefetch',
  'probe.blocked-of':
    '{rest, plural, =0 {All {n, number} attempts were blocked.} one {{blocked, number} of {n, number} attempts were blocked. The list explains why the browser doesn’t report the other one.} other {{blocked, number} of {n, number} attempts were blocked. The list explains why the browser doesn’t report the others.}}',
  'probe.open':
    '{open, plural, one {# attempt wasn’t reported as blocked} other {# attempts weren’t reported as blocked}}. Don’t enter anything confidential until you know why. The cause can be an extension, an old browser or a modified copy of the page.',

  'limits.title': 'What the policy can’t stop',
  'limits.text':
    'No policy can block everything. This is what remains, and what Podsmith does about it:',
  'limits.navigation': 'Leaving the page',
  'limits.navigation.about':
    'A link can send data in its address. Podsmith’s links are fixed, don’t contain your text, and don’t send a referrer.',
  'limits.webrtc': 'Connections between browsers (WebRTC)',
  'limits.webrtc.about':
    'Browsers don’t apply this policy to them. Podsmith has no code for them, and a check of the source code rejects it.',
  'limits.names': 'Looking up host names',
  'limits.names.about':
    'A page can make the browser look up or connect to a host in advance, and no policy prevents it. Chromium even does so for a form that it then blocks. Only the host name could get out. Podsmith does neither.',
  'limits.host': 'Requests to this site’s own server',
  'limits.host.about':
    'The server sees which files of the page are requested. Their addresses are fixed and don’t contain your text.',
  'limits.extensions': 'Browser extensions',
  'limits.extensions.about':
    'An extension that can read pages can read this one, and the policy doesn’t apply to it. For confidential text, use a browser profile without extensions.',
  'limits.browser': 'The browser’s own services',
  'limits.browser.about':
    'Translation and cloud spell checking send text to the browser’s vendor. Spell checking is off in fields for manifests. Turn the rest off in your browser’s settings.',
  'limits.clipboard': 'What you copy, download or save',
  'limits.clipboard.about': 'Other programs on this device can read it.',

  'privacy.draft':
    'What is open in this tab, with facts about its images, to restore it after a reload',
  'privacy.tab': 'This tab (session storage)',
  'privacy.until.closed': 'Until you close the tab',
  'privacy.device': 'Drafts, because you chose so below',
  'privacy.recent':
    'Names of recent files and folders, and the browser’s references to them, because you chose so',
  'privacy.recent.choose':
    'Podsmith remembers recent files only if you turn that on under “Recent files” in the menu next to “Open”. Files that you save go to your disk and nowhere else: the browser asks you before it lets Podsmith write one.',
  'privacy.database': 'This browser (IndexedDB)',
  'privacy.secrets':
    'Text that seems to contain a password or key is stored only if you agree. Podsmith can’t recognize every password: if it consists of ordinary words, and its name doesn’t suggest a password, it is stored and shown like any other word. The browser writes all of this to the disk of this device, unencrypted.',
  'privacy.not-kept': 'Not stored for this reason: {names}.',
  'privacy.remember': 'Remember my drafts on this device',
  'privacy.remember.about':
    'Keeps what is open when you close the tab, one draft for each tab. Anyone who uses this browser can open the drafts.',
  'privacy.remember.all': 'Also text that seems to contain credentials',
  'privacy.remember.all.about': 'If this is off, such text isn’t kept.',
  'privacy.wipe': 'Clear everything',
  'privacy.wipe.about':
    'Deletes drafts, facts about images, settings, your learning progress and the list of recent files, in all tabs. Open files stay open, and are stored again only if you change them.',
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
    '{n, plural, one {Another tab didn’t answer. It may have text that wasn’t downloaded, and a reload there} other {# other tabs didn’t answer. They may have text that wasn’t downloaded, and a reload there}} would lose it.',
  'privacy.wipe.unasked':
    'This browser can’t tell which other tabs are open. If there are any, they may have text that wasn’t downloaded, and a reload there would lose it.',
  'privacy.wipe.anyway': 'Clear anyway',
  'privacy.wiped.all': 'Everything that was stored has been deleted.',
  'privacy.wiped.some':
    'The browser didn’t delete everything. Close the other tabs of this page and try again, or clear the site data in the browser’s settings.',
  'draft.restored':
    'The page was reloaded. Restored: {names}. To return to the text as it was opened, undo.',
  'draft.lost.secret':
    'Not restored after reload: {names}. The text seemed to contain credentials, and such text is stored only if you agree.',
  'draft.lost.large': 'Not restored after reload, because the text is too long: {names}.',
  'draft.asks.title': 'Your text wouldn’t survive a reload',
  'draft.asks':
    '{names}: the text seems to contain credentials, so Podsmith hasn’t stored it. If you keep it in this tab, it is on the disk of this device until you close the tab.',
  'draft.asks.keep': 'Keep it in this tab',
  'draft.asks.drop': 'Don’t keep it',
  'draft.large': '{names}: too long to be restored after a reload. Download it before you leave.',
  'draft.trouble.denied':
    'This browser doesn’t let the page store anything, so your text wouldn’t survive a reload. Everything else works. Download your text before you leave.',
  'draft.trouble.full':
    'The browser’s storage for this page is full, so your text wouldn’t survive a reload. Everything else works. Download your text before you leave.',
  'draft.trouble.device':
    'The drafts on this device can’t be read. Files that are open in this tab are unchanged.',
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
