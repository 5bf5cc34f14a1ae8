import { PERIODS, type Share } from '../../stats/retention.ts';
import { KINDS } from '../../stats/reviewLog.ts';
import type { Statistics } from '../../stats/statistics.ts';
import { m } from '../messages/messages.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import { CalendarChart, dayName } from './CalendarChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './Statistics.module.css';

/** Today in words, the year in days, and how much was truly retained. */
export function TodayFigures({ statistics }: { readonly statistics: Statistics }) {
  const { calendar, streak, today, retention } = statistics;
  return (
    <>
      <Today statistics={statistics} />
      <ChartFrame
        title={w.calendar}
        summary={w.streak(streak.present, streak.longest)}
        table={{
          columns: [w.day, w.answers],
          rows: [...calendar].map(([day, count]) => [dayName(day), count]),
        }}
      >
        <CalendarChart answers={calendar} today={today} />
      </ChartFrame>
      <section className={styles.chart}>
        <h2>{w.retention}</h2>
        <p className={styles.summary}>{w.retentionHint}</p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{w.retention}</caption>
            <thead>
              <tr>
                {[w.period, w.kinds.young, w.kinds.mature, w.all].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {PERIODS.map((period) => {
                const row = retention.find((each) => each.period === period);
                return (
                  <tr key={period}>
                    <th scope="row">{w.periods[period]}</th>
                    {row &&
                      [row.young, row.mature, row.all].map((share, at) => (
                        <td key={COLUMNS[at]}>{shareOf(share)}</td>
                      ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

const COLUMNS = ['young', 'mature', 'all'] as const;

const shareOf = ({ recalled, answers }: Share) =>
  answers === 0 ? w.none : `${w.percent(recalled / answers)} (${recalled}/${answers})`;

function Today({ statistics: { day } }: { readonly statistics: Statistics }) {
  const seconds = day.answers === 0 ? '0' : (day.time / day.answers / 1000).toFixed(1);
  const minutes = m.interval({ unit: 'minutes', length: Math.max(1, day.time / 60_000) });
  return (
    <section className={styles.chart}>
      <h2>{w.today}</h2>
      <p>{w.todaySummary(day.answers, minutes, seconds)}</p>
      {day.answers > 0 && (
        <>
          <p>{w.todayAgain(day.again, day.answers)}</p>
          <p>{KINDS.map((kind) => `${w.kinds[kind]} ${day.perKind[kind]}`).join(' · ')}</p>
          {day.young !== undefined && <p>{w.todayRetention(w.kinds.young, day.young)}</p>}
          {day.mature !== undefined && <p>{w.todayRetention(w.kinds.mature, day.mature)}</p>}
        </>
      )}
    </section>
  );
}
