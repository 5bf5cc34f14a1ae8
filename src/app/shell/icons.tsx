import type { ReactNode } from 'react';

const icon = (paths: ReactNode) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {paths}
  </svg>
);

export const decksIcon = icon(
  <>
    <rect x="4" y="8" width="16" height="12" rx="2" />
    <path d="M6.5 5h11M9 2.5h6" />
  </>,
);

export const studyIcon = icon(
  <>
    <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2V4.500c-3.500 0-6.500.5-8.500 2z" />
    <path d="M12 6.500V20" />
  </>,
);

export const quizIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.500" />
    <path d="M9.500 9.500a2.500 2.500 0 1 1 3.600 2.250c-.7.35-1.100.9-1.100 1.750M12 16.500v.010" />
  </>,
);

export const reportIcon = icon(
  <>
    <path d="M7 3.500h7l4 4v13H7a1.500 1.500 0 0 1-1.500-1.500v-14A1.500 1.500 0 0 1 7 3.500z" />
    <path d="M9 11h6M9 14.500h6M9 8h2" />
  </>,
);

export const addIcon = icon(<path d="M12 5v14M5 12h14" />);

export const settingsIcon = icon(
  <>
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="17" r="2" />
  </>,
);

export const undoIcon = icon(<path d="M8 5L4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3" />);

export const moreIcon = icon(
  <>
    <circle cx="5" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="19" cy="12" r="1" />
  </>,
);

export const statisticsIcon = icon(<path d="M4 20V11M10 20V4M16 20v-6M21 20H3" />);

export const browseIcon = icon(
  <>
    <circle cx="10.500" cy="10.500" r="6" />
    <path d="M15 15l5.500 5.500" />
  </>,
);
