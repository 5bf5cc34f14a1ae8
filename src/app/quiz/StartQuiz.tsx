import { useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { SECTIONS, type Section } from '../../deck/card.ts';
import type { QuizSettings } from '../../quiz/question.ts';
import { readTicket } from '../../quiz/readTicket.ts';
import { editionOf, type Ticket, writeTicket } from '../../quiz/ticket.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { needsHistory } from '../../search/query.ts';
import { playedDecks, type ReadyState } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { q } from '../messages/quizWords.ts';
import { searchWords } from '../messages/searchWords.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { PATHS, quizPath } from '../routes.ts';
import { SearchField } from '../search/SearchField.tsx';
import { Field } from './Field.tsx';
import { newSeed } from './newSeed.ts';
import styles from './Quiz.module.css';
import { type Drawing, poolOf } from './quizPool.ts';
import { beginQuiz, openQuiz, useQuiz } from './quizSession.ts';
import { SettingsFields } from './SettingsFields.tsx';
import { ShareQuiz } from './ShareQuiz.tsx';

/** Where a quiz begins: what it is to ask, and how. */
export function StartQuiz({ state }: { readonly state: ReadyState }) {
  const params = useParams<{ deck?: string; section?: string; ticket?: string }>();
  const settings = useQuiz((session) => session.settings);
  useEffect(() => void openQuiz(), []);
  if (settings === undefined) return <p className="page">{m.loading}</p>;
  const { deck, section } = params;
  const known = SECTIONS.find((each) => each === section);
  if (section !== undefined && section !== 'all' && known === undefined)
    return <NoSuchPlace title={m.noSuchScope} />;
  if (deck !== undefined && playedDecks(state).every((each) => each.deck.id !== deck))
    return <NoSuchPlace title={params.ticket === undefined ? m.noSuchScope : q.noDeck} />;
  const ticket = params.ticket === undefined ? undefined : readTicket(params.ticket);
  if (params.ticket !== undefined && ticket === undefined) return <NoSuchPlace title={q.badLink} />;
  return (
    <StartForm
      key={JSON.stringify(params)}
      state={state}
      from={{ deck, section: known }}
      ticket={ticket}
      settings={ticket?.settings ?? settings}
    />
  );
}

type From = { readonly deck: string | undefined; readonly section: Section | undefined };
type StartFormProps = {
  readonly state: ReadyState;
  readonly from: From;
  readonly ticket: Ticket | undefined;
  readonly settings: QuizSettings;
};

function StartForm({ state, from: first, ticket, settings: before }: StartFormProps) {
  const [, go] = useLocation();
  const [from, setFrom] = useState(first);
  const [search, setSearch] = useState('');
  const [pick, setPick] = useState<Drawing['pick']>('any');
  const [group, setGroup] = useState(ticket !== undefined);
  const [settings, setSettings] = useState(before);
  const [seed, setSeed] = useState(ticket?.seed ?? newSeed);
  const query = parseQuery(search);
  const played = playedDecks(state).find(({ deck }) => deck.id === from.deck);
  const together = group && played !== undefined;
  const drawing: Drawing = {
    search: together ? '' : search,
    pick: together ? 'any' : pick,
    group: together,
    ...(from.deck !== undefined && { deck: from.deck }),
    ...(from.section !== undefined && { section: from.section }),
  };
  const fitting = poolOf(state, drawing, seed).asked.length;
  const edition = played === undefined ? '' : editionOf(played.deck.cards);
  const start = () => {
    beginQuiz(drawing, settings, seed, quizPath(from.deck, from.section));
    go(PATHS.quizzing);
  };
  const change = (changes: Partial<QuizSettings>) => setSettings({ ...settings, ...changes });
  return (
    <div className={`page ${styles.start}`}>
      <h1>{m.quiz}</h1>
      <p className={styles.hint}>{q.intro}</p>
      <Unfinished />
      {ticket !== undefined && ticket.edition !== edition && (
        <p className={styles.problem} role="alert">
          {q.otherEdition}
        </p>
      )}
      <section>
        <Field label={q.from}>
          {(id) => (
            <select
              id={id}
              value={JSON.stringify([from.deck, from.section])}
              onChange={(event) => setFrom(read(event.target.value))}
            >
              <Places state={state} />
            </select>
          )}
        </Field>
        {!together && (
          <>
            <SearchField
              label={q.search}
              search={search}
              problem={query.ok ? undefined : query.problem}
              onSearch={setSearch}
            />
            {query.ok && needsHistory(query.value) && (
              <p className={styles.error} role="alert">
                {searchWords.needsHistory}
              </p>
            )}
            <Field label={q.pick}>
              {(id) => (
                <select
                  id={id}
                  value={pick}
                  onChange={(event) => setPick(event.target.value === 'forgotten' ? 'forgotten' : 'any')}
                >
                  <option value="any">{q.picks.any}</option>
                  <option value="forgotten">{q.picks.forgotten}</option>
                </select>
              )}
            </Field>
          </>
        )}
      </section>
      <SettingsFields settings={settings} onChange={change} />
      <section>
        <Field label={q.seed} hint={q.seedHint}>
          {(id) => (
            <span className={styles.seed}>
              <input id={id} value={seed} maxLength={40} onChange={(event) => setSeed(event.target.value)} />
              <button type="button" className="button" onClick={() => setSeed(newSeed())}>
                {q.newSeed}
              </button>
            </span>
          )}
        </Field>
        <label className={styles.tick}>
          <input type="checkbox" checked={group} onChange={(event) => setGroup(event.target.checked)} />
          <span>{q.group}</span>
        </label>
        {group && <p className={styles.hint}>{together ? q.groupHint : q.groupNeedsDeck}</p>}
        {together && settings.kinds.length > 0 && (
          <ShareQuiz path={quizPath(from.deck, from.section, writeTicket({ seed, settings, edition }))} />
        )}
      </section>
      <div className={styles.launch}>
        <button
          type="button"
          className="button primary"
          disabled={fitting === 0 || settings.kinds.length === 0}
          onClick={start}
        >
          {fitting === 0 ? q.startNone : q.start(fitting)}
        </button>
      </div>
    </div>
  );
}

/** The value of an option of the places: deck and section as JSON, of our own making. */
function read(value: string): From {
  const [deck, section]: readonly unknown[] = JSON.parse(value);
  return {
    deck: typeof deck === 'string' ? deck : undefined,
    section: SECTIONS.find((each) => each === section),
  };
}

function Places({ state }: { readonly state: ReadyState }) {
  return (
    <>
      <option value={JSON.stringify([undefined, undefined])}>{q.everything}</option>
      {playedDecks(state).map(({ deck, cards }) => (
        <optgroup key={deck.id} label={deck.title}>
          <option value={JSON.stringify([deck.id, undefined])}>{q.wholeDeck(deck.title)}</option>
          {SECTIONS.filter((section) => cards.some((card) => card.section === section)).map((section) => (
            <option key={section} value={JSON.stringify([deck.id, section])}>
              {m.section(section)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** A quiz that was left, or the result of the last one. */
function Unfinished() {
  const run = useQuiz((session) => session.run);
  if (run === undefined) return null;
  return (
    <p className={styles.row}>
      <Link href={PATHS.quizzing} className="button">
        {run.phase === 'done'
          ? q.lastResult
          : q.resume(run.entries.length + (run.phase === 'asking' ? 1 : 0), run.questions.length)}
      </Link>
    </p>
  );
}
