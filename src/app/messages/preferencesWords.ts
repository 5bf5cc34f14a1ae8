import { preferences } from './english/preferences.ts';

/** Words of the preferences, loaded with Settings. */
export const preferencesWords = preferences;
