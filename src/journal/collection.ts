import type { Card, CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { MemoryTable } from '../schedule/memoryTable.ts';
import { DEFAULT_OPTIONS, type DeckOptions } from '../schedule/options.ts';

/** A learner's wording of a card. */
export type Edit = Pick<Card, 'prompt' | 'answer'>;

/** What a collection is made of. */
export type CollectionParts = {
  readonly table: MemoryTable;
  readonly edits: ReadonlyMap<CardId, Edit>;
  readonly rejected: ReadonlySet<CardId>;
  readonly added: ReadonlyMap<CardId, { readonly deck: DeckId; readonly card: Card }>;
  readonly options: ReadonlyMap<DeckId | 'all', Partial<DeckOptions>>;
  readonly installed: ReadonlySet<DeckId>;
};

/**
 * What the journal adds up to: the states of all cards, and what the learner did to the decks.
 * It is changed by `apply` alone; everybody else reads.
 */
export class Collection {
  readonly table: MemoryTable;
  readonly edits: Map<CardId, Edit>;
  readonly rejected: Set<CardId>;
  readonly added: Map<CardId, { readonly deck: DeckId; readonly card: Card }>;
  readonly options: Map<DeckId | 'all', Partial<DeckOptions>>;
  readonly installed: Set<DeckId>;

  constructor(from?: CollectionParts) {
    this.table = from?.table.copy() ?? new MemoryTable();
    this.edits = new Map(from?.edits);
    this.rejected = new Set(from?.rejected);
    this.added = new Map(from?.added);
    this.options = new Map(from?.options);
    this.installed = new Set(from?.installed);
  }

  copy(): Collection {
    return new Collection(this);
  }

  #common: DeckOptions | undefined;

  /** The options in force where a deck has none of its own. */
  commonOptions(): DeckOptions {
    this.#common ??= { ...DEFAULT_OPTIONS, ...this.options.get('all') };
    return this.#common;
  }

  changeOptions(deck: DeckId | 'all', changes: Partial<DeckOptions>): void {
    this.options.set(deck, { ...this.options.get(deck), ...changes });
    this.#common = undefined;
  }

  /** The options in force for a deck: its own over those for all over the defaults. */
  optionsOf(deck: DeckId): DeckOptions {
    return { ...this.commonOptions(), ...this.options.get(deck) };
  }

  /** A deck's cards as the learner left them: edited, without the rejected, with those added by hand. */
  cardsOf(deck: DeckId, generated: readonly Card[]): readonly Card[] {
    const byHand = [...this.added.values()].filter((each) => each.deck === deck).map((each) => each.card);
    return [...generated, ...byHand]
      .filter((card) => !this.rejected.has(card.id))
      .map((card) => ({ ...card, ...this.edits.get(card.id) }));
  }
}
