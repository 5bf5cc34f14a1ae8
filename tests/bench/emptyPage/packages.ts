import * as idb from 'idb-keyval';
import * as react from 'react';
import * as dom from 'react-dom/client';
import * as fsrs from 'ts-fsrs';
import * as zustand from 'zustand';

/** The five core packages alone, whole: what the app's bytes are compared with. */
Object.assign(globalThis, { packages: [idb, react, dom, fsrs, zustand] });
