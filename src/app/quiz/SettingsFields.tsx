import { DIFFICULTIES, KINDS, type QuizSettings } from '../../quiz/question.ts';
import { q } from '../messages/quizWords.ts';
import { Field } from './Field.tsx';
import { LENGTHS, lengthNamed, nameOfLength } from './lengths.ts';
import styles from './Quiz.module.css';

type SettingsFieldsProps = {
  readonly settings: QuizSettings;
  readonly onChange: (changes: Partial<QuizSettings>) => void;
};

/** How long a quiz is, how hard, of which kinds, and when it tells what was right. */
export function SettingsFields({ settings, onChange }: SettingsFieldsProps) {
  const { kinds, length, difficulty, feedback } = settings;
  return (
    <section>
      <Field label={q.length}>
        {(id) => (
          <select
            id={id}
            value={nameOfLength(length)}
            onChange={(event) => onChange({ length: lengthNamed(event.target.value) })}
          >
            {LENGTHS.map((name) => (
              <option key={name} value={name}>
                {q.lengths[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {typeof length === 'object' && 'minutes' in length && (
        <Field label={q.minutes}>
          {(id) => (
            <input
              id={id}
              type="number"
              inputMode="decimal"
              min={0.05}
              max={180}
              step="any"
              defaultValue={length.minutes}
              onChange={(event) => {
                const minutes = Number(event.target.value);
                if (minutes >= 0.05 && minutes <= 180) onChange({ length: { minutes } });
              }}
            />
          )}
        </Field>
      )}
      <Field label={q.difficulty}>
        {(id) => (
          <select
            id={id}
            value={difficulty}
            onChange={(event) =>
              onChange({ difficulty: DIFFICULTIES.find((each) => each === event.target.value) ?? 'fair' })
            }
          >
            {DIFFICULTIES.map((each) => (
              <option key={each} value={each}>
                {q.difficulties[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={q.feedback}>
        {(id) => (
          <select
            id={id}
            value={feedback}
            onChange={(event) => onChange({ feedback: event.target.value === 'end' ? 'end' : 'instant' })}
          >
            <option value="instant">{q.feedbacks.instant}</option>
            <option value="end">{q.feedbacks.end}</option>
          </select>
        )}
      </Field>
      <fieldset className={styles.kinds}>
        <legend>{q.kindsLegend}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className={styles.tick}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) =>
                onChange({
                  kinds: KINDS.filter((each) =>
                    each === kind ? event.target.checked : kinds.includes(each),
                  ),
                })
              }
            />
            <span>{q.kinds[kind]}</span>
          </label>
        ))}
        {kinds.length === 0 && (
          <p className={styles.error} role="alert">
            {q.noKinds}
          </p>
        )}
      </fieldset>
    </section>
  );
}
