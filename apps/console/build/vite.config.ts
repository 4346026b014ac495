import path from 'node:path';
import { defineConfig } from 'vite';
import { compressedFiles } from './compressed-files.plugin.ts';
import { styleNonce } from './style-nonce.plugin.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The catalogue of messages, and what it is made of (ADR 0022). The compiler has the same list. */
const rooms = ['kernel', 'complaints/domain', 'complaints/read-models', 'complaints/messages'].map((room) => ({
  find: `@redress/${room}`,
  replacement: path.resolve(root, '..', '..', 'libs', room, 'src', 'index.ts'),
}));

/** Stands in the pages where the service puts the nonce of its answer (apps/server/src/console). */
const noncePlaceholder = '__REDRESS_CSP_NONCE__';

/** For `vite serve` while one works on the console: a running service, and a token for it, which no build ever sees. */
const { REDRESS_URL: service = 'http://127.0.0.1:3000', REDRESS_TOKEN: token } = process.env;
const proxied = {
  target: service,
  headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
};

// eslint-disable-next-line no-restricted-syntax -- what reads it asks for the default export
export default defineConfig(({ command }) => {
  // Whoever builds for his tests builds what is shipped.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root,
    publicDir: false,
    appType: 'spa',
    resolve: { alias: rooms },
    ...(command === 'build' ? { html: { cspNonce: noncePlaceholder } } : {}),
    plugins: [styleNonce(), compressedFiles()],
    server: { proxy: { '/v1': proxied, '/openapi.json': proxied, '/docs': proxied } },
    build: {
      outDir: path.resolve(root, '..', '..', 'dist', 'apps', 'console'),
      emptyOutDir: true,
      manifest: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_500,
      reportCompressedSize: false,
      rolldownOptions: {
        // The component library marks its files for servers that render; here none does.
        checks: { moduleLevelDirective: false },
        input: { console: path.join(root, 'index.html'), public: path.join(root, 'public-pages.html') },
      },
    },
  };
});
