import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/literata/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { createQueries } from './app/query-client.ts';
import { WordsProvider, wordsFor } from './i18n/words.tsx';

const words = wordsFor(navigator.languages);
document.documentElement.lang = words.language;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary words={words}>
      <WordsProvider words={words}>
        <QueryClientProvider client={createQueries()}>
          <App />
        </QueryClientProvider>
      </WordsProvider>
    </ErrorBoundary>
  </StrictMode>,
);
