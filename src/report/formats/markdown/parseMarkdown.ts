import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { type ReadOptions, stopIfCancelled } from '../readText.ts';
import { nextTurn } from '../turn.ts';

const markdown = parser.configure(GFM);
/** Steps (about a block each) between two looks at the outside. */
const STEPS_PER_TURN = 500;

/** Parses step by step, telling how far it is and stopping when asked. */
export async function parseMarkdown(text: string, options: ReadOptions): Promise<Tree> {
  const parse = markdown.startParse(text);
  for (let step = 1; ; step++) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    if (step % STEPS_PER_TURN !== 0) continue;
    options.onProgress?.({ done: parse.parsedPos, total: text.length });
    await nextTurn();
    stopIfCancelled(options);
  }
}
