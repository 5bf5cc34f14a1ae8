/// <reference path="./pdfWorker.d.ts" />
// In this order: modules run one after the other, with nothing else between.
// biome-ignore-start assist/source/organizeImports: the order is the point
import './pretendWindow.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import './endPretending.ts';
// biome-ignore-end assist/source/organizeImports: the order is the point
