import { SurveysExtensions } from 'posthog-js/dist/extension-bundles';
import posthog from 'posthog-js/dist/module.slim.no-external';
import 'posthog-js/dist/surveys';

posthog.init('phc_bench', {
  api_host: location.origin,
  __extensionClasses: SurveysExtensions,
  // Asks for its surveys at once: nothing else that its own server would have to say is waited for.
  advanced_enable_surveys: true,
  advanced_disable_flags: true,
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
  // A headless browser is no bot here.
  opt_out_useragent_filter: true,
});
