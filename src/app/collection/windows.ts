/** Other windows of the app on this device; they share the store and are told when it has grown. */
const channel = new BroadcastChannel('aide-memoire');

/** Tells the other windows that the store holds something new. */
export function announce(): void {
  channel.postMessage('stored');
}

/** Calls back when another window has stored something. */
export function listen(onStored: () => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
    data === 'restored' ? location.reload() : onStored(),
  );
}

/** Tells the other windows that a restore has put other things into the store: they begin again. */
export function announceRestore(): void {
  channel.postMessage('restored');
}
