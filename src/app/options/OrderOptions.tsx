import type { PresetId } from '../../journal/event.ts';
import {
  ANSWER_MODES,
  type DeckOptions,
  LIST_MODES,
  MIXES,
  NEW_ORDERS,
  READ_ALOUD,
  REVIEW_ORDERS,
} from '../../schedule/options.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { CheckField, SelectField } from './fields.tsx';
import { changeOptions } from './optionsOwner.ts';

type OrderOptionsProps = { readonly owner: PresetId | 'all'; readonly options: DeckOptions };

/** In which order cards come, what keeps siblings apart, and how answers are given. */
export function OrderOptions({ owner, options }: OrderOptionsProps) {
  const change = (changes: Partial<DeckOptions>) => changeOptions(owner, changes);
  return (
    <>
      <section>
        <h2>{w.order}</h2>
        <SelectField
          label={w.newOrder}
          hint={w.newOrderHint}
          value={options.newOrder}
          choices={NEW_ORDERS}
          names={w.newOrders}
          onChoose={(newOrder) => change({ newOrder })}
        />
        <SelectField
          label={w.reviewOrder}
          hint={w.reviewOrderHint}
          value={options.reviewOrder}
          choices={REVIEW_ORDERS}
          names={w.reviewOrders}
          onChoose={(reviewOrder) => change({ reviewOrder })}
        />
        <SelectField
          label={w.mix}
          hint={w.mixHint}
          value={options.mix}
          choices={MIXES}
          names={w.mixes}
          onChoose={(mix) => change({ mix })}
        />
      </section>
      <section>
        <h2>{w.siblings}</h2>
        <CheckField
          label={w.buryNewSiblings}
          checked={options.buryNewSiblings}
          onChange={(buryNewSiblings) => change({ buryNewSiblings })}
        />
        <CheckField
          label={w.buryReviewSiblings}
          hint={w.siblingsHint}
          checked={options.buryReviewSiblings}
          onChange={(buryReviewSiblings) => change({ buryReviewSiblings })}
        />
      </section>
      <section>
        <h2>{w.answering}</h2>
        <SelectField
          label={w.answerMode}
          hint={w.answerModeHint}
          value={options.answerMode}
          choices={ANSWER_MODES}
          names={w.answerModes}
          onChoose={(answerMode) => change({ answerMode })}
        />
        <SelectField
          label={w.listMode}
          hint={w.listModeHint}
          value={options.listMode}
          choices={LIST_MODES}
          names={w.listModes}
          onChoose={(listMode) => change({ listMode })}
        />
        <SelectField
          label={w.readAloud}
          hint={w.readAloudHint}
          value={options.readAloud}
          choices={READ_ALOUD}
          names={w.readAlouds}
          onChoose={(readAloud) => change({ readAloud })}
        />
      </section>
    </>
  );
}
