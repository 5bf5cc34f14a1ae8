import { type FormEvent, useState } from 'react';
import { type Card, GAP } from '../../deck/card.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { cardWords } from '../messages/cardWords.ts';
import { m } from '../messages/messages.ts';
import styles from './CardDialogs.module.css';

/** What a learner may change of a card; its source stays. */
export type CardText = Pick<Card, 'prompt' | 'answer'>;

type EditDialogProps = {
  readonly title?: string;
  readonly card: Card;
  readonly onSave: (text: CardText) => void;
  readonly onClose: () => void;
};

/** Edits the wording of a card; refuses one that could not be studied, and says why. */
export function EditDialog({ title = cardWords.editTitle, card, onSave, onClose }: EditDialogProps) {
  const [prompt, setPrompt] = useState(card.prompt);
  const [answer, setAnswer] = useState(card.answer.join('\n'));
  const [checked, setChecked] = useState(false);
  const text = { prompt: prompt.trim(), answer: entries(answer, card.form) };
  const faults = faultsOf(text, card.form);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (faults.prompt === undefined && faults.answer === undefined) onSave(text);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <Field
          label={cardWords.promptLabel}
          value={prompt}
          onChange={setPrompt}
          fault={checked ? faults.prompt : undefined}
        />
        <Field
          label={card.form === 'list' ? cardWords.answerItemsLabel : cardWords.answerLabel}
          value={answer}
          onChange={setAnswer}
          fault={checked ? faults.answer : undefined}
        />
        <div className={styles.buttons}>
          <button type="button" className="button plain" onClick={onClose}>
            {m.cancel}
          </button>
          <button type="submit" className="button primary">
            {m.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function entries(answer: string, form: Card['form']): readonly string[] {
  if (form !== 'list') return [answer.trim()].filter((entry) => entry !== '');
  return answer
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function faultsOf(
  text: CardText,
  form: Card['form'],
): { readonly prompt?: string; readonly answer?: string } {
  return {
    ...(text.prompt === ''
      ? { prompt: cardWords.promptMissing }
      : form === 'cloze' && text.prompt.split(GAP).length !== 2 && { prompt: cardWords.gapMissing }),
    ...(text.answer.length === 0 && { answer: cardWords.answerMissing }),
  };
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
};

function Field({ label, value, onChange, fault }: FieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <textarea
        rows={3}
        value={value}
        aria-invalid={fault !== undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault !== undefined && (
        <span className={styles.error} role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
