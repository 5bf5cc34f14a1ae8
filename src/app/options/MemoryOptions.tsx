import { useState } from 'react';
import type { Card } from '../../deck/card.ts';
import type { PresetId } from '../../journal/event.ts';
import { type DeckOptions, OPTION_BOUNDS } from '../../schedule/options.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { NumberField } from '../settings/NumberField.tsx';
import { StepsField } from './fields.tsx';
import { changeOptions } from './optionsOwner.ts';
import { RetentionField } from './RetentionField.tsx';
import { Workload } from './Workload.tsx';

type MemoryOptionsProps = {
  readonly owner: PresetId | 'all';
  readonly options: DeckOptions;
  readonly cards: readonly Card[];
};

/** How well cards are to be remembered, and by which steps they are learned. */
export function MemoryOptions({ owner, options, cards }: MemoryOptionsProps) {
  const [desiredRetention, setDraft] = useState(options.desiredRetention);
  return (
    <section>
      <h2>{w.memory}</h2>
      <RetentionField
        value={options.desiredRetention}
        onDraft={setDraft}
        onCommit={(chosen) => changeOptions(owner, { desiredRetention: chosen })}
      />
      <Workload cards={cards} options={{ ...options, desiredRetention }} />
      <StepsField
        label={w.learningSteps}
        hint={w.learningStepsHint}
        value={options.learningSteps}
        onCommit={(learningSteps) => changeOptions(owner, { learningSteps })}
      />
      <StepsField
        label={w.relearningSteps}
        hint={w.relearningStepsHint}
        value={options.relearningSteps}
        onCommit={(relearningSteps) => changeOptions(owner, { relearningSteps })}
      />
      <NumberField
        label={w.maximumInterval}
        hint={w.maximumIntervalHint}
        value={options.maximumInterval}
        bounds={OPTION_BOUNDS.maximumInterval}
        step={1}
        onCommit={(maximumInterval) => changeOptions(owner, { maximumInterval })}
      />
      <NumberField
        label={w.leechThreshold}
        hint={w.leechThresholdHint}
        value={options.leechThreshold}
        bounds={OPTION_BOUNDS.leechThreshold}
        step={1}
        onCommit={(leechThreshold) => changeOptions(owner, { leechThreshold })}
      />
    </section>
  );
}
