import type { Start } from './start.ts';

export const start: Start = async (collector) => {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('/workbox-worker.js');
    // A page that came before its worker is taken over by `clients.claim`.
    while (!serviceWorker.controller) await new Promise((wake) => setTimeout(wake, 20));
  } catch {
    // Where sites may store nothing there is no worker, and the page posts alone.
  }
  return (mark) => {
    fetch(`${collector}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answer: mark }),
      keepalive: true,
    }).catch(() => {});
  };
};
