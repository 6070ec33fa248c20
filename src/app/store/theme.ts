import { create } from 'zustand';
import { readPreference, writePreference } from './preferences.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

interface ThemeState {
  readonly choice: ThemeChoice;
  /** What is shown: the choice, or what the system asks for. */
  readonly theme: Theme;
}

const useThemeState = create<ThemeState>(() => ({ choice: 'system', theme: 'light' }));

export function useTheme(): Theme {
  return useThemeState((state) => state.theme);
}

/** The same, outside of components. */
export function currentTheme(): Theme {
  return useThemeState.getState().theme;
}

export function useThemeChoice(): ThemeChoice {
  return useThemeState((state) => state.choice);
}

export function chooseTheme(choice: ThemeChoice): void {
  writePreference('theme', choice);
  show(choice);
}

/** Shows the remembered theme and follows the system where none was chosen; once, before the first paint. */
export function followTheme(): void {
  const remembered = readPreference('theme');
  show(remembered === 'light' || remembered === 'dark' ? remembered : 'system');
  darkSystem().addEventListener('change', () => show(useThemeState.getState().choice));
}

function show(choice: ThemeChoice): void {
  const systemTheme = darkSystem().matches ? 'dark' : 'light';
  const theme = choice === 'system' ? systemTheme : choice;
  document.documentElement.dataset.theme = theme;
  useThemeState.setState({ choice, theme });
}

function darkSystem(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
