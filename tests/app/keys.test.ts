import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/app/study/keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held: Partial<typeof bare> = {}) => commandOf({ key, ...bare, ...held });

describe('keys while studying', () => {
  test.each([
    [' ', { kind: 'advance' }],
    ['Enter', { kind: 'advance' }],
    ['1', { kind: 'rate', rating: 'Again' }],
    ['4', { kind: 'rate', rating: 'Easy' }],
    ['u', { kind: 'undo' }],
    ['e', { kind: 'edit' }],
    ['i', { kind: 'info' }],
    ['-', { kind: 'bury' }],
    ['=', { kind: 'burySiblings' }],
  ])('%j means what it means in Anki', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  test('@ and ! suspend, typed with Shift or with AltGr', () => {
    expect(press('@', { shiftKey: true })).toEqual({ kind: 'suspend' });
    expect(press('@', { ctrlKey: true, altKey: true })).toEqual({ kind: 'suspend' });
    expect(press('!', { shiftKey: true })).toEqual({ kind: 'suspendSiblings' });
  });

  test('Control with a number flags and does not rate', () => {
    expect(press('3', { ctrlKey: true })).toEqual({ kind: 'flag', flag: 3 });
  });

  test('Control+Z undoes, with Shift it redoes', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
  });

  test("a browser's own shortcuts are left alone", () => {
    for (const key of ['r', 'e', 'i', 'Enter']) expect(press(key, { ctrlKey: true })).toBeUndefined();
    expect(press('1', { altKey: true })).toBeUndefined();
  });
});
