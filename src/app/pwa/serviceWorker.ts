/** What the page knows about the copy of the app that works offline. */
export type OfflineCopy =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'installing' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'update'; readonly apply: () => void };

/** How often an open tab asks whether a newer version is deployed, in ms. */
const UPDATE_CHECK_INTERVAL = 60 * 60 * 1000;

/**
 * Registers the service worker and reports what it is doing; call once.
 * A waiting version is only reported: it takes over when `apply` is called, and then the page reloads once.
 */
export async function registerServiceWorker(report: (copy: OfflineCopy) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return report({ kind: 'unsupported' });
  try {
    const registration = await navigator.serviceWorker.register('./serviceWorker.js', {
      updateViaCache: 'none',
    });
    watch(registration, report);
  } catch (error) {
    report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function watch(registration: ServiceWorkerRegistration, report: (copy: OfflineCopy) => void): void {
  const look = () => {
    // On a first visit there is an active worker and no older version that it replaces.
    if (registration.waiting && registration.active) report(updateOf(registration.waiting));
    else if (registration.active) report({ kind: 'ready' });
    else report({ kind: 'installing' });
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  look();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  followOtherTabs(report);
  // A check that fails (offline) is no news: the next one comes within the hour.
  const check = () => registration.update().catch(() => undefined);
  setInterval(check, UPDATE_CHECK_INTERVAL);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check());
}

/** Another tab has applied an update: this one goes on with the older version until its learner reloads. */
function followOtherTabs(report: (copy: OfflineCopy) => void): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) report({ kind: 'update', apply: () => location.reload() });
    controlled = true;
  });
}

function updateOf(waiting: ServiceWorker): OfflineCopy {
  const apply = () => {
    // Another tab may have activated it already; then there is nothing to wait for.
    if (waiting.state === 'activated') return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('apply-update');
  };
  return { kind: 'update', apply };
}
