import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids imports whose address matches, with the reason. */
const forbid = (/** @type {string} */ regex, /** @type {string} */ message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/schema.ts', 'public'] },
  tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-restricted-types': ['error', { types: { Function: 'Say what it takes and gives.' } }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Ask through api/client.ts; streams through api/event-stream.ts.' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipComments: true }],
    },
  },
  { files: ['src/api/event-stream.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/**/*.tsx'], rules: { 'max-lines': ['error', { max: 150 }] } },
  { files: ['src/test/**'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['src/features/*/*.{ts,tsx}'],
    rules: forbid(String.raw`^\.\./(?!\.\./(ui|api|lib|i18n)/)`, 'A feature imports itself, ui, api, lib and i18n; app joins features.'),
  },
  {
    files: ['src/{ui,api,lib,i18n}/*.{ts,tsx}'],
    rules: forbid(String.raw`/(app|features)/`, 'What everyone uses knows neither app nor features.'),
  },
  { files: ['src/lib/*.{ts,tsx}'], rules: forbid(String.raw`^\.\./`, 'lib stands alone.') },
);
