import {
  BrowserClient,
  defaultStackParser,
  feedbackIntegration,
  getCurrentScope,
  makeFetchTransport,
} from '@sentry/browser';

const feedback = feedbackIntegration({
  autoInject: false,
  showBranding: false,
  showName: false,
  showEmail: false,
  enableScreenshot: false,
});
const client = new BrowserClient({
  dsn: `${location.origin.replace('://', '://bench@')}/1`,
  transport: makeFetchTransport,
  stackParser: defaultStackParser,
  integrations: [feedback],
});
getCurrentScope().setClient(client);
client.init();

feedback.createForm().then((form) => {
  form.appendToDom();
  form.open();
});
