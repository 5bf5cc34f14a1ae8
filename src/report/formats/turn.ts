/** Every platform's timer, which lib es2023 does not name. */
declare const setTimeout: (run: () => void, ms: number) => unknown;

/** Lets waiting messages in, such as the one that cancels: a worker hears nothing while promises follow each other. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
