import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/shell/App.tsx';
import { startAutosave } from './app/store/autosave.ts';
import { loadFindingWords } from './app/store/finding-words.ts';
import { openLastDesign } from './app/store/last-design.ts';
import { startSharing, tellReaders } from './app/store/one-writer.ts';
import { rememberPanels } from './app/store/remember-panels.ts';
import { followTheme } from './app/store/theme.ts';
import './main.css';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

followTheme();
rememberPanels();
openLastDesign().finally(() => {
  startSharing(startAutosave({ onSaved: tellReaders }));
  void loadFindingWords();
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
