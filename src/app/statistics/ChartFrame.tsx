import { type ReactNode, useId, useRef } from 'react';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import { type ChartTable, toCsv } from './chartTable.ts';
import styles from './Statistics.module.css';
import { save, svgFile } from './saveChart.ts';

type ChartFrameProps = {
  readonly title: string;
  /** The most telling figures in words. */
  readonly summary?: string;
  readonly table: ChartTable;
  /** The drawing; null where the figures say it all. */
  readonly children: ReactNode;
};

/** A chart with its title, its figures as a table, and its files. */
export function ChartFrame({ title, summary, table, children }: ChartFrameProps) {
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const fileName = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const saveSvg = () => {
    const svg = frame.current?.querySelector('svg');
    if (svg) save(svgFile(svg), `${fileName}.svg`);
  };
  const saveCsv = () => save(new Blob([toCsv(table)], { type: 'text/csv' }), `${fileName}.csv`);
  return (
    <section ref={frame} className={styles.chart} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      {table.rows.length === 0 ? <p className={styles.empty}>{w.nothingYet}</p> : children}
      {table.rows.length > 0 && (
        <details className={styles.figures} open={children === null}>
          <summary>{w.figures}</summary>
          <div className={styles.scroll}>
            <table>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={row.join()}>
                    {row.map((cell, column) => (
                      <td key={table.columns[column]}>
                        {typeof cell === 'number'
                          ? cell.toLocaleString('en', { maximumFractionDigits: 2 })
                          : cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.files}>
            {children !== null && (
              <button
                type="button"
                className="button plain"
                onClick={saveSvg}
                aria-label={w.saveSvgOf(title)}
              >
                {w.saveSvg}
              </button>
            )}
            <button type="button" className="button plain" onClick={saveCsv} aria-label={w.saveCsvOf(title)}>
              {w.saveCsv}
            </button>
          </p>
        </details>
      )}
    </section>
  );
}
