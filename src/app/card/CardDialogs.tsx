import type { Card } from '../../deck/card.ts';
import { CardInfoDialog } from './CardInfoDialog.tsx';
import { type CardText, EditDialog } from './EditDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';

type CardDialogsProps = {
  readonly open: 'edit' | 'info' | 'keys';
  readonly card: Card | undefined;
  readonly onEdit: (text: CardText) => void;
  readonly onClose: () => void;
};

/** The dialogs about a card; loaded when the first one is opened. */
export function CardDialogs({ open, card, onEdit, onClose }: CardDialogsProps) {
  if (open === 'keys') return <KeysDialog onClose={onClose} />;
  if (card === undefined) return null;
  return open === 'edit' ? (
    <EditDialog card={card} onSave={onEdit} onClose={onClose} />
  ) : (
    <CardInfoDialog card={card} onClose={onClose} />
  );
}
