import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { openCollection } from './collection/open.ts';
import { keepOffline } from './pwa/offlineCopy.ts';
import { applyTheme } from './settings/theme.ts';
import { App } from './shell/App.tsx';

applyTheme();
void openCollection();

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// After the first screen: storing the app for offline use competes with it for the network.
if (document.readyState === 'complete') keepOffline();
else addEventListener('load', keepOffline, { once: true });
