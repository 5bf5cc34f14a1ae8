import * as v from 'valibot';
import { create } from 'zustand';
import { RATINGS } from '../../schedule/rating.ts';

/** What a swipe over the card can do once its answer is shown. */
export const SWIPES = ['none', ...RATINGS, 'undo', 'bury', 'suspend'] as const;
export type Swipe = (typeof SWIPES)[number];

/** What happens by itself when the time for an answer is over. */
export const AFTER_ANSWER = ['wait', 'Again', 'Hard', 'Good'] as const;

export const GOALS = ['none', 'cards', 'minutes'] as const;

/** What each number may be; seconds, cards or minutes. */
export const PREFERENCE_BOUNDS = {
  longestAnswer: { min: 5, max: 600 },
  promptSeconds: { min: 1, max: 600 },
  answerSeconds: { min: 1, max: 600 },
  goalAmount: { min: 1, max: 999 },
  timebox: { min: 0, max: 240 },
} as const;

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const schema = v.object({
  swipes: v.fallback(v.boolean(), true),
  swipeLeft: v.fallback(v.picklist(SWIPES), 'Again'),
  swipeRight: v.fallback(v.picklist(SWIPES), 'Good'),
  vibration: v.fallback(v.boolean(), false),
  /** Shows how long the card has been asked. */
  timer: v.fallback(v.boolean(), false),
  /** Seconds: a longer look counts as this much. */
  longestAnswer: v.fallback(within(PREFERENCE_BOUNDS.longestAnswer), 60),
  autoAdvance: v.fallback(v.boolean(), false),
  promptSeconds: v.fallback(within(PREFERENCE_BOUNDS.promptSeconds), 10),
  answerSeconds: v.fallback(within(PREFERENCE_BOUNDS.answerSeconds), 10),
  afterAnswer: v.fallback(v.picklist(AFTER_ANSWER), 'wait'),
  /** Only the card: no counts, no timer, no intervals on the buttons. */
  focusMode: v.fallback(v.boolean(), false),
  goal: v.fallback(v.picklist(GOALS), 'none'),
  goalAmount: v.fallback(within(PREFERENCE_BOUNDS.goalAmount), 20),
  /** Minutes after which the session offers a pause; 0 for never. */
  timebox: v.fallback(within(PREFERENCE_BOUNDS.timebox), 0),
});

/** Every key there, so that each falls back on its own. */
const MISSING = Object.fromEntries(Object.keys(schema.entries).map((key) => [key, null]));

/** How this learner likes to study on this device. */
export type Preferences = Readonly<v.InferOutput<typeof schema>>;

/** Hands and habits belong to the device, like its theme: so they live in localStorage. */
const KEY = 'aide-memoire:studying';

export const usePreferences = create<Preferences>()(() => v.parse(schema, stored()));

/** Changes how studying goes on this device, from now on. */
export function prefer(changes: Partial<Preferences>): void {
  usePreferences.setState(changes);
  localStorage.setItem(KEY, JSON.stringify(usePreferences.getState()));
}

function stored(): unknown {
  try {
    return { ...MISSING, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    // Site data is blocked or holds something else: every preference falls back to its default.
    return MISSING;
  }
}
