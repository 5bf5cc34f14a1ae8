import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The look is this device's own matter, and is needed before the first paint: so it lives in localStorage. */
const KEY = 'aide-memoire:theme';

export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: storedTheme() }));

/** Shows the interface in `theme` from now on, on this device. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  useTheme.setState({ theme });
  applyTheme();
}

/** Puts the chosen theme on the page, and its paper on the bar that the system draws above it. */
export function applyTheme(): void {
  const { theme } = useTheme.getState();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ownScheme = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = PAPER[theme === 'system' ? ownScheme : theme];
  }
}

/** The papers of tokens.css, as the system's bar must have them: it reads no custom properties. */
const PAPER = { light: '#f6f1e6', dark: '#171410' } as const;

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    // Site data is blocked: the journal will say so on the first screen; the look follows the device.
    return 'system';
  }
}
