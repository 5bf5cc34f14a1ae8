import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Navigation } from './Navigation.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

export function App() {
  return (
    <Router hook={useHashLocation}>
      <UpdateNotice />
      <Navigation />
    </Router>
  );
}
