import type { PrecacheEntry } from 'workbox-precaching';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const precache = new PrecacheController();
precache.addToCacheList(self.__WB_MANIFEST);
// Hosts that answer `Vary: Origin` store one variant and module scripts ask for another: match on the URL alone.
precache.strategy.matchOptions = { ignoreVary: true };

// Resolves once every file is stored: a half-downloaded version never becomes active.
self.addEventListener('install', (event) => event.waitUntil(precache.install(event)));
// Pages of a first visit are claimed: an uncontrolled page would let a later version take over without a word.
self.addEventListener('activate', (event) =>
  event.waitUntil(precache.activate(event).then(() => self.clients.claim())),
);

// Never skipWaiting by itself: the page says when the learner agreed to the new version.
self.addEventListener('message', (event) => {
  if (event.data === 'apply-update') event.waitUntil(self.skipWaiting());
});

registerRoute(
  new PrecacheRoute(precache, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/.*/] }),
);
cleanupOutdatedCaches();
