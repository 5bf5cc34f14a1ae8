/** Code that the benchmark puts into every page before the app's own, as text. Times are ms since the navigation. */
export const PROBES = `
(() => {
  const probe = { longTasks: [], painted: undefined, answers: [] };
  globalThis.probe = probe;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  // Called in a frame's callback: what the frame shows is painted before the message arrives.
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  };
  const look = () => {
    const shown = document.querySelector('[data-testid=deck], [data-bench=empty]');
    if (shown === null) return requestAnimationFrame(look);
    afterPaint((now) => { probe.painted = now; });
  };
  requestAnimationFrame(look);
  addEventListener('keydown', (event) => {
    if (event.key !== '3') return;
    const prompt = () => document.querySelector('main h1')?.textContent;
    const before = prompt();
    const next = () => {
      if (prompt() === before) return requestAnimationFrame(next);
      afterPaint((now) => probe.answers.push(now - event.timeStamp));
    };
    requestAnimationFrame(next);
  }, { capture: true });
})()`;
