import { readFile } from '../../../src/report/readFile.ts';

/** A worker as the app's will be: bytes in, the outcome out, progress between. */
self.addEventListener('message', async ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  const onProgress = (progress: unknown) => self.postMessage({ progress });
  try {
    self.postMessage({
      read: await readFile(data.name, data.bytes, { onProgress }),
      hasDom: 'document' in self,
    });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
