import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../collection/appState.ts';
import { DecksScreen } from '../decks/DecksScreen.tsx';
import { m } from '../messages/messages.ts';
import { ErrorBoundary } from '../problem/ErrorBoundary.tsx';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { OpenFailed } from '../problem/OpenFailed.tsx';
import { PATHS } from '../routes.ts';
import { StudyScreen } from '../study/StudyScreen.tsx';
import { Navigation } from './Navigation.tsx';
import styles from './Shell.module.css';
import { UpdateNotice } from './UpdateNotice.tsx';

const SettingsScreen = lazy(() =>
  import('../settings/SettingsScreen.tsx').then((file) => ({ default: file.SettingsScreen })),
);

const AddScreen = lazy(() => import('../add/AddScreen.tsx').then((file) => ({ default: file.AddScreen })));

const ExamScreen = lazy(() =>
  import('../exam/ExamScreen.tsx').then((file) => ({ default: file.ExamScreen })),
);

const StartQuiz = lazy(() => import('../quiz/StartQuiz.tsx').then((file) => ({ default: file.StartQuiz })));

const QuizzingScreen = lazy(() =>
  import('../quiz/QuizzingScreen.tsx').then((file) => ({ default: file.QuizzingScreen })),
);

const ReportScreen = lazy(() =>
  import('../report/ReportScreen.tsx').then((file) => ({ default: file.ReportScreen })),
);

const OptionsScreen = lazy(() =>
  import('../options/OptionsScreen.tsx').then((file) => ({ default: file.OptionsScreen })),
);

const PaceScreen = lazy(() =>
  import('../options/PaceScreen.tsx').then((file) => ({ default: file.PaceScreen })),
);

const CustomStudyScreen = lazy(() =>
  import('../custom/CustomStudyScreen.tsx').then((file) => ({ default: file.CustomStudyScreen })),
);
const CustomScreen = lazy(() =>
  import('../custom/CustomScreen.tsx').then((file) => ({ default: file.CustomScreen })),
);

const BrowseScreen = lazy(() =>
  import('../browse/BrowseScreen.tsx').then((file) => ({ default: file.BrowseScreen })),
);

const StatisticsScreen = lazy(() =>
  import('../statistics/StatisticsScreen.tsx').then((file) => ({ default: file.StatisticsScreen })),
);

/** The frame around every screen. */
export function App() {
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <Frame />
      </Router>
    </ErrorBoundary>
  );
}

function Frame() {
  const [location] = useLocation();
  const isStudying = ['study', 'session', 'quizzing'].includes(screenOf(location));
  return (
    <>
      {/* A button: routes live behind #, so a link to #main would leave the screen. */}
      <button
        type="button"
        className={`button ${styles.skip}`}
        onClick={() => document.getElementById('main')?.focus()}
      >
        {m.skipToContent}
      </button>
      <UpdateNotice />
      <main id="main" tabIndex={-1} className={`${styles.main} ${isStudying ? styles.focused : ''}`}>
        <ErrorBoundary key={screenOf(location)}>
          <Screen />
        </ErrorBoundary>
      </main>
      {!isStudying && <Navigation />}
    </>
  );
}

/** The first part of an address names the screen; what follows changes within it. */
const screenOf = (location: string) => location.split('/')[1] ?? '';

function Screen() {
  const state = useApp();
  if (state.phase === 'opening') return <p className="page">{m.opening}</p>;
  if (state.phase === 'failed') return <OpenFailed problem={state.problem} />;
  return (
    <Suspense fallback={<p className="page">{m.loading}</p>}>
      <Switch>
        <Route path={PATHS.decks}>
          <Titled title={m.appName}>
            <DecksScreen state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.study}>
          <Titled title={m.study}>
            <StudyScreen />
          </Titled>
        </Route>
        <Route path={PATHS.session}>
          <Titled title={m.study}>
            <CustomStudyScreen />
          </Titled>
        </Route>
        <Route path={PATHS.quiz}>
          <Titled title={m.quiz}>
            <StartQuiz state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.quizzing}>
          <Titled title={m.quiz}>
            <QuizzingScreen />
          </Titled>
        </Route>
        <Route path={PATHS.exam}>
          <Titled title={m.exam}>
            <ExamScreen state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.report}>
          <Titled title={m.report}>
            <ReportScreen state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.add}>
          <Titled title={m.addReport}>
            <AddScreen />
          </Titled>
        </Route>
        <Route path={PATHS.options}>
          <Titled title={m.options}>
            <OptionsScreen />
          </Titled>
        </Route>
        <Route path={PATHS.pace}>
          <Titled title={m.options}>
            <PaceScreen />
          </Titled>
        </Route>
        <Route path={PATHS.custom}>
          <Titled title={m.customSession}>
            <CustomScreen />
          </Titled>
        </Route>
        <Route path={PATHS.browse}>
          <Titled title={m.browse}>
            <BrowseScreen state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.statistics}>
          <Titled title={m.statistics}>
            <StatisticsScreen state={state} />
          </Titled>
        </Route>
        <Route path={PATHS.settings}>
          <Titled title={m.settings}>
            <SettingsScreen />
          </Titled>
        </Route>
        <Route>
          <NoSuchPlace title={m.notFoundTitle} />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = title === m.appName ? title : `${title} · ${m.appName}`;
  }, [title]);
  return children;
}
