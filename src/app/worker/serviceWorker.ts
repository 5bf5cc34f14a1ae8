import type { PrecacheEntry } from 'workbox-precaching';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { noCopy } from '../messages/english/noCopy.ts';
import { PACKED, unpacked } from './packed.ts';
import { SHARE_PATH, SHARED_CACHE, SHARED_NAME, SHARED_REPORT } from './share.ts';

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

// Nothing is sent anywhere: the post of the share sheet ends here.
self.addEventListener('fetch', (event) => {
  if (
    event.request.method === 'POST' &&
    event.request.url === new URL(SHARE_PATH, self.registration.scope).href
  )
    event.respondWith(receive(event.request));
});

/** Keeps what was shared and opens the page that makes cards of it. */
async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const [file] = form.getAll('report').filter((entry) => entry instanceof File);
  const words = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((value) => typeof value === 'string');
  const shared = file ?? new File([words.join('\n\n')], 'shared.txt', { type: 'text/plain' });
  const cache = await caches.open(SHARED_CACHE);
  const headers = { [SHARED_NAME]: encodeURIComponent(shared.name) };
  await cache.put(SHARED_REPORT, new Response(shared, { headers }));
  return Response.redirect('./#/add', 303);
}

// The largest script is stored packed.
registerRoute(
  ({ url }) => precache.getCacheKeyForURL(url.href + PACKED) !== undefined,
  async ({ url, request }) => {
    const packed = await precache.matchPrecache(url.href + PACKED);
    return packed === undefined ? fetch(request) : unpacked(packed);
  },
);

registerRoute(
  new PrecacheRoute(precache, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/.*/] }),
);
// The browser has cleared the stored app, and there is no network: a page of its own says so, and what to do.
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? new Response(noCopy, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    : Response.error(),
);
cleanupOutdatedCaches();
