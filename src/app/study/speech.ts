import { type Card, GAP } from '../../deck/card.ts';
import { m } from '../messages/messages.ts';

/** Says the text in the report's language, in place of whatever is being said. */
function say(text: string, language: string): void {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (synthesis === undefined) return;
  synthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = language;
  synthesis.speak(utterance);
}

/** Reads the prompt aloud; a gap is called what it is. */
export const sayPrompt = ({ prompt }: Card, language: string): void =>
  say(prompt.replace(GAP, ` ${m.blank} `), language);

/** Reads the answer aloud, item by item. */
export const sayAnswer = ({ answer }: Card, language: string): void => say(answer.join('. '), language);

export const stopSpeaking = (): void => globalThis.speechSynthesis?.cancel();
