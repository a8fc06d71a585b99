import { newTracker, trackStructEvent } from '@snowplow/browser-tracker';
import type { Start } from './start.ts';

export const start: Start = async (collector) => {
  newTracker('bench', collector, {
    appId: 'bench',
    eventMethod: 'post',
    stateStorageStrategy: 'localStorage',
    keepalive: true,
  });
  return (mark) => trackStructEvent({ category: 'survey', action: 'sent', label: mark });
};
