import { useId } from 'react';
import { useWords } from '../../i18n/words.tsx';
import styles from './find-field.module.css';

/** Where the coachee looks something up in a long profile. */
export function FindField({
  wanted,
  found,
  onChange,
}: {
  readonly wanted: string;
  /** How many entries match; absent while nothing is looked for. */
  readonly found: number | undefined;
  readonly onChange: (wanted: string) => void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <search className={styles['find']}>
      <label className="visually-hidden" htmlFor={id}>
        {words.profile.find}
      </label>
      <input
        id={id}
        type="search"
        value={wanted}
        placeholder={words.profile.find}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status">{found !== undefined && words.profile.found(found)}</p>
    </search>
  );
}
