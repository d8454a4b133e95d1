import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import styles from './markdown.module.css';
import { hostOf } from './host-of.ts';
import { rehypeWords } from './rehype-words.ts';

const allowed = ['p', 'br', 'strong', 'em', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'h1', 'h2', 'h3', 'h4'];
const schema = { ...defaultSchema, tagNames: allowed };

const components: Components = {
  a: ({ href, children }) => {
    const host = hostOf(href);
    if (!host) return <>{children}</>;
    return (
      <a href={href} target="_blank" rel="noopener noreferrer" className={styles['link']}>
        <span>{children}</span> <span className={styles['host']}>({host})</span>
      </a>
    );
  },
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
};

/**
 * The coach's text. It may be written by a model, so it is not trusted: no HTML, no images, and each link shows its host.
 * With `arriving`, words that are new since the last time fade in.
 */
export function Markdown({ text, arriving = false }: { readonly text: string; readonly arriving?: boolean }) {
  return (
    <div className={styles['markdown']}>
      <ReactMarkdown
        components={components}
        rehypePlugins={arriving ? [[rehypeSanitize, schema], rehypeWords] : [[rehypeSanitize, schema]]}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
