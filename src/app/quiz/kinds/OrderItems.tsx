import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { q } from '../../messages/quizWords.ts';
import styles from '../Quiz.module.css';
import { moved, placeAt } from '../reorder.ts';

type OrderItemsProps = {
  readonly label: string;
  readonly items: readonly string[];
  readonly onGive: (order: readonly number[]) => void;
};

/** Items to be put in order: dragged by their handles, or moved by the buttons beside them. */
export function OrderItems({ label, items, onGive }: OrderItemsProps) {
  const [order, setOrder] = useState<readonly number[]>(() => items.map((_, index) => index));
  const [dragged, setDragged] = useState<number>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  // Moving an element in the page takes the focus from the button in it.
  const held = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every new order
  useEffect(() => held.current?.focus(), [order]);

  const put = (item: number, place: number) => {
    const target = Math.min(Math.max(0, place), order.length - 1);
    setOrder(moved(order, order.indexOf(item), target));
    setSaid(q.moved(items[item] ?? '', target + 1, order.length));
  };
  const drag = (event: PointerEvent) => {
    if (dragged === undefined || list.current === null) return;
    const middles = [...list.current.children].map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return top + height / 2;
    });
    const place = placeAt(middles, order.indexOf(dragged), event.clientY);
    if (place !== order.indexOf(dragged)) put(dragged, place);
  };
  return (
    <div>
      <p className={styles.task} id="order-task">
        {label}
      </p>
      <ol className={styles.sortable} ref={list} aria-labelledby="order-task">
        {order.map((item, place) => (
          <li key={item} className={dragged === item ? styles.lifted : undefined}>
            <span
              className={styles.handle}
              aria-hidden="true"
              data-testid="handle"
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                held.current = null;
                setDragged(item);
              }}
              onPointerMove={drag}
              onPointerUp={() => setDragged(undefined)}
              onPointerCancel={() => setDragged(undefined)}
            >
              ⠿
            </span>
            <span className={styles.itemText}>{items[item]}</span>
            {([-1, 1] as const).map((step) => (
              <button
                key={step}
                type="button"
                className={styles.step}
                aria-label={(step < 0 ? q.moveUp : q.moveDown)(items[item] ?? '')}
                aria-disabled={step < 0 ? place === 0 : place === order.length - 1}
                onClick={(event) => {
                  held.current = event.currentTarget;
                  put(item, place + step);
                }}
              >
                {step < 0 ? '↑' : '↓'}
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p className={styles.row}>
        <button type="button" className="button primary" onClick={() => onGive(order)}>
          {q.check}
        </button>
      </p>
    </div>
  );
}
