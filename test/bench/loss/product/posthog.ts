import posthog from 'posthog-js';
import type { Start } from './start.ts';

export const start: Start = async (collector) => {
  posthog.init('phc_bench', {
    api_host: collector,
    // Nothing but our answers shall travel, and a headless browser is no bot here.
    autocapture: false,
    capture_pageview: false,
    capture_pageleave: false,
    disable_session_recording: true,
    disable_surveys: true,
    disable_external_dependency_loading: true,
    advanced_disable_flags: true,
    opt_out_useragent_filter: true,
    disable_compression: true,
  });
  return (mark) => posthog.capture('survey sent', { $survey_response: mark }, { send_instantly: true });
};
