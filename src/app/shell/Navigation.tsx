import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { m } from '../messages/messages.ts';
import {
  addIcon,
  browseIcon,
  decksIcon,
  quizIcon,
  reportIcon,
  settingsIcon,
  statisticsIcon,
  studyIcon,
} from './icons.tsx';
import styles from './Shell.module.css';

type Destination = { readonly path: string; readonly label: string; readonly icon: ReactNode };

const DESTINATIONS: readonly Destination[] = [
  { path: '/', label: m.decks, icon: decksIcon },
  { path: '/study', label: m.study, icon: studyIcon },
  { path: '/quiz', label: m.quiz, icon: quizIcon },
  { path: '/report', label: m.report, icon: reportIcon },
  { path: '/browse', label: m.browse, icon: browseIcon },
  { path: '/statistics', label: m.statistics, icon: statisticsIcon },
  { path: '/add', label: m.addReport, icon: addIcon },
  { path: '/settings', label: m.settings, icon: settingsIcon },
];

export function Navigation() {
  const [location] = useLocation();
  const links = useRef<HTMLUListElement>(null);
  // On a phone the row of places is longer than the screen: the present one is brought into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another place is present
  useEffect(() => {
    links.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [location]);
  return (
    <nav className={styles.bar} aria-label={m.navigation}>
      <ul ref={links} className={styles.links}>
        {DESTINATIONS.map(({ path, label, icon }) => (
          <li key={path}>
            <Link
              href={path}
              className={styles.link}
              aria-current={isWithin(location, path) ? 'page' : undefined}
            >
              {icon}
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const isWithin = (location: string, path: string) =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);
