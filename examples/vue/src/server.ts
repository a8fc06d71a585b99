import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** The page's content as HTML. */
export const render = (): Promise<string> => renderToString(createSSRApp(App));
