import { settings } from './english/settings.ts';

/** Words of the settings, loaded with them. */
export const settingsWords = settings;
