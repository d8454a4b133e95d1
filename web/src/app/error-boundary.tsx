import { Component, type ReactNode } from 'react';
import type { Words } from '../i18n/words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './app.module.css';

/** Catches what breaks while the page is drawn, and offers to load it again. */
export class ErrorBoundary extends Component<{ readonly words: Words; readonly children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <main className={styles['alone']} role="alert">
        <h1>{words.problem.broken}</h1>
        <p>{words.problem.brokenDetail}</p>
        <Button onClick={() => window.location.reload()}>{words.problem.reload}</Button>
      </main>
    );
  }
}
