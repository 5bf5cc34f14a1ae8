import { preferencesWords as w } from '../messages/preferencesWords.ts';
import { CheckField, SelectField } from '../options/fields.tsx';
import {
  AFTER_ANSWER,
  GOALS,
  PREFERENCE_BOUNDS,
  prefer,
  SWIPES,
  usePreferences,
} from '../study/preferences.ts';
import { NumberField } from './NumberField.tsx';

/** How studying goes on this device: gestures, tempo, goals. */
export function StudyPreferences() {
  const preferences = usePreferences();
  return (
    <section>
      <h2>{w.title}</h2>
      <CheckField
        label={w.swipes}
        hint={w.swipesHint}
        checked={preferences.swipes}
        onChange={(swipes) => prefer({ swipes })}
      />
      {preferences.swipes && (
        <>
          <SelectField
            label={w.swipeLeft}
            value={preferences.swipeLeft}
            choices={SWIPES}
            names={w.swipeNames}
            onChoose={(swipeLeft) => prefer({ swipeLeft })}
          />
          <SelectField
            label={w.swipeRight}
            value={preferences.swipeRight}
            choices={SWIPES}
            names={w.swipeNames}
            onChoose={(swipeRight) => prefer({ swipeRight })}
          />
        </>
      )}
      <CheckField
        label={w.vibration}
        checked={preferences.vibration}
        onChange={(vibration) => prefer({ vibration })}
      />
      <CheckField label={w.timer} checked={preferences.timer} onChange={(timer) => prefer({ timer })} />
      <NumberField
        label={w.longestAnswer}
        hint={w.longestAnswerHint}
        value={preferences.longestAnswer}
        bounds={PREFERENCE_BOUNDS.longestAnswer}
        step={1}
        onCommit={(longestAnswer) => prefer({ longestAnswer })}
      />
      <CheckField
        label={w.focusMode}
        hint={w.focusModeHint}
        checked={preferences.focusMode}
        onChange={(focusMode) => prefer({ focusMode })}
      />
      <Tempo />
      <SelectField
        label={w.goal}
        value={preferences.goal}
        choices={GOALS}
        names={w.goals}
        onChoose={(goal) => prefer({ goal })}
      />
      {preferences.goal !== 'none' && (
        <NumberField
          label={w.goalAmount}
          hint=""
          value={preferences.goalAmount}
          bounds={PREFERENCE_BOUNDS.goalAmount}
          step={1}
          onCommit={(goalAmount) => prefer({ goalAmount })}
        />
      )}
      <NumberField
        label={w.timebox}
        hint={w.timeboxHint}
        value={preferences.timebox}
        bounds={PREFERENCE_BOUNDS.timebox}
        step={1}
        onCommit={(timebox) => prefer({ timebox })}
      />
    </section>
  );
}

function Tempo() {
  const { autoAdvance, promptSeconds, answerSeconds, afterAnswer } = usePreferences();
  return (
    <>
      <CheckField
        label={w.autoAdvance}
        hint={w.autoAdvanceHint}
        checked={autoAdvance}
        onChange={(on) => prefer({ autoAdvance: on })}
      />
      {autoAdvance && (
        <>
          <NumberField
            label={w.promptSeconds}
            hint=""
            value={promptSeconds}
            bounds={PREFERENCE_BOUNDS.promptSeconds}
            step={1}
            onCommit={(seconds) => prefer({ promptSeconds: seconds })}
          />
          <SelectField
            label={w.afterAnswer}
            value={afterAnswer}
            choices={AFTER_ANSWER}
            names={w.afterAnswers}
            onChoose={(chosen) => prefer({ afterAnswer: chosen })}
          />
          {afterAnswer !== 'wait' && (
            <NumberField
              label={w.answerSeconds}
              hint=""
              value={answerSeconds}
              bounds={PREFERENCE_BOUNDS.answerSeconds}
              step={1}
              onCommit={(seconds) => prefer({ answerSeconds: seconds })}
            />
          )}
        </>
      )}
    </>
  );
}
