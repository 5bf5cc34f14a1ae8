import { expect, test } from 'vitest';
import type { AnswerType } from '../../src/deck/card.ts';
import { shapeOf } from '../../src/quiz/shape.ts';

const shape = (text: string, type: AnswerType = 'phrase', prompt = 'What is it?') =>
  shapeOf(text, type, prompt);

test.each([
  ['to open the port', 'to close it', 'phrase'],
  ['opening the port', 'closing the quays', 'phrase'],
  ['in the harbour', 'in May', 'phrase'],
  ['the harbour', 'harbour dues', 'phrase'],
  ['arduous and endless', 'generally stable', 'phrase'],
  ['£40', '£1.5 million', 'figure'],
  ['35 percent', '4 %', 'figure'],
  ['12 ships', '300 ships', 'figure'],
  ['4 May 2021', '16 June 2020', 'date'],
] as const)('"%s" and "%s" have one shape', (a, b, type) => {
  expect(shape(a, type)).toBe(shape(b, type));
});

test.each([
  ['to open the port', 'opening the port', 'phrase'],
  ['in the harbour', 'the harbour', 'phrase'],
  ['in the harbour', 'for the harbour', 'phrase'],
  ['arduous and endless', 'the arduous road', 'phrase'],
  ['£40', '40', 'figure'],
  ['35 percent', '35 ships', 'figure'],
  ['4 May 2021', '2021', 'date'],
] as const)('"%s" and "%s" have not', (a, b, type) => {
  expect(shape(a, type)).not.toBe(shape(b, type));
});

test('what is asked to be done is a deed, whatever its first word', () => {
  expect(shape('benefit more', 'phrase', 'What are they to do?')).not.toBe(shape('benefit more'));
});
