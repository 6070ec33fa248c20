/** A file's text, as Vite and Vitest hand it over. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
