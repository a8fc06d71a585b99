import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The page's content as HTML. */
export const render = (): string => renderToString(<App />);
