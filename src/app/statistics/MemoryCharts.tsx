import { SECTIONS } from '../../deck/card.ts';
import { DAY } from '../../schedule/moment.ts';
import { type Bin, histogram, mean, quantile, STANDINGS } from '../../stats/standing.ts';
import type { Statistics } from '../../stats/statistics.ts';
import { m } from '../messages/messages.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import { AreaChart } from './AreaChart.tsx';
import type { Series } from './Axes.tsx';
import { BarChart } from './BarChart.tsx';
import { dayName } from './CalendarChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';

type Shown = { readonly statistics: Statistics };

const short = new Intl.DateTimeFormat(m.locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const shortDay = (day: number) => short.format(day * DAY);
const round = (value: number) => String(Math.round(value * 10) / 10);

const SECTION_SERIES: readonly Series[] = SECTIONS.map((section, index) => ({
  name: m.section(section),
  colour: `var(--chart-${index + 1})`,
}));

/** What is known, and what is to come. */
export function MemoryCharts({ statistics }: Shown) {
  const { intervals, stabilities, difficulties } = statistics.standing.memories;
  return (
    <>
      <FutureDue statistics={statistics} />
      <Counts statistics={statistics} />
      <Values title={w.intervals} axis={w.intervalAxis} values={intervals} unit={w.days} />
      <Values title={w.stability} axis={w.stabilityAxis} values={stabilities} unit={w.days} />
      <Values title={w.difficulty} axis={w.difficultyAxis} values={difficulties} low={1} high={10} bins={9} />
      <Retrievability statistics={statistics} />
      <CalibrationChart statistics={statistics} />
      <Knowledge statistics={statistics} />
      <Forecast statistics={statistics} />
    </>
  );
}

function FutureDue({ statistics: { standing, today } }: Shown) {
  const { due, backlog, dailyLoad } = standing;
  const furthest = Math.min(90, Math.max(0, ...[...due.keys()].map((day) => day - today)));
  const days = Array.from({ length: furthest + 1 }, (_, ahead) => ({
    ahead,
    count: due.get(today + ahead) ?? 0,
  }));
  const empty = due.size === 0 && backlog === 0;
  return (
    <ChartFrame
      title={w.future}
      summary={w.futureSummary(due.get(today + 1) ?? 0, backlog, round(dailyLoad))}
      table={{
        columns: [w.daysFromNow, w.cards],
        rows: empty ? [] : days.map(({ ahead, count }) => [ahead, count]),
      }}
    >
      <BarChart
        name={w.future}
        bars={days.map(({ ahead, count }) => ({
          label: String(ahead),
          tip: `${dayName(today + ahead)}: ${count}`,
          values: [count],
        }))}
        series={[{ name: w.cards, colour: 'var(--chart-3)' }]}
        xLabel={w.daysFromNow}
        yLabel={w.cards}
      />
    </ChartFrame>
  );
}

const STANDING_SERIES: readonly Series[] = STANDINGS.map((standing, index) => ({
  name: w.standings[standing],
  colour: `var(--chart-${index + 1})`,
}));

function Counts({ statistics: { standing, cards } }: Shown) {
  const rows = STANDINGS.map((name) => [w.standings[name], standing.counts[name]] as const);
  return (
    <ChartFrame
      title={w.counts}
      summary={`${w.total}: ${m.cards(cards)}.`}
      table={{ columns: ['', w.cards], rows }}
    >
      <BarChart
        name={w.counts}
        bars={rows.map(([name, count], at) => ({
          label: '',
          tip: `${name}: ${count}`,
          values: rows.map((_, index) => (index === at ? count : 0)),
        }))}
        series={STANDING_SERIES}
        xLabel=""
        yLabel={w.cards}
      />
    </ChartFrame>
  );
}

type ValuesProps = {
  readonly title: string;
  readonly axis: string;
  readonly values: readonly number[];
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  readonly bins?: number;
};

/** How a property is spread over the cards in review; the longest 5 % go into the last bar. */
function Values({ title, axis, values, unit = '', low = 0, high, bins = 20 }: ValuesProps) {
  const top = high ?? Math.max(bins, Math.ceil(quantile(values, 0.95) / bins) * bins);
  const bars = histogram(values, low, top, bins);
  const words = (value: number) => `${round(value)} ${unit}`.trim();
  return (
    <ChartFrame
      title={title}
      {...(values.length > 0 && { summary: w.average(words(mean(values)), words(quantile(values, 0.5))) })}
      table={{
        columns: [axis, w.cards],
        rows: values.length === 0 ? [] : bars.map((bar) => [spanOf(bar), bar.count]),
      }}
    >
      <BarChart
        name={title}
        bars={bars.map((bar) => ({
          label: round(bar.from),
          tip: `${spanOf(bar)}: ${bar.count}`,
          values: [bar.count],
        }))}
        series={[{ name: w.cards, colour: 'var(--chart-4)' }]}
        xLabel={axis}
        yLabel={w.cards}
      />
    </ChartFrame>
  );
}

const spanOf = ({ from, to }: Bin) => `${round(from)}–${round(to)}`;

function Retrievability({ statistics: { standing, cards } }: Shown) {
  const chances = standing.memories.retrievabilities;
  const bars = histogram(chances, 0, 1, 20);
  const known = Math.round(chances.reduce((sum, chance) => sum + chance, 0));
  const percent = ({ from, to }: Bin) => `${Math.round(from * 100)}–${Math.round(to * 100)} %`;
  return (
    <ChartFrame
      title={w.retrievability}
      {...(chances.length > 0 && { summary: w.retrievabilitySummary(mean(chances), known, cards) })}
      table={{
        columns: [w.retrievabilityAxis, w.cards],
        rows: chances.length === 0 ? [] : bars.map((bar) => [percent(bar), bar.count]),
      }}
    >
      <BarChart
        name={w.retrievability}
        bars={bars.map((bar) => ({
          label: String(Math.round(bar.from * 100)),
          tip: `${percent(bar)}: ${bar.count}`,
          values: [bar.count],
        }))}
        series={[{ name: w.cards, colour: 'var(--chart-4)' }]}
        xLabel={w.retrievabilityAxis}
        yLabel={w.cards}
      />
    </ChartFrame>
  );
}

function CalibrationChart({ statistics: { calibration } }: Shown) {
  const { bins, answers, logLoss, rmseBins } = calibration;
  const filled = bins.filter((bin) => bin.answers > 0);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return (
    <ChartFrame
      title={w.calibration}
      {...(answers > 0 && {
        summary: w.calibrationSummary(answers, logLoss.toFixed(3), rmseBins.toFixed(3)),
      })}
      table={{
        columns: [w.predictedAxis, w.actual, w.answers],
        rows: filled.map((bin) => [percent(bin.predicted), percent(bin.actual), bin.answers]),
      }}
    >
      <BarChart
        name={w.calibration}
        bars={bins.map((bin) => ({
          label: String(Math.round(bin.from * 100)),
          tip: `${percent(bin.from)}–${percent(bin.to)} %: ${bin.answers === 0 ? w.none : `${percent(bin.actual)} % (${bin.answers})`}`,
          values: [bin.answers === 0 ? 0 : percent(bin.actual)],
        }))}
        series={[{ name: w.actual, colour: 'var(--chart-3)' }]}
        xLabel={w.predictedAxis}
        yLabel={w.actual}
        share={{ label: w.perfect, values: bins.map((bin) => (bin.from + bin.to) / 2) }}
      />
    </ChartFrame>
  );
}

function Knowledge({ statistics: { knowledge, cards, answers } }: Shown) {
  const points = knowledge.map(({ day, known }) => ({
    x: day,
    values: SECTIONS.map((section) => known[section]),
  }));
  const now = points.at(-1)?.values.reduce((sum, value) => sum + value, 0) ?? 0;
  return (
    <ChartFrame
      title={w.knowledge}
      {...(answers > 0 && { summary: w.knowledgeSummary(Math.round(now), cards) })}
      table={{
        columns: [w.day, ...SECTION_SERIES.map(({ name }) => name)],
        rows: answers === 0 ? [] : points.map(({ x, values }) => [dayName(x), ...values]),
      }}
    >
      <AreaChart
        name={w.knowledge}
        points={points}
        series={SECTION_SERIES}
        labelOf={shortDay}
        xLabel={w.day}
        yLabel={w.knowledgeAxis}
      />
    </ChartFrame>
  );
}

function Forecast({ statistics: { forecast } }: Shown) {
  const total = forecast.reduce((sum, { fresh, reviews }) => sum + fresh + reviews, 0);
  const rows = forecast.map(({ day, fresh, reviews, known }) => [dayName(day), fresh, reviews, known]);
  return (
    <>
      <ChartFrame
        title={w.forecast}
        summary={w.forecastSummary(round(total / Math.max(1, forecast.length)))}
        table={{
          columns: [w.day, w.forecastNew, w.forecastReviews, w.knowledgeAxis],
          rows: total === 0 ? [] : rows,
        }}
      >
        <BarChart
          name={w.forecast}
          bars={forecast.map(({ day, fresh, reviews }) => ({
            label: shortDay(day),
            tip: `${dayName(day)}: ${fresh} + ${reviews}`,
            values: [reviews, fresh],
          }))}
          series={[
            { name: w.forecastReviews, colour: 'var(--chart-3)' },
            { name: w.forecastNew, colour: 'var(--chart-1)' },
          ]}
          xLabel={w.day}
          yLabel={w.cards}
        />
      </ChartFrame>
      <ChartFrame
        title={w.forecastKnown}
        table={{
          columns: [w.day, w.knowledgeAxis],
          rows: total === 0 ? [] : forecast.map(({ day, known }) => [dayName(day), known]),
        }}
      >
        <AreaChart
          name={w.forecastKnown}
          points={forecast.map(({ day, known }) => ({ x: day, values: [known] }))}
          series={[{ name: w.knowledgeAxis, colour: 'var(--chart-4)' }]}
          labelOf={shortDay}
          xLabel={w.day}
          yLabel={w.knowledgeAxis}
        />
      </ChartFrame>
    </>
  );
}
