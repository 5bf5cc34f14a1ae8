/**
 * What the name of a packed file ends in. Not .gz: some hosts say of such a file that its content is encoded, and the
 * browser would unpack it on the way.
 */
export const PACKED = '.packed';

/** The script in a gzip of it, with the headers that the host gave. */
export function unpacked(packed: Response): Response {
  const headers = new Headers(packed.headers);
  headers.set('Content-Type', 'text/javascript');
  headers.delete('Content-Length');
  return new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')), { headers });
}
