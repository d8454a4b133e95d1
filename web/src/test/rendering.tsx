import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueries } from '../app/query-client.ts';

/** Draws a part of the client with the server state of a fresh page. */
export function draw(part: ReactNode) {
  const queries = createQueries();
  queries.setDefaultOptions({ queries: { retry: false, staleTime: 0 } });
  return render(<QueryClientProvider client={queries}>{part}</QueryClientProvider>);
}
