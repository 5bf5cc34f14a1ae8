import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';

/** A static host of a built app, whose files can be replaced by a newer version and which can be ended. */
export type Host = {
  readonly url: string;
  /** Replaces what is served, as a deployment does. */
  readonly deploy: (build: string) => void;
  /** Ends the server process side: nothing answers at the address any more. */
  readonly end: () => Promise<void>;
};

/** Serves a copy of `build` on a free port of 127.0.0.1, under a path, as a project page would be. */
export async function host(build: string): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'aide-memoire-host-'));
  const deploy = (from: string) => {
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
    cpSync(from, root, { recursive: true });
  };
  deploy(build);
  const server = await preview({
    configFile: false,
    root,
    base: '/some/path/',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  return { url: addressOf(server), deploy, end: () => endServer(server, root) };
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error('the preview server listens on no port');
  return `http://127.0.0.1:${address.port}/some/path/`;
}

async function endServer(server: PreviewServer, root: string): Promise<void> {
  const closed = server.close();
  // Browsers hold their connections open, and closing waits for them.
  if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  await closed;
  rmSync(root, { recursive: true, force: true });
}
