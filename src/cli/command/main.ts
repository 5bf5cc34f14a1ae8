import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deckOf } from './deckOf.ts';
import { writeWhole } from './writeWhole.ts';

const USAGE = 'Usage: npm run generate  or  npm run generate -- REPORT.txt --out DECK.json';
const DECKS = resolve(import.meta.dirname, '../../../decks');

/** Runs the command. Problems are one sentence on stderr and exit code 1. */
export function main(args: readonly string[]): number {
  const parsed = parse(args);
  if (typeof parsed === 'string') return problem(parsed);
  const jobs = parsed.jobs;
  for (const { report, out, id } of jobs) {
    const deck = deckOf(report, id);
    if (!deck.ok) return problem(`${report}: ${deck.problem}`);
    const written = writeWhole(out, deck.value.text);
    if (written !== undefined) return problem(written);
    console.log(`${out}: ${deck.value.cards} cards`);
  }
  return 0;
}

function problem(sentence: string): number {
  console.error(sentence);
  return 1;
}

type Job = { readonly report: string; readonly out: string; readonly id: string };

function parse(args: readonly string[]): { readonly jobs: readonly Job[] } | string {
  if (args.length === 0) return { jobs: bundled() };
  let report: string | undefined;
  let out: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--out') {
      out = args[++at];
      if (out === undefined) return `--out needs the file to write. ${USAGE}`;
    } else if (arg.startsWith('-')) return `Unknown option ${arg}. ${USAGE}`;
    else if (report !== undefined) return `One report at a time, please: ${arg} is a second one. ${USAGE}`;
    else report = arg;
  }
  if (report === undefined) return `No report is named. ${USAGE}`;
  if (out === undefined) return `--out DECK.json is missing: where should the deck go? ${USAGE}`;
  return { jobs: [{ report, out, id: slug(report) }] };
}

function bundled(): readonly Job[] {
  return readdirSync(DECKS)
    .sort()
    .map((name) => ({
      report: join(DECKS, name, 'report.txt'),
      out: join(DECKS, name, 'deck.json'),
      id: name,
    }))
    .filter((job) => existsSync(job.report));
}

/** A name for a deck: the file's name without its ending, in lower case, with hyphens. */
function slug(file: string): string {
  const name = basename(file).replace(/\.[^.]*$/u, '');
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'deck';
}
