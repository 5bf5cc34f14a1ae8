/** What a key does while studying; the keys are Anki's, because hands remember. */
export type Command =
  | { readonly kind: 'advance' }
  | { readonly kind: 'rate'; readonly rating: 'Again' | 'Hard' | 'Good' | 'Easy' }
  | { readonly kind: 'flag'; readonly flag: 1 | 2 | 3 | 4 }
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'edit'
        | 'suspend'
        | 'suspendSiblings'
        | 'bury'
        | 'burySiblings'
        | 'info'
        | 'keys';
    };

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const PLAIN: Readonly<Record<string, Command>> = {
  ' ': { kind: 'advance' },
  Enter: { kind: 'advance' },
  '1': { kind: 'rate', rating: 'Again' },
  '2': { kind: 'rate', rating: 'Hard' },
  '3': { kind: 'rate', rating: 'Good' },
  '4': { kind: 'rate', rating: 'Easy' },
  u: { kind: 'undo' },
  e: { kind: 'edit' },
  i: { kind: 'info' },
  '@': { kind: 'suspend' },
  '!': { kind: 'suspendSiblings' },
  '-': { kind: 'bury' },
  '=': { kind: 'burySiblings' },
  '?': { kind: 'keys' },
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  '1': { kind: 'flag', flag: 1 },
  '2': { kind: 'flag', flag: 2 },
  '3': { kind: 'flag', flag: 3 },
  '4': { kind: 'flag', flag: 4 },
};

/** The command of a key press; undefined where the key means nothing here. */
export function commandOf(press: KeyPress): Command | undefined {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z' && press.shiftKey) return { kind: 'redo' };
    // AltGr reads as Ctrl+Alt, and types @ on some keyboards.
    if (press.altKey) return key === '@' ? PLAIN[key] : undefined;
    return WITH_CONTROL[key];
  }
  return press.altKey && key !== '@' ? undefined : PLAIN[key];
}

/** The keys as the help lists them, in the order of use. */
export const KEY_HELP = [
  ['Space, Enter', 'advance'],
  ['1 2 3 4', 'rate'],
  ['U, Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['E', 'edit'],
  ['Ctrl+1 … 4', 'flag'],
  ['-', 'bury'],
  ['=', 'burySiblings'],
  ['@', 'suspend'],
  ['!', 'suspendSiblings'],
  ['I', 'info'],
  ['?', 'keys'],
] as const satisfies readonly (readonly [string, Command['kind']])[];
