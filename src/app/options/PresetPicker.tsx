import { useId, useState } from 'react';
import type { PresetId } from '../../journal/event.ts';
import { type PlayedDeck, readyState } from '../collection/appState.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import settingsStyles from '../settings/Settings.module.css';
import { SelectField } from './fields.tsx';
import { assignPreset, makePreset, namePreset } from './optionsOwner.ts';

type PresetPickerProps = { readonly played: PlayedDeck; readonly owner: PresetId | 'all' };

/** Which set of options a deck shares, and what can be done with the set. */
export function PresetPicker({ played: { deck }, owner }: PresetPickerProps) {
  const { presets } = readyState().journal.collection;
  const names = { all: w.common, ...Object.fromEntries(presets) };
  return (
    <section>
      <SelectField
        label={w.preset}
        hint={w.presetHint}
        value={owner}
        choices={['all', ...presets.keys()]}
        names={names}
        onChoose={(chosen) => assignPreset(deck.id, chosen === 'all' ? null : chosen)}
      />
      {owner !== 'all' && <PresetName key={owner} preset={owner} name={presets.get(owner) ?? ''} />}
      <p className={settingsStyles.row}>
        <button
          type="button"
          className="button"
          onClick={() => makePreset(deck.id, w.presetDefaultName(deck.title))}
        >
          {w.newPreset}
        </button>
        {owner !== 'all' && (
          <button type="button" className="button" onClick={() => namePreset(owner, null)}>
            {w.removePreset}
          </button>
        )}
      </p>
    </section>
  );
}

function PresetName({ preset, name }: { readonly preset: PresetId; readonly name: string }) {
  const id = useId();
  const [draft, setDraft] = useState(name);
  const chosen = draft.trim();
  const commit = () => {
    if (chosen !== '' && chosen !== name) namePreset(preset, chosen);
  };
  return (
    <div className={settingsStyles.field}>
      <label htmlFor={id}>{w.presetName}</label>
      <input
        id={id}
        className={settingsStyles.wide}
        value={draft}
        maxLength={100}
        aria-invalid={chosen === ''}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </div>
  );
}
