import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const fonts = ['figtree', 'literata'];

export default defineConfig({
  plugins: [
    react(),
    {
      name: 'font-licences',
      apply: 'build',
      generateBundle() {
        for (const font of fonts) {
          this.emitFile({
            type: 'asset',
            fileName: `assets/${font}-licence.txt`,
            source: readFileSync(new URL(`./node_modules/@fontsource-variable/${font}/LICENSE`, import.meta.url)),
          });
        }
      },
    },
  ],
  build: {
    outDir: process.env['OUT'] ?? 'dist',
    emptyOutDir: true,
    // The content security policy allows no data: addresses, so nothing is put inline.
    assetsInlineLimit: 0,
    // One file of some 560 kB, 170 kB as it is sent, for a client of one page.
    chunkSizeWarningLimit: 700,
    // The first versions with light-dark(), which the colours of both themes are written in.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  // The host stays the one that the browser names: the server compares it with the origin.
  server: { proxy: { '/api': { target: process.env['COACH_URL'] ?? 'http://127.0.0.1:7070', changeOrigin: false } } },
  test: {
    environment: 'happy-dom',
    include: ['src/test/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/set-up.ts'],
    // Tests wait for conditions; only a busy machine needs this long.
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
