import { createRoot } from 'react-dom/client';

/** The least that a React page can be: what the app's first visit is compared with. */
const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<h1 data-bench="empty">Empty</h1>);
