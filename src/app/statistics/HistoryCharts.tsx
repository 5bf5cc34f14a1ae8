import { DAY } from '../../schedule/moment.ts';
import { KINDS } from '../../stats/reviewLog.ts';
import type { Statistics } from '../../stats/statistics.ts';
import { m } from '../messages/messages.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import type { Series } from './Axes.tsx';
import { type Bar, BarChart } from './BarChart.tsx';
import { dayName } from './CalendarChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';

const short = new Intl.DateTimeFormat(m.locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const shortDay = (day: number) => short.format(day * DAY);

const KIND_SERIES: readonly Series[] = [
  { name: w.kinds.learning, colour: 'var(--chart-1)' },
  { name: w.kinds.relearning, colour: 'var(--chart-2)' },
  { name: w.kinds.young, colour: 'var(--chart-3)' },
  { name: w.kinds.mature, colour: 'var(--chart-4)' },
];
const BUTTON_SERIES: readonly Series[] = w.buttonNames.map((name, index) => ({
  name,
  colour: ['var(--again)', 'var(--hard)', 'var(--good)', 'var(--easy)'][index] ?? '',
}));

/** What was done: reviews, hours, buttons, cards added. */
export function HistoryCharts({ statistics }: { readonly statistics: Statistics }) {
  return (
    <>
      <Reviews statistics={statistics} />
      <ReviewTime statistics={statistics} />
      <Hours statistics={statistics} />
      <Buttons statistics={statistics} />
      <Added statistics={statistics} />
    </>
  );
}

function Reviews({ statistics: { reviews, from, today, calendar } }: { readonly statistics: Statistics }) {
  const inRange = [...calendar].filter(([day]) => day >= from);
  const answers = inRange.reduce((sum, [, count]) => sum + count, 0);
  const values = reviews.map(({ count }) => KINDS.map((kind) => count[kind]));
  return (
    <ChartFrame
      title={w.reviews}
      summary={w.reviewsSummary(inRange.length, today - from + 1, answers)}
      table={tableOf(reviews, values)}
    >
      <BarChart
        name={w.reviews}
        bars={reviews.map(({ day }, index) => barOf(day, values[index] ?? []))}
        series={KIND_SERIES}
        xLabel={w.day}
        yLabel={w.answers}
      />
    </ChartFrame>
  );
}

function ReviewTime({ statistics: { reviews } }: { readonly statistics: Statistics }) {
  const values = reviews.map(({ time }) => KINDS.map((kind) => Math.round(time[kind] / 600) / 100));
  return (
    <ChartFrame title={w.reviewsTime} table={tableOf(reviews, values)}>
      <BarChart
        name={w.reviewsTime}
        bars={reviews.map(({ day }, index) => barOf(day, values[index] ?? []))}
        series={KIND_SERIES}
        xLabel={w.day}
        yLabel={w.minutes}
      />
    </ChartFrame>
  );
}

const tableOf = (rows: Statistics['reviews'], values: readonly (readonly number[])[]) => ({
  columns: [w.day, ...KIND_SERIES.map(({ name }) => name)],
  rows: values.some((each) => each.some((value) => value > 0))
    ? rows.map(({ day }, index) => [dayName(day), ...(values[index] ?? [])])
    : [],
});

const barOf = (day: number, values: readonly number[]): Bar => ({
  label: shortDay(day),
  tip: `${dayName(day)}: ${values.map((value, index) => `${KIND_SERIES[index]?.name} ${value}`).join(', ')}`,
  values,
});

function Hours({ statistics: { hours } }: { readonly statistics: Statistics }) {
  const any = hours.some(({ answers }) => answers > 0);
  return (
    <ChartFrame
      title={w.hours}
      table={{
        columns: [w.hourAxis, w.answers, w.recalled],
        rows: any ? hours.map(({ hour, answers, recalled }) => [hour, answers, recalled]) : [],
      }}
    >
      <BarChart
        name={w.hours}
        bars={hours.map(({ hour, answers }) => ({
          label: String(hour),
          tip: `${hour}:00: ${answers}`,
          values: [answers],
        }))}
        series={[{ name: w.answers, colour: 'var(--chart-3)' }]}
        xLabel={w.hourAxis}
        yLabel={w.answers}
        share={{
          label: w.recalledShare,
          values: hours.map(({ answers, recalled }) => (answers === 0 ? undefined : recalled / answers)),
        }}
      />
    </ChartFrame>
  );
}

function Buttons({ statistics: { buttons } }: { readonly statistics: Statistics }) {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const pressed = buttons.filter(({ counts }) => total(counts) > 0);
  return (
    <ChartFrame
      title={w.buttons}
      {...(pressed.length > 0 && {
        summary: pressed
          .map(({ stage, counts }) => w.buttonsSummary(w.kinds[stage], 1 - counts[0] / total(counts)))
          .join(' '),
      })}
      table={{
        columns: ['', ...w.buttonNames],
        rows: pressed.map(({ stage, counts }) => [w.kinds[stage], ...counts]),
      }}
    >
      <BarChart
        name={w.buttons}
        bars={buttons.map(({ stage, counts }) => ({
          label: w.kinds[stage],
          tip: `${w.kinds[stage]}: ${counts.map((count, index) => `${w.buttonNames[index]} ${count}`).join(', ')}`,
          values: counts,
        }))}
        series={BUTTON_SERIES}
        xLabel={w.cards}
        yLabel={w.answers}
      />
    </ChartFrame>
  );
}

function Added({ statistics: { added, today } }: { readonly statistics: Statistics }) {
  const days = [...added].filter(([day]) => day <= today);
  return (
    <ChartFrame
      title={w.added}
      table={{ columns: [w.day, w.cards], rows: days.map(([day, count]) => [dayName(day), count]) }}
    >
      <BarChart
        name={w.added}
        bars={days.map(([day, count]) => ({
          label: shortDay(day),
          tip: `${dayName(day)}: ${count}`,
          values: [count],
        }))}
        series={[{ name: w.cards, colour: 'var(--chart-1)' }]}
        xLabel={w.day}
        yLabel={w.cards}
      />
    </ChartFrame>
  );
}
