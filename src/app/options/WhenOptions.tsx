import type { PresetId } from '../../journal/event.ts';
import {
  DAY_LOADS,
  type DayLoad,
  type DeckOptions,
  OPTION_BOUNDS,
  type Week,
} from '../../schedule/options.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { NumberField } from '../settings/NumberField.tsx';
import settingsStyles from '../settings/Settings.module.css';
import { CheckField, SelectField } from './fields.tsx';
import { changeOptions } from './optionsOwner.ts';

type WhenOptionsProps = { readonly owner: PresetId | 'all'; readonly options: DeckOptions };

/** What each weekday may ask, and when a day begins. */
export function WhenOptions({ owner, options }: WhenOptionsProps) {
  return (
    <section>
      <h2>{w.days}</h2>
      <h3>{w.easyDays}</h3>
      <p className={settingsStyles.hint}>{w.easyDaysHint}</p>
      {w.weekdays.map((name, weekday) => (
        <SelectField
          key={name}
          label={name}
          value={options.easyDays[weekday] ?? 'normal'}
          choices={DAY_LOADS}
          names={w.dayLoads}
          onChoose={(load) => changeOptions(owner, { easyDays: withLoad(options.easyDays, weekday, load) })}
        />
      ))}
      <CheckField
        label={w.loadBalance}
        hint={w.loadBalanceHint}
        checked={options.loadBalance}
        onChange={(loadBalance) => changeOptions(owner, { loadBalance })}
      />
      <NumberField
        label={w.rollover}
        hint={w.rolloverHint}
        value={options.rollover}
        bounds={OPTION_BOUNDS.rollover}
        step={1}
        onCommit={(rollover) => changeOptions('all', { rollover })}
      />
      <NumberField
        label={w.learnAhead}
        hint={w.learnAheadHint}
        value={options.learnAhead}
        bounds={OPTION_BOUNDS.learnAhead}
        step={1}
        onCommit={(learnAhead) => changeOptions('all', { learnAhead })}
      />
    </section>
  );
}

function withLoad(week: Week, weekday: number, load: DayLoad): Week {
  const on = (day: number) => (day === weekday ? load : (week[day] ?? 'normal'));
  return [on(0), on(1), on(2), on(3), on(4), on(5), on(6)];
}
