/** Where the system's share sheet posts a report to, beneath the app's own address; the manifest names it too. */
export const SHARE_PATH = 'share';

/** Where a shared report waits for the page that is opened on it: one at a time, taken once. */
export const SHARED_CACHE = 'aide-memoire-shared';
export const SHARED_REPORT = './shared-report';

/** The header under which the file's name travels, percent-encoded: headers hold no other letters. */
export const SHARED_NAME = 'X-File-Name';
