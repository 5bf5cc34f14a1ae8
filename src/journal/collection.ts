import type { Card, CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { MemoryTable } from '../schedule/memoryTable.ts';
import { DEFAULT_OPTIONS, type DeckOptions } from '../schedule/options.ts';
import type { Exam, OptionsOwner, PresetId } from './event.ts';

const NO_TAGS: readonly string[] = [];

/** A learner's wording of a card. */
export type Edit = Pick<Card, 'prompt' | 'answer'>;

/** What a collection is made of. */
export type CollectionParts = {
  readonly table: MemoryTable;
  readonly edits: ReadonlyMap<CardId, Edit>;
  readonly rejected: ReadonlySet<CardId>;
  readonly binned: ReadonlySet<CardId>;
  readonly tags: ReadonlyMap<CardId, readonly string[]>;
  readonly added: ReadonlyMap<CardId, { readonly deck: DeckId; readonly card: Card }>;
  readonly options: ReadonlyMap<OptionsOwner, Partial<DeckOptions>>;
  /** The names of the presets. */
  readonly presets: ReadonlyMap<PresetId, string>;
  /** Which preset a deck uses. */
  readonly presetOf: ReadonlyMap<DeckId, PresetId>;
  readonly installed: ReadonlySet<DeckId>;
  /** Answers that the learner had accepted, by card. */
  readonly accepted: ReadonlyMap<CardId, readonly string[]>;
  readonly exams: ReadonlyMap<DeckId, Exam>;
};

/**
 * What the journal adds up to: the states of all cards, and what the learner did to the decks.
 * It is changed by `apply` alone; everybody else reads.
 */
export class Collection {
  readonly table: MemoryTable;
  readonly edits: Map<CardId, Edit>;
  readonly rejected: Set<CardId>;
  /** Cards in the bin: out of their decks until they are taken out. */
  readonly binned: Set<CardId>;
  readonly tags: Map<CardId, readonly string[]>;
  readonly added: Map<CardId, { readonly deck: DeckId; readonly card: Card }>;
  readonly options: Map<OptionsOwner, Partial<DeckOptions>>;
  readonly presets: Map<PresetId, string>;
  readonly presetOf: Map<DeckId, PresetId>;
  readonly installed: Set<DeckId>;
  readonly accepted: Map<CardId, readonly string[]>;
  /** The day on which a deck must be known. */
  readonly exams: Map<DeckId, Exam>;

  /** Takes the table over as it is; the rest is copied. */
  constructor(from?: CollectionParts) {
    this.table = from?.table ?? new MemoryTable();
    this.edits = new Map(from?.edits);
    this.rejected = new Set(from?.rejected);
    this.binned = new Set(from?.binned);
    this.tags = new Map(from?.tags);
    this.added = new Map(from?.added);
    this.options = new Map(from?.options);
    this.presets = new Map(from?.presets);
    this.presetOf = new Map(from?.presetOf);
    this.installed = new Set(from?.installed);
    this.accepted = new Map(from?.accepted);
    this.exams = new Map(from?.exams);
  }

  copy(): Collection {
    return new Collection({ ...this, table: this.table.copy() });
  }

  /** What the options add up to; asked for with every review of a replay. */
  readonly #inForce = new Map<OptionsOwner, DeckOptions>();

  /** The options in force where a deck has none of its own. */
  commonOptions(): DeckOptions {
    return this.#resolve('all', () => ({ ...DEFAULT_OPTIONS, ...this.options.get('all') }));
  }

  /** The options of a preset: its own over those for all over the defaults. */
  presetOptions(preset: PresetId): DeckOptions {
    return this.#resolve(preset, () => ({ ...this.commonOptions(), ...this.options.get(preset) }));
  }

  /** The options in force for a deck: its own over those of its preset. */
  optionsOf(deck: DeckId): DeckOptions {
    return this.#resolve(deck, () => {
      const preset = this.presetOf.get(deck);
      const shared =
        preset !== undefined && this.presets.has(preset) ? this.presetOptions(preset) : this.commonOptions();
      return { ...shared, ...this.options.get(deck) };
    });
  }

  #resolve(owner: OptionsOwner, make: () => DeckOptions): DeckOptions {
    const known = this.#inForce.get(owner);
    if (known !== undefined) return known;
    const made = make();
    this.#inForce.set(owner, made);
    return made;
  }

  changeOptions(owner: OptionsOwner, changes: Partial<DeckOptions>): void {
    this.options.set(owner, { ...this.options.get(owner), ...changes });
    this.#inForce.clear();
  }

  namePreset(preset: PresetId, name: string | null): void {
    if (name === null) this.presets.delete(preset);
    else this.presets.set(preset, name);
    this.#inForce.clear();
  }

  assignPreset(deck: DeckId, preset: PresetId | null): void {
    if (preset === null) this.presetOf.delete(deck);
    else this.presetOf.set(deck, preset);
    this.#inForce.clear();
  }

  accept(card: CardId, text: string): void {
    const known = this.acceptedOf(card);
    if (!known.includes(text)) this.accepted.set(card, [...known, text]);
  }

  /** Further answers that the learner had accepted for a card. */
  acceptedOf(card: CardId): readonly string[] {
    return this.accepted.get(card) ?? [];
  }

  tagsOf(card: CardId): readonly string[] {
    return this.tags.get(card) ?? NO_TAGS;
  }

  /** A deck's cards as the learner left them: edited, without the rejected and the binned, with those added by hand. */
  cardsOf(deck: DeckId, generated: readonly Card[]): readonly Card[] {
    if (this.#isUntouched()) return generated;
    return this.#keptOf(deck, generated, (card) => !this.binned.has(card));
  }

  /** The cards of a deck that lie in the bin, as the learner left them. */
  binOf(deck: DeckId, generated: readonly Card[]): readonly Card[] {
    return this.binned.size === 0 ? [] : this.#keptOf(deck, generated, (card) => this.binned.has(card));
  }

  /** Screens ask for the cards with every change, and most decks are as they came. */
  #isUntouched(): boolean {
    const { edits, rejected, binned, added } = this;
    return edits.size + rejected.size + binned.size + added.size === 0;
  }

  #keptOf(deck: DeckId, generated: readonly Card[], isMeant: (card: CardId) => boolean): readonly Card[] {
    const { edits, rejected, added } = this;
    const own = [...added.values()].filter((each) => each.deck === deck).map((each) => each.card);
    // A card that a revised report no longer yielded is the learner's own, until a later version yields it again.
    const ids = own.length === 0 ? undefined : new Set(generated.map(({ id }) => id));
    const byHand = own.filter(({ id }) => !ids?.has(id));
    return [...generated, ...byHand]
      .filter((card) => !rejected.has(card.id) && isMeant(card.id))
      .map((card) => {
        const edit = edits.get(card.id);
        return edit === undefined ? card : { ...card, ...edit };
      });
  }
}
