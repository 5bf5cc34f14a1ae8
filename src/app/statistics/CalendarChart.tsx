import { useLayoutEffect, useRef } from 'react';
import { DAY } from '../../schedule/moment.ts';
import { type StudyDay, weekdayOf } from '../../schedule/studyDay.ts';
import { m } from '../messages/messages.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import styles from './Statistics.module.css';

type CalendarChartProps = { readonly answers: ReadonlyMap<StudyDay, number>; readonly today: StudyDay };

const WEEKS = 53;
const CELL = 14;

/** A year of days, a column a week: the darker, the more answers. */
export function CalendarChart({ answers, today }: CalendarChartProps) {
  const scroll = useRef<HTMLElement>(null);
  // The latest weeks are what is looked for; on a phone they lie at the far end.
  useLayoutEffect(() => {
    scroll.current?.scrollTo({ left: scroll.current.scrollWidth });
  }, []);
  const start = today - weekdayOf(today) - (WEEKS - 1) * 7;
  const days = Array.from({ length: today - start + 1 }, (_, index) => start + index);
  const most = Math.max(1, ...days.map((day) => answers.get(day) ?? 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={w.calendarName}>
      <svg
        className={styles.calendar}
        viewBox={`-30 -16 ${WEEKS * CELL + 32} ${7 * CELL + 18}`}
        role="img"
        aria-label={w.calendarName}
      >
        {days.map((day) => {
          const [week, weekday] = [Math.floor((day - start) / 7), weekdayOf(day)];
          const count = answers.get(day) ?? 0;
          return (
            <rect
              key={day}
              x={week * CELL}
              y={weekday * CELL}
              width={CELL - 2}
              height={CELL - 2}
              rx="2"
              data-level={count === 0 ? 0 : Math.ceil((4 * count) / most)}
            >
              <title>{w.calendarDay(dayName(day), count)}</title>
            </rect>
          );
        })}
        {[0, 2, 4].map((weekday) => (
          <text key={weekday} x="-6" y={weekday * CELL + 10} textAnchor="end">
            {weekdays.format((4 + weekday) * DAY)}
          </text>
        ))}
        {days
          .filter((day) => new Date(day * DAY).getUTCDate() === 1)
          .map((day) => (
            <text key={day} x={Math.floor((day - start) / 7) * CELL} y="-5">
              {months.format(day * DAY)}
            </text>
          ))}
      </svg>
    </section>
  );
}

/** Day 4 of the epoch was a Monday. */
const weekdays = new Intl.DateTimeFormat(m.locale, { weekday: 'short', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(m.locale, { month: 'short', timeZone: 'UTC' });
const dates = new Intl.DateTimeFormat(m.locale, { dateStyle: 'medium', timeZone: 'UTC' });

/** A study day as a date. */
export const dayName = (day: StudyDay): string => dates.format(day * DAY);
