import { type PointerEvent, useRef, useState } from 'react';

/** Pixels that a finger must travel sideways before letting go counts as a swipe. */
const FAR_ENOUGH = 90;

type Swiping = {
  /** How far the finger has gone, in pixels; 0 when it is not down. */
  readonly distance: number;
  /** What letting go now would mean. */
  readonly direction: 'left' | 'right' | undefined;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/** Follows a finger sideways; scrolling up and down stays the page's own. */
export function useSwipe(onSwipe: (direction: 'left' | 'right') => void): Swiping {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  const [distance, setDistance] = useState(0);
  const direction = distance > FAR_ENOUGH ? 'right' : distance < -FAR_ENOUGH ? 'left' : undefined;
  const letGo = () => {
    start.current = undefined;
    setDistance(0);
  };
  return {
    distance,
    direction,
    handlers: {
      onPointerDown: ({ pointerType, pointerId, clientX, clientY }) => {
        if (pointerType === 'touch') start.current = { id: pointerId, x: clientX, y: clientY };
      },
      onPointerMove: ({ pointerId, clientX, clientY }) => {
        if (start.current?.id !== pointerId) return;
        const sideways = clientX - start.current.x;
        if (Math.abs(sideways) > Math.abs(clientY - start.current.y)) setDistance(sideways);
      },
      onPointerUp: () => {
        if (direction !== undefined) onSwipe(direction);
        letGo();
      },
      onPointerCancel: letGo,
    },
  };
}
