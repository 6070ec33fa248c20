import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/shell/App.tsx';
import { followTheme } from './app/store/theme.ts';
import './main.css';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');

followTheme();
createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
