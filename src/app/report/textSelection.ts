import { useEffect, useState } from 'react';
import type { Span } from '../../report/report.ts';

/** What is selected of the report, as offsets into its text; undefined when nothing of it is. */
export function useTextSelection(): Span | undefined {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const look = () => setSpan(selectedSpan(document.getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return span;
}

function selectedSpan(selection: Selection | null): Span | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** Every run of the report's text carries where it starts. */
function offsetOf(node: Node, within: number): number | undefined {
  const run = node.parentElement?.closest<HTMLElement>('[data-start]');
  return run === null || run === undefined || node.nodeType !== Node.TEXT_NODE
    ? undefined
    : Number(run.dataset.start) + within;
}
