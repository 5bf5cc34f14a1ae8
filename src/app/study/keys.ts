/** What a key does while studying; the keys are Anki's, because hands remember. */
export type Command =
  | { readonly kind: 'rate'; readonly rating: 'Again' | 'Hard' | 'Good' | 'Easy' }
  | { readonly kind: 'flag'; readonly flag: 1 | 2 | 3 | 4 }
  | { readonly kind: SimpleCommand };

type SimpleCommand =
  | 'advance'
  | 'undo'
  | 'redo'
  | 'edit'
  | 'suspend'
  | 'suspendSiblings'
  | 'bury'
  | 'burySiblings'
  | 'reset'
  | 'setDue'
  | 'reject'
  | 'copy'
  | 'showInReport'
  | 'hint'
  | 'nextItem'
  | 'readAloud'
  | 'options'
  | 'menu'
  | 'focusMode'
  | 'autoAdvance'
  | 'info'
  | 'keys';

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
  h: { kind: 'hint' },
  n: { kind: 'nextItem' },
  r: { kind: 'readAloud' },
  p: { kind: 'showInReport' },
  c: { kind: 'copy' },
  m: { kind: 'menu' },
  o: { kind: 'options' },
  f: { kind: 'focusMode' },
  '@': { kind: 'suspend' },
  '!': { kind: 'suspendSiblings' },
  '-': { kind: 'bury' },
  '=': { kind: 'burySiblings' },
  '?': { kind: 'keys' },
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  Delete: { kind: 'reject' },
  Backspace: { kind: 'reject' },
  '1': { kind: 'flag', flag: 1 },
  '2': { kind: 'flag', flag: 2 },
  '3': { kind: 'flag', flag: 3 },
  '4': { kind: 'flag', flag: 4 },
};

const WITH_CONTROL_SHIFT: Readonly<Record<string, Command>> = {
  z: { kind: 'redo' },
  d: { kind: 'setDue' },
};

/** AltGr reads as Ctrl+Alt, and types @ on some keyboards. */
const WITH_CONTROL_ALT: Readonly<Record<string, Command>> = {
  '@': { kind: 'suspend' },
  n: { kind: 'reset' },
};

/** The command of a key press; undefined where the key means nothing here. */
export function commandOf(press: KeyPress): Command | undefined {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (press.altKey) return WITH_CONTROL_ALT[key];
    return press.shiftKey ? WITH_CONTROL_SHIFT[key] : WITH_CONTROL[key];
  }
  if (press.altKey) return key === '@' ? PLAIN[key] : undefined;
  if (press.shiftKey && key === 'a') return { kind: 'autoAdvance' };
  return PLAIN[key];
}

/** The keys as the help lists them, in the order of use. */
export const KEY_HELP = [
  ['Space, Enter', 'advance'],
  ['1 2 3 4', 'rate'],
  ['N', 'nextItem'],
  ['H', 'hint'],
  ['R', 'readAloud'],
  ['U, Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['E', 'edit'],
  ['Ctrl+1 … 4', 'flag'],
  ['-', 'bury'],
  ['=', 'burySiblings'],
  ['@', 'suspend'],
  ['!', 'suspendSiblings'],
  ['Ctrl+Alt+N', 'reset'],
  ['Ctrl+Shift+D', 'setDue'],
  ['Ctrl+Delete', 'reject'],
  ['C', 'copy'],
  ['P', 'showInReport'],
  ['I', 'info'],
  ['O', 'options'],
  ['F', 'focusMode'],
  ['Shift+A', 'autoAdvance'],
  ['M', 'menu'],
  ['?', 'keys'],
] as const satisfies readonly (readonly [string, Command['kind']])[];
