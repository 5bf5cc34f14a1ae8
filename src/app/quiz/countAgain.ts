import type { CardId } from '../../deck/card.ts';
import type { Deed, EventId } from '../../journal/event.ts';
import { grants } from '../../schedule/grants.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';
import { cardsOf } from './quizSession.ts';

/** Of these cards, those in review: only they have something to forget. */
export const countable = (wrong: readonly CardId[]): readonly CardId[] => {
  const { table } = readyState().journal.collection;
  return cardsOf(wrong)
    .map(({ card }) => card.id)
    .filter((id) => table.state(id).state === 'Review');
};

/** Counts a quiz's wrong answers as Again, as if the cards had been studied; gives the events to take back. */
export function countAsAgain(cards: readonly CardId[]): readonly EventId[] {
  const { journal } = readyState();
  const moment = momentNow();
  const deeds = cardsOf(cards).map(({ card, played }): Deed => {
    const { options, deck } = played;
    const granted = grants(card.id, journal.collection.table.state(card.id), options, moment).Again.state;
    return {
      type: 'review',
      card: card.id,
      deck: deck.id,
      rating: 'Again',
      took: 0,
      due: granted.due,
      day: studyDayOf(moment, options.rollover),
      utcOffset: moment.utcOffset,
      via: 'quiz',
    };
  });
  return recordAll(deeds);
}

/** Takes the counting back: every due date is as it was. */
export function undoCount(events: readonly EventId[]): void {
  recordAll(events.toReversed().map((target) => ({ type: 'undo', target })));
}

function recordAll(deeds: readonly Deed[]): readonly EventId[] {
  const { journal } = readyState();
  const recorded = deeds.map((deed) => journal.record(deed, momentNow().now));
  void Promise.all(recorded.map(({ stored }) => stored)).then(announce);
  return recorded.map(({ event }) => event.id);
}
