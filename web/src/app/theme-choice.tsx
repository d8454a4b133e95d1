import { useState } from 'react';
import { useWords } from '../i18n/words.tsx';
import { chooseTheme, chosenTheme, THEMES } from './theme.ts';
import styles from './theme-choice.module.css';

/** Light, dark, or as the system is. */
export function ThemeChoice() {
  const words = useWords();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.account.theme}</legend>
      <div className={styles['options']}>
        {THEMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="theme"
              value={one}
              checked={theme === one}
              onChange={() => {
                chooseTheme(one);
                setTheme(one);
              }}
            />
            {words.account.themes[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
