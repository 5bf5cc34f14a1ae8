import { useState } from 'react';
import type { PresetId } from '../../journal/event.ts';
import { type DeckOptions, limitsOn, OPTION_BOUNDS } from '../../schedule/options.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import type { PlayedDeck } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { NumberField } from '../settings/NumberField.tsx';
import styles from '../settings/Settings.module.css';
import { changeOptions } from './optionsOwner.ts';

type LimitOptionsProps = {
  readonly owner: PresetId | 'all';
  readonly options: DeckOptions;
  readonly played: PlayedDeck | undefined;
};

/** How much a day asks, and how much today does. */
export function LimitOptions({ owner, options, played }: LimitOptionsProps) {
  return (
    <section>
      <h2>{w.limits}</h2>
      <NumberField
        label={w.newPerDay}
        hint={w.newPerDayHint}
        value={options.newPerDay}
        bounds={OPTION_BOUNDS.newPerDay}
        step={1}
        onCommit={(newPerDay) => changeOptions(owner, { newPerDay })}
      />
      <NumberField
        label={w.reviewsPerDay}
        hint={w.reviewsPerDayHint}
        value={options.reviewsPerDay}
        bounds={OPTION_BOUNDS.reviewsPerDay}
        step={1}
        onCommit={(reviewsPerDay) => changeOptions(owner, { reviewsPerDay })}
      />
      {played && <TodayOnly played={played} />}
    </section>
  );
}

/** Other limits for one deck until the day turns. */
function TodayOnly({ played: { deck, options } }: { readonly played: PlayedDeck }) {
  const today = studyDayOf(momentNow(), options.rollover);
  const limits = limitsOn(today, options);
  const [chosen, setChosen] = useState(limits);
  const isSet = options.todayOnly?.day === today;
  return (
    <details className={styles.licences} open={isSet}>
      <summary>{w.today}</summary>
      <p className={styles.hint}>{w.todayHint}</p>
      <NumberField
        label={w.newToday}
        hint=""
        value={chosen.newPerDay}
        bounds={OPTION_BOUNDS.newPerDay}
        step={1}
        onCommit={(newPerDay) => setChosen({ ...chosen, newPerDay })}
      />
      <NumberField
        label={w.reviewsToday}
        hint=""
        value={chosen.reviewsPerDay}
        bounds={OPTION_BOUNDS.reviewsPerDay}
        step={1}
        onCommit={(reviewsPerDay) => setChosen({ ...chosen, reviewsPerDay })}
      />
      <p className={styles.row}>
        <button
          type="button"
          className="button primary"
          onClick={() => changeOptions(deck.id, { todayOnly: { day: today, ...chosen } })}
        >
          {w.setToday}
        </button>
        {isSet && (
          <button
            type="button"
            className="button"
            onClick={() => changeOptions(deck.id, { todayOnly: null })}
          >
            {w.clearToday}
          </button>
        )}
      </p>
      {isSet && <p className={styles.hint}>{w.todayIs(limits.newPerDay, limits.reviewsPerDay)}</p>}
    </details>
  );
}
