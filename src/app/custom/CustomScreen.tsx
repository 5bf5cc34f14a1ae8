import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import { FORMS, SECTIONS, type Section } from '../../deck/card.ts';
import type { Selection } from '../../schedule/customSession.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { playedDecks, readyState, useApp } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';
import { CheckField, SelectField } from '../options/fields.tsx';
import { type CustomScope, studyPath } from '../routes.ts';
import { SearchField } from '../search/SearchField.tsx';
import { NumberField } from '../settings/NumberField.tsx';
import styles from '../settings/Settings.module.css';
import { customCards } from './customQueue.ts';

const PICKS = ['all', 'forgotten', 'ahead', 'flagged', 'new', ...FORMS] as const;
type Pick = (typeof PICKS)[number];

/** Longest look back or ahead, in days. */
const DAYS = { min: 1, max: 3650 } as const;
const EVERYWHERE = '';

/** A session of one's own choice: which cards, from where, and whether it counts. */
export function CustomScreen() {
  const version = useApp((state) => (state.phase === 'ready' ? state.version : 0));
  const { deck: named = EVERYWHERE } = useParams();
  const decks = playedDecks(readyState());
  const [pick, setPick] = useState<Pick>('forgotten');
  const [days, setDays] = useState(7);
  const [deck, setDeck] = useState(decks.some((each) => each.deck.id === named) ? named : EVERYWHERE);
  const [section, setSection] = useState<Section | typeof EVERYWHERE>(EVERYWHERE);
  const [search, setSearch] = useState('');
  const [cram, setCram] = useState(false);
  const query = parseQuery(search);
  const scope: CustomScope = {
    kind: 'custom',
    selection: selectionOf(pick, days),
    ...(deck !== EVERYWHERE && { deck }),
    ...(section !== EVERYWHERE && { section }),
    ...(search.trim() !== '' && { search }),
    cram,
  };
  const count = useCount(scope, version);
  return (
    <div className={`page ${styles.settings}`}>
      <h1>{w.customTitle}</h1>
      <p>{w.customIntro}</p>
      <section>
        <SelectField
          label={w.customWhich}
          value={pick}
          choices={PICKS}
          names={w.customPicks}
          onChoose={setPick}
        />
        {(pick === 'forgotten' || pick === 'ahead') && (
          <NumberField label={w.customDays} hint="" value={days} bounds={DAYS} step={1} onCommit={setDays} />
        )}
        <SelectField
          label={w.customDeck}
          value={deck}
          choices={[EVERYWHERE, ...decks.map((each) => each.deck.id)]}
          names={{
            [EVERYWHERE]: w.customAllDecks,
            ...Object.fromEntries(decks.map((each) => [each.deck.id, each.deck.title])),
          }}
          onChoose={setDeck}
        />
        <SelectField
          label={w.customSection}
          value={section}
          choices={[EVERYWHERE, ...SECTIONS]}
          names={{
            [EVERYWHERE]: w.customAllSections,
            principles: m.section('principles'),
            goals: m.section('goals'),
            attendees: m.section('attendees'),
            event: m.section('event'),
            measures: m.section('measures'),
            context: m.section('context'),
          }}
          onChoose={setSection}
        />
        <SearchField
          label={w.customSearch}
          search={search}
          problem={query.ok ? undefined : query.problem}
          onSearch={setSearch}
        />
        <CheckField label={w.customCram} hint={w.customCramHint} checked={cram} onChange={setCram} />
      </section>
      <p role="status">{count !== undefined && w.customCount(count)}</p>
      {count !== undefined && count > 0 && (
        <p className={styles.row}>
          <Link href={studyPath(scope)} className="button primary">
            {w.customStart}
          </Link>
        </p>
      )}
    </div>
  );
}

/** How many cards a session would ask; undefined until they are counted. */
function useCount(scope: CustomScope, version: number): number | undefined {
  const [count, setCount] = useState<number>();
  const address = studyPath(scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that the scope holds
  useEffect(() => {
    let wanted = true;
    void customCards(scope, momentNow()).then(({ main }) => wanted && setCount(main.length));
    return () => {
      wanted = false;
    };
  }, [address, version]);
  return count;
}

function selectionOf(pick: Pick, days: number): Selection {
  switch (pick) {
    case 'forgotten':
    case 'ahead':
      return { kind: pick, days };
    case 'question':
    case 'cloze':
    case 'list':
      return { kind: 'form', form: pick };
    default:
      return { kind: pick };
  }
}
