import type { Forecast } from '../../quiz/examForecast.ts';
import { scoreWithChance } from '../../quiz/scoreOdds.ts';
import { examWords } from '../messages/examWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Exam.module.css';

const CHANCES = [0.95, 0.8, 0.5] as const;

/** What would be recalled on the day, section by section, and the odds of each score. */
export function ForecastView({ forecast: { sections, odds } }: { readonly forecast: Forecast }) {
  const of = odds.length - 1;
  return (
    <section>
      <h2>{examWords.forecast}</h2>
      <table className={styles.sections}>
        <thead>
          <tr>
            <th scope="col">{examWords.section}</th>
            <th scope="col">{examWords.cards}</th>
            <th scope="col">{examWords.recall}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, cards, unseen, recall }) => (
            <tr key={section}>
              <th scope="row">{m.section(section)}</th>
              <td>{examWords.cardsOf(cards, unseen)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${100 * recall}%` }} />
                </span>
                {examWords.percent(recall)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Odds odds={odds} />
      <p className={styles.hint}>{examWords.everyCard(of)}</p>
    </section>
  );
}

/** A distribution of scores: its curve, and what is worth saying of it. */
export function Odds({ odds }: { readonly odds: Float64Array }) {
  const of = odds.length - 1;
  return (
    <>
      <h3>{examWords.odds}</h3>
      <Curve odds={odds} />
      <ul className={styles.odds}>
        {CHANCES.map((chance) => (
          <li key={chance}>{examWords.oddsOf(scoreWithChance(odds, chance), of, chance)}</li>
        ))}
      </ul>
    </>
  );
}

function Curve({ odds }: { readonly odds: Float64Array }) {
  const highest = Math.max(...odds);
  const of = odds.length - 1;
  const points = [...odds].map(
    (odd, score) => `${(300 * score) / Math.max(1, of)} ${60 - (56 * odd) / highest}`,
  );
  return (
    <svg className={styles.curve} viewBox="0 0 300 62" role="img" aria-label={examWords.distribution(of)}>
      <path d={`M0 60L${points.join('L')}L300 60Z`} />
      <path d="M0 60.500H300" className={styles.axis} />
    </svg>
  );
}
