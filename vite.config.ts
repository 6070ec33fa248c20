import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';

export default defineConfig({
  // Relative, so that dist/ works in any folder of any static server.
  base: './',
  plugins: [react(), tailwindcss(), policyInPage()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The core is pure: of what is loaded later nothing has to run at first only because `index.ts` names it.
    rolldownOptions: {
      treeshake: {
        manualPureFunctions: ['memo', 'forwardRef'],
        moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }],
      },
      // Left alone, each set of modules that the first page has in common with something later is a file of its own:
      // fifty requests, and text that is packed badly.
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /\/node_modules\// },
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
    // The policy wants fonts as files.
    assetsInlineLimit: (file) => (/\.(woff2?|ttf)$/.test(file) ? false : undefined),
    // The polyfill would fetch, which the policy forbids; browsers that need it are long gone.
    modulePreload: { polyfill: false },
    // Monaco is far above the limit that Vite warns of; what a first visit loads has its own budget.
    chunkSizeWarningLimit: 8000,
  },
});

/** The policy also as a meta tag, for servers that send no header. Not in development, where Vite uses a socket. */
function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
