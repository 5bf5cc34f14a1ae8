export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** What the bytes are, by their own marks first and by the file's name only where text has none. */
export type Detected =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'encryptedDocx' }
  | { readonly kind: 'other'; readonly found: string };

const asFormat = (format: Format): Detected => ({ kind: 'format', format });
const asOther = (found: string): Detected => ({ kind: 'other', found });

/** Files that people try, by how they begin; named so that the refusal can say what they are. */
const OTHER_MARKS: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['{\\rtf', 'RTF'],
  ['SQLite format 3\0', 'SQLite'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['ITSF', 'CHM'],
  ['%!PS', 'PostScript'],
];

const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The name of the stream that an encrypted Office file keeps its contents in, as UTF-16. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

/** Says what a file is. Looks at its first and last few thousand bytes only. */
export function detectFormat(name: string, bytes: Uint8Array): Detected {
  const head = latin1(bytes, 0, 4096);
  if (head.slice(0, 1024).includes('%PDF-')) return asFormat('pdf');
  if (head.startsWith('PK')) return detectZip(name, bytes, head);
  if (head.startsWith(COMPOUND_FILE)) return detectCompound(bytes);
  const other = OTHER_MARKS.find(([mark]) => head.startsWith(mark));
  if (other) return asOther(other[1]);
  return detectText(extensionOf(name), head);
}

function detectZip(name: string, bytes: Uint8Array, head: string): Detected {
  const names = head + latin1(bytes, Math.max(bytes.length - 65_536, 0), bytes.length);
  if (/word\/|\[Content_Types\]/.test(names) && !/xl\/workbook|ppt\/presentation/.test(names))
    return asFormat('docx');
  const extension = extensionOf(name);
  if (extension === 'docx') return asFormat('docx');
  return asOther(extension === '' ? 'ZIP' : extension.toUpperCase());
}

function detectCompound(bytes: Uint8Array): Detected {
  const start = latin1(bytes, 0, 65_536);
  const end = latin1(bytes, Math.max(bytes.length - 65_536, 0), bytes.length);
  return (start + end).includes(ENCRYPTED_PACKAGE) ? { kind: 'encryptedDocx' } : asOther('Word 97 (.doc)');
}

/** Text says by its name what it is; a web page or a PDF may also be seen by how it begins. */
function detectText(extension: string, head: string): Detected {
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return asFormat('markdown');
  if (/^(?:html?|xhtml)$/.test(extension)) return asFormat('html');
  if (/^(?:docx|pdf)$/.test(extension)) return asFormat(extension === 'pdf' ? 'pdf' : 'docx');
  if (/^(?:epub|odt|rtf|doc|pages|xlsx?|pptx?|csv|apkg)$/.test(extension))
    return asOther(extension.toUpperCase());
  const isPage = /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(head);
  return asFormat(isPage ? 'html' : 'text');
}

const extensionOf = (name: string) => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

function latin1(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  for (let at = start; at < Math.min(end, bytes.length); at += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, end))));
  return parts.join('');
}
