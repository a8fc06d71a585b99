import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './app.css';

hydrateRoot(document.getElementById('app')!, <App />);
