import { useId } from 'react';
import { DAY } from '../../schedule/moment.ts';
import type { StudyDay } from '../../schedule/studyDay.ts';
import { reportWords } from '../messages/reportWords.ts';
import styles from './Report.module.css';

type TimeTravelProps = {
  readonly today: StudyDay;
  /** The day of the first answer; undefined before it. */
  readonly first: StudyDay | undefined;
  /** Days from today; below 0 in the past. */
  readonly ahead: number;
  readonly onTravel: (ahead: number) => void;
};

/** Farthest look ahead, in days. */
const FARTHEST = 365;
const STOPS = [
  ['today', 0],
  ['week', 7],
  ['month', 30],
  ['year', FARTHEST],
] as const;

/** The day that the map shows: drawn along, jumped to, or chosen as a date. */
export function TimeTravel({ today, first, ahead, onTravel }: TimeTravelProps) {
  const id = useId();
  const earliest = Math.min(0, (first ?? today) - today);
  const travel = (days: number) => onTravel(Math.min(FARTHEST, Math.max(earliest, days)));
  return (
    <div className={styles.travel}>
      <label htmlFor={id}>{reportWords.lookAhead}</label>
      <output htmlFor={id}>{reportWords.aheadName(ahead)}</output>
      <input
        id={id}
        type="range"
        min={earliest}
        max={FARTHEST}
        value={ahead}
        aria-valuetext={reportWords.aheadName(ahead)}
        onChange={(event) => travel(Number(event.target.value))}
      />
      <p className={styles.stops}>
        {earliest < 0 && (
          <button type="button" className="button plain" onClick={() => travel(earliest)}>
            {reportWords.travel.first}
          </button>
        )}
        {STOPS.map(([name, days]) => (
          <button
            key={name}
            type="button"
            className="button plain"
            aria-pressed={ahead === days}
            onClick={() => travel(days)}
          >
            {reportWords.travel[name]}
          </button>
        ))}
        <label>
          <span className="visually-hidden">{reportWords.travel.date}</span>
          <input
            type="date"
            value={isoDay(today + ahead)}
            min={isoDay(today + earliest)}
            max={isoDay(today + FARTHEST)}
            onChange={({ target }) => {
              if (target.value !== '')
                travel(Math.round(Date.parse(`${target.value}T00:00:00Z`) / DAY) - today);
            }}
          />
        </label>
      </p>
    </div>
  );
}

const isoDay = (day: StudyDay) => new Date(day * DAY).toISOString().slice(0, 10);
