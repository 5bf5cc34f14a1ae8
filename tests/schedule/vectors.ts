import * as v from 'valibot';
import file from './fsrs-vectors.json' with { type: 'json' };

const history = v.array(v.tuple([v.picklist([1, 2, 3, 4]), v.number()]));
const common = { id: v.string(), params: v.array(v.number()) };

const schema = v.array(
  v.variant('kind', [
    v.looseObject({
      ...common,
      kind: v.literal('memory_state'),
      history,
      known_divergence: v.optional(v.string()),
      expect: v.object({ stability: v.optional(v.number()), difficulty: v.number() }),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('memory_state_batch'),
      cases: v.array(v.object({ history, stability: v.number(), difficulty: v.number() })),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('next_state'),
      state: v.object({ stability: v.number(), difficulty: v.number() }),
      delta_t: v.number(),
      rating: v.picklist([1, 2, 3, 4]),
      expect: v.object({ stability: v.number(), difficulty: v.number() }),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('retrievability'),
      cases: v.array(v.tuple([v.number(), v.number(), v.number()])),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('interval_history'),
      start: v.string(),
      ratings: v.array(v.picklist([1, 2, 3, 4])),
      expect: v.array(v.number()),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('first_repeat'),
      expect: v.object({
        stability: v.array(v.number()),
        states: v.array(v.string()),
        scheduled_days: v.array(v.number()),
      }),
    }),
    v.looseObject({
      ...common,
      kind: v.literal('next_interval'),
      stability: v.number(),
      cases: v.array(v.tuple([v.number(), v.number()])),
    }),
    v.looseObject({
      id: v.string(),
      kind: v.literal('fuzz_range_ts'),
      cases: v.array(v.tuple([v.number(), v.number(), v.number(), v.number(), v.number()])),
    }),
  ]),
);

type Vector = v.InferOutput<typeof schema>[number];
const vectors = v.parse(schema, file.vectors);

/** The published vectors of one kind, as ts-fsrs, fsrs-rs and py-fsrs give them (sources in the file). */
export function vectorsOf<Kind extends Vector['kind']>(
  kind: Kind,
): readonly Extract<Vector, { kind: Kind }>[] {
  return vectors.filter((vector): vector is Extract<Vector, { kind: Kind }> => vector.kind === kind);
}
