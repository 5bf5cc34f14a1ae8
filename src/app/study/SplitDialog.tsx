import { type FormEvent, useState } from 'react';
import type { Card } from '../../deck/card.ts';
import { cardId } from '../../deck/identity.ts';
import cardStyles from '../card/CardDialogs.module.css';
import { Dialog } from '../dialog/Dialog.tsx';
import { cardWords } from '../messages/cardWords.ts';
import { m } from '../messages/messages.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';

type SplitDialogProps = {
  readonly card: Card;
  readonly onSplit: (parts: readonly Card[]) => void;
  readonly onClose: () => void;
};

type Part = { readonly prompt: string; readonly answer: string };

/** Makes two smaller cards of one that asks too much; both keep its source. */
export function SplitDialog({ card, onSplit, onClose }: SplitDialogProps) {
  const [parts, setParts] = useState<readonly Part[]>(() => halves(card));
  const [checked, setChecked] = useState(false);
  const change = (index: number, changes: Partial<Part>) =>
    setParts(parts.map((part, at) => (at === index ? { ...part, ...changes } : part)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (parts.every(isWhole)) onSplit(parts.map((part) => cardOf(card, part)));
  };
  return (
    <Dialog title={w.splitTitle} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <p>{w.splitHint}</p>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name and keep their places
          <fieldset key={index} className={cardStyles.part}>
            <legend>{w.part(index + 1)}</legend>
            <label className={cardStyles.field}>
              {cardWords.promptLabel}
              <textarea
                rows={2}
                value={part.prompt}
                aria-invalid={checked && part.prompt.trim() === ''}
                onChange={(event) => change(index, { prompt: event.target.value })}
              />
            </label>
            <label className={cardStyles.field}>
              {cardWords.answerLabel}
              <textarea
                rows={2}
                value={part.answer}
                aria-invalid={checked && part.answer.trim() === ''}
                onChange={(event) => change(index, { answer: event.target.value })}
              />
            </label>
          </fieldset>
        ))}
        {checked && !parts.every(isWhole) && (
          <p className={cardStyles.error} role="alert">
            {w.splitMissing}
          </p>
        )}
        <div className={cardStyles.buttons}>
          <button type="button" className="button plain" onClick={onClose}>
            {m.cancel}
          </button>
          <button type="submit" className="button primary">
            {w.splitSave}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const isWhole = ({ prompt, answer }: Part) => prompt.trim() !== '' && answer.trim() !== '';

/** A list comes in two halves, anything else twice as it is: the learner cuts it. */
function halves({ prompt, answer }: Card): readonly Part[] {
  const half = Math.ceil(answer.length / 2);
  const [first, second] = [answer.slice(0, half), answer.slice(half)];
  return [
    { prompt, answer: first.join('\n') },
    { prompt, answer: (second.length > 0 ? second : first).join('\n') },
  ];
}

/** One line is a question, more are a list; the fact and its passage stay the same. */
function cardOf(card: Card, part: Part): Card {
  const answer = part.answer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const prompt = part.prompt.trim();
  const form = answer.length > 1 ? 'list' : 'question';
  return {
    ...card,
    id: cardId(card.fact, form, `${prompt}\u0001${answer.join('\u0001')}`),
    form,
    prompt,
    answer,
  };
}
