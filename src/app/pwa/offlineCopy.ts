import { create } from 'zustand';
import { type OfflineCopy, registerServiceWorker } from './serviceWorker.ts';

/** The offline copy as the screens see it. */
export const useOfflineCopy = create<{ readonly copy: OfflineCopy }>()(() => ({
  copy: { kind: 'installing' },
}));

/** Starts keeping the app for offline use; the first screen must be painted before, since it competes for the network. */
export function keepOffline(): void {
  void registerServiceWorker((copy) => useOfflineCopy.setState({ copy }));
}
