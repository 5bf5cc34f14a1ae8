import { type ReactNode, type RefObject, useId } from 'react';
import { m } from '../messages/messages.ts';
import { moreIcon } from '../shell/icons.tsx';
import styles from './CardMenu.module.css';
import type { Command } from './keys.ts';
import studyStyles from './Study.module.css';

type CardMenuProps = {
  readonly flag: number;
  /** The panel, for the key that opens it. */
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly onCommand: (command: Command) => void;
};

const FLAGS = [1, 2, 3, 4] as const;
const ACTIONS = [
  'hint',
  'redo',
  'edit',
  'showInReport',
  'readAloud',
  'copy',
  'bury',
  'burySiblings',
  'suspend',
  'suspendSiblings',
  'setDue',
  'reset',
  'reject',
  'info',
  'options',
  'focusMode',
  'autoAdvance',
  'keys',
] as const;

/** The card's actions, for fingers and mice; each has its key too. */
export function CardMenu({ flag, panel, onCommand }: CardMenuProps) {
  const id = useId();
  const choose = (command: Command) => {
    panel.current?.hidePopover();
    onCommand(command);
  };
  return (
    <>
      <button type="button" className={studyStyles.iconButton} popoverTarget={id} aria-label={m.cardActions}>
        {moreIcon}
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.menu}>
        <div className={styles.flags}>
          {FLAGS.map((each) => (
            <MenuButton
              key={each}
              pressed={flag === each}
              onClick={() => choose({ kind: 'flag', flag: each })}
            >
              <span className={styles.swatch} data-flag={each} aria-hidden="true" />
              <span className="visually-hidden">{m.actions.flag(each)}</span>
            </MenuButton>
          ))}
        </div>
        {ACTIONS.map((kind) => (
          <MenuButton key={kind} onClick={() => choose({ kind })}>
            {m.actions[kind]}
          </MenuButton>
        ))}
      </div>
    </>
  );
}

type MenuButtonProps = {
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function MenuButton({ pressed, onClick, children }: MenuButtonProps) {
  return (
    <button type="button" className={styles.item} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}
