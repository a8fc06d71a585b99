import { captureFeedback, init, makeBrowserOfflineTransport, makeFetchTransport } from '@sentry/browser';
import type { Start } from './start.ts';

/** The offline transport has options of its own, of which the types of `init` know nothing. */
const offline: object = { flushAtStartup: true, maxQueueSize: 1000 };

export const start: Start = async (collector) => {
  init({
    dsn: `${collector.replace('://', '://bench@')}/1`,
    defaultIntegrations: false,
    transport: makeBrowserOfflineTransport(makeFetchTransport),
    transportOptions: offline,
  });
  return (mark) => captureFeedback({ message: mark });
};
