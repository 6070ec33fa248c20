// The `test` that every spec uses: a page that complains to the console, throws, breaks the content security
// policy or asks a foreign host for anything fails its test, whatever else the test looks at.

import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const ownOrigin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`console: ${message.text().slice(0, 500)}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== ownOrigin) complaints.push(`asks ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
