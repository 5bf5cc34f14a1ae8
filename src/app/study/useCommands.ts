import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import type { Card } from '../../deck/card.ts';
import { listOf } from '../../schedule/listItems.ts';
import { m } from '../messages/messages.ts';
import { optionsPath, reportPath } from '../routes.ts';
import { type AnswerSeen, type Asking, proposedRating } from './answering.ts';
import { bury, copy, flag, reject, reset, suspend } from './cardCommands.ts';
import { type Command, commandOf } from './keys.ts';
import { prefer, usePreferences } from './preferences.ts';
import { sayAnswer, sayPrompt } from './speech.ts';
import { hint, rate, redo, revealItem, say, showAnswer, undo } from './studySession.ts';

/** Dialogs that a command opens. */
export type OpenDialog = 'edit' | 'info' | 'keys' | 'setDue';

/** Does what a key, the menu or a swipe asks for. */
export function useCommands(
  current: Asking | AnswerSeen | undefined,
  open: (dialog: OpenDialog | 'menu') => void,
): (command: Command) => void {
  const [, navigate] = useLocation();
  return (command) => {
    switch (command.kind) {
      case 'undo':
        return undo();
      case 'redo':
        return redo();
      case 'keys':
        return open('keys');
      case 'focusMode':
      case 'autoAdvance':
        return toggle(command.kind);
    }
    if (current === undefined) return;
    const { played } = current;
    const card = wholeCard(current);
    switch (command.kind) {
      case 'advance':
        return current.phase === 'asking' ? showAnswer() : rate(proposedRating(current) ?? 'Good');
      case 'rate':
        return rate(command.rating);
      case 'flag':
        return flag(card, command.flag);
      case 'edit':
      case 'info':
      case 'setDue':
      case 'menu':
        return open(command.kind);
      case 'suspend':
      case 'suspendSiblings':
        return suspend(card, played, command.kind === 'suspendSiblings');
      case 'bury':
      case 'burySiblings':
        return bury(card, played, command.kind === 'burySiblings');
      case 'reset':
        return reset(card);
      case 'reject':
        return reject(card);
      case 'copy':
        return void copy(card).then(
          () => say(m.copied),
          () => say(m.notCopied),
        );
      case 'showInReport':
        return void import('../../report/sentences.ts').then(({ sentenceAround }) =>
          navigate(reportPath(played.deck.id, sentenceAround(played.report, card.passage).start)),
        );
      case 'options':
        return navigate(optionsPath(played.deck.id));
      case 'hint':
        return hint();
      case 'nextItem':
        return revealItem();
      case 'readAloud':
        return current.phase === 'asking'
          ? sayPrompt(current.card, played.deck.language)
          : sayAnswer(current.card, played.deck.language);
    }
  };
}

/** The card that is meant: for an item of a list, the list. */
export function wholeCard({ card, played }: Asking | AnswerSeen): Card {
  const list = listOf(card.id)?.list;
  return played.cards.find(({ id }) => id === list) ?? card;
}

function toggle(preference: 'focusMode' | 'autoAdvance'): void {
  const on = !usePreferences.getState()[preference];
  prefer({ [preference]: on });
  say(m.toggled[preference](on));
}

/** Listens to the keys of studying, unless something else on the page wants them. */
export function useKeys(run: (command: Command) => void, listening: boolean): void {
  // Before the paint: whoever sees it may already press.
  useLayoutEffect(() => {
    if (!listening) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input:not([type="checkbox"]), textarea, select, [popover]:popover-open')) return;
      const command = commandOf(event);
      if (command === undefined || event.repeat) return;
      // Space and Enter on a focused control press it: that is what the key means there.
      if (command.kind === 'advance' && target?.closest('button, a, summary, input')) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
