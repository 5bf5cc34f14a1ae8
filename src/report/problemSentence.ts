import type { Format } from './formats/detectFormat.ts';
import type { ReadProblem } from './formats/problem.ts';

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  text: 'text file',
  markdown: 'Markdown file',
  html: 'web page',
  docx: 'Word file',
  pdf: 'PDF',
};

/** What is wrong with the file and what to do about it, in one or two English sentences. */
export function problemSentence(problem: ReadProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'There are no words in this file. Choose another one, or paste the text.';
    case 'tooLarge':
      return `This ${FORMAT_NAMES[problem.format]} has ${megabytes(problem.bytes)} MB, and at most ${megabytes(problem.limit)} MB can be read. Split it, or save only the part that you want to learn.`;
    case 'expandsTooFar':
      return `This ${FORMAT_NAMES[problem.format]} is far larger inside than it looks, so it was not opened. Save it anew from the program that made it, or paste the text.`;
    case 'tooMuchText':
      return `This file holds more than ${megabytes(problem.limit)} MB of text. Save only the part that you want to learn.`;
    case 'encrypted':
      return `This ${FORMAT_NAMES[problem.format]} is protected by a password. Open it with the password, save a copy without one, and add the copy.`;
    case 'scanned':
      return problem.pages === 1
        ? 'This PDF is a picture of a page, without text. Run text recognition (OCR) on it first, or look for a version with text.'
        : `This PDF holds pictures of its ${problem.pages} pages, without text. Run text recognition (OCR) on it first, or look for a version with text.`;
    case 'damaged':
      return `This ${FORMAT_NAMES[problem.format]} is damaged or incomplete. Download or save it again; if it opens elsewhere, copy its text and paste it.`;
    case 'unsupportedType':
      return `${problem.found === '' ? 'Files of this kind' : `Files of the kind ${problem.found}`} cannot be read. Save the report as PDF, Word (.docx), web page, Markdown or plain text.`;
    case 'notText':
      return 'This file is not text in an encoding that can be recognised. Save it as plain text in UTF-8 and try again.';
    case 'cancelled':
      return 'Reading was cancelled; nothing was added.';
  }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
