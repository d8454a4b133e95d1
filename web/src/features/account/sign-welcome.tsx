import { useWords } from '../../i18n/words.tsx';
import { Logo } from '../../ui/logo.tsx';
import styles from './sign-page.module.css';

/** What Coach is, what it does with one's words, and a small picture of how it works. */
export function SignWelcome() {
  const words = useWords();
  const { said, noted } = words.account.example;
  const [before, marked, after] = words.account.lead;
  return (
    <div className={styles['welcome']}>
      <p className={styles['brand']}>
        <Logo size={36} />
        {words.brand}
      </p>
      <h1>
        {before}
        <mark>{marked}</mark>
        {after}
      </h1>
      <figure className={styles['example']}>
        <blockquote>
          {said.map((part) => (part.noted ? <mark key={part.text}>{part.text}</mark> : <span key={part.text}>{part.text}</span>))}
        </blockquote>
        <figcaption>
          {noted.map(({ name, value }) => (
            <span key={name}>
              {name} <strong>{value}</strong>
            </span>
          ))}
        </figcaption>
      </figure>
      <p className={styles['privacy']}>{words.account.privacy}</p>
    </div>
  );
}
