import type { ReactNode } from 'react';
import type { Block } from '../../report/report.ts';
import styles from './Report.module.css';

/** A heading, an item or a paragraph of the report. */
export function BlockText({ block, children }: { readonly block: Block; readonly children: ReactNode }) {
  if (block.kind === 'heading') return <h2>{children}</h2>;
  return (
    <p className={block.kind === 'item' ? styles.item : undefined}>
      {block.label !== undefined && <span className={styles.label}>{block.label} </span>}
      {children}
    </p>
  );
}
