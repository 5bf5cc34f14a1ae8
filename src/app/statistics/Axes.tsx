import type { ReactNode } from 'react';
import styles from './Statistics.module.css';

/** The drawing's own measures; it is shown as wide as there is room. */
export const WIDTH = 560;
export const HEIGHT = 190;

/** A name and the colour that stands for it, as CSS. */
export type Series = { readonly name: string; readonly colour: string };

/** A place on an axis, in the drawing's measures, and what stands there. */
export type Mark = { readonly at: number; readonly text: string };

type AxesProps = {
  readonly name: string;
  readonly ticks: readonly Mark[];
  readonly marks: readonly Mark[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
  readonly children: ReactNode;
};

/** What every chart has around it: lines to read values by, labels with units, and what the colours mean. */
export function Axes({ name, ticks, marks, xLabel, yLabel, series, children }: AxesProps) {
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={`-56 -40 ${WIDTH + 76} ${HEIGHT + 90}`}
        role="img"
        aria-label={name}
      >
        {ticks.map(({ at, text }) => (
          <g key={text}>
            <line x1="0" x2={WIDTH} y1={at} y2={at} className={styles.grid} />
            <text x="-8" y={at + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {children}
        {marks.map(({ at, text }) => (
          <text key={at} x={at} y={HEIGHT + 22} textAnchor="middle">
            {text}
          </text>
        ))}
        <text x={WIDTH / 2} y={HEIGHT + 44} textAnchor="middle" className={styles.axis}>
          {xLabel}
        </text>
        <text x="-52" y="-20" className={styles.axis}>
          {yLabel}
        </text>
      </svg>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map((each) => (
            <li key={each.name}>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <rect width="12" height="12" rx="2" fill={each.colour} />
              </svg>
              {each.name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
